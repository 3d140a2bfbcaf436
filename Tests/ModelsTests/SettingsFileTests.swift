import Encoder
import Evidence
import Foundation
import Models
import Ordering
import TestSupport
import Testing

/// Settings of models and their checksum.
@Suite struct SettingsFileTests {
  private static let files = ["classic.json", "news/news.json"]

  private static func text(_ name: String) throws -> String {
    try String(contentsOfFile: Repository.path("Models/\(name)"), encoding: .utf8)
  }

  /// What is said of models whose settings hold this text; nil where nothing is wrong with them.
  private static func refusal(_ name: String, _ text: String) throws -> String? {
    let folder = try TemporaryFolder()
    for file in ["classic.json", "classic.bin", "lexicon/wordnet-nouns.bin"] {
      let path = folder.path(file)
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: Repository.path("Models/\(file)"))
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("all"), withDestinationPath: Repository.path("Models/news"))
    try FileManager.default.createDirectory(
      atPath: folder.path("news"), withIntermediateDirectories: true)
    for file in ["config.json", "model.safetensors", "vocab.txt", "news.json"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("news/\(file)"), withDestinationPath: folder.path("all/\(file)"))
    }
    try FileManager.default.removeItem(atPath: folder.path(name))
    try folder.write(text, to: name)
    do throws(ResourceError) {
      let models = ModelFolder(path: folder.path)
      _ = try name == "classic.json" ? models.classicIdentity() : models.newsIdentity()
      return nil
    } catch {
      return error.message
    }
  }

  @Test(arguments: files)
  func theShippedOnesAreAsTheyWereWritten(_ name: String) throws {
    #expect(try Self.refusal(name, Self.text(name)) == nil)
    // How they are laid out does not matter.
    let text = try Self.text(name)
    #expect(try Self.refusal(name, text.filter { $0 != "\n" }) == nil)
  }

  @Test(arguments: files, ["precedenceWeight", "closingWeight", "rise", "spread", "link", "seed"])
  func aChangedValueIsNoticed(_ name: String, _ key: String) throws {
    let text = try Self.text(name)
    // The first digit behind the key becomes another.
    let start = try #require(text.firstRange(of: "\"\(key)\"")).upperBound
    let digit = try #require(text[start...].firstIndex { ("1"..."9").contains($0) })
    var changed = text
    changed.replaceSubrange(digit...digit, with: text[digit] == "7" ? "8" : "7")
    let refusal = try #require(try Self.refusal(name, changed))
    #expect(refusal.contains("\(name) cannot be used: its numbers are not those"))
    #expect(refusal.hasSuffix("restore it from the distribution"))
    let sealed = try SettingsFile.sealed(Array(changed.utf8), path: name)
    #expect(try Self.refusal(name, String(decoding: sealed, as: UTF8.self)) == nil)
  }

  @Test(arguments: files)
  func oneWithoutAChecksumIsRefused(_ name: String) throws {
    let text = try Self.text(name)
    let bare = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("settingsChecksum") }.joined(separator: "\n")
    #expect(try Self.refusal(name, bare)?.contains("it has no checksum of its numbers") == true)
    // Sealed again, it is the very file.
    #expect(try SettingsFile.sealed(Array(bare.utf8), path: name) == Array(text.utf8))
  }

  @Test(
    arguments: files,
    [
      (#"("link" : \[)[^\]]*"#, "1"), (#"("opening" : \[)[^\]]*"#, "0"),
      (#"("article" : \[)[^\]]*"#, ""),
      (#"("precedenceWeight" : )[^,]*"#, "1e300"), (#"("spread" : )[^,]*"#, "0"),
    ])
  func numbersThatAreMissingOrOutOfRangeAreRefused(
    _ name: String, _ change: (pattern: String, value: String)
  ) throws {
    let text = try Self.text(name)
    let changed = try NSRegularExpression(pattern: change.pattern).stringByReplacingMatches(
      in: text, range: NSRange(text.startIndex..., in: text), withTemplate: "$1" + change.value)
    #expect(changed != text)
    let reason = "numbers are missing in it, or out of range"
    #expect(throws: ResourceError.damaged(path: name, reason: reason)) {
      try SettingsFile.sealed(Array(changed.utf8), path: name)
    }
    // Nor is one read whose checksum is right.
    guard name != "classic.json" else { return }
    var settings = try JSONDecoder().decode(NewsSettings.self, from: Data(changed.utf8))
    #expect(!settings.isWhole)
    settings.training = [:]
    let bytes = try SettingsFile.bytes(of: settings)
    #expect(
      try Self.refusal(name, String(decoding: bytes, as: UTF8.self))?.contains(reason) == true)
  }

  @Test func anotherVersionIsNotSealed() throws {
    let text = try Self.text("news/news.json")
      .replacingOccurrences(of: "\"schema\" : 1", with: "\"schema\" : 2")
    #expect(throws: ResourceError.damaged(path: "m", reason: "it is of version 2, not 1")) {
      try SettingsFile.sealed(Array(text.utf8), path: "m")
    }
  }

  @Test(arguments: ["", "[]", "{}", #"{"schema":1}"#])
  func whatIsNoModelIsNotSealed(_ text: String) {
    #expect(throws: ResourceError.damaged(path: "m", reason: "its JSON is not that of a model")) {
      try SettingsFile.sealed(Array(text.utf8), path: "m")
    }
  }

  @Test func numbersThatJSONCannotHoldAreAnError() {
    var settings = NewsSettings(classic: "1", reader: "2")
    settings.objective.openingWeight = .nan
    #expect(throws: (any Error).self) { try SettingsFile.bytes(of: settings) }
  }
}
