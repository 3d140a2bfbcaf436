package import Base
import Typeset

/// A number that a value of each result must not pass.
package struct Limit: Sendable, Equatable {
  /// The side on which a value misses it.
  package enum Side: Sendable, Equatable {
    case most
    case least
  }

  /// What the measure is called where a miss is told.
  package let measure: String
  package let field: RecordField
  package let side: Side
  package let bound: Double

  /// Creates a limit.
  ///
  /// - Parameters:
  ///   - measure: What the measure is called where a miss is told.
  ///   - field: The number of the record.
  ///   - side: The side on which a value misses the limit.
  ///   - bound: The last value that holds.
  package init(measure: String, field: RecordField, side: Side, bound: Double) {
    self.measure = measure
    self.field = field
    self.side = side
    self.bound = bound
  }

  /// What is said of a record that misses it; nil where it holds.
  ///
  /// What is not defined is never too much, and always too little.
  package func miss(in record: JSONNode) -> String? {
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
