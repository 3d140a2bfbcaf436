/// Finds the lines and columns of bytes of a text, in linear time where they are asked in order.
///
///     var finder = PlaceFinder()
///     finder.place(of: 12, in: text)  // line 2, column 5
public struct PlaceFinder: Sendable {
  private var cursor = 0
  private var place = SourcePlace(line: 1, column: 1)

  /// Creates a finder at the start of a text.
  public init() {}

  /// The place of a byte.
  ///
  /// - Parameters:
  ///   - offset: The byte, from 0; at most the text's length.
  ///   - text: The UTF-8 bytes of the whole text, the same at each call.
  /// - Returns: Its line and column.
  /// - Complexity: O(*n*) in the bytes since the last call, or since the start where it lies before.
  public mutating func place(of offset: Int, in text: Span<UInt8>) -> SourcePlace {
    if offset < cursor { self = PlaceFinder() }
    while cursor < offset {
      let byte = text[cursor]
      cursor += 1
      let isPair = byte == 0x0d && cursor < text.count && text[cursor] == 0x0a
      if byte == 0x0a || byte == 0x0d && !isPair {
        place = SourcePlace(line: place.line + 1, column: 1)
      } else if byte & 0xc0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
