/// Something in an article's source that was put right or left out.
public struct ReadingWarning: Sendable, Hashable {
  /// What it is, for programs: `blank_units`, `dossier_header`.
  public var code: String

  /// What it is, for people.
  public var message: String

  /// The line where it was noticed, from 1, where lines are known.
  public var line: Int?

  /// Creates a warning from its code, its words and its line.
  public init(code: String, message: String, line: Int?) {
    self.code = code
    self.message = message
    self.line = line
  }

  /// The warning that blank units were dropped; nil where none were.
  static func blankUnits(_ count: Int, firstLine: Int?) -> ReadingWarning? {
    guard count > 0 else { return nil }
    let what = count == 1 ? "a blank unit was" : "\(count) blank units were"
    return ReadingWarning(code: "blank_units", message: "\(what) left out", line: firstLine)
  }
}
