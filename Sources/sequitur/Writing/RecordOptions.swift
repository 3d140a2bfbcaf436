import Base
import CommandLineKit
import Prose
import Reports

/// The options that say what of a record is written, and what of the input's own goes with it.
enum RecordOptions {
  static let format = Option.choice(
    "format", "FORM", among: OutputForm.tables, effect: .appearance, default: OutputForm.text,
    "The form of the output; csv and tsv are tables with a row an article.")
  static let formatWithFindings = Option.choice(
    "format", "FORM", effect: .appearance, default: OutputForm.text,
    "The form of the output; csv and tsv are tables; github, sarif and lines name places.")
  static let fields = Option.text(
    "fields", "LIST", .text, effect: .appearance,
    "The columns of a table and their order, or the members of JSON; 'help fields' lists them.")
  static let keep = Option.texts(
    "keep", "KEY", effect: .appearance,
    "Pass a member of the input's record through to JSON, CSV and TSV.")
  static let keepAll = Option.flag(
    "keep-all", effect: .appearance,
    "Pass all members of the input's record through, but for its text; a table waits for the last.")

  /// All, in the order of the help.
  static let all: [any OptionDeclaration] = [format] + choice

  /// All of commands whose results name places.
  static let allWithFindings: [any OptionDeclaration] = [formatWithFindings] + choice

  /// Those that say which members there are.
  static let choice: [any OptionDeclaration] = [fields, keep, keepAll]
}

/// Which members of an article's record are passed through.
enum KeptMembers: Sendable {
  case named([String])
  case all

  /// The members that the text of an article stands in, and those that tables have columns for.
  private static let text: Set<String> = ["sentences", "text", "para"]

  /// The members of an article, in their order.
  func members(of source: ArticleSource, _ item: ArticleItem?) -> [JSONNode.Member] {
    if case .named(let names) = self, names.isEmpty { return [] }
    let own = Self.record(of: source)?.members ?? Self.header(of: item)
    switch self {
    case .named(let names):
      return names.compactMap { name in own.last { $0.name == name } }
    case .all:
      var seen: Set<String> = []
      // Of a key that comes twice the last counts.
      return own.reversed().filter { !Self.text.contains($0.name) && seen.insert($0.name).inserted }
        .reversed()
    }
  }

  private static func record(of source: ArticleSource) -> JSONNode? {
    let bytes: [UInt8]
    switch source {
    case .record(_, let line): bytes = line.bytes
    case .file(_, let contents): bytes = contents
    case .failed: return nil
    }
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let start = bytes.starts(with: mark) ? mark.count : 0
    let first = bytes[start...].first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") else { return nil }
    return JSONReader.document(bytes, from: start)
  }

  /// What a dossier's header says.
  private static func header(of item: ArticleItem?) -> [JSONNode.Member] {
    guard let article = item?.reading.article else { return [] }
    return [("title", article.title), ("date", article.date), ("url", article.url)]
      .compactMap { name, value in
        value.map { JSONNode.Member(name: name, value: JSONNode(.string($0), at: 0)) }
      }
  }
}
