import Base
import Prose
import Typeset

/// The sentences of a text in every form.
package struct SentencesOutput {
  private let item: ArticleItem
  private let list: SentenceList

  /// Splits a text.
  package init(item: ArticleItem) {
    self.item = item
    list = SentenceList(item)
  }

  /// The sentences as they are written.
  package func rendered(_ appearance: Appearance) -> Rendered {
    let sentences = list.entries.map(\.text)
    switch appearance.format {
    case .json, .jsonl:
      return Rendered(output: JSONWriter.line(json))
    case .markdown:
      let items = sentences.map { [MarkdownBlock.paragraph(Self.line($0))] }
      return Rendered(
        output: Array(MarkdownWriter.string([.numberedList(items, start: 1)]).utf8))
    case .text:
      let lines = sentences.map { appearance.shown(Self.line($0)) + "\n" }
      return Rendered(output: Array(lines.joined().utf8))
    }
  }

  private var json: JSONValue {
    [
      "schema": 1, "id": item.identity,
      "sentences": JSONValue(list.entries.map(\.text)), "headings": .int(list.headings),
      "places": .array(
        list.entries.map { entry in
          var members = PlaceWords.members(entry.place)
          members["number"] = JSONValue(entry.number)
          members["heading"] = .bool(entry.isHeading)
          return .object(members)
        }),
    ]
  }

  /// A sentence that was wrapped, on one line.
  private static func line(_ sentence: String) -> String {
    guard sentence.contains(where: \.isNewline) else { return sentence }
    return sentence.split(whereSeparator: \.isNewline).map { piece in
      var piece = piece
      while piece.first?.isWhitespace == true { piece.removeFirst() }
      while piece.last?.isWhitespace == true { piece.removeLast() }
      return String(piece)
    }.joined(separator: " ")
  }
}
