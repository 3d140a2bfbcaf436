import Lexicon
import Prose
import Testing

@testable import Readability

@Suite struct WordTableTests {
  private static let lexicon = ReadabilityLexicon(
    syllables: .init(pronunciations: nil), familiar: .init(primary: ["sea"], familiar: []))

  /// Words of all lengths around that of a key's head, many of which start alike.
  private static func words(seed: UInt64) -> [String] {
    var random = Numbers(seed: seed)
    return (0..<3_000).map { _ in
      let stem = String(repeating: "ab", count: random.below(10))
      let ending = String((0..<random.below(3)).map { _ in "ab\u{e9}cA".randomElement(&random) })
      return "w" + stem + ending
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>, [1, 20, 3_000])
  func everySpellingHasOneEntry(seed: UInt64, batch: Int) {
    let words = Self.words(seed: seed)
    let text = Array(words.joined(separator: " ").utf8)
    var table = WordTable(lexicon: Self.lexicon)
    var keys: [WordProbe] = []
    var found: [Int] = []
    var start = 0
    for word in words {
      keys.append(WordProbe(text.span, start..<start + word.utf8.count))
      start += word.utf8.count + 1
      guard keys.count == batch else { continue }
      table.intern(text.span, &keys, into: &found)
      keys.removeAll()
    }
    table.intern(text.span, &keys, into: &found)
    #expect(found.map(table.text) == words)
    #expect(Set(found).count == Set(words).count)
    let types = Set(found.map { table.entries[$0].word.type })
    #expect(types.count == Set(words.map { $0.lowercased() }).count)
  }

  @Test func capitalsShareWhatIsKnown() {
    let text = Array("Sea sea SEA".utf8)
    var table = WordTable(lexicon: Self.lexicon)
    var keys = [
      WordProbe(text.span, 0..<3), WordProbe(text.span, 4..<7), WordProbe(text.span, 8..<11),
    ]
    var found: [Int] = []
    table.intern(text.span, &keys, into: &found)
    let words = found.map { table.entries[$0].word }
    #expect(words.map(\.type) == [0, 0, 0])
    #expect(words.map(\.letters) == [3, 3, 3])
    #expect(words.allSatisfy { $0.traits.contains(.primary) })
    #expect(words.map { $0.traits.contains(.capitalised) } == [true, false, true])
    #expect(words.map { $0.traits.contains(.allCapitals) } == [false, false, true])
  }
}

@Suite struct WordMapTests {
  @Test func findsWordsOfAllKinds() {
    var map = WordMap<Int>()
    let words = (0..<500).map { "w\($0)" } + ["naïve", "straightforwardly", "abcdefghijklmnop", ""]
    for (place, word) in words.enumerated() { map.set(word, to: place) }
    #expect(map.count == words.count)
    #expect(words.map { map.value(of: $0) } == words.indices.map { $0 })
    map.set("w7", to: -1)
    map.set("naïve", to: -2)
    #expect(map.count == words.count)
    #expect(map.value(of: "w7") == -1)
    #expect(map.value(of: "nai\u{308}ve") == -2)
    #expect(PackedWord("nai\u{308}ve".utf8).flatMap { map.value(of: $0) } == -2)
    #expect(map.value(of: "w500") == nil)
    #expect(map.value(of: "straightforwardlx") == nil)
  }
}

extension String {
  fileprivate func randomElement(_ random: inout Numbers) -> Character {
    self[index(startIndex, offsetBy: random.below(count))]
  }
}
