/// The marks of foot- and endnotes, as they stand behind the stop of the sentence they belong to.
///
/// *The Chicago Manual of Style* (chapters 3 and 14) and Vancouver style set them behind the
/// stop: raised digits and letters, daggers and asterisks, numbers and letters in brackets. Where
/// a text has lost its raised digits, bare ones stand there.
enum NoteMark {
  /// The longest note in brackets that is looked at, in bytes.
  private static let longest = 24

  /// The end of the marks that start at `index` and can be nothing else; `index` where none do.
  static func end(at index: Int, in text: Span<UInt8>, limit: Int) -> Int {
    var end = index
    while end < limit {
      let byte = text[end]
      if byte == UInt8(ascii: "[") {
        guard let note = bracketEnd(at: end, in: text, limit: limit) else { break }
        end = note
      } else if byte == UInt8(ascii: "(") {
        guard let note = roundEnd(at: end, in: text, limit: limit) else { break }
        end = note
      } else if byte == UInt8(ascii: "*") {
        end += 1
      } else if byte >= 0xc2 {
        let scalar = text.scalar(at: end)
        guard isRaised(scalar.value) || end > index && isJoint(scalar.value) else { break }
        end += scalar.length
      } else {
        // A comma or a hyphen goes on with raised digits only.
        guard end > index, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-"),
          end + 1 < limit, text[end + 1] >= 0xc2, isRaised(text.scalar(at: end + 1).value)
        else { break }
        end += 1
      }
    }
    return end
  }

  /// The end of bare digits (`1`, `3-5`, `1,2`) that start at `index` and that white space
  /// follows, or nil.
  static func bareEnd(at index: Int, in text: Span<UInt8>, limit: Int) -> Int? {
    var end = index
    var digits = 0
    while end < limit {
      let byte = text[end]
      if byte.isASCIIDigit {
        digits += 1
        guard digits <= 3 else { return nil }
        end += 1
        continue
      }
      let joint =
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-")
        ? 1 : text.matches("\u{2013}", at: end) ? 3 : 0
      guard joint > 0, digits > 0, end + joint < limit, text[end + joint].isASCIIDigit else {
        break
      }
      digits = 0
      end += joint
    }
    guard digits > 0, end < limit, text.spaceLength(at: end) > 0 else { return nil }
    return end
  }

  /// The end of a note in brackets: `[12]`, `[3–5]`, `[1, 2]`, `[a]`, `[note 1]`.
  private static func bracketEnd(at index: Int, in text: Span<UInt8>, limit: Int) -> Int? {
    var end = index + 1
    var start = end
    for word in ["note ", "nb ", "n "] as [StaticString] where text.matches(word, at: end) {
      start = end + word.utf8CodeUnitCount
    }
    if text.matches("citation needed]", at: end) { return end + 16 }
    end = start
    guard end < limit, text[end].isASCIIAlphanumeric else { return nil }
    let isLetter = text[end].isASCIILetter
    while end < limit, end - index < longest, text[end] != UInt8(ascii: "]") {
      let byte = text[end]
      if isLetter {
        // Single letters, parted by commas.
        let isOne = byte.isASCIILower && !text[end - 1].isASCIILetter
        let isParting = byte == UInt8(ascii: ",") || byte == 0x20
        guard end == start ? byte.isASCIILower : isOne || isParting else { return nil }
      } else if !(byte.isASCIIDigit || byte.isASCIILower && text[end - 1].isASCIIDigit
        || byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
        || byte == UInt8(ascii: "-"))
      {
        guard text.matches("\u{2013}", at: end) else { return nil }
        end += 2
      }
      end += 1
    }
    guard end < limit, text[end] == UInt8(ascii: "]") else { return nil }
    return end + 1
  }

  /// The end of a number in round brackets, `(3)`, that white space follows.
  private static func roundEnd(at index: Int, in text: Span<UInt8>, limit: Int) -> Int? {
    var end = index + 1
    while end < limit, end - index < 4, text[end].isASCIIDigit { end += 1 }
    guard end > index + 1, end + 1 < limit, text[end] == UInt8(ascii: ")"),
      text.spaceLength(at: end + 1) > 0
    else { return nil }
    return end + 1
  }

  /// Whether a scalar is a dagger, a section mark, a raised digit or a raised letter.
  private static func isRaised(_ value: UInt32) -> Bool {
    switch value {
    case 0xa7, 0xb2, 0xb3, 0xb6, 0xb9, 0x2070...0x2079, 0x207d, 0x207e, 0x2020, 0x2021, 0x2016,
      0x1d43...0x1d5b, 0x207f, 0x2217:
      true
    default: false
    }
  }

  /// Whether a scalar stands between raised digits: a raised minus, an en dash.
  private static func isJoint(_ value: UInt32) -> Bool {
    value == 0x207b || value == 0x2013 || value == 0x2e34
  }
}
