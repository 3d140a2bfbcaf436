import Testing

@testable import Readability

@Suite struct FamiliarWordsTests {
  private static let list = FamiliarWords(
    primary: ["dog", "hop", "hope", "happy", "run", "knife", "do", "judge"],
    familiar: ["castle", "lie", "gold"])

  @Test(arguments: [
    "dog", "dogs", "dog's", "dogs'", "hopping", "hoping", "hoped", "hopes", "happier", "happiest",
    "happily", "runner", "knives", "don't", "judges", "judged",
  ])
  func regularFormsOfPrimaryWords(_ word: String) {
    #expect(Self.list.level(of: word) == .primary)
  }

  @Test(arguments: ["castle", "castles", "castle-dog", "lying", "golden", "dog-castle's"])
  func familiarWords(_ word: String) {
    #expect(Self.list.level(of: word) == .familiar)
  }

  @Test(arguments: ["", "s", "doge", "hopeful", "dog-okapi", "okapi", "'", "-", "o'clock", "ing"])
  func otherWords(_ word: String) {
    #expect(Self.list.level(of: word) == nil)
  }

  @Test func aListWithoutNumbers() {
    let list = FamiliarWords(text: "# a list\n\n*Dog\ncastle\r\n")
    #expect(list.count == 2)
    #expect(list.level(of: "dog") == .primary)
    #expect(list.level(of: "castle") == .familiar)
    #expect(list.level(of: "okapi") == nil)
  }

  @Test func aListIsHeldAgainstItsChecksum() {
    // FNV-1a's published vector for "foobar".
    #expect(FamiliarWords.isIntact(text: "# a list\n# checksum 85944171f73967e8\nfoobar"))
    for broken in ["fooba", "foobaR", "foobar\n", ""] {
      #expect(!FamiliarWords.isIntact(text: "# checksum 85944171f73967e8\n\(broken)"))
    }
    #expect(!FamiliarWords.isIntact(text: "# checksum nonsense\nfoobar"))
    for own in ["", "dog\n", "# a list\ndog\n", "# a list"] {
      #expect(FamiliarWords.isIntact(text: own))
    }
  }

  @Test func aListWithNumbers() {
    let list = FamiliarWords(text: "stories\t3000\ndog\t900\ncow\t9\nbird\t3\nokapi\t2\n")
    #expect(list.stories == 3_000)
    #expect(list.level(of: "dog") == .primary)
    #expect(list.level(of: "cow") == .familiar)
    #expect(list.level(of: "bird") == .familiar)
    #expect(list.level(of: "okapi") == nil)
    #expect(list.rarity(of: "dogs") < list.rarity(of: "cow"))
    #expect(list.rarity(of: "okapi") < list.rarity(of: "quagga"))
  }

  @Test func theShippedList() throws {
    let list = try Shipped.familiar.get()
    #expect(list.stories > 20_000)
    #expect(list.count > 4_000)
    for word in ["mother", "children", "went", "house", "because", "they", "school"] {
      #expect(list.level(of: word) == .primary, "\(word)")
    }
    for word in ["jurisdiction", "obfuscate", "plasma", "tariff"] {
      #expect(list.level(of: word) == nil, "\(word)")
    }
  }
}
