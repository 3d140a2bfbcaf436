/// A text with places marked in it by `¦`, so that a test shows what it expects where it stands.
///
///     let marked = MarkedText("Dr. Ames left.¦ She came back.¦")
///     #expect(split(marked.text) == marked.utf8Offsets)
public struct MarkedText: Sendable, Equatable {
  /// The text without the marks.
  public let text: String
  /// The place of each mark, in bytes of UTF-8 from the start of `text`.
  public let utf8Offsets: [Int]
  /// The stretches between the marks, the empty ones at either end left out.
  public let pieces: [String]

  /// Takes the marks out of a text.
  public init(_ marked: String) {
    let parts = marked.split(separator: "¦", omittingEmptySubsequences: false).map(String.init)
    text = parts.joined()
    var offsets: [Int] = []
    var end = 0
    for part in parts.dropLast() {
      end += part.utf8.count
      offsets.append(end)
    }
    utf8Offsets = offsets
    var pieces = parts[...]
    if pieces.first == "" { pieces.removeFirst() }
    if pieces.last == "" { pieces.removeLast() }
    self.pieces = Array(pieces)
  }
}
