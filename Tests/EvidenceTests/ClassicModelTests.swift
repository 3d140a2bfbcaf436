import Evidence
import Testing

@Suite struct ClassicModelTests {
  private static func model() throws -> ClassicModel {
    let ensembles = try ClassicModelFile.Ensemble.allCases.map { kind in
      let isPair = kind != .opening && kind != .closing
      return try #require(
        Trees.random(
          seed: UInt64(kind.rawValue), width: isPair ? PairRow.width : UnitRow.width, trees: 30,
          depth: 3))
    }
    let tables = ClassicModelFile.Table.allCases.map {
      LexicalTable(columns: $0.columns, entries: [])
    }
    return ClassicModel(
      settings: ClassicSettings(name: "test", arrays: "test.bin"), ensembles: ensembles,
      tables: tables, graph: try Articles.graph.get())
  }

  @Test(arguments: [0, 1, 2, 7, 12])
  func assessesEveryPairFromBothSides(count: Int) throws {
    var random = RandomArticle(seed: UInt64(count))
    let model = try Self.model()
    let assessment = model.assess(Articles.analysed(random.units(count))).assessment
    #expect(assessment.count == count)
    #expect(assessment.opening.count == count)
    #expect(assessment.closing.count == count)
    var differ = 0
    for first in 0..<count {
      #expect(assessment.precedence[first * count + first] == 0)
      for second in 0..<count where second != first {
        let there = assessment.precedence[first * count + second]
        #expect(there == -assessment.precedence[second * count + first])
        if there != 0 { differ += 1 }
      }
    }
    #expect(count < 7 || differ > 0)
  }
}
