/// Writes tables as RFC 4180: CR LF at the end of each row, quotes where they are needed.
public struct CSVWriter: Sendable {
  /// What parts the cells of a row.
  public enum Separator: UInt8, Sendable {
    /// As the standard has it.
    case comma = 0x2c
    /// For readers that take tabs.
    case tab = 0x09
  }

  private let separator: Separator

  /// Creates a writer.
  public init(separator: Separator = .comma) { self.separator = separator }

  /// A cell.
  public enum Field: Sendable, Equatable {
    /// Text from anywhere, which a spreadsheet must not take for a formula.
    case text(String)
    /// A whole number.
    case int(Int)
    /// A number in the fewest digits that read back; an empty cell where it is not finite.
    case double(Double)
    /// A number as it is to be written.
    case number(String)
    /// Nothing.
    case empty
  }

  /// The table as text.
  ///
  /// A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return, or with the full-width
  /// forms of these signs, gets an apostrophe before it (OWASP, "CSV Injection"); numbers have their
  /// own cases and keep their signs. Control characters are shown as ``VisibleText`` shows them.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - rows: The cells. Short rows are filled with empty cells, long ones cut.
  /// - Returns: The header and the rows, each with its line end.
  public static func string(header: [String], rows: [[Field]]) -> String {
    let writer = CSVWriter()
    var text = writer.row(header.map { .text($0) })
    for row in rows {
      let cells = Array(row.prefix(header.count))
      text += writer.row(cells + repeatElement(.empty, count: header.count - cells.count))
    }
    return text
  }

  /// One row with its line end, as ``string(header:rows:)`` writes it.
  public func row(_ cells: [Field]) -> String {
    var text = ""
    append(cells, to: &text)
    return text
  }

  private func append(_ row: [Field], to text: inout String) {
    for index in row.indices {
      if index > 0 { text.unicodeScalars.append(Unicode.Scalar(separator.rawValue)) }
      switch row[index] {
      case .text(let field): text += quoted(field)
      case .int(let number): text += String(number)
      case .double(let number):
        text += number.isFinite ? (number == 0 ? 0 : number).description : ""
      case .number(let number): text += number
      case .empty: break
      }
    }
    text += "\r\n"
  }

  private func quoted(_ field: String) -> String {
    let startsFormula =
      switch field.unicodeScalars.first(where: { $0 != " " })?.value {
      case 0x3d, 0x2b, 0x2d, 0x40, 0x09, 0x0d, 0x0a, 0xff1d, 0xff0b, 0xff0d, 0xff20: true
      default: false
      }
    let safe = (startsFormula ? "'" : "") + VisibleText.lines(field)
    let needsQuotes =
      safe.utf8.contains { [0x22, separator.rawValue, 0x0a, 0x0d].contains($0) }
      || safe.utf8.first == 0x20 || safe.utf8.last == 0x20
    guard needsQuotes else { return safe }
    var out = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { out += "\"" }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
