import Testing

@testable import Prose

@Suite struct TextHeadingTests {
  /// The headings and the sentences of a text, in order.
  private func parts(_ text: String) -> (headings: [String], sentences: [String]) {
    var parts: (headings: [String], sentences: [String]) = ([], [])
    let bytes = text.utf8.span
    SentenceSplitter().forEachSentenceAndHeading(in: bytes) { range, _, isHeading in
      if isHeading {
        parts.headings.append(bytes.string(range))
      } else {
        parts.sentences.append(bytes.string(range))
      }
    }
    return parts
  }

  private static let prose = "It closed in 1998. Then it opened."

  @Test(arguments: [
    ("A Title\n\n\(prose)", ["A Title"]),
    ("A Title\nin two lines\n\n\(prose)", []),
    ("\(prose)\n\nThe Storm\n\n\(prose)", ["The Storm"]),
    ("\(prose)\r\n\r\n2.1 The Storm\r\n\r\n\(prose)", ["2.1 The Storm"]),
    ("Chapter 2. The Storm\n\n\(prose)", ["Chapter 2. The Storm"]),
    ("PART ONE\n\nThe Storm\n\n\(prose)", ["PART ONE", "The Storm"]),
    ("“The Storm”\n\n\(prose)", ["“The Storm”"]),
    ("The Storm\n=========\n\n\(prose)", ["The Storm"]),
    ("\(prose)\n\nThe storm\n---------\n\nno end and no stop", ["The storm"]),
    ("A Title\n\n* * *\n\n\(prose)", ["A Title"]),
  ])
  func clearHeadingsAreFound(_ text: String, _ headings: [String]) {
    #expect(parts(text).headings == headings)
  }

  @Test(arguments: [
    "\(prose)\n\n\(prose)", "Because I could not stop\n\nHe kindly stopped for me\n\nWe",
    "Who came back?\n\nNobody did.", "Dear Ann,\n\n\(prose)",
    "A heading without a blank line\n\(prose)",
    "Salt\n\nPepper\n\nOil\n\n\(prose)", "1. Salt\n\n2. Pepper\n\n\(prose)",
    "- Salt\n\n\(prose)", "\(prose)\n\nhe said\n\n\(prose)", "\(prose)\n\nThe end",
    "\(prose)\n\nThe road was\n\nclosed. Nobody came.", "A title\n=======", "12\n\n\(prose)",
    "It rained all day. And then\n\n\(prose)",
    "\(String(repeating: "Long ", count: 20))\n\n\(prose)",
    "A\n\nB\n\nC\n\n\(prose)\n\nD\n\nE\n\nF\n\n\(prose)\n\nG\n\n\(prose)",
  ])
  func whatIsNotClearIsLeftToTheSentences(_ text: String) {
    #expect(parts(text).headings.isEmpty)
    let bytes = text.utf8.span
    #expect(
      parts(text).sentences == SentenceSplitter().sentences(in: text).map { bytes.string($0) })
  }

  @Test func proseHasItsHeadingsApart() {
    let text = "A Title\n\n\(Self.prose)\n\n* * *\n\nThe Storm\n\n\(Self.prose)"
    let article = TextReader.read(text.utf8.span).article.asProse
    #expect(article.title == "A Title")
    #expect(article.headline.map(\.text) == ["A Title"])
    #expect(article.headings.map(\.text) == ["The Storm"])
    #expect(article.headingCount == 2)
    #expect(article.units.count == 4)
    #expect(article.asProse == article)
  }

  @Test(arguments: ["A\n\n", "A\n==\n", "A\n===\n\n", "A.\n\nB\n\n", "\n", "A b. C d\n\n"])
  func isLinear(_ piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(parts(text).headings.count <= 20_000)
  }
}
