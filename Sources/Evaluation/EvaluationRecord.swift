/// The figures of a data set.
public struct EvaluationRecord: Sendable, Equatable {
  /// The figures of the articles of one range of lengths.
  public struct Length: Sendable, Equatable {
    /// The range.
    public let band: LengthBand
    /// The number of articles.
    public let documents: Int
    /// The number of their units.
    public let units: Int
    /// The mean of Kendall's τ over articles, −1…1.
    public let kendallTau: Double?
    /// The share of articles restored exactly.
    public let perfectMatch: Double?
    /// The share of all units that stand in their own place.
    public let positionAccuracy: Double?
    /// The mean share of links kept over articles.
    public let adjacency: Double?
    /// The share of articles whose opening unit is right.
    public let first: Double?
    /// The share of articles whose closing unit is right.
    public let last: Double?
    /// The longest common subsequences' share of all units.
    public let lcs: Double?
  }

  /// The number of articles with at least one unit.
  public let documents: Int
  /// The number of their units.
  public let units: Int
  /// The mean of Kendall's τ over articles of two units or more, −1…1.
  public let kendallTau: Double?
  /// The 95 % interval of that mean.
  public let tauInterval: Bootstrap.Interval?
  /// The share of articles restored exactly.
  public let perfectMatch: Double?
  /// The share of all units that stand in their own place.
  public let positionAccuracy: Double?
  /// The mean share of links kept over articles of two units or more.
  public let adjacency: Double?
  /// The share of articles whose opening unit is right.
  public let first: Double?
  /// The share of articles whose closing unit is right.
  public let last: Double?
  /// The share of all pairs whose precedence has the right sign.
  public let pairAccuracy: Double?
  /// The mean over articles of the share of their pairs whose precedence has the right sign.
  public let pairAccuracyByArticle: Double?
  /// The calibration error of the pairs' probabilities.
  public let pairECE: Double?
  /// The calibration error of the links' confidence.
  public let confidenceECE: Double?
  /// The longest common subsequences' share of all units.
  public let lcs: Double?
  /// The mean share of skip-bigrams kept over articles of two units or more.
  public let rougeS: Double?
  /// The mean over articles of the share of units put back exactly.
  public let insertion: Double?
  /// The share of comparisons that the true order wins, for each disturbance.
  public let discrimination: [Discrimination.Disturbance: Double]
  /// The reliability table of the pairs' probabilities.
  public let pairReliability: [CalibrationError.Bin]
  /// The reliability table of the links' confidence.
  public let confidenceReliability: [CalibrationError.Bin]
  /// The mean τ of each fifth of the articles, from the least confident to the most.
  ///
  /// Empty with fewer than five articles that have a confidence.
  public let tauByConfidence: [Double]
  /// The figures by length, without the ranges that hold no article.
  public let byLength: [Length]
}
