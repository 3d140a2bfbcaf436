/// What the learned reader says of an article, in nats, by the order in which units were given.
public struct ArticleLogits: Sendable, Equatable {
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

  /// Whether anything was said of a pair, row-major *n* × *n*; nothing if all pairs were read.
  ///
  /// Beyond 4,096 tokens some pairs are never read together; their logits are 0 and mean nothing.
  public let met: [Bool]?

  /// Creates a reading.
  public init(
    count: Int, precedence: [Double], succession: [Double], opening: [Double], closing: [Double],
    met: [Bool]? = nil
  ) {
    self.count = count
    self.precedence = precedence
    self.succession = succession
    self.opening = opening
    self.closing = closing
    self.met = met
  }
}
