import Testing

@testable import Readability

@Suite struct FormulaTests {
  @Test(arguments: FormulaVector.all)
  func scoreOfGivenCounts(_ vector: FormulaVector) throws {
    let formula = try #require(Formula.named(vector.key))
    let score = try #require(formula.score(vector.counts))
    // The vectors are written to six decimals.
    #expect(abs(score - vector.value) < 1e-6)
  }

  @Test func keysAreDistinctAndInSnakeCase() {
    let keys = Formula.all.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.count >= 40)
    let plain = keys.allSatisfy { key in
      key.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
    }
    #expect(plain)
  }

  @Test(arguments: Formula.all.map(\.key))
  func undefinedWithoutWords(_ key: String) throws {
    let formula = try #require(Formula.named(key))
    #expect(formula.score(TextCounts()) == nil)
  }

  @Test(arguments: Formula.all.map(\.key))
  func gradesAreFiniteAndFollowTheScale(_ key: String) throws {
    let formula = try #require(Formula.named(key))
    let scores = stride(
      from: formula.range.lowerBound, through: formula.range.upperBound,
      by: (formula.range.upperBound - formula.range.lowerBound) / 50)
    let grades = scores.compactMap { formula.grade(forScore: $0) }
    let isFinite = grades.allSatisfy { $0.isFinite }
    #expect(isFinite)
    let easier = formula.scale == .ease || formula.scale == .cloze
    let isMonotone = zip(grades, grades.dropFirst()).allSatisfy { easier ? $0 >= $1 : $0 <= $1 }
    #expect(isMonotone)
  }

  /// Chall and Dale 1995, pages 146, 149 and 150: the cloze scores printed beside the samples.
  @Test(arguments: [(8, 3, 53.0), (5, 35, 17.0), (2, 37, -6.0)])
  func challAndDaleSamples(_ sentences: Int, _ unfamiliar: Int, _ cloze: Double) throws {
    var counts = TextCounts()
    counts.words = 100
    counts.sentences = sentences
    counts.difficultWords = unfamiliar
    let score = try #require(Formula.newDaleChall.score(counts))
    #expect(score.rounded() == cloze)
  }

  /// Coleman and Liau's abstract: 119 words, 5 sentences, 639 letters are printed as 14.5.
  @Test func colemanLiauAbstract() throws {
    var counts = TextCounts()
    counts.words = 119
    counts.sentences = 5
    counts.letters = 639
    let score = try #require(Formula.colemanLiau.score(counts))
    #expect((score * 10).rounded() / 10 == 14.5)
  }

  /// Bormuth's check: a mean cloze at the criterion 0.35 is grade 9.7.
  @Test func bormuthAtTheCriterion() {
    let grade = Formula.bormuthGradePlacement(meanCloze: 0.35)
    #expect((grade * 10).rounded() / 10 == 9.7)
  }

  @Test func fangsFormulaCountsExcessSyllables() throws {
    var counts = TextCounts()
    counts.words = 100
    counts.sentences = 5
    counts.syllables = 150
    #expect(Formula.easyListening.score(counts) == 10)
  }
}
