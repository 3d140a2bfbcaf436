import Testing

@testable import Readability

@Suite struct HostileTextTests {
  private static let texts: [(name: String, text: String)] = [
    ("empty", ""),
    ("white space", " \t\r\n\u{A0}\u{2028}"),
    ("emoji", "😀👩‍👩‍👧‍👦🇩🇪👍🏽 😀"),
    ("marks", "!?.,;:—…“”‘’()[]{}*&^%$#@"),
    ("one word", "word"),
    ("one letter", "a"),
    ("one number", "7"),
    ("a word of 100,000 letters", String(repeating: "abcde", count: 20_000)),
    ("100,000 digits", String(repeating: "9", count: 100_000)),
    ("100,000 hyphens", String(repeating: "a-", count: 100_000)),
    ("100,000 apostrophes", String(repeating: "a'", count: 100_000)),
    ("no full stop", String(repeating: "so it goes and ", count: 20_000)),
    ("full stops", String(repeating: ". ", count: 50_000)),
    ("dots between letters", String(repeating: "a.", count: 50_000)),
    ("only addresses", String(repeating: "https://example.com/a?b=c x@example.org ", count: 500)),
    ("CRLF", "One is here.\r\nTwo is here.\r\n\r\nThree is here.\r\n"),
    ("smart quotes", "“It’s ‘fine’,” she said—“isn’t it?”"),
    ("NULs", "one\u{0}two \u{0}\u{0} three."),
    ("combining marks", String(repeating: "e\u{301}\u{302}", count: 5_000)),
    ("Han", String(repeating: "日本語の文章。", count: 2_000)),
    ("right to left", "هذه جملة قصيرة. وهذه أخرى."),
    ("capitals", String(repeating: "EVERYTHING IS LOUD HERE. ", count: 2_000)),
    ("a word again", String(repeating: "echo ", count: 50_000)),
    ("modifier apostrophes", "ʼtis ʼ here. ʼ ʼʼ a-ʼ 3ʼ"),
    ("replacement", "\u{FFFD}\u{FEFF}\u{200B}a\u{AD}b"),
  ]

  @Test(arguments: texts.map(\.name))
  func everyNumberIsFiniteOrMissing(_ name: String) throws {
    let text = try #require(Self.texts.first { $0.name == name }?.text)
    let profile = try Shipped.measure(text)
    for score in profile.scores {
      #expect(score.value?.isFinite ?? true)
      #expect(score.grade?.isFinite ?? true)
      #expect((score.value == nil) == (profile.counts.words < 2 && isUndefined(score, profile)))
    }
    for (_, value) in profile.diversity.all { #expect(value?.isFinite ?? true) }
    #expect(profile.consensus?.grade.isFinite ?? true)
    #expect(profile.consensus?.spread.isFinite ?? true)
    #expect(profile.readingTime?.isFinite == true)
    #expect(profile.hardest.allSatisfy { $0.text.utf8.count <= 2_010 })
  }

  private func isUndefined(
    _ score: ReadabilityProfile.Score, _ profile: ReadabilityProfile
  ) -> Bool {
    profile.counts.words == 0 || score.formula.key.hasPrefix("danielson_bryan")
  }

  @Test func bytesThatAreNotUTF8PartWords() throws {
    let bytes: [UInt8] = Array("one".utf8) + [0xff, 0xc3] + Array("two.".utf8) + [0xe2, 0x80]
    let profile = ReadabilityProfile.measure(bytes.span, lexicon: try Shipped.lexicon.get())
    #expect(profile.counts.words == 2)
    #expect(profile.counts.sentences == 1)
  }
}
