/// Tells lines and columns of places in a text, which are asked for in their order.
///
/// - Complexity: O(*n*) in the bytes of the text for all places that come in order.
package struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var lineStart = 0

  /// Creates a counter at the start of a text.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line and the column, in bytes, both from 1, of the byte at an offset.
  ///
  /// The byte behind the last has a place, too. Lines end with a line feed.
  package mutating func place(of target: Int) -> (line: Int, column: Int) {
    if target < offset { self = LineCounter(bytes) }
    while offset < min(target, bytes.count) {
      offset += 1
      if bytes[offset - 1] == UInt8(ascii: "\n") {
        line += 1
        lineStart = offset
      }
    }
    return (line, target - lineStart + 1)
  }
}
