import Testing

@Suite struct ProsePlaceholder {}
