/// The white space after a stop, with the emoticons and emoji that close the sentence.
struct StopGap {
  /// Where the sentence ends, should it end here.
  var end: Int
  /// Where the next one starts.
  var next: Int

  init(after index: Int, in text: Span<UInt8>, limit: Int) {
    end = index
    next = StopGap.skipSpace(from: index, in: text, limit: limit)
    while next < limit, let length = StopGap.signLength(at: next, in: text, limit: limit) {
      end = next + length
      next = StopGap.skipSpace(from: end, in: text, limit: limit)
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

  /// The length of an emoticon, or of emoji, that stand alone on the line of the stop.
  private static func signLength(at index: Int, in text: Span<UInt8>, limit: Int) -> Int? {
    if let length = Pictograph.emoticonLength(at: index, in: text, limit: limit) {
      return length
    }
    guard text[index - 1] != UInt8(ascii: "\n"),
      let length = Pictograph.length(at: index, in: text, limit: limit),
      index + length >= limit || text.spaceLength(at: index + length) > 0
    else { return nil }
    return length
  }
}
