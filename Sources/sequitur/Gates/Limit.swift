import Base
import Reports
import Typeset

/// A number that a value of each result must not pass.
struct Limit: Sendable, Equatable {
  /// The side on which a value misses it.
  enum Side: Sendable, Equatable {
    case most
    case least
  }

  /// What the measure is called where a miss is told.
  let measure: String
  let field: RecordField
  let side: Side
  let bound: Double

  /// What is said of a record that misses it; nil where it holds.
  ///
  /// What is not defined is never too much, and always too little.
  func miss(in record: JSONNode) -> String? {
    guard let value = record.value(at: field.path)?.double else {
      return side == .most ? nil : "\(measure) is not defined, limit \(Self.plain(bound))"
    }
    guard side == .most ? value > bound : value < bound else { return nil }
    return "\(measure) \(shown(value)), limit \(Self.plain(bound))"
  }

  /// The value in as few decimals as show that it lies beyond the limit.
  private func shown(_ value: Double) -> String {
    for decimals in 1...6 {
      let text = DecimalFormatter.string(value, decimals: decimals)
      // The formatter writes a minus sign of its own.
      let magnitude = Double(text.drop { !$0.isNumber }).map { value < 0 ? -$0 : $0 }
      if let magnitude, side == .most ? magnitude > bound : magnitude < bound { return text }
    }
    return "\(value)"
  }

  private static func plain(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
