/// What the evidence says of an article: log-odds of precedence, succession, opening and closing.
public struct Assessment: Sendable, Equatable {
  /// The number of units.
  public let count: Int

  /// The log-odds that i stands before j, row-major, antisymmetric.
  public let precedence: [Double]

  /// The log-odds that j directly follows i, row-major; the diagonal is 0.
  public let succession: [Double]

  /// The log-odds that a unit opens the article.
  public let opening: [Double]

  /// The log-odds that a unit closes the article.
  public let closing: [Double]

  /// Creates an assessment from its parts.
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
