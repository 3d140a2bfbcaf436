/// The entity grid: what a unit is about, and how units hand entities on.
public struct GridSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// What a pair of roles is worth: a subject taken up as a subject goes on with its topic; one that
  /// comes up elsewhere and then becomes the subject is a new topic well prepared (Daneš 1974).
  private static func weight(_ from: GridRole, _ to: GridRole) -> Float {
    switch (from, to) {
    case (.subject, .subject): 3
    case (.subject, .object), (.object, .subject): 2
    case (.other, .subject): 1.5
    default: 1
    }
  }

  /// Fills the columns of the grid.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let count = scene.count
    let grid = GridRows(nouns: scene.nouns, units: scene.units, bySentence: false)
    let leading = Self.leadingSpread(grid.spread)
    var postings = [[(unit: Int, role: GridRole)]](repeating: [], count: grid.spread.count)
    for (unit, cells) in grid.rows.enumerated() {
      var salience: Float = 0
      for cell in cells {
        let spread = grid.spread[cell.entity]
        if spread > 1 { postings[cell.entity].append((unit, cell.role)) }
        guard cell.role == .subject else { continue }
        salience += Float(spread) / Float(count)
        if spread >= leading { sheet[.protagonist, unit] = 1 }
      }
      sheet[.subjectSalience, unit] = salience
    }
    sheet.rank(.subjectSalience, into: .salienceRank)
    var transition = [Float](repeating: 0, count: count * count)
    for list in postings where list.count > 1 {
      let scale = 1 / Float(list.count - 1)
      for one in list {
        for other in list where other.unit != one.unit {
          transition[one.unit * count + other.unit] += scale * Self.weight(one.role, other.role)
        }
      }
    }
    for first in 0..<count {
      for second in 0..<count where second != first {
        sheet[.gridTransition, first, second] = transition[first * count + second]
      }
    }
  }

  /// The spread from which an entity counts among the two most frequent; at least 2, ties all in.
  private static func leadingSpread(_ spread: [Int]) -> Int {
    let sorted = spread.sorted(by: >)
    return max(2, sorted.count > 1 ? sorted[1] : 2)
  }
}
