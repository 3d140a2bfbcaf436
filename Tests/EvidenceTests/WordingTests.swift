import Base
import Evidence
import Prose
import Testing

@Suite struct WordingKeysTests {
  private func keys(_ text: String, title: Set<UInt64> = []) -> [WordingKeys.Key] {
    WordingKeys.keys(of: Articles.unit(text), title: title)
  }

  @Test func namesWhatItsKeysStandFor() {
    let keys = keys("The boat left.")
    func tokens(_ kind: WordingKeys.Kind) -> Set<Range<Int>> {
      Set(keys.filter { $0.kind == kind }.map(\.tokens))
    }
    #expect(tokens(.word) == [0..<1, 1..<2, 2..<3])
    #expect(tokens(.phrase) == [0..<2, 1..<3, 2..<4])
    #expect(tokens(.first) == [0..<1])
    #expect(tokens(.firstThree) == [0..<3])
    #expect(tokens(.lastTwo) == [2..<4])
    #expect(tokens(.titleWord).isEmpty)
    #expect(tokens(.length) == [0..<0])
  }

  @Test(arguments: 0..<10)
  func hasEachHashOnceAndSorted(seed: Int) {
    var random = RandomArticle(seed: UInt64(seed))
    let hashes = keys(random.units(1)[0]).map(\.hash)
    #expect(hashes == Set(hashes).sorted())
  }

  @Test func tellsPlacesOfAWordApart() {
    let first = keys("Boats.").first { $0.kind == .first }
    let word = keys("Boats.").first { $0.kind == .word }
    #expect(first != nil && first?.hash != word?.hash)
  }

  @Test func countsFiguresByTheirShape() {
    let words = { (text: String) in keys(text).filter { $0.kind == .word }.map(\.hash) }
    #expect(words("12") == words("97"))
    #expect(words("12") != words("1,200"))
  }

  @Test func marksWordsOfTheHeadline() {
    let found = keys("The boat left.", title: [StableHash.fnv1a("boat")])
    #expect(found.filter { $0.kind == .titleWord }.map(\.tokens) == [1..<2])
  }

  @Test func hasNothingToSayOfNothing() {
    #expect(keys("").isEmpty)
  }
}

@Suite struct WordingSourceTests {
  @Test func centresAndRanksScores() throws {
    let units = ["The boat left.", "An owl came.", "It was so."]
    let boat = try #require(
      WordingKeys.keys(of: Articles.unit(units[0]), title: []).first {
        $0.kind == .word && $0.tokens == 1..<2
      })
    // The table keeps the lower half of a hash, as the source looks it up.
    let table = LexicalTable(
      columns: ["early", "opening", "closing"], entries: [(boat.hash & 0xffff_ffff, [3, 1, -1])])
    let sheet = try Articles.sheet(of: units, by: WordingSource(table: table))
    #expect(sheet.column(.wording) == [3, 0, 0])
    #expect(sheet.column(.wordingCentred) == [2, -1, -1])
    #expect(sheet.column(.wordingRank) == [1, 0.25, 0.25])
    #expect(sheet.column(.openingRank) == [1, 0.25, 0.25])
    #expect(sheet.column(.closingRank) == [0, 0.75, 0.75])
    #expect(sheet[.wordingGap, 0, 1] == 3)
    #expect(sheet[.wordingGap, 1, 0] == 3)
  }
}
