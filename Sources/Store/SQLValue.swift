/// A value in one of SQLite's five storage classes.
enum SQLValue: Equatable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])
}

extension SQLValue: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int64) {
    self = .integer(value)
  }
}

extension SQLValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension SQLValue: ExpressibleByFloatLiteral {
  init(floatLiteral value: Double) {
    self = .real(value)
  }
}
