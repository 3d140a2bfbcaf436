/// A piece of an article that is ordered as a whole: a sentence, or a short paragraph.
public struct Unit: Sendable, Hashable {
  /// The text as it was read, trimmed, never empty.
  public var text: String

  /// The place of the unit among the input's units, from 0; blank units are counted.
  public var index: Int

  /// The number of the paragraph that the unit belongs to, where the format knows paragraphs.
  public var paragraph: Int?

  /// Whether it belongs to the headline that the text itself has.
  public var isHeadline: Bool

  /// The text with the white space that a record has around it; nil where there is none.
  public var untrimmed: String?

  /// Creates a unit from its text and its place in the input.
  public init(
    text: String, index: Int, paragraph: Int? = nil, isHeadline: Bool = false,
    untrimmed: String? = nil
  ) {
    self.text = text
    self.untrimmed = untrimmed
    self.index = index
    self.paragraph = paragraph
    self.isHeadline = isHeadline
  }
}
