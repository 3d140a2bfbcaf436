import Evidence
import Testing

/// Ensembles for tests, grown at random.
enum Trees {
  /// Trees over `width` columns, each node the mean of its children.
  static func random(seed: UInt64, width: Int, trees: Int, depth: Int) -> TreeEnsemble? {
    var random = RandomArticle(seed: seed)
    var columns: [Int16] = []
    var thresholds: [Float] = []
    var children: [Int32] = []
    var values: [Float] = []
    var roots: [Int32] = []
    func node() -> Int {
      columns.append(-1)
      thresholds.append(0)
      children.append(0)
      values.append(0)
      return columns.count - 1
    }
    func grow(_ place: Int, _ depth: Int) {
      guard depth > 0, random.below(5) > 0 else {
        values[place] = Float(random.below(200) - 100) / 100
        return
      }
      columns[place] = Int16(random.below(width))
      thresholds[place] = Float(random.below(10)) / 10
      let left = node()
      _ = node()
      children[place] = Int32(left)
      grow(left, depth - 1)
      grow(left + 1, depth - 1)
      values[place] = (values[left] + values[left + 1]) / 2
    }
    for _ in 0..<trees {
      let root = node()
      roots.append(Int32(root))
      grow(root, depth)
    }
    return TreeEnsemble(
      columns: columns, thresholds: thresholds, children: children, values: values, roots: roots,
      base: 0.25, width: width)
  }
}

@Suite struct TreeEnsembleTests {
  /// One stump: column 1 at most 0.5 gives −1, else 2.
  private static let stump = TreeEnsemble(
    columns: [1, -1, -1], thresholds: [0.5, 0, 0], children: [1, 0, 0], values: [0.5, -1, 2],
    roots: [0], base: 10, width: 2)

  @Test(arguments: [([0, 0], 9), ([0, 0.5], 9), ([9, 0.6], 12)] as [([Float], Float)])
  func followsThresholds(row: [Float], sum: Float) throws {
    #expect(try #require(Self.stump).sum(row) == sum)
  }

  @Test func explainsAStump() throws {
    var contributions = [0.0, 0.0]
    let rest = try #require(Self.stump).explain([0, 1], scale: 2, into: &contributions)
    #expect(contributions == [0, 3])
    #expect(rest == 21)
  }

  @Test(arguments: 0..<20)
  func explanationsAddUp(seed: Int) throws {
    let width = 6
    let ensemble = try #require(
      Trees.random(seed: UInt64(seed), width: width, trees: 1 + seed * 3, depth: 5))
    var random = RandomArticle(seed: UInt64(seed + 1_000))
    for _ in 0..<20 {
      let row = (0..<width).map { _ in Float(random.below(12)) / 10 - 0.1 }
      var contributions = [Double](repeating: 0, count: width)
      let rest = ensemble.explain(row, scale: 1, into: &contributions)
      #expect(abs(rest + contributions.reduce(0, +) - Double(ensemble.sum(row))) < 1e-3)
    }
  }

  @Test func isItsBaseWithoutTrees() throws {
    let empty = try #require(
      TreeEnsemble(
        columns: [], thresholds: [], children: [], values: [], roots: [], base: 3, width: 0))
    #expect(empty.sum([0]) == 3)
  }

  @Test func whatIsNoNumberGoesLeft() throws {
    let stump = try #require(Self.stump)
    #expect(stump.sum([.nan, .nan]) == 9)
    var sums = [Float](repeating: 0, count: 5)
    stump.sums([Float](repeating: .nan, count: 10), count: 5, into: &sums)
    #expect(sums == [9, 9, 9, 9, 9])
  }

  /// A change to the stump that must not be accepted.
  struct Damage: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var columns: [Int16] = [1, -1, -1]
    var thresholds: [Float] = [0.5, 0, 0]
    var children: [Int32] = [1, 0, 0]
    var values: [Float] = [0, -1, 2]
    var roots: [Int32] = [0]
    var base: Float = 0
  }

  @Test(arguments: [
    Damage(testDescription: "a threshold too few", thresholds: [0.5, 0]),
    Damage(testDescription: "a child too few", children: [1, 0]),
    Damage(testDescription: "a value too few", values: [0]),
    Damage(testDescription: "a column out of range", columns: [2, -1, -1]),
    Damage(testDescription: "a child outside", children: [2, 0, 0]),
    Damage(testDescription: "a loop", children: [0, 0, 0]),
    Damage(testDescription: "a negative child", children: [-1, 0, 0]),
    Damage(testDescription: "a root outside", roots: [3]),
    Damage(testDescription: "a negative root", roots: [-1]),
    Damage(testDescription: "an infinite value", values: [0, .infinity, 0]),
    Damage(testDescription: "a base that is no number", base: .nan),
    Damage(testDescription: "a value beyond all measure", values: [0, 1_001, 0]),
    Damage(testDescription: "a threshold that is no number", thresholds: [.nan, 0, 0]),
    Damage(testDescription: "an infinite threshold", thresholds: [.infinity, 0, 0]),
    Damage(testDescription: "a column that is neither one nor a leaf", columns: [1, -2, -1]),
  ])
  func refusesWhatLeadsAstray(damage: Damage) {
    #expect(
      TreeEnsemble(
        columns: damage.columns, thresholds: damage.thresholds, children: damage.children,
        values: damage.values, roots: damage.roots, base: damage.base, width: 2) == nil)
  }
}
