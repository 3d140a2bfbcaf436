import Prose

/// What one sentence holds.
struct SentenceSums {
  private(set) var words = 0
  private(set) var letters = 0
  private(set) var syllables = 0
  private(set) var polysyllables = 0
  private(set) var difficult = 0
  private(set) var longWords = 0

  private var difficultEntries = InlineArray<5, Int>(repeating: 0)
  private var polysyllableEntries = InlineArray<5, Int>(repeating: 0)

  @inline(__always)
  mutating func add(_ word: WordTable.Word, entry: Int, isName: Bool) {
    words += 1
    letters += Int(word.letters)
    syllables += Int(word.syllables)
    if word.letters >= 7 { longWords += 1 }
    if word.syllables >= 3 {
      if polysyllables < polysyllableEntries.count { polysyllableEntries[polysyllables] = entry }
      polysyllables += 1
    }
    if !isName, !word.traits.contains(.familiar) {
      if difficult < difficultEntries.count { difficultEntries[difficult] = entry }
      difficult += 1
    }
  }

  /// The first unfamiliar words, as entries of the word table.
  var difficultExamples: [Int] {
    (0..<min(difficult, difficultEntries.count)).map { difficultEntries[$0] }
  }

  /// The first words of three syllables and more, as entries of the word table.
  var polysyllableExamples: [Int] {
    (0..<min(polysyllables, polysyllableEntries.count)).map { polysyllableEntries[$0] }
  }

  /// The mean grade of three formulas on this sentence alone.
  var grade: Double {
    let words = Double(words)
    let fleschKincaid = 0.39 * words + 11.8 * Double(syllables) / words - 15.59
    let automated = 4.71 * Double(letters) / words + 0.5 * words - 21.43
    let daleChall = 3.2672 + 11.55 * Double(difficult) / words + 0.0596 * words
    return (fleschKincaid + automated + daleChall) / 3
  }

  /// Björnsson's LIX of this sentence alone, which holds in many languages.
  var lix: Double { Double(words) + 100 * Double(longWords) / Double(words) }
}

/// Keeps the hardest sentences of a text as they come.
struct SentenceRanking {
  /// The fewest words of a sentence that is ranked.
  static let fewestWords = 6

  /// The longest text of a sentence that is kept, in bytes.
  private static let longestText = 2_000

  private struct Ranked {
    var sums: SentenceSums
    var number: Int
    var paragraph: Int
    var grade: Double
    var start: Int
    var place: SourcePlace?
    var text: String
  }

  private let limit: Int
  /// Whether sentences have a grade and unfamiliar words, as in English.
  private let isGraded: Bool

  /// The hardest so far, falling; of equals the earlier first.
  private var ranked: [Ranked] = []

  init(limit: Int, isGraded: Bool = true) {
    self.limit = limit
    self.isGraded = isGraded
  }

  /// Finds out where the sentences kept stand that were given by a byte of one text.
  mutating func locate(in text: Span<UInt8>) {
    var places = PlaceFinder()
    for index in ranked.indices.sorted(by: { ranked[$0].start < ranked[$1].start }) {
      ranked[index].place = places.place(of: ranked[index].start, in: text)
    }
  }

  /// Keeps a sentence if it is among the hardest; `text` is only asked for then.
  mutating func offer(
    _ sums: SentenceSums, number: Int, paragraph: Int, start: Int, place: SourcePlace?,
    text: () -> String
  ) {
    guard sums.words >= Self.fewestWords, limit > 0 else { return }
    let grade = isGraded ? sums.grade : sums.lix
    if ranked.count == limit, let last = ranked.last, last.grade >= grade { return }
    let rank = ranked.firstIndex { $0.grade < grade } ?? ranked.count
    ranked.insert(
      Ranked(
        sums: sums, number: number, paragraph: paragraph, grade: grade, start: start,
        place: place, text: Self.cut(text())), at: rank)
    if ranked.count > limit { ranked.removeLast() }
  }

  /// The sentences kept, with their reasons.
  ///
  /// - Parameter word: Writes an entry of the word table.
  /// - Returns: The hardest first.
  func sentences(_ word: (Int) -> String) -> [HardSentence] {
    ranked.map { one in
      HardSentence(
        place: one.place, text: one.text, number: one.number, paragraph: one.paragraph,
        words: one.sums.words, grade: isGraded ? one.grade : nil, reasons: reasons(one.sums, word))
    }
  }

  private func reasons(
    _ sums: SentenceSums, _ word: (Int) -> String
  ) -> [HardSentence.Reason] {
    var reasons: [HardSentence.Reason] = []
    if sums.words > 25 { reasons.append(.long(words: sums.words)) }
    if isGraded, sums.difficult * 5 > sums.words {
      reasons.append(
        .unfamiliarWords(
          count: sums.difficult, examples: Self.distinct(sums.difficultExamples.map(word))))
    }
    if sums.polysyllables * 5 > sums.words {
      reasons.append(
        .polysyllables(
          count: sums.polysyllables, examples: Self.distinct(sums.polysyllableExamples.map(word))))
    }
    let lettersPerWord = Double(sums.letters) / Double(sums.words)
    if lettersPerWord > 5.5 { reasons.append(.longWords(lettersPerWord: lettersPerWord)) }
    return reasons
  }

  private static func distinct(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longestText else { return text }
    var end = text.utf8.index(text.utf8.startIndex, offsetBy: longestText)
    while end > text.startIndex, String.Index(end, within: text) == nil {
      end = text.utf8.index(before: end)
    }
    return text[..<end] + "…"
  }
}
