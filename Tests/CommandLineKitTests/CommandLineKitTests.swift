import Testing

@Suite struct CommandLineKitPlaceholder {}
