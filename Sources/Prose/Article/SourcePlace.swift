/// Where something stands in the text that it was read from.
public struct SourcePlace: Sendable, Hashable, Codable {
  /// The line, from 1; LF, CRLF and CR each end one.
  public var line: Int

  /// The column in Unicode scalars, from 1; a byte order mark is none.
  public var column: Int

  /// Creates a place from its line and its column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
