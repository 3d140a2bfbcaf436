import Base
import Prose
import Readability
import SequiturKit
import Typeset

/// A restored article in each of the forms of output.
package struct RestorationOutput {
  package let restored: RestoredArticle
  package let isExplained: Bool

  /// How many reasons people are told for a unit.
  private static let reasonsShown = 3

  /// Creates the output of an article.
  package init(restored: RestoredArticle, isExplained: Bool) {
    self.restored = restored
    self.isExplained = isExplained
  }

  /// The article in a form.
  package func rendered(_ appearance: Appearance) -> Rendered {
    let record = JSONWriter.line(json)
    return switch appearance.format {
    case .json, .jsonl: Rendered(output: record)
    case .markdown: Rendered(output: Array(MarkdownWriter.string(markdown).utf8), record: record)
    case .text:
      Rendered(
        output: Array(text(appearance).utf8), record: record,
        notes: isExplained ? Array(explanation.utf8) : [])
    }
  }

  // MARK: JSON

  private var json: JSONValue {
    var members = RestorationRecord(restored, isExplained: isExplained).members(.line)
    members["schema"] = 1
    members["id"] = restored.item.identity
    members["warnings"] = .array(restored.item.remarks.map(\.json))
    members["order"] = JSONValue(restored.order)
    members["sentences"] = JSONValue(restored.texts)
    return .object(members)
  }

  // MARK: Text

  private func text(_ appearance: Appearance) -> String {
    // A blank unit of a record has no line of its own.
    let units = restored.filled.map { text in
      // What ends a line of the file would part the unit; other separators are its own.
      let isParted = text.utf8.contains { $0 == 0x0a || $0 == 0x0d }
      return appearance.shown(isParted ? VisibleText.line(text) : text)
    }
    if var layout = restored.item.reading.layout {
      layout.header = layout.header.map(appearance.shown)
      return layout.text(units: units)
    }
    return units.map { $0 + "\n" }.joined()
  }

  /// Confidence and reasons, a few lines a unit.
  private var explanation: String {
    let percent = DecimalFormatter(decimals: 0)
    var lines = [""]
    for (place, text) in restored.placed.enumerated() {
      let chance = restored.restoration.confidence.map { percent.string(100 * $0[place]) } ?? "–"
      let label = Padding.left("\(place + 1)", 4) + Padding.left(chance, 6) + " %  "
      lines.append(label + Excerpt.of(text, width: 66))
      for reason in reasons(at: place) {
        let weight = Padding.left(Self.weight(reason), 20) + "  "
        let broken = Wrapping.lines(
          Self.detail(reason), first: weight.count, hanging: weight.count + 2)
        lines += broken.enumerated().map { ($0 == 0 ? weight : "") + $1 }
      }
    }
    lines.append("")
    lines += Wrapping.lines(summary)
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let restoration = restored.restoration
    let sure = restoration.articleConfidence.map {
      "Expected Kendall tau \(DecimalFormatter.string($0, decimals: 2)). "
    }
    let best =
      restoration.isOptimal
      ? "No order scores more"
      : "No order scores more than \(DecimalFormatter.string(restoration.gap, decimals: 3)) above"
    return (sure ?? "") + best
      + " (score \(DecimalFormatter.string(restoration.objective, decimals: 2)), "
      + "model \(restoration.model))."
  }

  /// The weightiest reasons that were found for a place, without what holds of any unit.
  private func reasons(at place: Int) -> [Restoration.Reason] {
    guard restored.restoration.links.indices.contains(place) else { return [] }
    let all = restored.restoration.links[place].evidence.filter { $0.kind != "base" }
    let pro = all.filter { $0.weight > 0 }
    return Array((pro.isEmpty ? all : pro).prefix(Self.reasonsShown))
  }

  private static func weight(_ reason: Restoration.Reason) -> String {
    DecimalFormatter(decimals: 2, showsPlus: true).string(reason.weight)
  }

  private static func detail(_ reason: Restoration.Reason) -> String {
    "\(reason.kind): " + VisibleText.line(reason.detail)
  }

  // MARK: Markdown

  private var markdown: [MarkdownBlock] {
    let article = restored.item.reading.article
    var blocks: [MarkdownBlock] = [.heading(1, article.title ?? "Restored article")]
    for remark in restored.item.remarks { blocks.append(.paragraph("Note: \(remark.message)")) }
    // Front matter may have another title than the text itself.
    let headline = article.headline.map(\.text).joined(separator: " ")
    if !headline.isEmpty, headline != article.title { blocks.append(.heading(2, headline)) }
    let items = restored.placed.map { [MarkdownBlock.paragraph($0)] }
    blocks.append(.numberedList(items, start: 1))
    blocks.append(.paragraph(summary))
    guard isExplained else { return blocks }
    blocks.append(.heading(2, "Why each unit stands there"))
    let columns = [
      MarkdownTable.Column("place", .right), .init("unit"), .init("confidence", .right),
      .init("reasons"),
    ]
    let rows = restored.placed.enumerated().map { place, text in
      [
        "\(place + 1)", Excerpt.of(text, width: 60),
        restored.restoration.confidence.map {
          DecimalFormatter.string(100 * $0[place], decimals: 0) + " %"
        }
          ?? "–",
        reasons(at: place).map { "\(Self.weight($0)) \(Self.detail($0))" }.joined(separator: "; "),
      ]
    }
    blocks.append(.table(MarkdownTable(columns: columns, textRows: rows)))
    return blocks
  }
}
