import Lexicon
import Testing

@testable import Readability

@Suite struct ForeignFormulaTests {
  /// A text of 100 words in 5 sentences, with 190 syllables and 480 letters.
  private var counts: TextCounts {
    var counts = TextCounts()
    counts.words = 100
    counts.sentences = 5
    counts.syllables = 190
    counts.letters = 480
    counts.monosyllables = 45
    counts.polysyllables = 22
    counts.longWords = 26
    return counts
  }

  static let worked: [(String, Double)] = [
    ("fernandez_huerta", 72.44),
    ("szigriszt_pazos", 68.465),
    ("gutierrez_polini", 41.64),
    ("crawford", 4.878),
    ("gulpease", 56.0),
    ("amstad", 48.85),
    ("kandel_moles", 56.8),
    ("douma", 41.935),
    ("brouwer", 27.7),
    ("oborneva", 66.645),
    ("wiener_sachtextformel_1", 8.6267),
    ("wiener_sachtextformel_2", 8.5702),
    ("wiener_sachtextformel_3", 9.2142),
    ("wiener_sachtextformel_4", 9.6558),
  ]

  /// Worked by hand from the published forms.
  @Test(arguments: worked)
  func scoreOfGivenCounts(_ key: String, _ value: Double) throws {
    let formula = try #require(Formula.named(key))
    let score = try #require(formula.score(counts))
    #expect(abs(score - value) < 1e-9)
    #expect(formula.score(TextCounts()) == nil)
  }

  @Test func everyLanguageHasFormulasOfItsOwn() {
    let keys = (Formula.all + Formula.foreign).map(\.key)
    #expect(Set(keys).count == keys.count)
    for language in Formula.measured where language != .english {
      #expect(Formula.foreign.contains { $0.languages == [language] })
    }
  }

  private func measure(_ text: String, in language: Language?) throws -> ReadabilityProfile {
    var lexicon = try Shipped.lexicon.get()
    lexicon.language = language
    return ReadabilityProfile.measure(text: text, lexicon: lexicon)
  }

  private let spanish = "La casa es grande. Mi hermana vive cerca del mar. Todos la quieren mucho."

  @Test func spanishByItsRules() throws {
    let profile = try measure(spanish, in: .spanish)
    #expect(profile.language == .spanish)
    #expect(profile.counts.words == 14)
    #expect(profile.counts.sentences == 3)
    // La ca-sa es gran-de; Mi her-ma-na vi-ve cer-ca del mar; To-dos la quie-ren mu-cho.
    #expect(profile.counts.syllables == 23)
    let words = 14.0 / 3
    let value = 206.84 - 60 * 23 / 14 - 1.02 * words
    #expect(abs((profile.score("fernandez_huerta") ?? 0) - value) < 1e-9)
    #expect(profile.score("lix") != nil)
    for key in [
      "flesch_reading_ease", "smog", "dale_chall", "coleman_liau", "composite_grade", "rix",
    ] {
      #expect(profile.score(key) == nil)
    }
    #expect(profile.scores.allSatisfy { $0.grade == nil })
    #expect(profile.score("gulpease") == nil && profile.score("amstad") == nil)
    #expect(profile.consensus == nil && profile.readingTime == nil && profile.familiarList == nil)
    #expect(profile.hardest.allSatisfy { $0.grade == nil })
    #expect(!profile.warnings.contains { $0.isAboutText })
    #expect(!profile.warnings.contains { $0.code == "smog_sentences" })
  }

  @Test func theGuessIsTakenWhereThereAreFormulas() throws {
    #expect(try measure(spanish, in: nil) == measure(spanish, in: .spanish))
    let english = "The house is large. My sister lives near the sea. All of them like it."
    #expect(try measure(english, in: nil) == measure(english, in: .english))
    // There are no formulas for Swedish.
    let swedish = try measure(
      "Boken ligger på bordet bredvid lampan och ingen vet varför.", in: nil)
    #expect(swedish.language == .english)
    #expect(swedish.warnings.first?.code == "not_english")
  }

  @Test func aTextInAnotherLanguageIsWarnedOf() throws {
    let profile = try measure(spanish, in: .english)
    #expect(profile.guess.language == .spanish)
    #expect(profile.warnings.first?.code == "not_english")
    #expect(profile.warnings.first?.message.contains("Spanish, not English") == true)
    #expect(try measure(spanish, in: .german).warnings.first?.code == "other_language")
    #expect(profile.score("flesch_reading_ease") != nil)
    #expect(profile.score("fernandez_huerta") == nil)
  }

  @Test func markupIsWarnedOf() throws {
    let profile = try measure(
      "<p>The boat left.</p> <p>We <b>slept</b>.</p> <p>It rained.</p>", in: .english)
    #expect(profile.warnings.first?.code == "looks_like_markup")
  }
}
