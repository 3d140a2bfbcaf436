/// A value of a command's record under the name by which tables, `--fields` and limits know it: the
/// names of the JSON members on the way to it, joined by points.
package struct RecordField: Sendable, Hashable {
  /// What stands there.
  package enum Kind: Sendable, Hashable {
    /// A number or null.
    case number
    /// A text or a truth value.
    case text
    /// An element of the array of that name, one a unit.
    case element
    /// The place of a unit in the order, from 0.
    case place
  }

  /// The name.
  package let name: String
  /// What stands there.
  package let kind: Kind
  /// What it says, in a few words; empty where the name says it.
  package let meaning: String

  /// Creates a field.
  package init(_ name: String, _ kind: Kind = .number, _ meaning: String = "") {
    self.name = name
    self.kind = kind
    self.meaning = meaning
  }

  /// The names on the way to it.
  package var path: [Substring] { name.split(separator: ".") }

  /// What each row begins with.
  package static let origin: [RecordField] = [
    .init("file", .text, "the file, empty for standard input"),
    .init("id", .text, "the article's own name, else its file's"),
    .init("title", .text, "the headline"), .init("date", .text, "the date as the source has it"),
    .init("url", .text, "the address"),
  ]

  /// Why there is nothing else in a row.
  package static let error = RecordField("error", .text, "why an article has no numbers")

  /// The two ends of an interval.
  package static func interval(_ name: String, _ meaning: String) -> [RecordField] {
    [
      .init("\(name).low", .number, meaning + ", low end"),
      .init("\(name).high", .number, "high end"),
    ]
  }
}
