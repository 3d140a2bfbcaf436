import Testing

@Suite struct OrderingPlaceholder {}
