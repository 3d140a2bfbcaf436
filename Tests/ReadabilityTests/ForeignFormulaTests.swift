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

  /// Worked by hand from the published forms.
  @Test(arguments: [
    ("fernandez_huerta", 206.84 - 114 - 20.4), ("szigriszt_pazos", 206.835 - 118.37 - 20),
    ("gutierrez_polini", 95.2 - 46.56 - 7), ("crawford", -1.025 + 9.31 - 3.407),
    ("gulpease", 89 + 15 - 48), ("amstad", 180 - 20 - 111.15), ("kandel_moles", 209 - 23 - 129.2),
    ("douma", 206.835 - 18.6 - 146.3), ("brouwer", 195 - 40 - 127.3),
    ("oborneva", 206.835 - 26 - 114.19),
    ("wiener_sachtextformel_1", 4.257 + 3.344 + 3.3722 - 1.4715 - 0.875),
    ("wiener_sachtextformel_2", 4.4154 + 3.364 + 3.5698 - 2.779),
    ("wiener_sachtextformel_3", 6.5186 + 3.81 - 1.1144),
    ("wiener_sachtextformel_4", 6.0368 + 5.312 - 1.693),
  ])
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
