import Evidence
import Testing

@testable import Learning

@Suite struct WordPairCounterTests {
  @Test func countsWhatComesBeforeAndWhatFollows() throws {
    var counter = WordPairCounter(vocabulary: [10, 20, 30])
    for _ in 0..<40 {
      counter.add(CompactArticle(wording: [], stems: [[10], [20], [30]], isWhole: true, fold: 0))
    }
    let table = counter.table(most: 100)
    let forward = try #require(table.slot(of: WordPairSource.key(10, 20)))
    let back = try #require(table.slot(of: WordPairSource.key(20, 10)))
    #expect(table.value(slot: forward, column: 0) > 1)
    #expect(table.value(slot: back, column: 0) < -1)
    // 20 follows 10 at once; 30 never does.
    let far = try #require(table.slot(of: WordPairSource.key(10, 30)))
    #expect(table.value(slot: forward, column: 1) > table.value(slot: far, column: 1))
  }

  @Test func countersOfHalvesAddUp() {
    let articles = (0..<6).map {
      CompactArticle(wording: [], stems: [[1], [2, UInt64($0 % 3)]], isWhole: true, fold: 0)
    }
    var whole = WordPairCounter(vocabulary: [0, 1, 2])
    var first = whole
    var second = whole
    for (index, article) in articles.enumerated() {
      whole.add(article)
      if index < 3 { first.add(article) } else { second.add(article) }
    }
    first.add(second)
    #expect(first.table(most: 10) == whole.table(most: 10))
  }

  @Test func stemsOutsideTheVocabularyAreNotCounted() {
    var counter = WordPairCounter(vocabulary: [1])
    counter.add(CompactArticle(wording: [], stems: [[7], [8]], isWhole: true, fold: 0))
    #expect(counter.table(most: 5).fingerprints.allSatisfy { $0 == 0 })
  }
}
