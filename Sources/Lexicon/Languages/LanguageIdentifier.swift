import Base

/// Tells the language of a text from its letters, sequences of letters and common words.
///
///     LanguageIdentifier.guess("Der Hund läuft schnell durch den Wald.")   // German
///
/// English must not be taken for another language, so that this needs some evidence: words that
/// have the capital of a name count half, a repeated word counts once, and where neither a common
/// word nor a letter of the other language is met, the sequences have to say it clearly.
public enum LanguageIdentifier {
  /// The fewest words and letters that say anything: of a word or two no language is told.
  private static let fewestWords = 3
  private static let fewestLetters = 12

  /// What a common word of a language is worth, and what a letter costs that a language has not,
  /// in half bits.
  private static let wordWorth: Int32 = 6
  private static let letterCost: Int32 = 8
  /// What a common word is worth to a language of which no sequences are known.
  private static let loneWordWorth: Int32 = 14

  /// By how many bits a language must be likelier than English: where it has no more common words
  /// and letters of its own in the text than English has, one more, two more, and so on.
  private static let enough = [40.0, 20, 15, 12]
  /// How many more for a text of few words.
  private static let shortMore = [12.0, 12, 6, 3]
  private static let fewWords = 5

  /// The weights of costs, so that a name counts half.
  private static let fullWeight: Int32 = 2
  private static let nameWeight: Int32 = 1

  /// The language of a text.
  ///
  /// - Parameter text: UTF-8 bytes. Of more than 3,072 four pieces are looked at.
  /// - Returns: The guess.
  /// - Complexity: O(1) for long texts.
  public static func guess(_ text: Span<UInt8>) -> LanguageGuess {
    guess(LanguageSample(text))
  }

  /// The language of a text.
  public static func guess(_ text: String) -> LanguageGuess { guess(text.utf8.span) }

  /// The language of an article's units, whatever the order in which they come.
  ///
  /// - Complexity: O(*n* log *n*) in the units.
  public static func guess(units: [String]) -> LanguageGuess {
    let sorted = units.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return guess(sorted.joined(separator: "\n"))
  }

  private static func guess(_ sample: LanguageSample) -> LanguageGuess {
    let all = sample.systems.values.reduce(0) { $0 + $1.letters }
    let latin = sample.systems[.latin]?.letters ?? 0
    guard all > 0 else { return LanguageGuess() }
    if latin * 2 < all { return guess(bySystem: sample, all: all) }
    guard sample.words.count >= fewestWords, sample.letterCount >= fewestLetters else {
      return LanguageGuess()
    }
    return guess(latin: sample)
  }

  // MARK: Other letters

  private static func guess(bySystem sample: LanguageSample, all: Int) -> LanguageGuess {
    var systems = sample.systems
    // Japanese writes its words with Chinese signs, too.
    if let kana = systems[.kana], let han = systems[.han] {
      systems[.kana] = (kana.letters + han.letters, kana.words + han.words)
      systems[.han] = nil
    }
    let most = systems.max {
      ($0.value.letters, "\($1.key)") < ($1.value.letters, "\($0.key)")
    }
    guard let (system, count) = most, let language = system.language(sample) else {
      return LanguageGuess()
    }
    let isEnough =
      system.isWithoutSpaces
      ? count.letters >= (system == .han || system == .kana ? 6 : fewestLetters)
      : count.words >= fewestWords && count.letters >= fewestLetters / 2
    guard isEnough else { return LanguageGuess() }
    let share = Double(count.letters) / Double(all)
    return LanguageGuess(language: language, confidence: rounded(0.99 * share))
  }

  // MARK: Latin letters

  private static func guess(latin sample: LanguageSample) -> LanguageGuess {
    let table = TrigramTable.shared
    let profiles = table.profiles
    var costs = [Int32](repeating: 0, count: profiles.count)
    var listed = [Int](repeating: 0, count: profiles.count)
    var foreignLetters = 0
    for word in sample.words {
      let weight = word.isName ? nameWeight : fullWeight
      let scalars = word.letters
      table.add(
        [LanguageProfile.edge] + scalars + [LanguageProfile.edge], weight: weight, to: &costs)
      if scalars.contains(where: { $0 > 0x7f }) {
        let foreign = Set(scalars.filter { $0 > 0x7f })
        if !word.isName { foreignLetters += 1 }
        for (index, profile) in profiles.enumerated() {
          let missing = foreign.subtracting(profile.letters).count
          costs[index] += weight * letterCost * Int32(missing)
        }
      }
      let listing = table.listing(scalars)
      for index in profiles.indices where listing >> UInt64(index) & 1 == 1 {
        costs[index] -= weight * wordWorth
        if !word.isName { listed[index] += 1 }
      }
    }
    for (index, profile) in profiles.enumerated() where profile.costs.isEmpty {
      costs[index] =
        costs[0] - fullWeight * loneWordWorth * Int32(listed[index] - listed[0])
    }
    return decide(sample, costs, listed, foreignLetters)
  }

  private static func decide(
    _ sample: LanguageSample, _ costs: [Int32], _ listed: [Int], _ foreignLetters: Int
  ) -> LanguageGuess {
    let profiles = TrigramTable.shared.profiles
    // From quarters of a bit.
    func bits(_ difference: Int32) -> Double { Double(difference) / 4 }
    guard let best = costs.indices.dropFirst().min(by: { (costs[$0], $0) < (costs[$1], $1) }) else {
      return LanguageGuess()
    }
    let lead = bits(costs[0] - costs[best])
    if lead <= 0 {
      return LanguageGuess(language: .english, confidence: confidence(-lead))
    }
    let marks = max(0, min(foreignLetters + listed[best] - listed[0], enough.count - 1))
    let more = sample.words.count < fewWords ? shortMore[marks] : 0
    guard lead > enough[marks] + more else { return LanguageGuess() }
    let second = costs.indices.filter { $0 != best }.map { costs[$0] }.min() ?? costs[0]
    return LanguageGuess(
      language: profiles[best].language, confidence: confidence(bits(second - costs[best])))
  }

  /// How sure a lead of so many bits makes; neighbouring sequences are not independent, so that a
  /// bit of lead counts for a sixth.
  private static func confidence(_ lead: Double) -> Double {
    rounded(1 / (1 + exp2(-lead / 6)))
  }

  private static func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}
