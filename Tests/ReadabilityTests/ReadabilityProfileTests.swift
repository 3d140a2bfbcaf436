import Testing

@testable import Readability

@Suite struct ReadabilityProfileTests {
  private static let easy = "The dog ran to the big red house. It sat by the door. Sam let it in."

  private static let hard = """
    The subcommittee's preliminary deliberations regarding jurisdictional prerogatives \
    substantially complicated the administration's already precarious negotiations.
    """

  @Test func harderTextHasAHigherGrade() throws {
    let easy = try #require(try Shipped.measure(Self.easy).consensus)
    let hard = try #require(try Shipped.measure(Self.hard).consensus)
    #expect(hard.grade > easy.grade + 8)
    #expect(easy.spread >= 0)
  }

  @Test func consensusIsTheMiddleHalf() throws {
    let profile = try Shipped.measure(Self.easy + " " + Self.hard)
    let grades = try Consensus.formulas.map { formula in
      try #require(formula.score(profile.counts).flatMap(formula.grade(forScore:)))
    }.sorted()
    let consensus = try #require(profile.consensus)
    #expect(consensus.grade >= grades[2])
    #expect(consensus.grade <= grades[5])
  }

  @Test func aTextTwiceOverHasTheSameConsensus() throws {
    let once = try #require(try Shipped.measure(Self.easy + " " + Self.hard).consensus)
    let text = Array(repeating: Self.easy + " " + Self.hard, count: 5).joined(separator: "\n\n")
    let often = try #require(try Shipped.measure(text).consensus)
    #expect(abs(once.grade - often.grade) < 1e-9)
  }

  @Test func hardestSentencesWithReasons() throws {
    let profile = try Shipped.measure(Self.easy + " " + Self.hard + "\n\n" + Self.easy)
    let first = try #require(profile.hardest.first)
    #expect(first.text == Self.hard)
    #expect(first.number == 3)
    #expect(first.paragraph == 0)
    #expect(first.words == 14)
    let kinds = first.reasons.map { reason in
      switch reason {
      case .long: "long"
      case .unfamiliarWords(_, let examples): examples.first ?? ""
      case .polysyllables: "polysyllables"
      case .longWords: "long words"
      }
    }
    #expect(kinds == ["subcommittee's", "polysyllables", "long words"])
    #expect(first.reasons.last?.message == "long words (10.4 letters on average)")
    let grades = profile.hardest.compactMap(\.grade)
    #expect(grades.count == profile.hardest.count)
    #expect(grades == grades.sorted(by: >))
  }

  @Test func hardestSentencesAreAtMostThoseAskedFor() throws {
    let text = Array(repeating: "It is a sentence that has words in it.", count: 30)
      .joined(separator: " ")
    let profile = ReadabilityProfile.measure(
      text: text, lexicon: try Shipped.lexicon.get(), hardest: 4)
    #expect(profile.hardest.count == 4)
    // Equals keep their order.
    #expect(profile.hardest.map(\.number) == [0, 1, 2, 3])
  }

  @Test func readingTime() throws {
    let text = Array(repeating: "word", count: 238).joined(separator: " ")
    let profile = try Shipped.measure(text)
    #expect(profile.readingTime == 60)
    #expect(try #require(profile.speakingTime) > 60)
  }

  @Test func missingFullStopsAreWarnedOf() throws {
    let text = Array(repeating: "it goes on", count: 100).joined(separator: " ")
    #expect(try Shipped.measure(text).warnings.contains { $0.code == "long_sentences" })
  }
}
