import Testing

@Suite struct LearningPlaceholder {}
