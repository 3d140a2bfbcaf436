/// The marker that opens an item of a list.
///
/// Known are `1.`, `2)`, `3.)`, `(4)`, `a.`, `iv)`, `•`, `• 9.` and, at the start of a line, `-`.
struct ListMarker {
  /// What counts the items.
  enum Counter: Equatable {
    case none
    case number(Int)
    case letter(UInt8)
    case roman(Int)
  }

  var counter: Counter
  /// The bytes from the bullet or the bracket to the last mark after the counter.
  var bytes: Range<Int>
  private var isBracketed: Bool
  private var delimiter: Delimiter

  private enum Delimiter {
    case none
    case stop
    case bracket
    case stopBracket
  }

  /// The marker that starts at `start`, or nil where none does.
  ///
  /// Numbers of up to three digits, single letters and Roman numerals up to twenty count; what
  /// follows the marker must be white space, save after a bullet and its number.
  init?(at start: Int, in text: Span<UInt8>) {
    var cursor = start
    let bullet = ListMarker.bulletLength(at: cursor, in: text)
    if bullet > 0 {
      cursor += bullet
      while cursor < text.count, text[cursor] == 0x20 || text[cursor] == 0x09 { cursor += 1 }
    } else if ListMarker.isDash(at: cursor, in: text) {
      counter = .none
      bytes = start..<start + 1
      isBracketed = false
      delimiter = .none
      return
    }
    isBracketed = cursor < text.count && text[cursor] == UInt8(ascii: "(")
    let word = cursor + (isBracketed ? 1 : 0)
    var end = word
    while end < text.count, end - word < 6, text[end].isASCIIAlphanumeric { end += 1 }
    let found = Counter(word..<end, in: text)
    var mark = found == .none ? Delimiter.none : ListMarker.delimiter(at: end, in: text)
    // A capital with a full stop is an initial.
    if case .letter(let letter) = found, letter.isASCIIUpper, mark == .stop { mark = .none }
    let stop = end + (mark == .stopBracket ? 2 : mark == .none ? 0 : 1)
    let isParted = stop >= text.count || text.spaceLength(at: stop) > 0
    guard mark != .none, isParted, !isBracketed || mark == .bracket else {
      guard bullet > 0 else { return nil }
      counter = .none
      bytes = start..<start + bullet
      isBracketed = false
      delimiter = .none
      return
    }
    counter = found
    delimiter = mark
    bytes = start..<stop
  }

  /// Whether `other` is the marker of the item after this one, in the same style.
  func isFollowed(by other: ListMarker) -> Bool {
    guard isBracketed == other.isBracketed, delimiter == other.delimiter else { return false }
    switch (counter, other.counter) {
    case (.number(let mine), .number(let next)): return next == mine + 1
    case (.letter(let mine), .letter(let next)): return next == mine + 1
    case (.roman(let mine), .roman(let next)): return next == mine + 1
    default: return false
    }
  }

  private static func delimiter(at index: Int, in text: Span<UInt8>) -> Delimiter {
    guard index < text.count else { return .none }
    if text[index] == UInt8(ascii: ")") { return .bracket }
    guard text[index] == UInt8(ascii: ".") else { return .none }
    return index + 1 < text.count && text[index + 1] == UInt8(ascii: ")") ? .stopBracket : .stop
  }

  private static func isDash(at index: Int, in text: Span<UInt8>) -> Bool {
    guard index + 1 < text.count, text[index + 1].isASCIISpace else { return false }
    let byte = text[index]
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
  }

  /// How many bytes a bullet sign at `index` takes; 0 where there is none.
  static func bulletLength(at index: Int, in text: Span<UInt8>) -> Int {
    guard index + 2 < text.count, text[index] == 0xe2 else { return 0 }
    switch text.scalar(at: index).value {
    case 0x2022, 0x2023, 0x2043, 0x204c, 0x204d, 0x25aa, 0x25cf, 0x25e6, 0x25a0, 0x25ba: return 3
    default: return 0
    }
  }
}

extension ListMarker.Counter {
  fileprivate init(_ word: Range<Int>, in text: Span<UInt8>) {
    self = .none
    guard let first = word.first else { return }
    if text[first].isASCIIDigit {
      var value = 0
      for index in word {
        guard text[index].isASCIIDigit else { return }
        value = value * 10 + Int(text[index] - 0x30)
      }
      if word.count <= 3 { self = .number(value) }
      return
    }
    for (value, numeral) in ListMarker.Counter.numerals.enumerated() {
      guard numeral.utf8CodeUnitCount == word.count, text.matches(numeral, at: first) else {
        continue
      }
      self = .roman(value + 1)
      return
    }
    if word.count == 1 { self = .letter(text[first]) }
  }

  private static let numerals: [StaticString] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
    "xv", "xvi", "xvii", "xviii", "xix", "xx",
  ]
}
