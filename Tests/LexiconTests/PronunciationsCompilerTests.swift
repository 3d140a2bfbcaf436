import Foundation
import Lexicon
import Testing

@Suite struct PronunciationsCompilerTests {
  private static let source = """
    ;;; a comment
    cat K AE1 T
    fire F AY1 ER0
    fire(2) F AY1 R # one syllable
    hm HH M
    """

  private func compile(_ source: String, _ body: (Int32, String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sequitur-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("in.dict")
    let output = folder.appendingPathComponent("out.bin")
    try Data(source.utf8).write(to: input)
    let process = Process()
    process.executableURL = RebuildTests.compiler
    process.arguments = ["pronunciations", "--source", input.path, "--output", output.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try body(process.terminationStatus, output.path)
  }

  @Test(.enabled("the compiler was built") { RebuildTests.compiler != nil })
  func aSmallDictionary() throws {
    try compile(Self.source) { status, path in
      #expect(status == 0)
      let dictionary = try Pronunciations(path: path)
      #expect(dictionary.count == 3)
      #expect(dictionary.syllables(of: "cat") == 1)
      #expect(dictionary.allSyllables(of: "fire") == [2, 1])
      #expect(dictionary.syllables(of: "hm") == 1)
      #expect(dictionary.syllables(of: "fire(2)") == nil)
    }
  }

  @Test(.enabled("the compiler was built") { RebuildTests.compiler != nil })
  func aLineWithoutPhones() throws {
    try compile("cat\n") { status, _ in #expect(status == 65) }
  }
}
