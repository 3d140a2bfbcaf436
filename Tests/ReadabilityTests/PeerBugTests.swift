import Foundation
import Testing

@testable import Readability

/// Mistakes that other readability tools make, each with what is right.
@Suite struct PeerBugTests {
  private func counts(_ edit: (inout TextCounts) -> Void) -> TextCounts {
    var counts = TextCounts()
    counts.words = 100
    counts.sentences = 5
    counts.letters = 450
    counts.syllables = 150
    edit(&counts)
    return counts
  }

  private func score(_ key: String, _ counts: TextCounts) throws -> Double {
    try #require(Formula.named(key)?.score(counts))
  }

  @Test("textstat: Coleman–Liau with 0.058 for 0.0588")
  func colemanLiauCoefficient() throws {
    let one = try score("coleman_liau", counts { $0.letters = 500 })
    let other = try score("coleman_liau", counts { $0.letters = 400 })
    #expect(abs(one - other - 5.88) < 1e-9)
  }

  @Test("textstat: Dale–Chall adds 3.6365 always; andreasvc: when it should not")
  func daleChallAdjustment() throws {
    let under = try score("dale_chall", counts { $0.difficultWords = 5 })
    let over = try score("dale_chall", counts { $0.difficultWords = 6 })
    #expect(abs(under - (0.1579 * 5 + 0.0496 * 20)) < 1e-9)
    #expect(abs(over - (0.1579 * 6 + 0.0496 * 20 + 3.6365)) < 1e-9)
  }

  @Test("textstat: the formula of 1948 under the name of the new one")
  func newDaleChallIsTheCloze() throws {
    #expect(abs(try score("new_dale_chall", counts { $0.difficultWords = 20 }) - 31.2) < 1e-9)
  }

  @Test("textstat: Spache with the coefficients of 1953 and two syllables for unfamiliar")
  func spacheCoefficients() throws {
    #expect(abs(try score("spache", counts { $0.unfamiliarTypes = 18 }) - 4.555) < 1e-9)
    // Unfamiliar is what is not listed, however short.
    #expect(try Shipped.measure("the crwth").counts.unfamiliarTypes == 1)
    #expect(try Shipped.measure("the water").counts.unfamiliarTypes == 0)
  }

  @Test("textstat: Spache with the Dale–Chall list")
  func spacheHasAListOfItsOwn() throws {
    let lexicon = ReadabilityLexicon(
      syllables: try Shipped.lexicon.get().syllables,
      familiar: FamiliarWords(primary: ["the"], familiar: ["the", "lantern"]))
    let counts = ReadabilityProfile.measure(text: "the lantern", lexicon: lexicon).counts
    #expect(counts.difficultWords == 0)
    #expect(counts.unfamiliarTypes == 1)
  }

  @Test("textstat: Fog leaves out words of the Dale–Chall list")
  func fogCountsFamiliarLongWords() throws {
    let counts = try Shipped.measure("the animal and the banana").counts
    #expect(counts.difficultWords == 0)
    #expect(counts.hardWords == 2)
  }

  @Test("textstat: the Automated Readability Index counts marks")
  func lettersAreNoMarks() throws {
    let plain = try Shipped.measure("It works well now, he says.")
    let marked = try Shipped.measure("“It works—well now”, (he) says…")
    #expect(plain.counts.letters == marked.counts.letters)
    #expect(
      plain.score("automated_readability_index") == marked.score("automated_readability_index"))
    // Nor are marks read.
    #expect(plain.readingTime == marked.readingTime)
  }

  @Test("textstat: the consensus is the commonest of grades rounded to whole numbers")
  func consensusIsNotRounded() throws {
    var counts = TextCounts()
    counts.words = 1_000
    counts.sentences = 50
    counts.letters = 4_500
    counts.syllables = 1_500
    counts.polysyllables = 120
    counts.difficultWords = 150
    counts.longWords = 250
    let before = try #require(Consensus(counts)).grade
    counts.syllables += 5
    counts.letters += 10
    counts.polysyllables += 1
    counts.difficultWords += 1
    counts.longWords += 1
    let after = try #require(Consensus(counts)).grade
    #expect(after > before)
    #expect(after < before + 0.2)
  }

  @Test("textstat: short sentences are dropped, every full stop ends one")
  func sentences() throws {
    #expect(try Shipped.measure("Go on. Why? He ran home at last.").counts.sentences == 3)
    #expect(
      try Shipped.measure("He left the U.S. embassy at 3 p.m. on Monday. Then he slept.")
        .counts.sentences == 2)
  }

  @Test("textstat: hyphens are deleted and the parts joined")
  func hyphens() throws {
    let counts = try Shipped.measure("decision-making").counts
    #expect(counts.words == 1)
    #expect(counts.syllables == 5)
  }

  @Test("textstat: numbers have one syllable")
  func numbersAreReadAloud() throws {
    #expect(try Shipped.measure("2021").counts.syllables == 5)
  }

  @Test("textstat: 3.13 for SMOG of nothing")
  func nothingHasNoScore() throws {
    let profile = try Shipped.measure("  \n ")
    let hasNone = profile.scores.allSatisfy { $0.value == nil }
    #expect(hasNone)
    #expect(profile.consensus == nil)
    #expect(profile.warnings.map(\.code) == ["no_words"])
  }

  @Test("py-readability-metrics: Flesch–Kincaid with 0.38 for 0.39")
  func fleschKincaidCoefficient() throws {
    let score = try score("flesch_kincaid_grade", counts { _ in })
    #expect(abs(score - (0.39 * 20 + 11.8 * 1.5 - 15.59)) < 1e-9)
  }

  @Test("py-readability-metrics: fewer than 100 words or 30 sentences is an exception")
  func shortTextsHaveScoresAndWarnings() throws {
    let profile = try Shipped.measure("It is a remarkable animal. We saw it.")
    #expect(profile.score("smog") != nil)
    #expect(profile.score("flesch_kincaid_grade") != nil)
    #expect(profile.warnings.map(\.code) == ["short_text", "smog_sentences"])
  }

  @Test("py-readability-metrics: quotation and question marks are words")
  func marksAreNoWords() throws {
    #expect(try Shipped.measure("\"Is it?\" she asked. \"Yes!\"").counts.words == 5)
  }

  @Test("andreasvc's readability: SMOG without capitalised words, in the simple form")
  func smogCountsEveryWord() throws {
    let counts = try Shipped.measure("The University of California opened.").counts
    #expect(counts.polysyllables == 2)
    #expect(
      abs(try score("smog", self.counts { $0.polysyllables = 12 }) - 11.979_248) < 1e-6)
  }

  @Test("andreasvc's readability: raw text must come one sentence a line")
  func rawTextIsSplit() throws {
    #expect(try Shipped.measure("He ran. She sat.").counts.sentences == 2)
    let profile = try Shipped.measure(
      "The committee met on Monday. It heard the engineers, and then it rested.")
    let grade = try #require(profile.score("coleman_liau"))
    #expect((0...15).contains(grade))
  }

  @Test("andreasvc's readability: Dale–Chall's adjustment the wrong way round")
  func daleChallOfAnEasyText() throws {
    let easy = try score("dale_chall", counts { $0.difficultWords = 0 })
    #expect(abs(easy - 0.0496 * 20) < 1e-9)
  }

  @Test("quanteda: Bormuth with unfamiliar words and ten times the slope")
  func bormuth() throws {
    let known = try score("bormuth_mean_cloze", counts { $0.difficultWords = 0 })
    let unknown = try score("bormuth_mean_cloze", counts { $0.difficultWords = 100 })
    #expect(abs(known - unknown - 0.161_911) < 1e-9)
    #expect(
      abs(try score("bormuth_mean_cloze", counts { $0.difficultWords = 20 }) - 0.355_891) < 1e-6)
  }

  @Test("quanteda: Powers, Sumner and Kearl's Fog multiplies by 3.0680")
  func fogPSK() throws {
    #expect(abs(try score("gunning_fog_psk", counts { _ in }) - (3.0680 + 0.0877 * 20)) < 1e-9)
  }

  @Test("quanteda: the Navy's Fog from raw counts grows with the text")
  func fogNRIDoesNotGrow() throws {
    let one = counts { $0.polysyllables = 12 }
    var ten = one
    ten.words *= 10
    ten.sentences *= 10
    ten.polysyllables *= 10
    #expect(try score("gunning_fog_nri", one) == score("gunning_fog_nri", ten))
  }

  @Test("quanteda: Danielson and Bryan's second formula with another sign and ten times a slope")
  func danielsonBryan2() throws {
    let expected = 131.059 - 10.364 * 450 / 99 - 0.194 * 90
    #expect(abs(try score("danielson_bryan_2", counts { _ in }) - expected) < 1e-9)
  }

  @Test("quanteda: Linsear Write without its last step")
  func linsear() throws {
    #expect(abs(try score("linsear_write", counts { $0.polysyllables = 12 }) - 12.4) < 1e-9)
    let easy = counts {
      $0.sentences = 10
      $0.polysyllables = 2
    }
    #expect(abs(try score("linsear_write", easy) - (10.4 - 2) / 2) < 1e-9)
  }

  @Test("quanteda: long words of the Viennese formulas from six letters")
  func wienerCountsSevenLetters() throws {
    let counts = try Shipped.measure("people thinker").counts
    #expect(counts.longWords == 1)
    let score = try score("wiener_sachtextformel_2", self.counts { $0.longWords = 22 })
    #expect(abs(score - (0.1682 * 20 + 0.1373 * 22 - 2.779)) < 1e-9)
  }

  @Test("quanteda: Spache counts tokens")
  func spacheCountsTypes() throws {
    #expect(try Shipped.measure("okapi, okapi, okapi").counts.unfamiliarTypes == 1)
  }

  @Test("quanteda: the manual's 21.34 for the Automated Readability Index")
  func automatedReadabilityConstant() throws {
    #expect(abs(try score("automated_readability_index", counts { _ in }) - 9.765) < 1e-9)
  }

  @Test("koRpus and quanteda: words of two syllables for Fang's excess syllables")
  func easyListening() throws {
    let counts = counts {
      $0.monosyllables = 65
    }
    #expect(try score("easy_listening_formula", counts) == 10)
  }

  @Test("koRpus: 0.21401 in Bormuth's help text, a grade term that is not 26.194 c")
  func bormuthGrade() {
    let placed = Formula.bormuthGradePlacement(meanCloze: 0.35)
    #expect(abs(placed - 9.7) < 0.05)
  }

  @Test("koRpus: Linsear Write with hard words twice in the help text")
  func linsearCountsHardWordsThrice() throws {
    let none = try score("linsear_write", counts { _ in })
    let some = try score("linsear_write", counts { $0.polysyllables = 10 })
    // Ten words go from one point to three each, over five sentences, and the half of it.
    #expect(abs(none - (20 - 2) / 2) < 1e-9)
    #expect(abs(some - (100 + 20) / 5 / 2) < 1e-9)
  }

  @Test("koRpus and quanteda: Dickes–Steiwer and Tränkle–Bailer without logarithms")
  func germanFormulasHaveLogarithms() throws {
    let counts = counts {
      $0.types = 70
      $0.prepositions = 12
    }
    let dickes = 235.95993 - 73.021 * log(5.5) - 12.56438 * log(21) - 50.03293 * 0.7
    let traenkle = 224.6814 - 79.8304 * log(5.5) - 12.24032 * log(21) - 1.292857 * 12
    #expect(abs(try score("dickes_steiwer", counts) - dickes) < 1e-9)
    #expect(abs(try score("traenkle_bailer_1", counts) - traenkle) < 1e-9)
  }

  @Test("GNU style: bytes for letters")
  func lettersAreNotBytes() throws {
    let counts = try Shipped.measure("“naïve” café").counts
    #expect(counts.letters == 9)
    #expect(counts.words == 2)
  }

  @Test("quanteda: a text in which no sentence is found has a score of hundreds")
  func aTextWithoutStopsIsASentence() throws {
    let profile = try Shipped.measure("the cat sat on the mat and slept")
    #expect(profile.counts.sentences == 1)
    let ease = try #require(profile.score("flesch_reading_ease"))
    #expect(ease < 125)
    #expect(try Shipped.measure("🙂 …").score("flesch_reading_ease") == nil)
  }

  @Test("GNU style: the manual's LIX from six letters; abbreviations end sentences")
  func style() throws {
    #expect(try Shipped.measure("people people").score("lix") == 2)
    #expect(try Shipped.measure("thinker thinker").score("lix") == 102)
    let text = "Mr. Smith spoke on Jan. 5 at 3.5 p.m. in the U.S. Senate. He left."
    #expect(try Shipped.measure(text).counts.sentences == 2)
  }

  @Test("GNU style: one syllable for these", arguments: ["into", "little", "very", "people"])
  func twoSyllables(_ word: String) throws {
    #expect(try Shipped.measure(word).counts.syllables == 2)
  }

  @Test("new-dale-chall-readability: factors that make three tests pass")
  func noFudgeFactor() throws {
    let one = try score("new_dale_chall", counts { $0.difficultWords = 10 })
    #expect(abs(one - (64 - 9.5 - 13.8)) < 1e-9)
  }
}
