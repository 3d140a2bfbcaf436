/// The strength of each term of the objective, already evaluated for the article's length.
public struct ObjectiveWeights: Sendable, Equatable {
  /// The factor of every precedence log-odds (λ_w; a usual first guess is 2 / *n*).
  public var precedence: Double
  /// The factor of every succession log-odds (λ_a).
  public var succession: Double
  /// The factor of the opening unit's log-odds (λ_b).
  public var opening: Double
  /// The factor of the closing unit's log-odds (λ_e).
  public var closing: Double

  /// Creates the four factors; any finite number will do.
  public init(
    precedence: Double = 1, succession: Double = 1, opening: Double = 1, closing: Double = 1
  ) {
    self.precedence = precedence
    self.succession = succession
    self.opening = opening
    self.closing = closing
  }
}
