/// Cuts a text into words, numbers, marks, signs and addresses.
///
/// A word is a run of letters and digits with apostrophes and hyphens inside; a dotted
/// abbreviation (`U.S.`) and a decimal (`3.5`, `2,000`) are one token each. The tokens of a text
/// hold all of it but the white space.
public struct Tokenizer: Sendable {
  private let stemmer = Stemmer()

  /// Creates a tokeniser.
  public init() {}

  /// The tokens of a text, in order.
  ///
  /// - Parameter text: The text.
  /// - Returns: The tokens, their offsets in UTF-8 bytes of the text.
  /// - Complexity: O(*n*) in the bytes of the text.
  public func tokens(in text: String) -> [Token] {
    let bytes = text.utf8.span
    var tokens: [Token] = []
    append(bytes, 0..<bytes.count, to: &tokens)
    return tokens
  }

  /// Appends the tokens of a part of a text; their offsets count from the text's start.
  ///
  /// - Parameters:
  ///   - text: The UTF-8 bytes of the whole text.
  ///   - range: The part to cut, whose ends lie between scalars.
  ///   - tokens: What the tokens are appended to.
  public func append(_ text: Span<UInt8>, _ range: Range<Int>, to tokens: inout [Token]) {
    var scanner = TokenScanner(range)
    while let found = scanner.next(in: text) {
      tokens.append(token(found, in: text))
    }
  }

  private func token(_ found: TokenScanner.Found, in text: Span<UInt8>) -> Token {
    let surface = text.string(found.bytes)
    var shape = WordShape()
    var folded = surface
    if found.kind == .word || found.kind == .number || found.kind == .link {
      shape = WordShape(of: found.bytes, in: text)
      folded = shape.folded(surface, found.bytes, in: text)
    }
    return Token(
      text: surface, folded: folded,
      stem: found.kind == .word ? stemmer.stem(stripped(folded)) : folded,
      kind: found.kind, offset: found.bytes.lowerBound, isCapitalised: shape.isCapitalised,
      isAllCapitals: shape.isAllCapitals)
  }

  /// A folded word without its possessive ending.
  private func stripped(_ folded: String) -> String {
    folded.hasSuffix("'s") ? String(folded.utf8.dropLast(2)) ?? folded : folded
  }
}

/// The case of a word's letters, and what folding it takes.
struct WordShape {
  var isCapitalised = false
  var isAllCapitals = false
  private var isFolded = true
  private var isASCII = true
  private var hasSpecials = false

  init() {}

  /// Looks at every scalar of a word once.
  init(of range: Range<Int>, in text: Span<UInt8>) {
    var letters = 0
    var capitals = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        if byte.isASCIILower {
          letters += 1
        } else if byte.isASCIIUpper {
          if letters == 0 { isCapitalised = true }
          letters += 1
          capitals += 1
        }
        continue
      }
      let scalar = text.scalar(at: index)
      index += scalar.length
      if scalar.value == 0x2019 {
        hasSpecials = true
        continue
      }
      isASCII = false
      guard ScalarClass.of(scalar.value) == .letter else { continue }
      if ScalarClass.isUpper(scalar.value) {
        if letters == 0 { isCapitalised = true }
        capitals += 1
      }
      letters += 1
    }
    isAllCapitals = letters > 1 && capitals == letters
    isFolded = capitals == 0 && !hasSpecials
  }

  /// The word in lower case with plain apostrophes and hyphens and without invisible joiners.
  func folded(_ surface: String, _ range: Range<Int>, in text: Span<UInt8>) -> String {
    if isASCII {
      if isFolded { return surface }
      return String(unsafeUninitializedCapacity: range.count) { buffer in
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
          // Beyond ASCII there is only the typographic apostrophe here.
          let byte = text[index]
          buffer[count] = byte < 0x80 ? byte.asciiLowered : UInt8(ascii: "'")
          index += byte < 0x80 ? 1 : 3
          count += 1
        }
        return count
      }
    }
    var folded = String.UnicodeScalarView()
    for scalar in surface.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02bc, 0xff07: folded.append("'")
      case 0x2010, 0x2011: folded.append("-")
      case 0xad, 0x200c, 0x200d, 0x2060: break
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}
