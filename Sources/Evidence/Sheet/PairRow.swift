/// How a pair of units becomes one row of measurements for the models of pairs.
///
/// The row holds the differences of the units' columns, the columns of either, the columns of the
/// pair in both directions, and the number of units.
public enum PairRow {
  private static let unit = EvidenceSheet.unitWidth
  private static let pair = EvidenceSheet.pairWidth

  /// The number of columns.
  public static let width = 3 * unit + 2 * pair + 1

  /// Fills a row.
  ///
  /// - Parameters:
  ///   - row: At least ``width`` places.
  ///   - sheet: The evidence.
  ///   - first: The first unit.
  ///   - second: The second unit.
  @inlinable
  public static func fill(
    _ row: UnsafeMutablePointer<Float>, from sheet: EvidenceSheet, _ first: Int, _ second: Int
  ) {
    let unit = EvidenceSheet.unitWidth
    let pair = EvidenceSheet.pairWidth
    sheet.units.withUnsafeBufferPointer { units in
      for column in 0..<unit {
        let one = units[first * unit + column]
        let other = units[second * unit + column]
        row[column] = one - other
        row[unit + column] = one
        row[2 * unit + column] = other
      }
    }
    sheet.pairs.withUnsafeBufferPointer { pairs in
      let there = (first * sheet.count + second) * pair
      let back = (second * sheet.count + first) * pair
      for column in 0..<pair {
        row[3 * unit + column] = pairs[there + column]
        row[3 * unit + pair + column] = pairs[back + column]
      }
    }
    row[3 * unit + 2 * pair] = Float(sheet.count)
  }

  /// The family that a column belongs to; the number of units counts as structure.
  public static func family(_ column: Int) -> EvidenceFamily {
    if column < 3 * unit { return UnitFeature.allCases[column % unit].family }
    if column < 3 * unit + 2 * pair {
      return PairFeature.allCases[(column - 3 * unit) % pair].family
    }
    return .structure
  }

  /// The name of a column, for cards and model files.
  public static func name(_ column: Int) -> String {
    if column < 3 * unit {
      let name = UnitFeature.allCases[column % unit].name
      return ["difference of \(name)", "\(name) of the first", "\(name) of the second"][
        column / unit]
    }
    if column < 3 * unit + 2 * pair {
      let name = PairFeature.allCases[(column - 3 * unit) % pair].name
      return column < 3 * unit + pair ? name : "\(name), reversed"
    }
    return "structure.count"
  }
}
