import Evidence
import Lexicon
import Prose
import Testing

/// A relation at a distance, and what table 3 of Silber and McCoy (2002) gives for it.
struct TableCell: Sendable, CustomTestStringConvertible {
  var relation: NounRelation
  var distance: ChainWeight.Distance
  var weight: Float

  var testDescription: String { "\(relation), \(distance)" }

  static let all: [TableCell] = {
    let rows: [(NounRelation, [Float])] = [
      (.identical, [1, 1, 1, 1]), (.synonym, [1, 1, 1, 1]), (.hypernym, [1, 0.5, 0.5, 0.5]),
      (.hyponym, [1, 0.5, 0.5, 0.5]), (.sibling, [1, 0.3, 0.2, 0]),
    ]
    return rows.flatMap { relation, weights in
      zip(ChainWeight.Distance.allCases, weights).map {
        TableCell(relation: relation, distance: $0, weight: $1)
      }
    }
  }()

  /// Two sentences whose nouns have the relation.
  var pair: (first: String, second: String) {
    switch relation {
    case .identical: ("We had indium.", "It was our indium.")
    case .synonym: ("We had the automobile.", "It was our motorcar.")
    case .hypernym: ("We had the automobile.", "It was our motor vehicle.")
    case .hyponym: ("We had the motor vehicle.", "It was our automobile.")
    case .sibling: ("We had zinc.", "It was our indium.")
    }
  }

  /// Sentences with the pair at the distance, and the paragraph of each.
  var text: (sentences: [String], paragraphs: [Int]) {
    let (between, isOneParagraph): (Int, Bool) =
      switch distance {
      case .oneSentence: (0, false)
      case .threeSentences: (2, false)
      case .sameParagraph: (5, true)
      case .other: (5, false)
      }
    let middle = [String](repeating: "And so it was.", count: between)
    let sentences = [pair.first] + middle + [pair.second]
    return (sentences, sentences.indices.map { isOneParagraph || $0 == 0 ? 0 : 1 })
  }
}

@Suite struct LexicalChainTests {
  private let chainer: LexicalChainer

  init() throws { chainer = LexicalChainer(graph: try Articles.graph.get()) }

  private func chains(
    _ units: [String], paragraphs: [Int]? = nil, _ distances: ChainDistances = .given
  ) -> [LexicalChain] {
    chainer.chains(in: Articles.analysed(units, paragraphs: paragraphs), distances: distances)
  }

  @Test(arguments: TableCell.all)
  func weighsAsPublished(cell: TableCell) throws {
    #expect(ChainWeight.weight(cell.relation, cell.distance) == cell.weight)
    let (sentences, paragraphs) = cell.text
    let found = chains(sentences, paragraphs: paragraphs)
    guard cell.weight > 0 else {
      #expect(found.isEmpty)
      return
    }
    let chain = try #require(found.first)
    #expect(found.count == 1)
    #expect(chain.members.map(\.unit) == [0, sentences.count - 1])
    #expect(chain.members[0].relation == .identical)
    #expect(chain.members[0].contribution == 1)
    #expect(chain.members[1].relation == cell.relation)
    #expect(chain.members[1].contribution == cell.weight)
    #expect(chain.score == 1 + cell.weight)
    #expect(chain.span == 0...(sentences.count - 1))
  }

  @Test(arguments: TableCell.all)
  func countsUnitsAsFarApartWithoutAnOrder(cell: TableCell) {
    let found = chains([cell.pair.first, cell.pair.second], .unknown)
    let far = ChainWeight.weight(cell.relation, .other)
    #expect(found.map(\.score) == (far > 0 ? [1 + far] : []))
  }

  @Test(arguments: TableCell.all.filter { $0.distance != .other })
  func countsDistancesWithinAUnitWithoutAnOrder(cell: TableCell) {
    // A unit is a paragraph of its own.
    let unit = cell.text.sentences.joined(separator: " ")
    #expect(chains([unit], .unknown).map(\.score) == [1 + cell.weight])
  }

  @Test func tellsTheSensesApartByTheirCompany() throws {
    let found = chains(["The bank was steep.", "A riverbank is a bank.", "It was a riverside."])
    let chain = try #require(found.first)
    #expect(chain.members.map(\.lemma).contains("bank"))
    #expect(chain.members.map(\.lemma).contains("riverbank"))
  }

  @Test(arguments: 0..<20)
  func putsANounInOneChainOnly(seed: Int) {
    var random = RandomArticle(seed: UInt64(seed))
    let units = random.units(4 + seed)
    for distances in [ChainDistances.given, .unknown] {
      let members = chains(units, distances).flatMap(\.members)
      let places = members.flatMap { member in member.tokens.map { [member.unit, $0] } }
      #expect(Set(places).count == places.count)
    }
  }

  @Test(arguments: 0..<20)
  func addsContributionsUp(seed: Int) {
    var random = RandomArticle(seed: UInt64(seed))
    for chain in chains(random.units(4 + seed)) {
      let sum = chain.members.reduce(0) { $0 + Double($1.contribution) }
      #expect(abs(sum - Double(chain.score)) < 1e-4)
      #expect(chain.members.count > 1)
      #expect(chain.members.map(\.unit) == chain.members.map(\.unit).sorted())
      #expect(chain.units == Set(chain.members.map(\.unit)).sorted())
      let distinct = Set(chain.members.map(\.lemma)).count
      let homogeneity = 1 - Float(distinct) / Float(chain.members.count)
      #expect(abs(chain.homogeneity - homogeneity) < 1e-6)
    }
  }

  @Test(arguments: 0..<20)
  func findsTheSameChainsInEveryOrderWhereNoneIsKnown(seed: Int) {
    var random = RandomArticle(seed: UInt64(seed))
    let units = random.units(3 + seed)
    let order = random.permutation(units.count)
    func sets(_ chains: [LexicalChain], _ name: (Int) -> Int) -> Set<Set<[Int]>> {
      Set(chains.map { Set($0.members.map { [name($0.unit), $0.tokens.lowerBound] }) })
    }
    let straight = sets(chains(units, .unknown)) { $0 }
    let shuffled = sets(chains(order.map { units[$0] }, .unknown)) { order[$0] }
    #expect(straight == shuffled)
  }

  @Test func chainsNamesByTheirLastWord() throws {
    let found = chains([
      "And so Orlena Grubich spoke.", "Grubich was late.", "It was Grubich's way.",
    ])
    let chain = try #require(found.first { $0.label == "Grubich" })
    #expect(chain.members.map(\.unit) == [0, 1, 2])
    #expect(chain.members[0].tokens.count == 2)
    #expect(chain.members.allSatisfy { $0.relation == .identical })
  }

  @Test func takesNoPresidentForAGrant() {
    let found = chains(["They asked for a grant.", "The grant went to the president."], .unknown)
    #expect(found.map(\.label) == ["grant"])
    #expect(found[0].members.count == 2)
  }

  @Test func chainsRepeatedStemsWithoutAGraph() {
    let article = Articles.analysed([
      "The automobile stopped.", "Two automobiles and a motorcar left.",
    ])
    let found = LexicalChainer(graph: nil).chains(in: article, distances: .given)
    #expect(found.count == 1)
    #expect(found[0].members.map(\.unit) == [0, 1])
    #expect(found[0].members.allSatisfy { $0.relation == .identical })
  }

  @Test func leavesFunctionWordsAndCalendarOut() {
    #expect(chains(["On Friday it was so.", "On Friday it was not so, as it was."]).isEmpty)
  }

  @Test func findsNothingInAnEmptyArticle() {
    #expect(chains([]).isEmpty)
    #expect(chains(["…"]).isEmpty)
  }

  @Test func namesAChainByItsMostFrequentLemma() throws {
    let chain = try #require(
      chains(["The motorcar left.", "The automobile came.", "The automobile stood."]).first)
    #expect(chain.label == "automobile")
  }

  @Test func callsTheOutstandingChainStrong() {
    // Fifteen words twice, one nine times: the mean is 2.4, two deviations take it to 5.8.
    let words = [
      "tulip", "granite", "sonata", "bishop", "walrus", "lantern", "cabbage", "glacier", "violin",
      "trumpet", "anchor", "saddle", "pepper", "tractor", "helmet",
    ]
    let units = words.flatMap { ["We had the \($0).", "And the \($0)."] }
    let harbours = [String](repeating: "It was the harbour.", count: 9)
    let strong = chains(units + harbours, .unknown).filter { $0.isStrong }
    #expect(strong.map(\.label) == ["harbour"])
  }

  @Test func leavesTiesOutOfTheStrongestChains() {
    // Four chains with one score: none is stronger than another.
    let units = ["tulip", "granite", "sonata", "walrus"].flatMap {
      ["We had the \($0).", "It was the \($0).", "And the \($0)."]
    }
    let found = chains(units + ["We had the anchor.", "It was the anchor."], .unknown)
    #expect(found.count == 5)
    #expect(found.allSatisfy { !$0.isStrong })
  }

  @Test func ordersByScoreThenByPlace() {
    let found = chains(["We had zinc and a sonata.", "A sonata is no zinc.", "The sonata."])
    #expect(found.map(\.label) == ["sonata", "zinc"])
  }
}
