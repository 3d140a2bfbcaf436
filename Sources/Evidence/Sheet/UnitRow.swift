/// How one unit becomes a row of measurements for the models of opening and closing.
public enum UnitRow {
  /// The number of columns: the unit's, and the number of units.
  public static let width = EvidenceSheet.unitWidth + 1

  /// Fills a row.
  @inlinable
  public static func fill(
    _ row: UnsafeMutablePointer<Float>, from sheet: EvidenceSheet, _ unit: Int
  ) {
    let width = EvidenceSheet.unitWidth
    for column in 0..<width { row[column] = sheet.units[unit * width + column] }
    row[width] = Float(sheet.count)
  }

  /// The family that a column belongs to; the number of units counts as structure.
  public static func family(_ column: Int) -> EvidenceFamily {
    column < EvidenceSheet.unitWidth ? UnitFeature.allCases[column].family : .structure
  }

  /// The name of a column, for cards.
  public static func name(_ column: Int) -> String {
    column < EvidenceSheet.unitWidth ? UnitFeature.allCases[column].name : "structure.count"
  }
}
