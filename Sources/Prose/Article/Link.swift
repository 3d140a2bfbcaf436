/// Recognises web and mail addresses in running text.
enum Link {
  /// The end of the address whose first word is `start..<wordEnd`, or nil where there is none.
  ///
  /// An address has a scheme (`https://…`), a mail sign (`ann@example.org`), or is a host whose
  /// last label is a common top-level domain (`example.com/path`). Marks that end a sentence or
  /// close a bracket do not belong to it.
  ///
  /// - Complexity: O(*n*) in the bytes up to the next white space.
  static func end(start: Int, wordEnd: Int, limit: Int, in text: Span<UInt8>) -> Int? {
    if text.matches("://", at: wordEnd), wordEnd + 3 < limit {
      return trimmed(spanEnd(from: wordEnd + 3, limit: limit, in: text), from: wordEnd, in: text)
    }
    guard text[wordEnd] != UInt8(ascii: ":") else {
      guard text.matches("mailto:", at: start) else { return nil }
      return trimmed(spanEnd(from: wordEnd, limit: limit, in: text), from: wordEnd, in: text)
    }
    var cursor = wordEnd
    var sign: Int?
    var lastLabel = start
    while cursor < limit, cursor - start < 254 {
      let byte = text[cursor]
      if byte == UInt8(ascii: "@") {
        guard sign == nil else { return nil }
        sign = cursor
        lastLabel = cursor + 1
      } else if byte == UInt8(ascii: ".") {
        guard cursor + 1 < limit, text[cursor + 1].isASCIIAlphanumeric else { break }
        lastLabel = cursor + 1
      } else if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") {
        if sign != nil { return nil }
      } else if !(byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-")) {
        break
      }
      cursor += 1
    }
    guard lastLabel > start, cursor > lastLabel else { return nil }
    if let sign {
      guard lastLabel > sign + 1 else { return nil }
      return cursor
    }
    guard isHost(start, lastLabel..<cursor, in: text) else { return nil }
    if cursor < limit, text[cursor] == UInt8(ascii: "/") || text[cursor] == UInt8(ascii: ":") {
      let end = spanEnd(from: cursor, limit: limit, in: text)
      return trimmed(end, from: cursor, in: text)
    }
    return cursor
  }

  private static func isHost(_ start: Int, _ label: Range<Int>, in text: Span<UInt8>) -> Bool {
    if text.matches("www.", at: start) { return true }
    return domains.contains(label, in: text)
  }

  /// Where the bytes that an address may hold end.
  private static func spanEnd(from start: Int, limit: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end < limit {
      let byte = text[end]
      if byte <= 0x20 || byte == 0x7f { break }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "\\"),
        UInt8(ascii: "^"):
        return end
      default: break
      }
      if byte >= 0x80 {
        let scalar = text.scalar(at: end)
        let kind = ScalarClass.of(scalar.value)
        guard kind == .letter || kind == .digit || kind == .mark else { return end }
        end += scalar.length
      } else {
        end += 1
      }
    }
    return end
  }

  /// An address's end without the marks of the sentence around it.
  private static func trimmed(_ end: Int, from start: Int, in text: Span<UInt8>) -> Int {
    var end = end
    var opened = 0
    var closed = 0
    for index in start..<end {
      if text[index] == UInt8(ascii: "(") { opened += 1 }
      if text[index] == UInt8(ascii: ")") { closed += 1 }
    }
    while end > start + 1 {
      switch text[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"),
        UInt8(ascii: "*"):
        end -= 1
        continue
      case UInt8(ascii: ")") where closed > opened:
        closed -= 1
        end -= 1
        continue
      default: break
      }
      break
    }
    return end
  }

  /// Top-level domains that are met with in running text and are no English words after a stop.
  private static let domains = WordSet(
    """
    com org net edu gov mil int info biz io ai co uk de fr ie eu ca au nz jp cn ru ch nl se es
    br tv fm ly gl app dev
    """)
}
