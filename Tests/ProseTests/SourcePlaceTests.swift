import Testing

@testable import Prose

/// Each unit knows where its text starts in the source.
@Suite struct SourcePlaceTests {
  private func units(_ text: String, _ format: ArticleFormat) throws -> [Unit] {
    try ArticleReader.read(Array(text.utf8), format: format, name: "a", purpose: .prose)
      .article.units
  }

  /// What stands in the source at a place, as far as the line goes.
  private func found(_ text: String, _ place: SourcePlace?) throws -> Substring {
    let place = try #require(place)
    var lines: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars where scalar != "\u{feff}" {
      if scalar == "\n", last == "\r" {
      } else if scalar == "\n" || scalar == "\r" {
        lines.append(String.UnicodeScalarView())
      } else {
        lines[lines.count - 1].append(scalar)
      }
      last = scalar
    }
    return Substring(lines[place.line - 1].dropFirst(place.column - 1))
  }

  @Test(
    arguments: [
      "One. Two. Three.\n\nFour é five. Six.", "\u{feff}One.\r\n\r\nTwo.  Three.\rFour.",
      "  One. 😀 Two.\n\n\tThree.",
      """
      The road along the lake was closed for the whole of the
      winter, and the bus went round by the hills, which took
      an hour. Few people minded it, for nobody had any busi-
      ness in the town. So it was for years and years. And so
      it stayed.
      """,
    ], [ArticleFormat.text, .lines])
  func ofPlainText(_ text: String, _ format: ArticleFormat) throws {
    for unit in try units(text, format) {
      let word = unit.text.prefix { $0 != " " }
      #expect(try found(text, unit.place).hasPrefix(word))
    }
  }

  @Test(arguments: [
    "---\ntitle: x\n---\n# Head\n\nOne two. Three *four*. **Five** six.",
    "> One two.\n> Three. Four\n> five. Six.\n>\n> Seven.",
    "- One.\n  Two. Three.\n    - Four. Five.",
    "A [link. Two](x.md) here. [Three][r] four.\n\n[r]: /x",
    "One &amp; two. Three.\r\nFour. Five.\r\n",
    "| a |\n| - |\n| b |\n\nOne. `two`. Three.", "Head\n====\nOne. Two.", "1. One.\n2. Two. Three.",
    "See [[Page|label]]. [[Two]] it is. Three.",
    "One {{ x }}. Two $x^2$. Three.\n\n$$\na\n$$\nFour.",
    "One  \ntwo. Three\\\nfour. Five<br>six. Seven.", "~~One~~ two. ![x](y.png) Three.",
  ])
  func ofMarkdown(_ text: String) throws {
    let units = try units(text, .markdown)
    #expect(units.count > 1)
    for unit in units {
      let word = unit.text.prefix { $0 != " " && $0 != "." }
      #expect(try found(text, unit.place).hasPrefix(word))
    }
    #expect(units.map(\.place?.line).compactMap(\.self).isNonDecreasing)
  }

  @Test func insideAUnitOfSeveralSentences() throws {
    let text = "T\n20240229\nhttps://example.org/a\n\n  Één. Two. Three.\n"
    let unit = try #require(try units(text, .dossier).first)
    #expect(unit.place == SourcePlace(line: 5, column: 3))
    let second = try #require(SentenceSplitter().sentences(in: unit.text).dropFirst().first)
    #expect(unit.place(ofByte: second.lowerBound) == SourcePlace(line: 5, column: 8))
  }

  @Test func recordsOfSentencesHaveNone() throws {
    let record = try RecordReader.article(
      from: Array(#"{"sentences":["One. Two."]}"#.utf8), lineNumber: 1)
    #expect(record.article.units.first?.place == nil)
    #expect(record.article.units.first?.place(ofByte: 5) == nil)
  }
}

extension [Int] {
  fileprivate var isNonDecreasing: Bool { zip(self, dropFirst()).allSatisfy(<=) }
}
