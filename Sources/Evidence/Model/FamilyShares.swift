/// What each family of evidence contributes to a number, in nats.
public struct FamilyShares: Sendable, Equatable {
  /// The contributions, in the order of `EvidenceFamily.allCases`.
  public private(set) var values: [Double]

  /// What no family explains: the chance that any unit has before it is looked at.
  public var base = 0.0

  /// Creates shares of nothing.
  public init() {
    values = Array(repeating: 0, count: EvidenceFamily.allCases.count)
  }

  /// The contribution of a family.
  public subscript(family: EvidenceFamily) -> Double {
    values[Self.place[family] ?? 0]
  }

  /// All contributions and the base together.
  public var total: Double { values.reduce(base, +) }

  /// Adds contributions by column.
  mutating func add(_ columns: [Double], places: [Int]) {
    for (column, value) in columns.enumerated() where value != 0 { values[places[column]] += value }
  }

  /// Adds other shares, multiplied.
  public mutating func add(_ other: FamilyShares, times factor: Double = 1) {
    for index in values.indices { values[index] += factor * other.values[index] }
    base += factor * other.base
  }

  /// The number of each family in `values`.
  static let place: [EvidenceFamily: Int] = Dictionary(
    uniqueKeysWithValues: EvidenceFamily.allCases.enumerated().map { ($1, $0) })
}
