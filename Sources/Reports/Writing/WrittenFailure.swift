/// An article of which there is no result.
package struct WrittenFailure {
  /// The failure's name for programs.
  package let code: String
  /// What is wrong and what to do about it, without the place.
  package let message: String
  /// Where the article comes from.
  package let origin: RecordTable.Origin
  /// The number of the line of the stream that it stands in; nil for a file.
  package let line: Int?

  /// Takes a failure.
  package init(code: String, message: String, origin: RecordTable.Origin, line: Int?) {
    self.code = code
    self.message = message
    self.origin = origin
    self.line = line
  }
}
