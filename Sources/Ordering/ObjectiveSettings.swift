/// The weights of the objective and what follows from a solution, fitted on held-out articles.
public struct ObjectiveSettings: Sendable, Equatable, Codable {
  /// λ_w is this number over the number of units.
  public var precedenceWeight: Double

  /// λ_a.
  public var successionWeight: Double

  /// λ_b.
  public var openingWeight: Double

  /// λ_e.
  public var closingWeight: Double

  /// How link and article confidence follow from a solution; nil before calibration.
  public var confidence: ConfidenceSettings?

  /// How evidence a link becomes a coherence of 0…100.
  public var coherence: CoherenceSettings?

  /// Creates settings with usual first guesses.
  public init() {
    precedenceWeight = 2
    successionWeight = 0.1
    openingWeight = 0.1
    closingWeight = 0.05
    confidence = nil
    coherence = nil
  }

  /// The weights of the objective for an article of so many units.
  public func weights(count: Int) -> ObjectiveWeights {
    ObjectiveWeights(
      precedence: precedenceWeight / Double(max(1, count)), succession: successionWeight,
      opening: openingWeight, closing: closingWeight)
  }
}

/// How confidence follows from what is known of a solution.
public struct ConfidenceSettings: Sendable, Equatable, Codable {
  /// Coefficients of a link's log-odds of being right, the constant first.
  public var link: [Double]
  /// Coefficients of the opening's log-odds of being right, the constant first.
  public var opening: [Double]
  /// Coefficients of the expected tau, the constant first.
  public var article: [Double]

  /// Creates the settings.
  public init(link: [Double], opening: [Double], article: [Double]) {
    self.link = link
    self.opening = opening
    self.article = article
  }
}
