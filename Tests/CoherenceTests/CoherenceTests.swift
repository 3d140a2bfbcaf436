import Testing

@Suite struct CoherencePlaceholder {}
