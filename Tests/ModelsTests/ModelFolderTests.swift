import Foundation
import Lexicon
import Models
import Readability
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

  @Test func theIdentityIsThatOfTheReaderRead() throws {
    let model = try Sample.folder.news()
    #expect(try Sample.folder.newsIdentity() == model.identity)
    #expect(try Sample.folder.classicIdentity() != model.identity)
  }

  @Test func aVocabularyInAnotherOrderIsRefused() throws {
    let folder = try TemporaryFolder()
    let models = Repository.path("Models")
    for name in try FileManager.default.contentsOfDirectory(atPath: models) where name != "news" {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(name), withDestinationPath: "\(models)/\(name)")
    }
    try FileManager.default.copyItem(atPath: "\(models)/news", toPath: folder.path("news"))
    var pieces = try String(contentsOfFile: "\(models)/news/vocab.txt", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    pieces.swapAt(2000, 2001)
    try folder.write(pieces.joined(separator: "\n"), to: "news/vocab.txt")
    let path = folder.path("news/vocab.txt")
    #expect(throws: ResourceError.damaged(path: path, reason: "the checksum is wrong")) {
      try ModelFolder(path: folder.path).news()
    }
  }

  @Test func readabilityKnowsItsWords() throws {
    let lexicon = try Sample.folder.readability()
    #expect(lexicon.syllables.count(of: "coherence") == 3)
  }
}
