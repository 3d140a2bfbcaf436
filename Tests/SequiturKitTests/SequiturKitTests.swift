import Testing

@Suite struct SequiturKitPlaceholder {}
