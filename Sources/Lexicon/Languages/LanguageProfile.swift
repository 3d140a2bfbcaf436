/// What tells a language that is written in Latin letters: its commonest sequences of three
/// letters, and its commonest words.
///
/// The sequences are from the profiles of PyPI's `langdetect` 1.0.9 (Apache-2.0; Nakatani Shuyo
/// counted them in the Wikipedias of 2010): the 400 commonest of each language, of English 1,500,
/// since what is rare in English must not look foreign. The words are our own lists.
struct LanguageProfile: Sendable {
  /// A sequence of three letters, of which `_` is a word's edge.
  typealias Trigram = UInt64

  let language: Language

  /// The sequences with how rare each is, in half bits: minus twice the binary logarithm of its
  /// share of the language's sequences.
  let costs: [(trigram: Trigram, cost: Int)]

  /// What a sequence costs that is not among them: three bits more than the rarest that is.
  let floor: Int

  /// The common words in lower case.
  let words: Set<String>

  /// The letters that occur in the language; those of ASCII are not looked at.
  let letters: Set<UInt32>

  /// Every language that has a profile, English first.
  static let all: [LanguageProfile] = germanic + romance + slavic + further

  /// Reads a profile.
  ///
  /// - Parameters:
  ///   - language: The language.
  ///   - first: The cost of the commonest sequences.
  ///   - trigrams: Groups of sequences, parted by a space, each group a half bit rarer than the one
  ///     before it.
  ///   - words: The words, parted by spaces.
  init(_ language: Language, from first: Int, trigrams: String, words: String) {
    self.language = language
    self.words = Set(words.split(separator: " ").map(String.init))
    var costs: [(Trigram, Int)] = []
    var letters = Set(words.unicodeScalars.map(\.value))
    var cost = first
    var scalars: [UInt32] = []
    for scalar in trigrams.unicodeScalars {
      if scalar == " " {
        cost += 1
        continue
      }
      scalars.append(scalar.value)
      guard scalars.count == 3 else { continue }
      costs.append((Self.trigram(scalars[0], scalars[1], scalars[2]), cost))
      letters.formUnion(scalars)
      scalars.removeAll(keepingCapacity: true)
    }
    self.costs = costs
    self.letters = letters
    floor = cost + 6
  }

  /// The word's edge as a letter.
  static let edge = UInt32(UInt8(ascii: "_"))

  /// Three scalars in one number.
  static func trigram(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Trigram {
    UInt64(first) << 42 | UInt64(second) << 21 | UInt64(third)
  }
}
