import Lexicon
import Readability
import SequiturKit
import TestSupport
import Testing

@Suite struct ModelFolderTests {
  @Test func aMissingFolderIsNamed() {
    let folder = ModelFolder(path: "/nowhere/at-all")
    #expect(!folder.isPresent)
    #expect(throws: ResourceError.missing(path: "/nowhere/at-all/classic.json")) {
      try folder.classic()
    }
  }

  @Test(arguments: ["", "{", "{\"schema\":1}", "[]"])
  func damagedSettingsAreRefused(text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "classic.json")
    #expect(throws: ResourceError.self) { try ModelFolder(path: folder.path).classic() }
  }

  @Test func theIdentityIsThatOfTheModelRead() throws {
    #expect(try Sample.folder.classicIdentity() == Sample.model.get().identity)
  }

  @Test func readabilityKnowsItsWords() throws {
    let lexicon = try Sample.folder.readability()
    #expect(lexicon.syllables.count(of: "coherence") == 3)
  }
}
