import Foundation
import TestSupport
import Testing

@Suite struct SentencesCommandTests {
  @Test func sentencesAreSubstringsInOrder() throws {
    let text = "Dr. Low\ncame in.  \"Sit!\" he said.\n\nLater\u{a0}it rained…"
    let record = try JSONSerialization.data(withJSONObject: ["id": "x", "text": text])
    let outcome = try Workshop().run(
      ["sentences", "--jsonl"], input: String(decoding: record, as: UTF8.self))
    #expect(outcome.status == 0)
    let document = try Document(
      try #require(outcome.lines.first), keys: Keys.sentences)
    #expect(document.string("id") == "x")
    var rest = text[...]
    for sentence in try #require(document.strings("sentences")) {
      let range = try #require(rest.range(of: sentence))
      #expect(rest[..<range.lowerBound].allSatisfy { $0.isWhitespace })
      #expect(sentence == sentence.trimmingCharacters(in: .whitespacesAndNewlines))
      rest = rest[range.upperBound...]
    }
    #expect(rest.allSatisfy { $0.isWhitespace })
  }

  @Test func textIsOneSentenceALine() throws {
    let outcome = try Workshop().run("sentences", input: "One came. Two came.\n\nThree\ncame.")
    #expect(outcome.lines.first == "One came.")
    #expect(outcome.lines.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: ["--jsonl", "--json"]) func textCountsBesideSentences(_ option: String) throws {
    let outcome = try Workshop().run(
      ["sentences", option], input: #"{"id":"x","sentences":[7],"text":"One came. Two came."}"#)
    #expect(outcome.status == 0)
    let document = try Document(
      try #require(outcome.lines.first), keys: Keys.sentences)
    #expect(document.strings("sentences") == ["One came.", "Two came."])
  }

  @Test func unitsAreSplitEach() throws {
    let outcome = try Workshop().run(
      "sentences --jsonl", input: #"{"sentences":["One came. Two came.","Three came"]}"#)
    let document = try Document(
      try #require(outcome.lines.first), keys: Keys.sentences)
    #expect(document.strings("sentences") == ["One came.", "Two came.", "Three came"])
  }
}

@Suite struct SyllablesCommandTests {
  @Test func wordsAreCountedOneALine() throws {
    let outcome = try Workshop().run(
      "syllables", input: "reliability\ncat\r\n\nNew York\nU.S.\n1999\nfrabjousness")
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == [
        "reliability\t6", "cat\t1", "New York\t2", "U.S.\t2", "1999\t5", "frabjousness\t3",
      ])
  }

  @Test func theFallbackCountsAlone() throws {
    let outcome = try Workshop().run("syllables --no-dictionary --json", input: "banana\n")
    let document = try Document(
      try #require(outcome.lines.first), keys: ["schema", "word", "syllables"])
    #expect(document.int("syllables") == 3)
  }

  @Test func invalidBytesSpoilTheirLineOnly() throws {
    let workshop = try Workshop()
    try workshop.folder.write([0x63, 0x61, 0x74, 0x0a, 0xff, 0x0a, 0x64, 0x6f, 0x67], to: "w")
    let outcome = try workshop.run("syllables w")
    #expect(outcome.status == 65)
    #expect(outcome.lines == ["cat\t1", "dog\t1"])
    #expect(outcome.errorOutput.contains("w:2: not UTF-8: the first bad byte is at offset 0"))
  }
}
