import Evidence
import Lexicon
import Prose
import Testing

/// What the order of the input must never show in: every source, over articles made at random.
@Suite struct EquivarianceTests {
  private let gatherer: EvidenceGatherer

  init() throws { gatherer = try Self.shared.get() }

  private static let shared = Result { try EvidenceGatherer.random(graph: Articles.graph.get()) }

  /// The sheet of units that are put into canonical order first.
  private func canonical(_ texts: [String], title: String?) -> EvidenceSheet {
    var article = Article(title: title, sentences: texts)
    article.date = "2024-02-28"
    let places = CanonicalOrder.places(of: article.units)
    article.units = places.map { article.units[$0] }
    return gatherer.gather(TextAnalyser().analyse(article)).sheet
  }

  private static func bits(_ values: [Float]) -> [UInt32] { values.map(\.bitPattern) }

  @Test(arguments: 0..<24)
  func givesOneSheetForEveryOrderOfTheInput(seed: Int) {
    var random = RandomArticle(seed: UInt64(seed))
    let units = random.units(1 + seed)
    let title = seed % 3 == 0 ? nil : random.sentence()
    let sheet = canonical(units, title: title)
    let shuffled = canonical(
      random.permutation(units.count).map { units[$0] }, title: title)
    #expect(Self.bits(sheet.units) == Self.bits(shuffled.units))
    #expect(Self.bits(sheet.pairs) == Self.bits(shuffled.pairs))
  }

  @Test(arguments: 0..<24)
  func givesTwinsTheSameRows(seed: Int) {
    var random = RandomArticle(seed: UInt64(500 + seed))
    let units = random.units(4 + seed).sorted { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
    let sheet = canonical(units, title: random.sentence())
    for first in units.indices {
      for second in units.indices where second > first && units[first] == units[second] {
        for feature in UnitFeature.allCases {
          #expect(
            sheet[feature, first] == sheet[feature, second], "\(feature) of \(first), \(second)")
        }
        for feature in PairFeature.allCases {
          for other in units.indices where other != first && other != second {
            #expect(
              sheet[feature, first, other] == sheet[feature, second, other],
              "\(feature) of \(first), \(second) to \(other)")
            #expect(
              sheet[feature, other, first] == sheet[feature, other, second],
              "\(feature) of \(other) to \(first), \(second)")
          }
          #expect(
            sheet[feature, first, second] == sheet[feature, second, first],
            "\(feature) between \(first) and \(second)")
        }
      }
    }
  }

  @Test(arguments: 0..<6)
  func leavesEveryDiagonalZero(seed: Int) {
    var random = RandomArticle(seed: UInt64(seed))
    let sheet = canonical(random.units(9), title: nil)
    for unit in 0..<9 {
      #expect(PairFeature.allCases.allSatisfy { sheet[$0, unit, unit] == 0 })
    }
    #expect(sheet.units.allSatisfy { $0.isFinite })
    #expect(sheet.pairs.allSatisfy { $0.isFinite })
  }

  @Test(arguments: [[], ["A boat."], ["…"], ["…", "…"], ["A boat.", "A boat.", "A boat."]])
  func bearsArticlesWithLittleInThem(units: [String]) {
    let sheet = canonical(units, title: nil)
    #expect(sheet.count == units.count)
    #expect(sheet.units.allSatisfy { $0.isFinite })
    #expect(sheet.pairs.allSatisfy { $0.isFinite })
  }
}

extension EvidenceGatherer {
  /// All sources, with learned tables that have a value for every word of ``RandomArticle``.
  fileprivate static func random(graph: NounGraph) -> EvidenceGatherer {
    var random = RandomArticle(seed: 99)
    var stems: Set<UInt64> = []
    var wording: Set<UInt64> = []
    for text in random.units(300) {
      let unit = Articles.unit(text)
      stems.formUnion(unit.words.map { unit.unit.tokens[$0].key })
      wording.formUnion(WordingKeys.keys(of: unit, title: []).map { $0.hash & 0xffff_ffff })
    }
    func value(_ key: UInt64, _ salt: UInt64) -> Float { Float((key ^ salt) % 997) / 300 - 1.5 }
    let sorted = stems.sorted()
    var pairs: [(key: UInt64, values: [Float])] = []
    for first in sorted {
      for second in sorted where (first ^ second) % 3 == 0 {
        let key = WordPairSource.key(first, second)
        pairs.append((key, [value(key, 1), value(key, 2)]))
      }
    }
    return EvidenceGatherer(
      rarity: LexicalTable(
        columns: ["rarity"], entries: sorted.map { ($0, [value($0, 0) + 2]) }),
      wording: LexicalTable(
        columns: ["early", "opening", "closing"],
        entries: wording.sorted().map { ($0, [value($0, 3), value($0, 4), value($0, 5)]) }),
      pairs: LexicalTable(columns: ["precedes", "follows"], entries: pairs),
      vocabulary: LexicalTable(columns: ["known"], entries: sorted.map { ($0, [1]) }),
      graph: graph)
  }
}
