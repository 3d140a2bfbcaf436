import Base
import Reports
import Typeset

/// A result on its way to the output.
struct WrittenResult {
  /// The article as it was rendered.
  let rendered: Rendered
  /// Where it comes from, and what goes with it.
  let origin: RecordTable.Origin
  /// The limits that it misses, in words.
  var misses: [String] = []

  /// The record, as it can be looked into.
  var record: JSONNode {
    // It was written by ourselves.
    JSONReader.document(rendered.record) ?? JSONNode(.object([]), at: 0)
  }
}

/// An article of which there is no result.
struct WrittenFailure {
  let failure: Failure
  let origin: RecordTable.Origin
  /// The line of the stream that it stands in; nil for a file.
  let line: RecordStream.Line?
}

/// Puts results into the form in which they are written, one after the other.
protocol ResultWriter {
  /// The bytes of a result, with what stands before it.
  mutating func result(_ result: WrittenResult) -> [UInt8]

  /// The bytes that stand in a result's place; nil where nothing does.
  mutating func failure(_ failure: WrittenFailure) -> [UInt8]?

  /// What stands after the last result.
  mutating func ending() -> [UInt8]
}

extension ResultWriter {
  mutating func ending() -> [UInt8] { [] }
}

/// Writes pages for people, parted by a blank line.
struct PageWriter: ResultWriter {
  private var isFirst = true

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    defer { isFirst = false }
    return (isFirst ? [] : [UInt8(ascii: "\n")]) + result.rendered.output
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? { nil }
}

/// Writes one JSON record a line.
struct RecordWriter: ResultWriter {
  let line: RecordLine
  /// Whether all members are wanted.
  let isWhole: Bool
  /// Whether a file that fails has a record in its place, as a line of a stream always has.
  let answersFiles: Bool
  /// What the next record carries besides, and those after it do not.
  var once: [JSONNode.Member]

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    let further = result.origin.kept + (isWhole ? once : [])
    once = []
    if isWhole, further.isEmpty { return result.rendered.output }
    var bytes: [UInt8] = []
    line.append(result.record, further, to: &bytes)
    return bytes
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? {
    guard failure.line != nil || answersFiles else { return nil }
    // A file goes by its name, a line of a stream by its own alone.
    let file = failure.line == nil ? failure.origin.file : nil
    let id = failure.origin.id ?? file.map { JSONNode(.string($0), at: 0) }
    let reason: JSONValue = [
      "code": .string(failure.failure.code), "message": .string(failure.failure.message),
    ]
    let members: [JSONNode.Member] = [
      .init(name: "schema", value: JSONNode(1)),
      .init(name: "id", value: id ?? JSONNode(.null, at: 0)),
      .init(name: "line", value: JSONNode(JSONValue(failure.line?.number))),
      .init(name: "error", value: JSONNode(reason)),
    ]
    var bytes: [UInt8] = []
    RecordLine(nil).append(
      JSONNode(.object(members), at: 0), failure.origin.kept, to: &bytes)
    return bytes
  }
}

/// Writes a table, its header first.
struct TableWriter: ResultWriter {
  let table: RecordTable
  private var isBegun = false

  init(table: RecordTable) { self.table = table }

  private mutating func begin() -> String {
    defer { isBegun = true }
    return isBegun ? "" : table.header
  }

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    Array((begin() + table.rows(result.record, result.origin)).utf8)
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? {
    Array((begin() + table.failure(failure.failure.message, failure.origin)).utf8)
  }

  mutating func ending() -> [UInt8] { Array(begin().utf8) }
}

/// Writes a table whose columns are known when the last record has been seen.
struct WaitingTableWriter: ResultWriter {
  private enum Row {
    case record(JSONNode, RecordTable.Origin)
    case failure(String, RecordTable.Origin)
  }

  let fields: RecordFields
  let chosen: [RecordField]?
  let separator: CSVWriter.Separator
  private var rows: [Row] = []

  init(fields: RecordFields, chosen: [RecordField]?, separator: CSVWriter.Separator) {
    self.fields = fields
    self.chosen = chosen
    self.separator = separator
  }

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    rows.append(.record(result.record, result.origin))
    return []
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? {
    rows.append(.failure(failure.failure.message, failure.origin))
    return []
  }

  mutating func ending() -> [UInt8] {
    var names: [String] = []
    var seen: Set<String> = []
    for row in rows {
      let origin =
        switch row {
        case .record(_, let origin), .failure(_, let origin): origin
        }
      for member in origin.kept where seen.insert(member.name).inserted {
        names.append(member.name)
      }
    }
    let table = RecordTable(fields, chosen: chosen, kept: names, separator: separator)
    var text = table.header
    for row in rows {
      switch row {
      case .record(let record, let origin): text += table.rows(record, origin)
      case .failure(let message, let origin): text += table.failure(message, origin)
      }
    }
    return Array(text.utf8)
  }
}
