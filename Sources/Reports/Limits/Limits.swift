package import Base

/// The limits that each result is held against.
package struct Limits: Sendable, CustomStringConvertible {
  private let limits: [Limit]

  /// Takes some limits, by default none.
  package init(_ limits: [Limit] = []) { self.limits = limits }

  /// Whether there is nothing to hold results against.
  package var isEmpty: Bool { limits.isEmpty }

  /// The limits in words, the same for the same limits.
  package var description: String { "\(limits)" }

  /// What is said of a record that misses limits, one line each.
  package func misses(in record: JSONNode) -> [String] { limits.compactMap { $0.miss(in: record) } }
}
