import Foundation
import Prose
import TestSupport
import Testing

@testable import Reports
@testable import Typeset

/// The hostile articles in Markdown and in HTML.
///
/// All that they hold is shown, and none of it does anything. `make test-browser` has a browser say
/// the same.
@Suite struct ReportHTMLTests {
  @Test func thereAreManyAndNoTwoAreCalledTheSame() {
    #expect(HostileArticle.all.count >= 60)
    #expect(Set(HostileArticle.all.map(\.id)).count == HostileArticle.all.count)
  }

  @Test(arguments: HostileArticle.all)
  func aHostileArticleIsShownAndNothingElse(hostile: HostileArticle) throws {
    // The random orders of a part on coherence take most of the time, so that only articles whose
    // words go into its pictures have one here. In the browser's test all have.
    let isDrawn = [
      "svg-chart-escape", "pipe-names", "long-word", "bidi", "ansi", "combining", "emoji",
    ]
    .contains(hostile.id)
    let report = try ReportFixture.report(
      hostile.article,
      sections: isDrawn ? Set(ReportSection.allCases) : [.restoration, .readability])
    try expectOnlyWhatTheReportMade(report)
    let page = report.html
    let elements = try #require(PageElement.read(page))
    #expect(PageElement.offences(in: elements) == [])
    #expect(elements.count { $0.name == "img" } == report.charts.count)
    #expect(elements.first { $0.name == "title" }?.text == VisibleText.line(report.title))
    // Every unit stands in the text as it is, and once.
    let items = elements.filter { $0.name == "li" }.map { Self.bare($0.text) }
    for text in report.findings.texts.map(Self.bare) where !text.isEmpty {
      #expect(items.contains { $0.contains(text) }, "\(text.debugDescription)")
    }
    let words =
      elements[0].text
      + elements.flatMap { $0.attributes.filter { $0.key != "src" }.values }.joined(separator: "\n")
    let unseen = words.unicodeScalars.filter {
      $0.value != 0x0a && !(0x20...0x7e).contains($0.value) && Self.isUnseen($0)
    }
    #expect(unseen.isEmpty)
    for chart in report.charts { #expect(PageElement.read(chart.svg) != nil, "\(chart.name)") }
    #expect(page == report.html)
  }

  /// Whether a character steers a terminal, turns a line round or is a hidden tag.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1f, 0x7f...0x9f, 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x2069,
      0xe0000...0xe007f:
      true
    default: false
    }
  }

  /// A text as it is to be seen, without spaces and without the joiners that keep addresses from
  /// being links.
  private static func bare(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        VisibleText.line(text).unicodeScalars.filter { $0 != "\u{2060}" && $0 != " " }))
  }

  @Test func theSamplesTablesAreTables() throws {
    let report = try ReportFixture.restored.get()
    try expectOnlyWhatTheReportMade(report)
    let kept = try String(
      contentsOfFile: Repository.path("Reports/sample/report.md"), encoding: .utf8)
    let rules = kept.split(separator: "\n").count { $0.wholeMatch(of: /\|( :?-+:? \|)+/) != nil }
    let tables = try commonMark(kept).children.filter { $0.kind == "table" }
    #expect(rules > 10)
    #expect(tables.count == rules)
    #expect(
      tables.allSatisfy { table in table.children.allSatisfy { $0.children.count == table.columns }
      })
  }
}
