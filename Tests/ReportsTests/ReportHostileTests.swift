import Base
import Foundation
import FoundationXML
import Prose
import TestSupport
import Testing
import Typeset

@testable import Reports

/// What an article holds must come out as text, whatever it is.
@Suite struct ReportHostileTests {
  private static let units = [
    "<script>alert(1)</script> said the minister.", "<img src=x onerror=alert(1)>",
    "[link](javascript:alert(1)) and ![image](http://evil.example/x.png)", "| a | b |", "|---|---|",
    "``` code fence", "`code` and ``more``", "# Heading", "- item", "1. item", "> quote", "---",
    "<!-- comment -->", "--> <b>bold</b>", "&lt;script&gt; &#60;b&#62;", "http://evil.example/path",
    "www.evil.example", "mail someone@evil.example", "*strong* __under__ ~~gone~~",
    "\u{202e}drow sdrawkcab\u{202c}", "\u{1b}[31mred\u{1b}[0m \u{1b}]0;title\u{07}", "a\u{0}b",
    "]]> </svg></title></desc>", "<svg/onload=alert(1)>", "\" onload=\"alert(1)", "$x$ {{ y }}",
    "[b]: http://evil.example \"title\"", "zero\u{200b}width \u{e0041}tag", "日本語 العربية 👩‍👩‍👧", "…",
    "\"\"\"\"\"\"", "!!!!!!", String(repeating: "long ", count: 400), "The <b>Mayor</b> said so.",
    "The <b>Mayor</b> | said no.", "Mayor </text><script>x</script> came.",
  ]

  private static let article = Article(
    title: "A | title <script>alert(1)</script> [x](javascript:y) `--> \u{202e}", date: "<b>|",
    url: "javascript:alert(1)", units: units.enumerated().map { Unit(text: $1, index: $0) },
    source: "![s](data:x)")

  /// The reports of the article, put back in order and as it is.
  private static let restored = Result { try ReportFixture.report(article) }
  private static let given = Result { try ReportFixture.report(article, isRestoring: false) }

  @Test(arguments: [true, false])
  func anotherReaderFindsOnlyWhatTheReportMade(_ isRestoring: Bool) throws {
    let report = try (isRestoring ? Self.restored : Self.given).get()
    try expectOnlyWhatTheReportMade(report)
  }

  @Test func nothingControlsTheReadersTerminal() throws {
    let report = try Self.restored.get()
    let all = report.markdown + report.charts.map { $0.svg + $0.alternative }.joined()
    let scalars = all.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7f...0x9f).contains($0.value)
        || (0x202a...0x202e).contains($0.value) || (0x2066...0x2069).contains($0.value)
        || (0xe0000...0xe007f).contains($0.value)
    }
    #expect(scalars.isEmpty)
    #expect(JSONWriter.pretty(report.json).allSatisfy { $0 == 0x0a || (0x20..<0x7f).contains($0) })
  }

  @Test func picturesAreWellFormedAndStill() throws {
    let report = try Self.restored.get()
    #expect(!report.charts.isEmpty)
    for chart in report.charts {
      let elements = try #require(ElementNames.read(chart.svg), "\(chart.name) is not XML")
      #expect(
        elements.isSubset(of: [
          "svg", "title", "desc", "style", "rect", "line", "path", "circle", "text", "polyline",
          "polygon",
        ]), "\(chart.name): \(elements.sorted())")
    }
  }

  @Test func theCommandCannotEndTheComment() throws {
    let provenance = ReportProvenance(
      command: "sequitur report '--><script>.txt'", toolVersion: "1", modelName: nil,
      modelIdentity: nil, seed: 1)
    let report = ReportDocument(
      findings: try Self.restored.get().findings, provenance: provenance)
    let first = report.markdown.prefix { $0 != "\n" }
    #expect(first.hasSuffix(" -->"))
    #expect(first.ranges(of: "-->").count == 1)
  }
}

/// The names of the elements of an XML document.
private final class ElementNames: NSObject, XMLParserDelegate {
  private var names: Set<String> = []

  /// Nil where the text is not well-formed.
  static func read(_ text: String) -> Set<String>? {
    let parser = XMLParser(data: Data(text.utf8))
    let reader = ElementNames()
    parser.delegate = reader
    return parser.parse() ? reader.names : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    names.insert(name)
  }
}
