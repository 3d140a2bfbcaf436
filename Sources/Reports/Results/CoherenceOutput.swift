import Base
import Prose
import Readability
package import SequiturKit
import Typeset

/// A coherence score in each of the forms of output.
package struct CoherenceOutput {
  package let item: ArticleItem
  package let result: CoherenceResult

  /// How many weak links people are shown.
  private static let linksShown = 5

  /// Creates the output of an article.
  package init(item: ArticleItem, result: CoherenceResult) {
    self.item = item
    self.result = result
  }

  /// The score in a form.
  package func rendered(_ appearance: Appearance) -> Rendered {
    let record = JSONWriter.line(json)
    return switch appearance.format {
    case .json, .jsonl: Rendered(output: record)
    case .markdown:
      Rendered(output: Array(MarkdownWriter.string(sheet.markdown).utf8), record: record)
    case .text: Rendered(output: Array(sheet.text(appearance).utf8), record: record)
    }
  }

  private var json: JSONValue {
    var members = CoherenceRecord(result).members(.line)
    members["schema"] = 1
    members["id"] = item.identity
    members["warnings"] = .array(item.remarks.map(\.json))
    let units = item.reading.article.units
    members["weak_links"] = .array(
      weakest.map { place in
        var link = PlaceWords.members(units[place].place)
        link["number"] = .int(place)
        link["score"] = .double(result.links[place])
        link["text"] = .string(units[place].text)
        return .object(link)
      })
    return .object(members)
  }

  /// The places that the weakest links lead into, the weakest first.
  private var weakest: ArraySlice<Int> {
    result.links.indices.dropFirst()
      .sorted { (result.links[$0], $0) < (result.links[$1], $1) }.prefix(Self.linksShown)
  }

  private var sheet: Sheet {
    var sheet = Sheet(title: item.reading.article.title ?? item.identifier ?? "Coherence")
    sheet.notices = item.remarks.map { "Note: \($0.message)" }
    if let headings = PlaceWords.headings(item.reading.article.headingCount) {
      sheet.blocks.append(.paragraph("Note: \(headings)."))
    }
    let two = DecimalFormatter(decimals: 2)
    var score = SheetTable(columns: [.init("measure"), .init("value", .right), .init("meaning")])
    score.rows = [
      [
        "coherence", DecimalFormatter.string(result.coherence, decimals: 1),
        result.reason ?? "of 100; compares articles",
      ],
      ["log score", two.string(result.logScore), "compares orders of this article"],
      ["z", two.string(result.z), "standard deviations above random orders"],
      [
        "percentile", DecimalFormatter.string(result.percentile, decimals: 1),
        "% of \(result.permutations) random orders beaten",
      ],
    ]
    sheet.blocks.append(.table(score))
    let signed = DecimalFormatter(decimals: 2, showsPlus: true)
    var parts = SheetTable(columns: [.init("evidence"), .init("score", .right)])
    parts.rows = result.components.sorted { (abs($0.value), $1.key) > (abs($1.value), $0.key) }
      .map { [$0.key, signed.string($0.value)] }
    sheet.blocks.append(.heading("What the score is made of"))
    sheet.blocks.append(.table(parts))
    let weakest = weakest
    guard !weakest.isEmpty else { return sheet }
    let units = item.reading.article.units
    var links = SheetTable(
      columns: [
        .init("unit", .right), .init("at", .right), .init("score", .right), .init("text"),
      ])
    links.rows = weakest.map {
      [
        "\($0 + 1)", PlaceWords.text(units[$0].place) ?? "–", signed.string(result.links[$0]),
        Excerpt.of(units[$0].text, width: 50),
      ]
    }
    sheet.blocks.append(.heading("Units that follow weakly from those before them"))
    sheet.blocks.append(.table(links))
    return sheet
  }
}
