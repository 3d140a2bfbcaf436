import Testing

@testable import Prose

@Suite struct ArticleReaderTests {
  private func read(
    _ text: String, _ format: ArticleFormat = .auto, name: String = "-",
    purpose: ReadingPurpose = .restoring
  ) throws(ProseError) -> Reading {
    try ArticleReader.read(Array(text.utf8), format: format, name: name, purpose: purpose)
  }

  private static let dossier = "A title\n20240229\nhttps://example.org/a\nTwo.\nOne. More.\n"

  @Test(arguments: [
    (dossier, "-", ReadingPurpose.prose, ArticleFormat.dossier),
    (dossier.replacing("\n", with: "\r\n"), "a.md", .restoring, .dossier),
    ("T\n20241331\nhttps://example.org\nx", "-", .restoring, .lines),
    ("T\n20240101\nexample org\nx", "-", .prose, .text),
    ("One.\nTwo.", "-", .restoring, .lines),
    ("One.\nTwo.", "-", .prose, .text),
    ("# One", "A.MD", .restoring, .markdown),
    ("# One", "a.markdown", .prose, .markdown),
    (" \n {\"text\":\"x\"}", "-", .restoring, .jsonl),
    ("{\"text\":\"x\"}", "a.txt", .prose, .jsonl),
    ("[1]", "a.json", .prose, .jsonl),
    ("", "a.jsonl", .prose, .jsonl),
    ("", "-", .prose, .text),
  ])
  func tellsFormats(
    _ text: String, _ name: String, _ purpose: ReadingPurpose, _ format: ArticleFormat
  ) {
    #expect(ArticleReader.format(of: Array(text.utf8), name: name, purpose: purpose) == format)
    let marked = Array("\u{feff}\(text)".utf8)
    #expect(ArticleReader.format(of: marked, name: name, purpose: purpose) == format)
  }

  @Test func readsADossier() throws {
    let reading = try read(Self.dossier)
    let article = reading.article
    #expect(article.title == "A title")
    #expect(article.date == "20240229")
    #expect(article.url == "https://example.org/a")
    #expect(
      article.units == [
        Unit(text: "Two.", index: 0, place: SourcePlace(line: 4, column: 1)),
        Unit(text: "One. More.", index: 1, place: SourcePlace(line: 5, column: 1)),
      ])
    #expect(reading.warnings.isEmpty)
  }

  @Test func warnsOfAHeaderThatIsNone() throws {
    let reading = try read("T\nyesterday\nhere\nOne.", .dossier)
    #expect(reading.warnings.map(\.code) == ["dossier_header"])
    #expect(reading.article.date == "yesterday")
  }

  @Test func countsBlankUnits() throws {
    let reading = try read("One.\n\n \t\u{a0}\nTwo.\n\n", .lines)
    #expect(reading.article.units.map(\.index) == [0, 3])
    #expect(
      reading.warnings == [
        ReadingWarning(code: "blank_units", message: "3 blank units were left out", line: 2)
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"], [true, false])
  func printsInTheInputsOwnForm(_ ending: String, _ isEnded: Bool) throws {
    for mark in ["", "\u{feff}"] {
      let lines = [" A title ", "20240229", "https://example.org/a", "Two.", "One."]
      let text = mark + lines.joined(separator: ending) + (isEnded ? ending : "")
      let reading = try read(text)
      #expect(reading.format == .dossier)
      #expect(reading.article.title == "A title")
      let layout = try #require(reading.layout)
      #expect(layout.text(units: reading.article.units.map(\.text)) == text)
      #expect(layout.header == Array(lines.prefix(3)))
    }
  }

  @Test func readsProse() throws {
    let reading = try read("A headline\n\nOne. Two.\n\nThree.", .text, purpose: .prose)
    #expect(
      reading.article.units == [
        Unit(
          text: "A headline", index: 0, paragraph: 0, isHeadline: true,
          place: SourcePlace(line: 1, column: 1)),
        Unit(
          text: "One.", index: 1, paragraph: 1, isSentence: true,
          place: SourcePlace(line: 3, column: 1)),
        Unit(
          text: "Two.", index: 2, paragraph: 1, isSentence: true,
          place: SourcePlace(line: 3, column: 6)),
        Unit(
          text: "Three.", index: 3, paragraph: 2, isSentence: true,
          place: SourcePlace(line: 5, column: 1)),
      ])
    #expect(reading.layout == nil)
  }

  @Test func unwrapsHardWrappedProse() throws {
    let lines = [
      "The road along the lake was closed for the whole of the",
      "winter, and the bus went round by the hills, which took",
      "an hour. Few people minded.",
    ]
    let reading = try read(lines.joined(separator: "\r\n"), .text)
    #expect(
      reading.article.units.map(\.text) == [
        "The road along the lake was closed for the whole of the winter, and the bus went round "
          + "by the hills, which took an hour.",
        "Few people minded.",
      ])
  }

  /// In text that is not wrapped, too: only a line's end divides a word.
  @Test func joinsDividedWords() throws {
    let reading = try read("They govern-\nment will inter-\nvene.\nSo be it", .text)
    #expect(
      reading.article.units.map(\.text) == ["They government will intervene.", "So be it"])
    #expect(reading.article.units.map(\.place?.line) == [1, 4])
  }

  @Test(arguments: ArticleFormat.allCases)
  func refusesWhatHasNoUnits(_ format: ArticleFormat) {
    for text in ["", "\n \n", "\u{feff}", "\r\n"] {
      #expect(throws: ProseError.noUnits) { try read(text, format) }
    }
  }

  @Test func refusesADossierWithoutUnits() {
    #expect(throws: ProseError.noUnits) { try read("T\n20240101\nhttp://a.org\n") }
  }

  @Test(
    arguments: [
      ([0x61, 0xff], 1), ([0x61, 0x62, 0xc3], 2), ([0xe2, 0x80], 0), ([0xed, 0xa0, 0x80], 0),
      ([0xc0, 0xaf], 0), ([0xff, 0xfe, 0x61, 0x00], 0), ([0xef, 0xbb, 0xbf, 0x61, 0x80], 4),
      ([0xf4, 0x90, 0x80, 0x80], 0), ([0x61, 0xe2, 0x80, 0x61], 1),
    ] as [([UInt8], Int)])
  func namesTheFirstBadByte(_ bytes: [UInt8], _ offset: Int) {
    for format in ArticleFormat.allCases {
      #expect(throws: ProseError.invalidUTF8(byteOffset: offset)) {
        try ArticleReader.read(bytes, format: format, name: "-", purpose: .prose)
      }
    }
  }

  @Test(arguments: [ArticleFormat.lines, .text, .markdown])
  func keepsNULs(_ format: ArticleFormat) throws {
    #expect(try read("a\u{0}b", format).article.units.map(\.text) == ["a\u{0}b"])
  }

  @Test func everyErrorHasACodeAndAMessage() {
    let errors: [ProseError] = [
      .invalidUTF8(byteOffset: 1), .noUnits, .invalidJSON(byteOffset: 2, expected: "a value"),
      .nestedTooDeeply(byteOffset: 3), .notAnObject, .wrongType(key: "id", expected: "a string"),
      .missingUnits, .ambiguousUnits, .severalRecords(byteOffset: 4),
    ]
    #expect(Set(errors.map(\.code)).count == errors.count)
    #expect(errors.allSatisfy { !$0.message.isEmpty && !$0.message.hasSuffix(".") })
  }
}
