/// Finds where tokens start and end, and what they are made of; makes no strings.
///
///     var scanner = TokenScanner(0..<text.count)
///     while let found = scanner.next(in: text) { … }
public struct TokenScanner: Sendable {
  /// A token's place and kind.
  public struct Found: Sendable, Hashable {
    /// The token's UTF-8 bytes.
    public var bytes: Range<Int>

    /// What the token is made of.
    public var kind: Token.Kind
  }

  /// The most combining marks that follow one another in a token, as in the stream-safe text format of
  /// Unicode Standard Annex 15; comparing strings takes time that is quadratic in a row of them.
  private static let mostMarks = 30

  private var cursor: Int
  private let limit: Int
  private let findsLinks: Bool

  /// Creates a scanner over a part of a text.
  ///
  /// - Parameters:
  ///   - range: The part, whose ends lie between scalars.
  ///   - findsLinks: Whether a web or mail address is one token; else it is cut as other text.
  public init(_ range: Range<Int>, findsLinks: Bool = true) {
    cursor = range.lowerBound
    limit = range.upperBound
    self.findsLinks = findsLinks
  }

  /// The next token, or nil at the end.
  ///
  /// - Parameter text: The UTF-8 bytes of the whole text, the same at each call.
  /// - Returns: The token's place in the text and its kind.
  public mutating func next(in text: Span<UInt8>) -> Found? { scan(text) }

  /// The next token that is a word or a number, or nil at the end.
  ///
  /// - Parameter text: The UTF-8 bytes of the whole text, the same at each call.
  /// - Returns: The token's place in the text.
  public mutating func nextWord(in text: Span<UInt8>) -> Range<Int>? {
    while let found = scan(text) {
      if found.kind == .word || found.kind == .number { return found.bytes }
    }
    return nil
  }

  @inline(__always)
  private mutating func scan(_ text: Span<UInt8>) -> Found? {
    while cursor < limit {
      let start = cursor
      let byte = text[start]
      if byte.isASCIISpace {
        cursor += 1
        continue
      }
      if byte.isASCIILetter { return word(from: start, in: text) }
      if byte.isASCIIDigit { return number(from: start, in: text) }
      let scalar = text.scalar(at: start)
      switch ScalarClass.of(scalar.value) {
      case .space: cursor += scalar.length
      // The modifier apostrophe is a letter only inside a word.
      case .letter where scalar.value == 0x2bc: return mark(scalar, from: start, in: text)
      case .letter: return word(from: start, in: text)
      case .digit: return number(from: start, in: text)
      case .punctuation: return mark(scalar, from: start, in: text)
      case .symbol, .mark: return sign(scalar, from: start, in: text)
      }
    }
    return nil
  }

  private mutating func found(_ start: Int, _ end: Int, _ kind: Token.Kind) -> Found {
    cursor = end
    return Found(bytes: start..<end, kind: kind)
  }

  private mutating func word(from start: Int, in text: Span<UInt8>) -> Found {
    let end = run(from: start, in: text)
    if end < limit {
      switch text[end] {
      case UInt8(ascii: "."):
        if let stop = dotted(start..<end, in: text) { return found(start, stop, .word) }
        if let link = link(start, end, in: text) { return found(start, link, .link) }
      case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "+"):
        if let link = link(start, end, in: text) { return found(start, link, .link) }
      default: break
      }
    }
    return found(start, end, .word)
  }

  private func link(_ start: Int, _ wordEnd: Int, in text: Span<UInt8>) -> Int? {
    guard findsLinks else { return nil }
    return Link.end(start: start, wordEnd: wordEnd, limit: limit, in: text)
  }

  private mutating func number(from start: Int, in text: Span<UInt8>) -> Found {
    var end = run(from: start, in: text)
    // Decimal points and thousands separators stand between digits.
    while end + 1 < limit, text[end - 1].isASCIIDigit, text[end + 1].isASCIIDigit,
      text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ",")
    {
      end = run(from: end + 1, in: text)
    }
    if end < limit, text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: "@"),
      let link = link(start, end, in: text)
    {
      return found(start, link, .link)
    }
    return found(start, end, .number)
  }

  /// The end of the letters, digits and marks from `start`, inner apostrophes and hyphens too.
  private func run(from start: Int, in text: Span<UInt8>) -> Int {
    var index = start
    var marks = 0
    while true {
      let end = text.endOfAlphanumerics(from: index, limit: limit)
      if end > index { marks = 0 }
      index = end
      guard index < limit else { break }
      let byte = text[index]
      if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-") {
        guard index > start else { break }
        if continues(at: index + 1, in: text) {
          index += 1
        } else if byte == UInt8(ascii: "-"),
          let next = DividedWord.rest(
            hyphen: index, after: index + 1, limit: limit, in: text)
        {
          index = next
        } else {
          break
        }
      } else if byte == UInt8(ascii: "`") {
        guard index > start, joinsLetters(index, length: 1, in: text) else { break }
        index += 1
      } else if byte >= 0x80 {
        let scalar = text.scalar(at: index)
        switch scalar.value {
        case 0x2019, 0x2010, 0x2011, 0x2bc:
          guard index > start else { return index }
          if continues(at: index + scalar.length, in: text) { break }
          guard scalar.value == 0x2010,
            let next = DividedWord.rest(
              hyphen: index, after: index + scalar.length, limit: limit, in: text)
          else { return index }
          index = next
          continue
        case 0xad:
          // A soft hyphen divides a word only where a line ends behind it.
          if let next = DividedWord.rest(
            hyphen: index, after: index + scalar.length, limit: limit, in: text)
          {
            index = next
            continue
          }
        case 0xb4, 0x2018, 0x201b, 0x2032, 0x55a, 0xff07:
          guard index > start, joinsLetters(index, length: scalar.length, in: text) else {
            return index
          }
        default:
          let kind = ScalarClass.of(scalar.value)
          guard kind == .letter || kind == .digit || kind == .mark else { return index }
          marks = kind == .mark ? marks + 1 : 0
          guard marks <= Self.mostMarks else { return index }
        }
        index += scalar.length
      } else {
        break
      }
    }
    return index
  }

  /// Whether letters stand on both sides of the sign at `index`.
  private func joinsLetters(_ index: Int, length: Int, in text: Span<UInt8>) -> Bool {
    guard index + length < limit else { return false }
    let next = text.scalar(at: index + length).value
    return ScalarClass.of(text.scalar(before: index).value) == .letter
      && ScalarClass.of(next) == .letter
  }

  /// Whether a letter or digit stands at `index`.
  private func continues(at index: Int, in text: Span<UInt8>) -> Bool {
    guard index < limit else { return false }
    let byte = text[index]
    if byte < 0x80 { return byte.isASCIIAlphanumeric }
    let kind = ScalarClass.of(text.scalar(at: index).value)
    return kind == .letter || kind == .digit
  }

  /// The end of a dotted abbreviation (`U.S.`, `a.m.`, `Ph.D.`) whose first part is a word.
  private func dotted(_ first: Range<Int>, in text: Span<UInt8>) -> Int? {
    let isDoctor = first.count == 2 && text.matches("Ph", at: first.lowerBound)
    guard first.count == 1 || isDoctor, text[first.lowerBound].isASCIILetter else { return nil }
    var end = first.upperBound
    var parts = 1
    while end + 1 < limit, text[end] == UInt8(ascii: "."), text[end + 1].isASCIILetter,
      end + 2 >= limit || !continues(at: end + 2, in: text)
    {
      end += 2
      parts += 1
    }
    guard parts > 1 else { return nil }
    if end < limit, text[end] == UInt8(ascii: ".") { end += 1 }
    // A possessive or a compound goes on: "U.S.'s", "U.S.-led".
    if end + 1 < limit {
      let scalar = text.scalar(at: end)
      switch scalar.value {
      case 0x27, 0x2d, 0x2019:
        if continues(at: end + scalar.length, in: text) {
          return run(from: end + scalar.length, in: text)
        }
      default: break
      }
    }
    return end
  }

  /// A mark; full stops in a row and hyphens in a row are one.
  private mutating func mark(
    _ scalar: DecodedScalar, from start: Int, in text: Span<UInt8>
  ) -> Found {
    var end = start + scalar.length
    if scalar.value == 0x2e || scalar.value == 0x2d {
      while end < limit, text[end] == text[start] { end += 1 }
    }
    return found(start, end, .punctuation)
  }

  /// A sign; a pictograph takes its modifiers and what is joined to it along.
  private mutating func sign(
    _ scalar: DecodedScalar, from start: Int, in text: Span<UInt8>
  ) -> Found {
    var end = start + scalar.length
    var isJoined = false
    let isFlag = (0x1f1e6...0x1f1ff).contains(scalar.value)
    var flags = isFlag ? 1 : 0
    var marks = 0
    while end < limit, text[end] >= 0x80 {
      let next = text.scalar(at: end)
      switch next.value {
      case 0x200d: isJoined = true
      case 0xfe0e, 0xfe0f, 0x20e3, 0x1f3fb...0x1f3ff, 0xe0020...0xe007f: isJoined = false
      case 0x1f1e6...0x1f1ff where flags == 1: flags = 2
      default:
        let kind = ScalarClass.of(next.value)
        guard kind == .mark || isJoined && kind == .symbol else {
          return found(start, end, .symbol)
        }
        marks = kind == .mark ? marks + 1 : 0
        guard marks <= Self.mostMarks else { return found(start, end, .symbol) }
        isJoined = false
      }
      end += next.length
    }
    return found(start, end, .symbol)
  }
}
