import Foundation
import FoundationXML
import TestSupport
import Testing
import Typeset

@testable import Reports

/// Titles, names and groups of a comparison must come out as text, whatever they are.
@Suite struct ComparisonHostileTests {
  private static let texts = [
    "<script>alert(1)</script>", "[link](javascript:alert(1))", "![i](http://evil.example/x.png)",
    "a | b", "|---|---|", "``` fence", "`code`", "# Heading", "- item", "> quote", "---",
    "<!-- comment -->", "--> <b>x</b>", "&lt;b&gt;", "http://evil.example", "*strong* ~~gone~~",
    "\u{202e}drow\u{202c}", "\u{1b}[31mred\u{1b}[0m", "a\u{0}b", "]]> </svg></desc>",
    "=HYPERLINK(1)", "+1", "-1", "@x", "\t=1", "a\r\nb", "\",\"", "日本語 👩‍👩‍👧", "", " ", "\u{301}x",
    String(repeating: "long ", count: 400), "../../etc/passwd",
  ]

  private static let comparison = Comparison(
    texts.flatMap { text in
      [40.0, 60].map { coherence in
        ComparisonTests.article(
          "\(text) \(coherence)", coherence: coherence, grade: coherence / 5, group: text,
          title: text, text: text)
      }
    })

  private static let page = ComparisonTests.page(comparison)
  private static let charts = ComparisonCharts(comparison: comparison).all

  private static let reader = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/cmark-gfm" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: reader != nil)) func anotherReaderFindsOnlyWhatThePageMade() throws {
    let markdown = MarkdownWriter.string(
      Self.page.blocks(charts: .init(folder: "charts", images: Self.charts)))
    let outcome = try ProcessRunner(
      try #require(Self.reader),
      ["table", "strikethrough", "autolink", "tasklist"].flatMap { ["-e", $0] } + ["-t", "xml"],
      input: Array(markdown.utf8)
    ).run()
    let elements = outcome.output.split(separator: "<").map { String($0.prefix { $0 != ">" }) }
    func count(_ kind: String) -> Int { elements.count { $0 == kind || $0.hasPrefix(kind + " ") } }
    #expect(count("html_block") == 1)
    #expect(count("html_inline") == 0)
    #expect(count("link") == 0)
    #expect(count("strikethrough") == 0)
    #expect(count("image") == Self.charts.count)
    #expect(count("code_block") == 1)
    #expect(count("table") == 4)
    #expect(count("heading") == 6)
    // A row an article, a group, a comparison and a fact of the method.
    #expect(count("table_row") == Self.texts.count * 3 + 30 + 6)
  }

  @Test func nothingControlsTheReadersTerminal() {
    let pages =
      Self.page.text(Appearance(format: .text, isTerminal: false, isColored: false))
      + MarkdownWriter.string(Self.page.blocks(charts: nil))
      + Self.charts.map { $0.svg + $0.alternative }.joined()
    let controls = pages.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7f...0x9f).contains($0.value)
        || (0x202a...0x202e).contains($0.value)
    }
    #expect(controls.isEmpty)
  }

  @Test func picturesAreWellFormed() {
    #expect(Self.charts.count == 6)
    for chart in Self.charts {
      #expect(XMLParser(data: Data(chart.svg.utf8)).parse(), "\(chart.name)")
      #expect(!chart.svg.contains("<script"))
    }
  }

  @Test func noCellOfTheTableIsAFormula() {
    let csv = ComparisonRecord(comparison: Self.comparison, top: nil).csv
    for row in csv.split(separator: "\r\n") {
      for cell in row.split(separator: ",") {
        #expect(!["=", "+", "@", "\t"].contains(cell.first), "\(cell)")
      }
    }
  }
}
