import Foundation
import Testing

@Suite struct RebuildTests {
  static let source = "/usr/share/wordnet"

  /// The compiler that was built together with the tests.
  static let compiler = [
    CommandLine.arguments[0], Bundle.main.bundlePath, Bundle.main.executablePath,
  ]
  .compactMap { $0 }
  .flatMap { path -> [URL] in
    let url = URL(fileURLWithPath: path)
    return [url, url.deletingLastPathComponent()].map {
      $0.appendingPathComponent("lexicon-compiler")
    }
  }
  .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  @Test(
    .enabled("WordNet is installed") {
      FileManager.default.fileExists(atPath: source + "/cntlist.rev") && compiler != nil
    })
  func compilingAgainGivesTheSameBytes() throws {
    let compiler = try #require(Self.compiler)
    let output = FileManager.default.temporaryDirectory
      .appendingPathComponent("sequitur-nouns-\(UUID().uuidString).bin")
    defer { try? FileManager.default.removeItem(at: output) }
    let process = Process()
    process.executableURL = compiler
    process.arguments = ["wordnet", "--source", Self.source, "--output", output.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let same =
      try Data(contentsOf: output) == Data(contentsOf: URL(fileURLWithPath: Checkout.nouns))
    #expect(same)
  }

  @Test(
    .enabled("the compiler was built") { compiler != nil },
    arguments: [
      ([], 64), (["nonsense"], 64), (["wordnet"], 64), (["wordnet", "--source"], 64),
      (["wordnet", "--source", "/nonexistent", "--output", "/nonexistent/x"], 66),
    ] as [([String], Int32)])
  func refusesWrongCommandLines(arguments: [String], code: Int32) throws {
    let process = Process()
    process.executableURL = Self.compiler
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == code)
  }
}
