/// What an option has a say in: it decides whether a kept result may be given again, and what a
/// page says of how it is made.
///
/// The order of the cases is the order in which a page names its options.
public enum OptionEffect: Int, Sendable, Hashable, CaseIterable {
  /// What a page goes by.
  case title
  /// What results are made with, such as a model; its contents stand in the name of a kept result.
  case resource
  /// What is read of the input and how; what was read stands in the name of a kept result.
  case input
  /// What comes of one input; the value stands in the name of a kept result.
  case result
  /// What is made of several results.
  case composition
  /// The form of a page that says how it is made.
  case form
  /// How results look; the name of a kept result holds what comes of it.
  case appearance
  /// How the run ends, whatever its results are.
  case threshold
  /// Where files lie.
  case place
  /// How the work is shared out.
  case effort
  /// What is said beside the results.
  case diagnostics
  /// That of the options that an alias stands for.
  case others

  /// Whether the value belongs to the name under which a result is kept.
  public var isPartOfResult: Bool { self == .result }

  /// Whether whoever makes a page again has to give the option again.
  public var isProvenance: Bool {
    switch self {
    case .title, .resource, .input, .result, .composition, .form: true
    case .appearance, .threshold, .place, .effort, .diagnostics, .others: false
    }
  }
}
