import Base
import Evidence
import Prose
import Testing

@Suite struct TermTableTests {
  @Test func countsStemsAndLeavesFunctionWordsOut() throws {
    let terms = try Articles.scene(["The boats and a boat.", "It was the boat's harbour."]).terms
    #expect(terms.keys.first == StableHash.fnv1a("boat"))
    #expect(terms.entries.map { $0.map(\.count) } == [[2], [1, 1]])
    #expect(terms.spread == [2, 1])
  }

  @Test func measuresCosines() throws {
    let terms = try Articles.scene(["A boat.", "The boat.", "The boat, a harbour.", "It was."])
      .terms
    let cosine = terms.cosine
    #expect(cosine[0 * 4 + 1] == 1)
    #expect(abs(cosine[0 * 4 + 2] - Float(0.5).squareRoot()) < 1e-6)
    #expect(cosine[0 * 4 + 3] == 0)
    #expect(cosine[3 * 4 + 3] == 0)
    #expect(cosine[0] == 1)
  }

  @Test(arguments: 0..<10)
  func hasASymmetricMatrixOfCosines(seed: Int) throws {
    var random = RandomArticle(seed: UInt64(seed))
    let units = random.units(9)
    let cosine = try Articles.scene(units).terms.cosine
    for first in units.indices {
      for second in units.indices {
        #expect(cosine[first * 9 + second] == cosine[second * 9 + first])
        #expect((0...1.000_01).contains(cosine[first * 9 + second]))
      }
    }
  }

  @Test(arguments: 0..<10)
  func comparesEachUnitWithTheSumOfTheOthers(seed: Int) throws {
    var random = RandomArticle(seed: UInt64(seed))
    let terms = try Articles.scene(random.units(6)).terms
    for unit in 0..<6 {
      var sum = [Double](repeating: 0, count: terms.keys.count)
      for other in 0..<6 where other != unit {
        for entry in terms.entries[other] { sum[entry.term] += Double(entry.weight) }
      }
      let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let dot = terms.entries[unit].reduce(0) { $0 + Double($1.weight) * sum[$1.term] }
      #expect(abs(Double(terms.centrality[unit]) - (length > 0 ? dot / length : 0)) < 1e-4)
    }
  }

  @Test func weighsByRarity() throws {
    let boat = StableHash.fnv1a("boat")
    let background = LexicalTable(columns: ["rarity"], entries: [(boat, [2])])
    let article = Articles.analysed(["The boat and the harbour."])
    let terms = Scene(article: article, background: background).terms
    #expect(terms.rarity == [2, LexicalTable.unknownRarity])
    #expect(terms.entries[0][0].weight < terms.entries[0][1].weight)
  }

  @Test func comparesWithTheHeadline() throws {
    let scene = try Articles.scene(
      ["The boat.", "The boat, a harbour.", "It was."], title: "Boats")
    let titled = scene.terms.titleCosine
    #expect(titled[0] == 1)
    #expect(titled[1] > 0.7 && titled[1] < 0.71)
    #expect(titled[2] == 0)
    #expect(try Articles.scene(["The boat."]).terms.titleCosine == [0])
  }

  @Test func ranksNearness() throws {
    let sheet = try Articles.sheet(
      of: ["A boat.", "The boat.", "The boat, a harbour.", "It was."], by: LikenessSource())
    #expect(sheet[.nearness, 0, 1] == 1)
    #expect(sheet[.nearness, 0, 2] == 0.5)
    #expect(sheet[.nearness, 0, 3] == 0)
    // Nothing is like the last unit, so all are equally near.
    #expect((0..<3).map { sheet[.nearness, 3, $0] } == [0.5, 0.5, 0.5])
  }
}

@Suite struct TieAveragedRankTests {
  @Test(
    arguments: [
      ([], []), ([7], [0.5]), ([1, 1], [0.5, 0.5]), ([3, 1, 2], [1, 0, 0.5]),
      ([2, 1, 2, 5, 2], [0.5, 0, 0.5, 1, 0.5]),
    ] as [([Float], [Float])])
  func averagesTies(values: [Float], ranks: [Float]) {
    #expect(TieAveragedRank.ranks(values) == ranks)
  }

  @Test(arguments: 0..<20)
  func followsItsValues(seed: Int) {
    var random = RandomArticle(seed: UInt64(seed))
    let values = (0..<(2 + seed)).map { _ in Float(random.below(6)) }
    let order = random.permutation(values.count)
    let ranks = TieAveragedRank.ranks(values)
    #expect(TieAveragedRank.ranks(order.map { values[$0] }) == order.map { ranks[$0] })
    #expect(abs(ranks.reduce(0, +) / Float(values.count) - 0.5) < 1e-5)
  }
}
