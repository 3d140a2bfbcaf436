import Foundation
import TestSupport
import Testing

@Suite struct ReadabilityCommandTests {
  private func measure(_ arguments: [String], input: String = "") throws -> Document {
    let outcome = try Workshop().run(["readability", "--json"] + arguments, input: input)
    #expect(outcome.status == 0)
    return try Document(try #require(outcome.lines.first), keys: Keys.readability)
  }

  @Test func jsonHoldsWhatTheContractSays() throws {
    let document = try measure([Fixture.harbourGold])
    let counts = try #require(document.object("counts") as? [String: Int])
    #expect(
      Set(counts.keys) == [
        "words", "letters", "characters", "sentences", "paragraphs", "headings", "syllables",
        "monosyllables", "polysyllables", "long_words", "difficult_words", "types",
      ])
    #expect(counts["words"] == 371)
    let scores = try #require(document.object("scores"))
    for key in [
      "flesch_reading_ease", "flesch_kincaid_grade", "gunning_fog", "smog",
      "automated_readability_index", "coleman_liau", "dale_chall", "new_dale_chall", "spache",
      "linsear_write", "lix", "rix", "forcast",
    ] {
      #expect(scores[key] is Double, "\(key)")
    }
    let consensus = try #require(document.object("consensus") as? [String: Double])
    #expect(Set(consensus.keys) == ["grade", "spread"])
    #expect(document.double("reading_time_s") == 371.0 * 60 / 238)
    let sentences = try #require(document.objects("sentences"))
    #expect(sentences.count == 10)
    for sentence in sentences {
      #expect(
        Set(sentence.keys) == [
          "text", "number", "paragraph", "words", "grade", "reasons", "line", "column",
        ])
    }
    for warning in try #require(document.objects("warnings")) {
      #expect(Set(warning.keys) == ["code", "message"])
    }
  }

  @Test func formulasFollowFromTheCounts() throws {
    let document = try measure(
      [], input: "The cat sat on the mat. The dog ran to the tree in the garden.")
    let counts = try #require(document.object("counts") as? [String: Int])
    let scores = try #require(document.object("scores"))
    #expect(counts["words"] == 15)
    #expect(counts["sentences"] == 2)
    #expect(counts["syllables"] == 16)
    let kincaid = 0.39 * 15 / 2 + 11.8 * 16 / 15 - 15.59
    #expect(abs((scores["flesch_kincaid_grade"] as? Double ?? 0) - kincaid) < 1e-9)
  }

  @Test func anyListOfFamiliarWords() throws {
    let workshop = try Workshop()
    try workshop.write("The cat sat on a radish.", to: "a.txt")
    try workshop.write("the\na\non\nradish\n", to: "mine.txt")
    for (list, difficult) in [("dale", 0), ("mine.txt", 2)] {
      let outcome = try workshop.run("readability --json --familiar-words \(list) a.txt")
      let document = try Document(
        try #require(outcome.lines.first), keys: Keys.readability)
      #expect(document.string("familiar_list") == list)
      let counts = try #require(document.object("counts") as? [String: Int])
      #expect(counts["difficult_words"] == difficult)
    }
    #expect(try workshop.run("readability --familiar-words none.txt a.txt").status == 66)
  }

  @Test func textsAreTakenAlikeFromFilesAndRecords() throws {
    let text = "Ann Low came in.\nShe sat down.\n\nLater it rained; nobody knew why."
    let record = try JSONSerialization.data(withJSONObject: ["text": text])
    let outcome = try Workshop().run(
      ["readability", "--jsonl"], input: String(decoding: record, as: UTF8.self))
    let streamed = try Document(try #require(outcome.lines.first), keys: Keys.readability)
    let file = try measure([], input: text)
    #expect(file.line == streamed.line)
    #expect((file.object("counts") as? [String: Int])?["paragraphs"] == 2)
  }

  @Test func markdownIsReadWithoutItsMarks() throws {
    let workshop = try Workshop()
    try workshop.write(
      """
      ---
      layout: x
      ---
      # A day

      Ann *left* [the house](http://x.org).
      Run `make test` first. See <https://x.org>.

      ```
      code
      ```

      | a | b |
      | - | - |
      | c | d |

      """, to: "a.md")
    let outcome = try workshop.run("readability --json a.md")
    let document = try Document(try #require(outcome.lines.first), keys: Keys.readability)
    let counts = try #require(document.object("counts") as? [String: Int])
    #expect(counts["words"] == 7)
    #expect(counts["sentences"] == 3)
    #expect(counts["headings"] == 1)
    #expect(document.int("headings") == 1)
    let hardest = try #require(document.objects("sentences"))
    #expect(hardest.isEmpty)
  }

  /// However long it is, and whatever white space it is made of.
  @Test(arguments: [" ", "\n", "\u{a0}", "\u{2028}\r\n"], [1, 5_000])
  func whiteSpaceIsNoText(_ space: String, _ count: Int) throws {
    let text = String(repeating: space, count: count)
    #expect(try Workshop().run("readability --json", input: text).status == 65)
  }

  @Test func controlCharactersAreTextWithoutWords() throws {
    let document = try measure([], input: "\u{0}\u{0}\u{1}")
    #expect((document.object("counts") as? [String: Int])?["characters"] == 3)
    #expect(document.objects("warnings")?.first?["code"] as? String == "no_words")
  }

  @Test func wordlessTextHasNullsAndAWarning() throws {
    let document = try measure([], input: "!!! ??? ...")
    let scores = try #require(document.object("scores"))
    #expect(scores.values.allSatisfy { $0 is NSNull })
    let consensus = try #require(document.object("consensus"))
    #expect(consensus.values.allSatisfy { $0 is NSNull })
    #expect(document.objects("warnings")?.first?["code"] as? String == "no_words")
  }

  @Test(arguments: [
    String(repeating: "word ", count: 20_000), String(repeating: "x", count: 100_000), "😀 🎉",
    "http://a.b/c https://d.e", "One.\r\nTwo.\r\n", "a\u{0}b c\u{0}.", "“Smart” — quotes…",
  ])
  func hostileInputGivesFiniteNumbers(_ text: String) throws {
    let outcome = try Workshop().run("readability --json", input: text)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(!outcome.output.lowercased().contains("nan"))
    #expect(!outcome.output.lowercased().contains("infinity"))
  }

  @Test func anyLengthWillDoUnlessALimitIsGiven() throws {
    let workshop = try Workshop()
    try workshop.write(String(repeating: "It rained. ", count: 2_500), to: "long.txt")
    #expect(try workshop.run("readability long.txt").status == 0)
    let refused = try workshop.run("readability long.txt --limit-units 2000")
    #expect(refused.status == 65)
    #expect(refused.errorOutput.contains("2500 units, more than the limit of 2000"))
  }

  @Test func pagesNameTheHardestSentences() throws {
    let outcome = try Workshop().run(["readability", "--hardest", "1", Fixture.harbourGold])
    #expect(outcome.output.contains("Flesch–Kincaid grade"))
    #expect(outcome.output.contains("Hardest sentences\n\n"))
    #expect(outcome.lines.allSatisfy { $0.count <= 80 })
  }
}
