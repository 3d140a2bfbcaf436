extension ClassicModel {
  private static let pairPlaces = (0..<PairRow.width).map {
    FamilyShares.place[PairRow.family($0)] ?? 0
  }
  private static let unitPlaces = (0..<UnitRow.width).map {
    FamilyShares.place[UnitRow.family($0)] ?? 0
  }

  /// What each family says for the first unit standing before the second.
  ///
  /// The shares add up to the assessment's precedence of the pair, but for rounding.
  public func precedenceShares(
    _ first: Int, _ second: Int, in sheet: EvidenceSheet
  ) -> FamilyShares {
    PrecedenceShares.joined(first, second) { precedencePiece($0, $1, $2, in: sheet) }
  }

  /// The same of every pair, for whoever looks at several orders of the units.
  ///
  /// - Complexity: O(*n*² · trees).
  public func precedenceShares(in sheet: EvidenceSheet) -> PrecedenceShares {
    PrecedenceShares(count: sheet.count) { precedencePiece($0, $1, $2, in: sheet) }
  }

  private func precedencePiece(
    _ look: Int, _ first: Int, _ second: Int, in sheet: EvidenceSheet
  ) -> FamilyShares {
    // The first look's trees never ask for context, so that the filled sheet serves both.
    pairShares(
      look == 0 ? precedence : context, first, second, sheet, settings.precedenceScale / 2)
  }

  /// What each family says for the second unit directly following the first.
  public func successionShares(
    _ first: Int, _ second: Int, in sheet: EvidenceSheet
  ) -> FamilyShares {
    pairShares(succession, first, second, sheet, 1)
  }

  /// What each family says for the unit opening the article.
  public func openingShares(_ unit: Int, in sheet: EvidenceSheet) -> FamilyShares {
    unitShares(opening, unit, sheet)
  }

  /// What each family says for the unit closing the article.
  public func closingShares(_ unit: Int, in sheet: EvidenceSheet) -> FamilyShares {
    unitShares(closing, unit, sheet)
  }

  private func pairShares(
    _ ensemble: TreeEnsemble, _ first: Int, _ second: Int, _ sheet: EvidenceSheet, _ scale: Double
  ) -> FamilyShares {
    var row = [Float](repeating: 0, count: PairRow.width)
    return row.withUnsafeMutableBufferPointer { buffer in
      guard let row = buffer.baseAddress else { return FamilyShares() }
      PairRow.fill(row, from: sheet, first, second)
      return shares(ensemble, row, PairRow.width, Self.pairPlaces, scale)
    }
  }

  private func unitShares(
    _ ensemble: TreeEnsemble, _ unit: Int, _ sheet: EvidenceSheet
  ) -> FamilyShares {
    var row = [Float](repeating: 0, count: UnitRow.width)
    return row.withUnsafeMutableBufferPointer { buffer in
      guard let row = buffer.baseAddress else { return FamilyShares() }
      UnitRow.fill(row, from: sheet, unit)
      return shares(ensemble, row, UnitRow.width, Self.unitPlaces, 1)
    }
  }

  private func shares(
    _ ensemble: TreeEnsemble, _ row: UnsafePointer<Float>, _ width: Int, _ places: [Int],
    _ scale: Double
  ) -> FamilyShares {
    var columns = [Double](repeating: 0, count: width)
    var shares = FamilyShares()
    shares.base = ensemble.explain(row, scale: scale, into: &columns)
    shares.add(columns, places: places)
    return shares
  }
}
