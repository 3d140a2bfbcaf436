import Lexicon
import Prose
import Testing

@testable import Readability

/// Words that are not kept are read again; nothing may tell that they were.
@Suite struct RereadingTests {
  private static let words = [
    "the", "sea", "was", "U.S.", "3.5", "don't", "left.Then", "well-known", "naïve", "Marta",
    "www.example.org", "a.m.", "—", "“so”", "cranes", "harbour", "Dr.", "half", "…", "NATO",
  ]

  private static func text(seed: UInt64) -> String {
    var random = Numbers(seed: seed)
    return (0..<400).map { _ in
      let word = words[random.below(words.count)]
      let marks = [" ", " ", " ", " ", ". ", "? ", ", ", "\n\n", ".\n"]
      return word + marks[random.below(marks.count)]
    }.joined()
  }

  @Test(arguments: [0, 1, 60, 200, 399, 10_000], [1, 2, 3] as [UInt64])
  func givesTheSameNumbers(kept: Int, seed: UInt64) {
    let text = Self.text(seed: seed)
    let lexicon = ReadabilityLexicon(
      syllables: .init(pronunciations: nil), familiar: .init(primary: ["the"], familiar: ["sea"]))
    let whole = ReadabilityProfile.measure(text: text, lexicon: lexicon)
    let reread = ReadabilityProfile.measure(
      text.utf8.span, lexicon: lexicon, splitter: SentenceSplitter(), hardest: 3, kept: kept)
    #expect(whole.diversity.value(.mtld) != nil)
    #expect(reread.diversity.value(.mtld) == whole.diversity.value(.mtld))
    #expect(reread.diversity.value(.movingAverage) == whole.diversity.value(.movingAverage))
    #expect(reread.counts == whole.counts)
  }

  @Test func sentenceWithoutEndIsReadAgainInPieces() {
    var random = Numbers(seed: 9)
    let text = (0..<20_000).map { _ in "w\(random.below(3_000))" }.joined(separator: " ")
    let lexicon = ReadabilityLexicon(
      syllables: .init(pronunciations: nil), familiar: .init(primary: [], familiar: []))
    let whole = ReadabilityProfile.measure(text: text, lexicon: lexicon)
    let reread = ReadabilityProfile.measure(
      text.utf8.span, lexicon: lexicon, splitter: SentenceSplitter(), hardest: 0, kept: 5_000)
    #expect(whole.diversity.value(.mtld) != nil)
    #expect(reread.diversity.value(.mtld) == whole.diversity.value(.mtld))
  }

  @Test(arguments: 1...10)
  func trailGivesBackPieces(_ seed: Int) {
    var random = Numbers(seed: UInt64(seed))
    var trail = PieceTrail()
    var starts: [Int] = []
    var start = 0
    for _ in 0..<random.below(2_000) {
      start += random.below(2) == 0 ? random.below(90) : random.below(1 << 36)
      starts.append(start)
      trail.append(.init(start: start, limit: start + start % (1 << 34), words: 1 + start % 7))
    }
    var found: [Int] = []
    trail.forEachReversed { piece in
      found.append(piece.start)
      #expect(piece.limit == piece.start + piece.start % (1 << 34))
      #expect(piece.words == 1 + piece.start % 7)
    }
    #expect(found == starts.reversed())
  }
}
