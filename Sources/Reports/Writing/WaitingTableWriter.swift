import Base
import Typeset

/// Writes a table whose columns are known when the last record has been seen.
struct WaitingTableWriter: ResultWriter {
  private enum Row {
    case record(JSONNode, RecordTable.Origin)
    case failure(String, RecordTable.Origin)
  }

  let fields: ResultFields
  let chosen: [RecordField]?
  let separator: CSVWriter.Separator
  private var rows: [Row] = []

  init(fields: ResultFields, chosen: [RecordField]?, separator: CSVWriter.Separator) {
    self.fields = fields
    self.chosen = chosen
    self.separator = separator
  }

  mutating func result(_ result: WrittenResult) -> [UInt8] {
    rows.append(.record(result.record, result.origin))
    return []
  }

  mutating func failure(_ failure: WrittenFailure) -> [UInt8]? {
    rows.append(.failure(failure.message, failure.origin))
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
