/// How a file of one unit a line was laid out, so that units can be written back in its form.
public struct SourceLayout: Sendable, Hashable {
  /// The lines before the units as they stood, without their ends: a dossier's title, date, URL.
  public var header: [String]

  /// What ends a line: `"\n"`, `"\r\n"` or `"\r"`.
  public var lineEnding: String

  /// Whether the file began with a byte order mark.
  public var hasByteOrderMark: Bool

  /// Whether the last line was ended.
  public var endsWithNewline: Bool

  /// Creates a layout from its parts.
  public init(
    header: [String] = [], lineEnding: String = "\n", hasByteOrderMark: Bool = false,
    endsWithNewline: Bool = true
  ) {
    self.header = header
    self.lineEnding = lineEnding
    self.hasByteOrderMark = hasByteOrderMark
    self.endsWithNewline = endsWithNewline
  }

  /// A file of this layout with the given units, one a line, in the order given.
  ///
  /// - Parameter units: The texts of the units.
  /// - Returns: The whole file, its header first.
  public func text(units: [String]) -> String {
    let body = (header + units).joined(separator: lineEnding)
    return (hasByteOrderMark ? "\u{feff}" : "") + body + (endsWithNewline ? lineEnding : "")
  }
}
