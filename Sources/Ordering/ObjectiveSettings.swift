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

  /// Whether all numbers are there that are needed, of a size that sums can take.
  public var isWhole: Bool {
    var numbers = [precedenceWeight, successionWeight, openingWeight, closingWeight]
    if let confidence {
      guard confidence.link.count == ConfidenceFeatures.linkWidth + 1,
        confidence.opening.count == ConfidenceFeatures.openingWidth + 1,
        confidence.article.count == ConfidenceFeatures.articleWidth + 1
      else { return false }
      numbers += confidence.link + confidence.opening + confidence.article
    }
    if let coherence {
      guard coherence.spread > 0, coherence.typical > 0 else { return false }
      numbers += [coherence.centre, coherence.spread, coherence.typical, coherence.rise]
    }
    return numbers.allSatisfy(Self.isUsable)
  }

  /// Whether a factor is of a size that sums can take: far beyond what fitting gives, and far below
  /// where a product of factors and log-odds overflows.
  public static func isUsable(_ factor: Double) -> Bool { abs(factor) <= 1e9 }

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
