/// The measurements of all units and of all ordered pairs of an article.
///
/// Two row-major tables of `Float`: *n* rows of ``UnitFeature`` columns, and *n* × *n* rows of
/// ``PairFeature`` columns. Everything is measured of units, never of their places in the input,
/// so that permuting the units permutes the rows, to the bit.
public struct EvidenceSheet: Sendable, Equatable {
  /// The number of columns of a unit's row.
  public static let unitWidth = UnitFeature.allCases.count

  /// The number of columns of a pair's row.
  public static let pairWidth = PairFeature.allCases.count

  /// The number of units.
  public let count: Int

  /// The units' rows, one after the other.
  public private(set) var units: [Float]

  /// The pairs' rows; the pair (i, j) is row i · n + j, and the diagonal is zero.
  public private(set) var pairs: [Float]

  /// Creates a sheet of zeros.
  public init(count: Int) {
    self.count = count
    units = Array(repeating: 0, count: count * Self.unitWidth)
    pairs = Array(repeating: 0, count: count * count * Self.pairWidth)
  }

  /// The measurement of one unit.
  public subscript(feature: UnitFeature, unit: Int) -> Float {
    get { units[unit * Self.unitWidth + feature.rawValue] }
    set { units[unit * Self.unitWidth + feature.rawValue] = newValue }
  }

  /// The measurement of one ordered pair.
  public subscript(feature: PairFeature, first: Int, second: Int) -> Float {
    get { pairs[(first * count + second) * Self.pairWidth + feature.rawValue] }
    set { pairs[(first * count + second) * Self.pairWidth + feature.rawValue] = newValue }
  }

  /// One column of the units, in their order.
  public func column(_ feature: UnitFeature) -> [Float] {
    (0..<count).map { self[feature, $0] }
  }

  /// Writes the tie-averaged ranks of one column into another.
  public mutating func rank(_ feature: UnitFeature, into target: UnitFeature) {
    let ranks = TieAveragedRank.ranks(column(feature))
    for unit in 0..<count { self[target, unit] = ranks[unit] }
  }
}
