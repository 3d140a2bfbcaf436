/// A piece of an article that is ordered as a whole: a sentence, or a short paragraph.
public struct Unit: Sendable, Hashable {
  /// The text as it was read, trimmed, never empty.
  public var text: String

  /// The place of the unit among the input's units, from 0; blank units are counted.
  public var index: Int

  /// The number of the paragraph that the unit belongs to, where the format knows paragraphs.
  public var paragraph: Int?

  /// Whether it is the headline that the text itself has.
  public var isHeadline: Bool

  /// Whether it is a heading, the headline among them: no sentence of the prose.
  public var isHeading: Bool

  /// Whether it is one sentence as the splitter found it, so that it is not split again.
  public var isSentence: Bool

  /// The text with the white space that a record has around it; nil where there is none.
  public var untrimmed: String?

  /// Where its text starts in the source; nil where it comes from an array of a record.
  public var place: SourcePlace?

  /// Creates a unit from its text and its place in the input; a headline is a heading, too.
  public init(
    text: String, index: Int, paragraph: Int? = nil, isHeadline: Bool = false,
    isHeading: Bool = false, isSentence: Bool = false, untrimmed: String? = nil,
    place: SourcePlace? = nil
  ) {
    self.text = text
    self.untrimmed = untrimmed
    self.index = index
    self.paragraph = paragraph
    self.isHeadline = isHeadline
    self.isHeading = isHeading || isHeadline
    self.isSentence = isSentence
    self.place = place
  }

  /// Where a byte of its text stands in the source; nil where the unit's place is not known.
  ///
  /// A unit of several sentences stands on one line of its source.
  public func place(ofByte offset: Int) -> SourcePlace? {
    guard let place, offset > 0 else { return place }
    let bytes = text.utf8.prefix(offset)
    let scalars = bytes.count { $0 & 0xc0 != 0x80 }
    return SourcePlace(line: place.line, column: place.column + scalars)
  }
}
