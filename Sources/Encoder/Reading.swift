/// What the learned reader says of an article, in nats, by the order in which units were given.
public struct Reading: Sendable, Equatable {
  /// The number of units, *n*.
  public let count: Int

  /// Log-odds of unit *i* standing before unit *j*, row-major *n* × *n*, antisymmetric to the bit.
  public let precedence: [Double]

  /// Logits of unit *j* directly following unit *i*, row-major *n* × *n*; 0 on the diagonal.
  public let succession: [Double]

  /// Logits of each unit opening the article.
  public let opening: [Double]

  /// Logits of each unit closing the article.
  public let closing: [Double]

  /// Creates a reading.
  public init(
    count: Int, precedence: [Double], succession: [Double], opening: [Double], closing: [Double]
  ) {
    self.count = count
    self.precedence = precedence
    self.succession = succession
    self.opening = opening
    self.closing = closing
  }
}
