extension Stop {
  /// The white space after a stop, with an emoticon that closes the sentence.
  struct Gap {
    /// Where the sentence ends, should it end here.
    var end: Int
    /// Where the next one starts.
    var next: Int

    init(after index: Int, in text: Span<UInt8>, limit: Int) {
      end = index
      next = Gap.skipSpace(from: index, in: text, limit: limit)
      while next < limit, let length = Gap.emoticonLength(at: next, in: text, limit: limit) {
        end = next + length
        next = Gap.skipSpace(from: end, in: text, limit: limit)
      }
    }

    private static func skipSpace(from start: Int, in text: Span<UInt8>, limit: Int) -> Int {
      var index = start
      while index < limit {
        let length = text.spaceLength(at: index)
        if length == 0 { break }
        index += length
      }
      return index
    }

    /// The length of an emoticon such as `:)`, `;-)` or `=D` that stands alone.
    static func emoticonLength(at index: Int, in text: Span<UInt8>, limit: Int) -> Int? {
      guard index + 1 < limit else { return nil }
      switch text[index] {
      case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): break
      default: return nil
      }
      var end = index + 1
      if text[end] == UInt8(ascii: "-") || text[end] == UInt8(ascii: "'") { end += 1 }
      let mouth = end
      while end < limit, end - mouth < 16 {
        switch text[end] {
        case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"),
          UInt8(ascii: "p"), UInt8(ascii: "]"), UInt8(ascii: "/"):
          end += 1
          continue
        default: break
        }
        break
      }
      guard end > mouth, end >= limit || text.spaceLength(at: end) > 0 else { return nil }
      return end - index
    }
  }
}
