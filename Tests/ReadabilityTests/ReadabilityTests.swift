import Testing

@Suite struct ReadabilityPlaceholder {}
