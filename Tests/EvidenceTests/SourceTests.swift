import Base
import Evidence
import Prose
import Testing

@Suite struct StructureSourceTests {
  @Test func measuresTheShapeOfUnits() throws {
    let units = [
      "MOSCOW - The court met.", "• A point", "Was it so (or not)?", "Then 12 of 30 left",
      "Anna Petrova contributed to this report.",
    ]
    let sheet = try Articles.sheet(of: units, by: StructureSource())
    #expect(sheet.column(.dateline) == [1, 0, 0, 0, 0])
    #expect(sheet.column(.listMark) == [0, 1, 0, 0, 0])
    #expect(sheet.column(.question) == [0, 0, 1, 0, 0])
    #expect(sheet.column(.parentheses) == [0, 0, 1, 0, 0])
    #expect(sheet.column(.unfinished) == [0, 1, 0, 1, 0])
    #expect(sheet.column(.figures) == [0, 0, 0, 2, 0])
    #expect(sheet.column(.boilerplate) == [0, 0, 0, 0, 1])
    #expect(sheet.column(.sentences).allSatisfy { $0 == 1 })
    #expect(sheet[.lengthRank, 1] == 0)
  }
}

@Suite struct HeadlineSourceTests {
  @Test func comparesWithTheHeadlineAndTheRest() throws {
    let sheet = try Articles.sheet(
      of: ["A boat left.", "The boat and the harbour.", "It was cold."], title: "A boat",
      by: HeadlineSource())
    #expect(sheet.column(.titleRank)[2] == 0)
    #expect(sheet[.titleCosine, 0] > sheet[.titleCosine, 2])
    #expect(sheet[.sharedShare, 1] == 0.5)
    #expect(sheet[.sharedShare, 2] == 0)
    #expect(sheet[.centrality, 2] == 0)
  }
}

@Suite struct ConnectiveSourceTests {
  @Test(arguments: [
    ("However, the boat left.", UnitFeature.connectiveContrast),
    ("In addition, the boat left.", .connectiveAddition),
    ("Meanwhile, the boat left.", .connectiveTime),
    ("As a result, the boat left.", .connectiveCause),
  ])
  func tellsTheRelation(text: String, feature: UnitFeature) throws {
    let sheet = try Articles.sheet(of: [text, "The boat left."], by: ConnectiveSource())
    #expect(sheet.column(.connective) == [1, 0])
    let all: [UnitFeature] = [
      .connectiveContrast, .connectiveAddition, .connectiveTime, .connectiveCause,
    ]
    #expect(all.filter { sheet[$0, 0] == 1 } == [feature])
    #expect(all.allSatisfy { sheet[$0, 1] == 0 })
  }

  @Test func tiesTheUnitToWhatIsLikeIt() throws {
    let units = ["However, the boat left.", "A boat came.", "It was cold. But it was so."]
    let sheet = try Articles.sheet(of: units, by: ConnectiveSource())
    #expect(sheet[.connectiveLink, 1, 0] > 0)
    #expect(sheet[.connectiveLink, 2, 0] == 0)
    #expect(sheet[.connectiveLink, 0, 1] == 0)
    #expect(sheet[.connectiveInner, 2] == 1)
  }
}

@Suite struct ReferenceSourceTests {
  @Test func countsWhatNeedsAnAntecedent() throws {
    let units = [
      "He left with them.", "This boat is old.", "Then a boat met Anna Petrova.", "We saw you.",
      "Then “we saw him”.",
    ]
    let sheet = try Articles.sheet(of: units, by: ReferenceSource())
    #expect(sheet.column(.opensWithPronoun) == [1, 0, 0, 0, 0])
    #expect(sheet.column(.opensWithDemonstrative) == [0, 1, 0, 0, 0])
    #expect(sheet.column(.pronouns) == [2, 0, 0, 0, 0])
    #expect(sheet.column(.firstPerson) == [0, 0, 0, 1, 0])
    #expect(sheet.column(.secondPerson) == [0, 0, 0, 1, 0])
    #expect(sheet.column(.unboundPronoun) == [1, 0, 0, 0, 0])
    #expect(sheet[.pronounAnswered, 2, 0] == 1)
    #expect(sheet[.pronounAnswered, 1, 0] == -1)
    #expect(sheet[.demonstrativeAnswered, 2, 1] == 1)
    #expect(sheet[.demonstrativeAnswered, 0, 1] == -1)
  }

  @Test func seesTheIndefiniteBeforeTheDefinite() throws {
    let sheet = try Articles.sheet(
      of: ["He saw an old boat.", "Then the boat left."], by: ReferenceSource())
    #expect(sheet[.indefiniteThenDefinite, 0, 1] == 1)
    #expect(sheet[.indefiniteThenDefinite, 1, 0] == 0)
    #expect(sheet.column(.indefinites) == [2, 0])
    #expect(sheet[.definites, 1] == 2)
  }
}

@Suite struct ChainSourceTests {
  private func sheet(_ units: [String]) throws -> EvidenceSheet {
    try Articles.sheet(
      of: units, by: ChainSource(chainer: LexicalChainer(graph: Articles.graph.get())))
  }

  @Test func weighsUnitsAndPairs() throws {
    let sheet = try sheet([
      "The lawyer bought zinc.", "An attorney bought the zinc.", "The lawyer left.", "It was so.",
    ])
    // Two chains: lawyer and attorney, 3 members; zinc, 2 members. Only the first has three.
    #expect(sheet.column(.chainWeight) == [1, 1, 0.6, 0])
    #expect(sheet.column(.chainShare) == [1, 1, 1, 0])
    #expect(sheet[.sharedChains, 0, 1] == 2)
    #expect(sheet[.sharedChains, 0, 2] == 1)
    #expect(sheet[.sharedChains, 2, 0] == 1)
    #expect(sheet[.sharedChains, 0, 3] == 0)
    #expect(sheet.column(.chainWeightRank)[3] == 0)
  }

  @Test func isZeroWithoutChains() throws {
    let sheet = try sheet(["It was so.", "And so it was."])
    #expect(sheet.column(.chainWeight) == [0, 0])
    #expect(sheet.column(.chainWeightRank) == [0.5, 0.5])
    #expect(sheet.pairs.allSatisfy { $0 == 0 })
  }
}

@Suite struct GridSourceTests {
  @Test func weighsTransitions() throws {
    let units = [
      "The lawyer left.", "The lawyer bought a lantern.", "A bishop went to the lawyer.",
      "It was so.",
    ]
    let sheet = try Articles.sheet(of: units, by: GridSource())
    // The lawyer is in three units, so each transition counts half.
    #expect(sheet[.gridTransition, 0, 1] == 1.5)
    #expect(sheet[.gridTransition, 1, 0] == 1.5)
    #expect(sheet[.gridTransition, 0, 2] == 0.5)
    #expect(sheet[.gridTransition, 2, 0] == 0.75)
    #expect(sheet[.gridTransition, 0, 3] == 0)
    #expect(sheet.column(.subjectSalience) == [0.75, 0.75, 0.25, 0])
    #expect(sheet.column(.protagonist) == [1, 1, 0, 0])
    #expect(sheet[.salienceRank, 3] == 0)
  }

  @Test func hasNoProtagonistWhereNothingRecurs() throws {
    let sheet = try Articles.sheet(of: ["The lawyer left.", "The bishop left."], by: GridSource())
    #expect(sheet.column(.protagonist) == [0, 0])
    #expect(sheet.pairs.allSatisfy { $0 == 0 })
  }
}

@Suite struct WordPairSourceTests {
  @Test func addsUpWhatPairsOfStemsTell() throws {
    let boat = StableHash.fnv1a("boat")
    let owl = StableHash.fnv1a("owl")
    let table = LexicalTable(
      columns: ["precedes", "follows"], entries: [(WordPairSource.key(boat, owl), [2, -1])])
    let vocabulary = LexicalTable(columns: ["known"], entries: [(boat, [1]), (owl, [1])])
    let sheet = try Articles.sheet(
      of: ["The boat.", "An owl.", "It was so."],
      by: WordPairSource(table: table, vocabulary: vocabulary))
    let scale = 1 / Float(2).squareRoot()
    #expect(sheet[.wordsPrecede, 0, 1] == 2 * scale)
    #expect(sheet[.wordsPrecede, 1, 0] == 0)
    #expect(sheet[.wordsFollow, 0, 1] == -scale)
    #expect(sheet[.wordsLead, 0] == scale)
    #expect(sheet[.wordsLead, 2] == 0)
  }
}
