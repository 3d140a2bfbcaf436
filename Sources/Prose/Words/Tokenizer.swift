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
    var shape = WordCase()
    var folded = surface
    if found.kind == .word || found.kind == .number || found.kind == .link {
      shape = WordCase(of: found.bytes, in: text)
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
