/// The settings of a model that are fitted on articles which the trees have not seen.
///
/// They lie in readable form in `classic.json`; nothing of them is in code.
public struct ClassicSettings: Sendable, Equatable, Codable {
  /// The version of the file's layout.
  public var schema: Int

  /// The name that results carry.
  public var name: String

  /// What every precedence log-odds is multiplied with, so that it is calibrated.
  public var precedenceScale: Double

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

  /// The name of the file with the trees and tables, beside this one.
  public var arrays: String

  /// The checksum of that file, in hexadecimal digits.
  public var checksum: String

  /// How the model was made: data, seed and options, for the reader.
  public var training: [String: String]

  /// Creates settings with usual first guesses.
  public init(name: String, arrays: String) {
    schema = 1
    self.name = name
    precedenceScale = 1
    precedenceWeight = 2
    successionWeight = 0.1
    openingWeight = 0.1
    closingWeight = 0.05
    confidence = nil
    coherence = nil
    self.arrays = arrays
    checksum = ""
    training = [:]
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

/// How evidence becomes a coherence of 0…100.
public struct CoherenceSettings: Sendable, Equatable, Codable {
  /// The evidence a link of an article in the middle of the scale.
  public var centre: Double
  /// The evidence a link that takes the log-odds of the scale up by one.
  public var spread: Double

  /// Creates the settings.
  public init(centre: Double, spread: Double) {
    self.centre = centre
    self.spread = spread
  }
}
