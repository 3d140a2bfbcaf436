import Prose

/// Tokens and sentences for tests, from texts whose tokens are parted by spaces.
enum Tokens {
  static func of(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var offset = 0
    for part in text.split(separator: " ") {
      let folded = part.lowercased()
      let letters = part.filter(\.isLetter)
      let kind: Token.Kind =
        letters.isEmpty
        ? (part.first?.isNumber == true ? .number : part.first == "©" ? .symbol : .punctuation)
        : .word
      tokens.append(
        Token(
          text: String(part), folded: folded, stem: folded, kind: kind, offset: offset,
          isCapitalised: part.first?.isUppercase == true,
          isAllCapitals: letters.count > 1 && letters.allSatisfy(\.isUppercase)))
      offset += part.utf8.count + 1
    }
    return tokens
  }

  static func sentence(_ text: String) -> (tokens: [Token], sentence: Sentence) {
    let tokens = of(text)
    return (tokens, Sentence(bytes: 0..<text.utf8.count, tokens: 0..<tokens.count))
  }
}
