/// An article put back in order, with how sure that is and why.
public struct Restoration: Sendable, Equatable, Codable {
  /// For each place of the restored order, the place of the unit in the article that was given.
  public var order: [Int]

  /// For each place, the calibrated chance that its unit directly follows the one before.
  ///
  /// At place 0, that it opens the article. Nil until the model carries a calibration.
  public var confidence: [Double]?

  /// The expected Kendall tau of the order, −1…1.
  ///
  /// Nil until the model carries a calibration.
  public var articleConfidence: Double?

  /// The model's score of the order.
  public var objective: Double

  /// Whether no order scores more.
  public var isOptimal: Bool

  /// How much more another order can score at most; 0 when optimal.
  public var gap: Double

  /// Why each unit stands where it does; empty unless asked for.
  public var links: [Link]

  /// The name of the model.
  public var model: String

  /// Why one unit stands at its place.
  public struct Link: Sendable, Equatable, Codable {
    /// The place, from 0.
    public var place: Int
    /// The pieces of evidence; their weights add up to the link's share of the objective.
    public var evidence: [Reason]

    /// Creates a link.
    public init(place: Int, evidence: [Reason]) {
      self.place = place
      self.evidence = evidence
    }
  }

  /// One piece of evidence.
  public struct Reason: Sendable, Equatable, Codable {
    /// The family, or `base` for what holds before any unit is looked at.
    public var kind: String
    /// What it adds to the objective, in nats.
    public var weight: Double
    /// What was found, in words.
    public var detail: String

    /// Creates a reason.
    public init(kind: String, weight: Double, detail: String) {
      self.kind = kind
      self.weight = weight
      self.detail = detail
    }
  }
}
