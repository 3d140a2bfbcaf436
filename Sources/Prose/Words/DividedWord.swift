/// A word that the end of a line divided: `inter-` and `vene`.
enum DividedWord {
  /// Where a word goes on that the end of a line divided, or nil where the hyphen is its end.
  ///
  /// Behind the hyphen there are the end of the line, perhaps an indentation, and a small letter.
  /// A conjunction there follows a suspended hyphen: "pre- and post-war".
  ///
  /// - Parameters:
  ///   - hyphen: Where the hyphen starts, behind at least one byte.
  ///   - index: Where it ends.
  ///   - limit: Where the sentence ends.
  ///   - text: The UTF-8 bytes of the text.
  /// - Returns: The first byte of the rest of the word.
  static func rest(
    hyphen: Int, after index: Int, limit: Int, in text: Span<UInt8>
  ) -> Int? {
    guard index < limit, text[index] == 0x0a || text[index] == 0x0d,
      ScalarClass.isLower(text.scalar(before: hyphen).value)
    else { return nil }
    var next = index
    if text[next] == 0x0d { next += 1 }
    guard next < limit, text[next] == 0x0a else { return nil }
    next += 1
    while next < limit, next - index < 16, text[next] == 0x20 || text[next] == 0x09 { next += 1 }
    guard next < limit, ScalarClass.isLower(text.scalar(at: next).value) else { return nil }
    for word in ["and", "or", "to", "nor", "but", "as", "than", "und", "et"] as [StaticString]
    where text.matches(word, at: next) {
      if !continues(at: next + word.utf8CodeUnitCount, limit: limit, in: text) { return nil }
    }
    return next
  }

  /// How many bytes the hyphen takes that divides a word at the end of a line; 0 for none.
  ///
  /// - Parameters:
  ///   - lineEnd: Where the line's content ends.
  ///   - limit: Where the sentence ends.
  ///   - text: The UTF-8 bytes of the text.
  /// - Returns: The length of the hyphen in bytes.
  static func hyphenLength(before lineEnd: Int, limit: Int, in text: Span<UInt8>) -> Int {
    guard lineEnd > 1 else { return 0 }
    let hyphen = text.scalar(before: lineEnd)
    guard hyphen.value == 0x2d || hyphen.value == 0x2010 || hyphen.value == 0xad,
      lineEnd > hyphen.length
    else { return 0 }
    let start = lineEnd - hyphen.length
    return rest(hyphen: start, after: lineEnd, limit: limit, in: text) == nil ? 0 : hyphen.length
  }

  private static func continues(at index: Int, limit: Int, in text: Span<UInt8>) -> Bool {
    guard index < limit else { return false }
    let kind = ScalarClass.of(text.scalar(at: index).value)
    return kind == .letter || kind == .digit
  }
}
