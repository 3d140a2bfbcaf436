import Base
import CommandLineKit
import Prose
import Reports
import Typeset

/// `sentences`: splits text into sentences.
struct SentencesCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let sink = try run.output()
    let appearance = run.appearance(sink)
    let work = SentencesWork(
      loader: run.loader(.prose, wantsText: true), appearance: appearance)
    var driver = ArticleDriver(
      run: run, work: work, appearance: appearance, form: try ResultForm(run, .sentences),
      limits: FileLimits(), sink: sink)
    return try driver.perform()
  }
}

/// What `sentences` does with one text.
struct SentencesWork: ArticleWork {
  let loader: ArticleLoader
  let appearance: Appearance

  func identity() -> String { "" }

  func load() {}

  func render(_ item: ArticleItem, _: Void) throws(Failure) -> Rendered {
    let list = SentenceList(item)
    let sentences = list.entries.map(\.text)
    switch appearance.format {
    case .json, .jsonl:
      return Rendered(output: JSONWriter.line(Self.json(list, of: item)))
    case .markdown:
      let items = sentences.map { [MarkdownBlock.paragraph(Self.line($0))] }
      return Rendered(
        output: Array(MarkdownWriter.string([.numberedList(items, start: 1)]).utf8))
    case .text:
      let lines = sentences.map { appearance.shown(Self.line($0)) + "\n" }
      return Rendered(output: Array(lines.joined().utf8))
    }
  }

  private static func json(_ list: SentenceList, of item: ArticleItem) -> JSONValue {
    [
      "schema": 1, "id": JSONValue(item.identifier),
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
