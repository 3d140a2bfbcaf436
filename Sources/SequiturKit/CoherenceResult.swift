import Evidence

/// How coherent an article is in the order given.
public struct CoherenceResult: Sendable, Equatable, Codable {
  /// The model's score of the order; comparable between orders of one article.
  public var logScore: Double

  /// 0…100, comparable between articles of different length; nil for one unit.
  public var coherence: Double?

  /// The score's distance from random orders, in their standard deviations; nil when all are alike.
  public var z: Double?

  /// The share of random orders that the order beats, 0…100, ties half; nil without others.
  public var percentile: Double?

  /// The number of random orders compared with.
  public var permutations: Int

  /// The contribution of each family of evidence to the score, `base` for the rest.
  public var components: [String: Double]

  /// The share of the score that belongs to each place; later places have more units before them.
  public var links: [Double]

  /// Why `coherence` is nil, in words.
  public var reason: String?
}

extension CoherenceResult {
  /// The names that components can have: the families of evidence, what the learned reader says, and
  /// what holds of any unit.
  public static let componentNames: [String] =
    EvidenceFamily.allCases.map(\.rawValue) + [Explainer.reader, Explainer.base]
}
