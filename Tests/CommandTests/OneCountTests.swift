import Foundation
import TestSupport
import Testing

/// Every number of sentences and words of one document is the same, wherever it is printed.
@Suite struct OneCountTests {
  /// A document, its file's name, and how many headings it has.
  struct Page: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var headings: Int

    var testDescription: String { name }
  }

  static let pages = [
    Page(
      name: "notes.md",
      text: """
        ---
        title: Notes
        ---
        # The harbour

        Ann *left* [the house](http://x.org) at 6 a.m. on Monday.  
        It was cold, and the administration of the municipality had considered alternative
        arrangements for transpor-
        tation. “Why now?” she asked Mr. Lee. He said nothing.

        ## What to bring

        1. Salt and pepper, or 3.5 kg of whatever the U.S. Navy left behind
        2. A rope. It must be long, and nobody should have used it for anything before.

        > [!NOTE]
        > Ropes that were used unprofessionally disintegrate unpredictably under circumstances.

        ***

        😀

        Last, `make` builds it.
        """, headings: 2),
    Page(
      name: "story.txt",
      text: """
        The Storm

        When the tide went out that evening, the two sisters walked along the
        wide, wet sand and looked for the shells that the storm of the night be-
        fore had left. They found seven, e.g. a cowrie. The smallest was as pale
        as milk, and the younger girl kept it in her pocket for the whole year.

        * * *

        The Second Day

        Dr. Ortega et al. (2011) measured the tides. “It is late,” she said to
        nobody. “Is it?” The administration of the municipality disregarded the
        considerable meteorological irregularities of that particular November.
        """, headings: 2),
    Page(
      name: "letter.txt", text: "Dear Ann,\n\nIt rained. We saw $5 go for 10% of it.\nYours, Bo",
      headings: 0),
    Page(
      name: "dossier.txt",
      text: """
        Port workers end their strike
        20240229
        https://example.org/strike
        The strike at the port ended on Monday. Work began again at once.
        Administrators of the municipality had negotiated uninterruptedly with representatives.
        Nobody won. The U.S. firm said it would pay $3.5 million more a year, or 10% of its profit.
        """, headings: 0),
  ]

  @Test(arguments: pages)
  func ofWordsAndSentences(_ page: Page) throws {
    let workshop = try Workshop()
    try workshop.write(page.text, to: page.name)
    func run(_ line: String) throws -> ProcessOutcome { try workshop.run("\(line) \(page.name)") }
    let readability = try Document(
      try #require(run("readability --json").lines.first), keys: Keys.readability)
    let counts = try #require(readability.object("counts") as? [String: Int])
    let words = try #require(counts["words"])
    let sentences = try #require(counts["sentences"])
    #expect(counts["headings"] == page.headings)
    #expect(readability.int("headings") == page.headings)

    let text = try run("readability --all").output
    let markdown = try run("readability --format markdown").output
    for (name, count) in [("words", words), ("sentences", sentences)] {
      #expect(text.contains(try Regex("\n +\(name) +\(count)\n")))
      #expect(markdown.contains(try Regex("\n\\| \(name) +\\| +\(count) \\|\n")))
    }
    let told = "\(page.headings) heading\(page.headings == 1 ? "" : "s") not counted"
    #expect(text.contains(told) == (page.headings > 0))

    // The splitter's list is the one that is counted, and the sentences quoted are those of it.
    let split = try Document(
      try #require(run("sentences --json").lines.first), keys: Keys.sentences)
    #expect(split.int("headings") == page.headings)
    let places = try #require(split.objects("places"))
    #expect(places.compactMap { $0["number"] as? Int } == Array(0..<sentences))
    for sentence in try #require(readability.objects("sentences")) {
      try expect(sentence, among: places)
    }

    try expectReport(page, workshop, words: words, sentences: sentences, places: places)

    let compared =
      try JSONSerialization.jsonObject(
        with: Data(try run("compare --json").output.utf8)) as? [String: Any]
    let article = try #require((compared?["articles"] as? [[String: Any]])?.first)
    #expect(article["words"] as? Int == words)
    guard page.name != "dossier.txt" else { return }
    #expect(article["units"] as? Int == sentences)
    let coherence = try Document(
      try #require(run("coherence --json").lines.first), keys: Keys.coherence)
    for link in try #require(coherence.objects("weak_links")) { try expect(link, among: places) }
  }

  private func expect(_ quoted: [String: Any], among places: [[String: Any]]) throws {
    let number = try #require(quoted["number"] as? Int)
    let place = try #require(places.first { $0["number"] as? Int == number })
    #expect(quoted["line"] as? Int == place["line"] as? Int)
    #expect(quoted["column"] as? Int == place["column"] as? Int)
  }

  private func expectReport(
    _ page: Page, _ workshop: Workshop, words: Int, sentences: Int, places: [[String: Any]]
  ) throws {
    _ = try workshop.run("report --html --given-order --name r -o out \(page.name)")
    let figures = try #require(
      try JSONSerialization.jsonObject(with: Data(try workshop.read("out/r/report.json").utf8))
        as? [String: Any])
    let found = try #require(figures["readability"] as? [String: Any])
    let counts = try #require(found["counts"] as? [String: Int])
    #expect(counts["words"] == words)
    #expect(counts["sentences"] == sentences)
    let lengths = try #require(found["sentence_words"] as? [[Int]]).flatMap { $0 }
    #expect(lengths.count == sentences)
    #expect(lengths.reduce(0, +) == words)
    for sentence in try #require(found["hardest"] as? [[String: Any]]) {
      try expect(sentence, among: places)
      #expect(lengths[sentence["number"] as? Int ?? 0] == sentence["words"] as? Int)
    }
    let report = try workshop.read("out/r/report.md")
    let html = try workshop.read("out/r/report.html")
    for text in [report, html] {
      #expect(text.contains("The text has \(words) words in \(sentences) sentences,"))
      #expect(text.contains("\(sentences) sentences of "))
    }
    let longest = try #require(lengths.max())
    let chart = try workshop.read("out/r/charts/sentence-lengths.svg")
    let number = (lengths.firstIndex(of: longest) ?? 0) + 1
    for text in [report, html, chart] {
      #expect(text.contains("\(sentences) sentences of \(lengths.min() ?? 0) to \(longest) words"))
      #expect(text.contains("the longest is sentence \(number)"))
    }
    #expect(report.contains(try Regex("\\| words +\\| +\(words) \\| \(sentences) sentences")))
    #expect(report.contains(try Regex("\\| sentences +\\| +\(sentences) \\|")))
  }
}
