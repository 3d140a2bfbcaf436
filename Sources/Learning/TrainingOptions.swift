import Models

/// How a model is trained.
public struct TrainingOptions: Sendable {
  /// Decides every random choice.
  public var seed: UInt64 = 1
  /// The most units of an article that are learned from.
  public var units = Fusion.usualLength
  /// The most threads; what is learned is the same to the bit, however many they are.
  public var threads = 1
  /// The trees of each ensemble.
  public var trees = 400

  /// Creates the usual options.
  public init() {}
}

extension Double {
  /// The number to four places, as lines of progress show it.
  var toFourPlaces: Double { (self * 10_000).rounded() / 10_000 }
}
