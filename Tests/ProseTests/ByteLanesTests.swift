import Testing

@testable import Prose

/// Eight bytes at a time must find what one byte at a time finds, wherever a text ends.
@Suite struct ByteLanesTests {
  /// Bytes near the edges of what is looked for, in runs of the ordinary.
  private static func bytes(seed: UInt64) -> [UInt8] {
    var draws = Draws(seed: seed)
    let edges: [UInt8] = [
      0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x20, 0x21, 0x22, 0x2d, 0x2e, 0x2f, 0x30, 0x39,
      0x3a, 0x3e, 0x3f, 0x40, 0x41, 0x5a, 0x5b, 0x60, 0x61, 0x7a, 0x7b, 0x7f, 0x80, 0x8a, 0xae,
      0xb0, 0xc1, 0xe1, 0xe2, 0xff,
    ]
    return (0..<Int.random(in: 0...40, using: &draws)).map { _ in
      Int.random(in: 0..<4, using: &draws) > 0
        ? UInt8.random(in: 0x61...0x7a, using: &draws) : edges.randomElement(using: &draws) ?? 0
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func findWhatSingleBytesFind(seed: UInt64) {
    let bytes = Self.bytes(seed: seed)
    var wrong: [Range<Int>] = []
    for start in 0...bytes.count {
      let line = bytes[start...].firstIndex { $0 == 0x0a || $0 == 0x0d }
      #expect(bytes.span.endOfLine(from: start) == line ?? bytes.count)
      for limit in start...bytes.count {
        let part = bytes[start..<limit]
        let word = part.firstIndex { !$0.isASCIIAlphanumeric } ?? limit
        let stop = part.firstIndex { $0 >= 0x80 || ".!?".utf8.contains($0) } ?? limit
        if bytes.span.endOfAlphanumerics(from: start, limit: limit) != word
          || bytes.span.possibleStop(from: start, limit: limit) != stop
        {
          wrong.append(start..<limit)
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: 0...255 as ClosedRange<UInt8>)
  func tellEveryByte(_ byte: UInt8) {
    let text = [UInt8](repeating: byte, count: 8)
    let lanes = ByteLanes(text.span, at: 0)
    #expect((lanes.other == 0) == byte.isASCIIAlphanumeric)
    #expect((lanes.wide == 0) == byte.isASCII)
    #expect((lanes.matching(0x2e) != 0) == (byte == 0x2e))
  }
}
