import Base
import Evidence
import Prose
import Testing

@Suite struct NameMentionTests {
  private func names(_ text: String) -> [String] {
    let unit = Articles.unit(text)
    return unit.mentions.map { mention in
      mention.tokens.map { unit.unit.tokens[$0].text }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("They met Anna Petrova in Kazan.", ["Anna Petrova", "Kazan"]),
    ("The council of The Hague met.", ["Hague"]),
    ("He told Vincent van Gogh so.", ["Vincent van Gogh"]),
    ("Petrova left.", []),
    ("NATO agreed.", ["NATO"]),
    ("They came on Friday in March.", []),
    ("It was Petrova's Volga.", ["Petrova's", "Volga"]),
    ("It was Dr. Petrova.", ["Petrova"]),
    ("Mr. Brown met Mrs. Petrova.", ["Brown", "Petrova"]),
    ("They met George W. Bush.", ["George W . Bush"]),
    ("It was U.S. Rep. Jim Jordan.", ["U.S.", "Jim Jordan"]),
    ("It was Gov. Smith. Orlov left.", ["Smith"]),
    ("They came on Sept. 12.", []),
    ("It was so.", []),
    ("", []),
  ])
  func findsNames(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    ("It was Dr. Petrova.", true), ("It was President Petrova.", true),
    ("It was Petrova.", false), ("It was U.S. Rep. Jim Jordan.", true),
    ("Mr. Brown left.", true), ("It was George W. Bush.", false),
    ("The spokesman Petrova left.", true),
  ])
  func seesTitles(text: String, hasTitle: Bool) throws {
    let mention = try #require(Articles.unit(text).mentions.last)
    #expect(mention.hasTitle == hasTitle)
  }

  @Test func givesTheInitialsOfFullNames() throws {
    let full = try #require(Articles.unit("The World Health Organization met.").mentions.first)
    #expect(full.isFull)
    #expect(!full.isAcronym)
    #expect(full.initials == StableHash.fnv1a("who"))
    let short = try #require(Articles.unit("Then the WHO met.").mentions.first)
    #expect(short.isAcronym)
    #expect(short.initials == nil)
    #expect(short.words == [StableHash.fnv1a("who")])
  }
}

@Suite struct NameTableTests {
  private func table(_ units: [String]) throws -> NameTable { try Articles.scene(units).names }

  @Test func tellsFullFormsFromShortOnes() throws {
    let petrova = StableHash.fnv1a("petrova")
    let table = try table(["It was Anna Petrova.", "Then Petrova left.", "It was Boris Orlov."])
    #expect(table.fullForms == [[petrova], [], []])
    #expect(table.shortForms == [[], [petrova], []])
    #expect(table.spread[petrova] == 2)
  }

  @Test func knowsAnInitialNameFromElsewhere() throws {
    let table = try table(["It was Anna Petrova.", "Petrova left."])
    #expect(table.words[1] == [StableHash.fnv1a("petrova")])
    #expect(table.shortForms[1] == [StableHash.fnv1a("petrova")])
  }

  @Test func tellsExpansionsFromAcronyms() throws {
    let who = StableHash.fnv1a("who")
    let table = try table([
      "Then the World Health Organization met.", "Then the WHO met.", "Then NATO met.",
    ])
    #expect(table.expansions == [[who], [], []])
    #expect(table.acronyms == [[], [who], []])
  }

  @Test func fillsTheColumnsOfNames() throws {
    let units = ["It was Anna Petrova.", "Then Petrova left.", "Then Dr. Orlov left."]
    let sheet = try Articles.sheet(of: units, by: NameSource())
    #expect(sheet.column(.introductions) == [1, 0, 0])
    #expect(sheet.column(.shortForms) == [0, 1, 0])
    #expect(sheet.column(.roleNames) == [0, 0, 1])
    #expect(sheet.column(.unknownNames) == [0, 0, 1])
    #expect(sheet[.fullThenShort, 0, 1] == 1)
    #expect(sheet[.fullThenShort, 1, 0] == 0)
    #expect(sheet[.sharedNames, 0, 1] == 1)
    #expect(sheet[.sharedNames, 1, 0] == 1)
    #expect(sheet[.sharedNames, 0, 2] == 0)
  }

  @Test func fillsTheColumnsOfAcronyms() throws {
    let units = ["Then the WHO met.", "Then the World Health Organization met."]
    let sheet = try Articles.sheet(of: units, by: NameSource())
    #expect(sheet.column(.expansions) == [0, 1])
    #expect(sheet.column(.bareAcronyms) == [1, 0])
    #expect(sheet[.expansionThenAcronym, 1, 0] == 1)
    #expect(sheet[.expansionThenAcronym, 0, 1] == 0)
  }
}
