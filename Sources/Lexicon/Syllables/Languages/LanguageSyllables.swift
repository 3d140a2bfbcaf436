/// Counts the syllables of words of another language than English, by the rules of its spelling.
///
///     LanguageSyllables(.spanish)?.count(of: "murciélago")  // 4
///
/// These languages are spelled so regularly that their vowels tell the syllables: which vowels of a
/// run are one is a rule of each language, in a file of its own with what it goes by. Numbers are
/// read aloud; a word without a vowel has one syllable.
public struct LanguageSyllables: Sendable {
  /// The languages that have a rule.
  public static let languages: [Language] = [
    .german, .spanish, .french, .italian, .dutch, .russian,
  ]

  private let rule: @Sendable ([UInt32]) -> Int
  private let numerals: NumeralSyllables

  /// Creates the counter of a language, or nil where there is no rule for it.
  public init?(_ language: Language) {
    switch language {
    case .german: (rule, numerals) = (GermanSyllables.count, .german)
    case .spanish: (rule, numerals) = (SpanishSyllables.count, .spanish)
    case .french: (rule, numerals) = (FrenchSyllables.count, .french)
    case .italian: (rule, numerals) = (ItalianSyllables.count, .italian)
    case .dutch: (rule, numerals) = (DutchSyllables.count, .dutch)
    case .russian: (rule, numerals) = (RussianSyllables.count, .russian)
    default: return nil
    }
  }

  /// The syllables of a word.
  ///
  /// - Parameter word: The word in lower case, with plain apostrophes and hyphens.
  /// - Returns: At least 1.
  /// - Complexity: O(*n*) in the letters.
  public func count(of word: String) -> Int {
    var total = 0
    var run: [UInt32] = []
    var areDigits = false
    func close() {
      if !run.isEmpty { total += areDigits ? numerals.count(of: run) : rule(run) }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in word.unicodeScalars {
      let isDigit = scalar.value &- 0x30 < 10
      guard isDigit || scalar.properties.isAlphabetic else {
        close()
        continue
      }
      if isDigit != areDigits { close() }
      areDigits = isDigit
      run.append(scalar.value)
    }
    close()
    return max(1, total)
  }
}
