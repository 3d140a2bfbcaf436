import Evidence
import Testing

@Suite struct RowTests {
  /// A sheet in which every number is different.
  private static let sheet: EvidenceSheet = {
    var sheet = EvidenceSheet(count: 3)
    for unit in 0..<3 {
      for feature in UnitFeature.allCases {
        sheet[feature, unit] = Float(unit * 1_000 + feature.rawValue)
      }
      for other in 0..<3 where other != unit {
        for feature in PairFeature.allCases {
          sheet[feature, unit, other] = Float(
            unit * 100 + other * 1_000 + feature.rawValue + 50_000)
        }
      }
    }
    return sheet
  }()

  @Test func putsAUnitIntoARow() {
    var row = [Float](repeating: -1, count: UnitRow.width)
    row.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      UnitRow.fill(start, from: Self.sheet, 2)
    }
    for feature in UnitFeature.allCases {
      #expect(row[feature.rawValue] == Self.sheet[feature, 2])
    }
    #expect(row.last == 3)
  }

  @Test func putsAPairIntoARow() {
    var row = [Float](repeating: -1, count: PairRow.width)
    row.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      PairRow.fill(start, from: Self.sheet, 2, 1)
    }
    let width = EvidenceSheet.unitWidth
    for feature in UnitFeature.allCases {
      let (one, other) = (Self.sheet[feature, 2], Self.sheet[feature, 1])
      #expect(row[feature.rawValue] == one - other)
      #expect(row[width + feature.rawValue] == one)
      #expect(row[2 * width + feature.rawValue] == other)
    }
    for feature in PairFeature.allCases {
      #expect(row[3 * width + feature.rawValue] == Self.sheet[feature, 2, 1])
      let back = 3 * width + EvidenceSheet.pairWidth + feature.rawValue
      #expect(row[back] == Self.sheet[feature, 1, 2])
    }
    #expect(row.last == 3)
  }

  @Test func namesEachColumnOnceAndByItsFamily() {
    let pairs = (0..<PairRow.width).map { PairRow.name($0) }
    #expect(Set(pairs).count == pairs.count)
    for column in 0..<PairRow.width {
      #expect(PairRow.name(column).contains(PairRow.family(column).rawValue))
    }
    let units = (0..<UnitRow.width).map { UnitRow.name($0) }
    #expect(Set(units).count == units.count)
    for column in 0..<UnitRow.width {
      #expect(UnitRow.name(column).hasPrefix(UnitRow.family(column).rawValue))
    }
  }

  @Test func everyFamilyHasAColumn() {
    let families =
      Set(UnitFeature.allCases.map(\.family)).union(PairFeature.allCases.map(\.family))
    #expect(families == Set(EvidenceFamily.allCases))
  }
}
