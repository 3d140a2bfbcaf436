package import Base
package import Typeset

/// Makes rows of records: a table's line is the one JSON record of a result, laid flat.
package struct RecordTable: Sendable {
  /// What a row says of where its article comes from.
  package struct Origin: Sendable {
    package var file: String?
    package var id: JSONNode?
    package var title: String?
    package var date: String?
    package var url: String?
    /// What is passed through from the article's record.
    package var kept: [JSONNode.Member] = []
    /// The line of the stream that it stands in; nil for a file.
    package var streamLine: Int?

    /// Creates an origin of which nothing is known yet.
    package init() {}
  }

  private let fields: ResultFields
  /// The columns; nil where their choice is left to the command.
  private let chosen: [RecordField]
  /// The names of the columns of what is passed through.
  private let kept: [String]
  private let writer: CSVWriter

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - fields: What there is.
  ///   - chosen: The columns in their order, without those of what is passed through; nil for all.
  ///   - kept: The names of the columns of what is passed through.
  ///   - separator: What parts the cells.
  package init(
    _ fields: ResultFields, chosen: [RecordField]? = nil, kept: [String] = [],
    separator: CSVWriter.Separator = .comma
  ) {
    self.fields = fields
    writer = CSVWriter(separator: separator)
    guard let chosen else {
      // The reason why there is nothing stands last.
      let taken = Set(fields.columns.map(\.name))
      let passed = kept.filter { !taken.contains($0) }
      self.kept = passed
      self.chosen =
        RecordField.origin + fields.own + passed.map { RecordField($0, .text) } + [.error]
      return
    }
    let named = Set(chosen.map(\.name))
    let further = kept.filter { !named.contains($0) }
    self.chosen = chosen + further.map { RecordField($0, .text) }
    let own = Set(fields.columns.map(\.name))
    self.kept = kept.filter { !own.contains($0) }
  }

  /// The names of the columns.
  package var header: String { writer.row(chosen.map { .text($0.name) }) }

  /// The rows of a record: one, or one a unit.
  package func rows(_ record: JSONNode, _ origin: Origin) -> String {
    var count = 1
    if fields.isByUnit {
      count = 0
      for field in fields.own where field.kind == .element {
        if case .array(let elements) = Self.elements(of: field, record)?.content {
          count = max(count, elements.count)
        }
      }
    }
    return (0..<count).map { index in
      writer.row(chosen.map { cell($0, record, index, origin) })
    }.joined()
  }

  /// The row of an article that has no record.
  package func failure(_ message: String, _ origin: Origin) -> String {
    let none = JSONNode(.object([]), at: 0)
    return writer.row(
      chosen.map { $0 == .error ? .text(message) : cell($0, none, 0, origin) })
  }

  private func cell(
    _ field: RecordField, _ record: JSONNode, _ index: Int, _ origin: Origin
  ) -> CSVWriter.Field {
    switch field.name {
    case "file": return origin.file.map { .text($0) } ?? .empty
    case "id": return Self.cell(origin.id ?? record["id"])
    case "title": return origin.title.map { .text($0) } ?? .empty
    case "date": return origin.date.map { .text($0) } ?? .empty
    case "url": return origin.url.map { .text($0) } ?? .empty
    case "error": return .empty
    default: break
    }
    if kept.contains(field.name) {
      return Self.cell(origin.kept.first { $0.name == field.name }?.value)
    }
    switch field.kind {
    case .place: return record.members?.isEmpty == false ? .int(index) : .empty
    case .element:
      guard case .array(let elements) = Self.elements(of: field, record)?.content,
        elements.indices.contains(index)
      else { return .empty }
      return Self.cell(elements[index].value(at: field.path.dropFirst()))
    case .number, .text: return Self.cell(record.value(at: field.path))
    }
  }

  /// The array whose elements stand in a column.
  private static func elements(of field: RecordField, _ record: JSONNode) -> JSONNode? {
    field.path.first.flatMap { record[String($0)] }
  }

  private static func cell(_ value: JSONNode?) -> CSVWriter.Field {
    guard let value else { return .empty }
    switch value.content {
    case .null: return .empty
    case .bool(let flag): return .text(flag ? "true" : "false")
    case .number(let text): return .number(text)
    case .string(let text): return .text(text)
    case .array(let elements):
      let codes = elements.compactMap { $0["code"]?.string }
      if codes.count == elements.count { return .text(codes.joined(separator: "; ")) }
      fallthrough
    case .object:
      var bytes: [UInt8] = []
      JSONWriter.append(value, to: &bytes)
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }
}
