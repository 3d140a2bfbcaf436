/// A sentence of a unit: where it stands in the text and which tokens it holds.
public struct Sentence: Sendable, Hashable {
  /// The sentence's place in its unit, in UTF-8 bytes, without surrounding white space.
  public var bytes: Range<Int>

  /// The indices of its tokens in its unit.
  public var tokens: Range<Int>

  /// Creates a sentence from its place and its tokens.
  public init(bytes: Range<Int>, tokens: Range<Int>) {
    self.bytes = bytes
    self.tokens = tokens
  }
}
