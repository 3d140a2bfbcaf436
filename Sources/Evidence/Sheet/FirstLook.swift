import Base

/// Turns a first estimate of precedence into evidence: where units and their kin seem to stand.
///
/// Evidence of pairs alone cannot see that a unit's kin stand late, or that many units belong
/// between two others; the first estimate can. It is measured, and a second model reads it.
package enum FirstLook {
  /// Fills the columns of context.
  ///
  /// - Parameters:
  ///   - precedence: Log-odds that i stands before j, row-major, antisymmetric.
  ///   - scene: The article.
  ///   - sheet: The sheet to fill.
  /// - Complexity: O(*n*³) up to 200 units, O(*n*²) beyond, where `between` follows from places.
  package static func gather(
    _ precedence: [Double], from scene: Scene, into sheet: inout EvidenceSheet
  ) {
    let count = sheet.count
    guard count > 1 else { return }
    let chances = precedence.map { Float(1 / (1 + exp(-$0))) }
    let others = Float(count - 1)
    var place = [Float](repeating: 0, count: count)
    for unit in 0..<count {
      var before: Float = 0
      for other in 0..<count where other != unit { before += chances[other * count + unit] }
      place[unit] = Self.rounded(before / others)
      sheet[.place, unit] = place[unit]
      var first: Float = 0
      for other in 0..<count where other != unit {
        first += Float(log(Double(max(chances[unit * count + other], 1e-6))))
      }
      sheet[.firstPlace, unit] = Self.rounded(first / others)
    }
    sheet.rank(.place, into: .placeRank)
    gatherKin(place, scene, &sheet)
    gatherPairs(place, chances, &sheet)
  }

  /// Sums over the other units run in another order for each; what that does to the last bits must
  /// not tell equal units apart.
  private static func rounded(_ value: Float) -> Float { (value * 0x1p16).rounded() * 0x1p-16 }

  /// The mean place of the units like a unit, and of those that share its names.
  private static func gatherKin(_ place: [Float], _ scene: Scene, _ sheet: inout EvidenceSheet) {
    let count = sheet.count
    for unit in 0..<count {
      var weights: Float = 1e-3
      var sum: Float = 0.5e-3
      var names: Float = 1e-3
      var named: Float = 0.5e-3
      for other in 0..<count where other != unit {
        // Squared, so that what is hardly alike does not drown what is.
        let likeness = scene.terms.cosine[unit * count + other]
        weights += likeness * likeness
        sum += likeness * likeness * place[other]
        let shared = sheet[.sharedNames, unit, other]
        names += shared
        named += shared * place[other]
      }
      sheet[.kinPlace, unit] = Self.rounded(sum / weights)
      sheet[.kinLater, unit] = Self.rounded(sum / weights - place[unit])
      sheet[.namesakePlace, unit] = Self.rounded(named / names)
    }
  }

  private static func gatherPairs(
    _ place: [Float], _ chances: [Float], _ sheet: inout EvidenceSheet
  ) {
    let count = sheet.count
    let isExact = count <= 200
    for first in 0..<count {
      for second in 0..<count where second != first {
        let later = place[second] - place[first]
        sheet[.placesLater, first, second] = later
        guard isExact else {
          sheet[.between, first, second] = max(0, later)
          continue
        }
        var between: Float = 0
        for other in 0..<count where other != first && other != second {
          between += chances[first * count + other] * chances[other * count + second]
        }
        sheet[.between, first, second] = between / Float(count)
      }
    }
  }
}
