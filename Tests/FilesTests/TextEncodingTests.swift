import Testing

@testable import Files

/// Encodings by their names, and what bytes most likely are.
@Suite struct TextEncodingTests {
  @Test func textIsConverted() throws {
    let latin = try #require(TextEncoding("ISO-8859-1"))
    #expect(try latin.utf8([0x43, 0xe9], place: "x") == Array("Cé".utf8))
    let long = [UInt8](repeating: 0xe9, count: 100_000)
    #expect(try latin.utf8(long, place: "x").count == 200_000)
    #expect(TextEncoding("no-such-encoding") == nil && TextEncoding("") == nil)
  }

  @Test func badBytesAreTold() throws {
    let ascii = try #require(TextEncoding("ASCII"))
    let error = #expect(throws: InputError.self) {
      try ascii.utf8([0x41, 0x42, 0xe9], place: "x")
    }
    #expect(error?.code == "invalid_encoding" && error?.message.contains("offset 2") == true)
  }

  @Test(
    arguments: [
      ([0xff, 0xfe, 0x41, 0], "UTF-16"), ([0x41, 0, 0x42, 0], "UTF-16LE"),
      ([0, 0x41, 0, 0x42], "UTF-16BE"), ([0x41, 0x93], "windows-1252"), ([0x81], "ISO-8859-1"),
    ] as [([UInt8], String)])
  func bytesAreGuessed(_ bytes: [UInt8], _ name: String) {
    #expect(TextEncoding.guess(bytes) == name)
  }

  @Test(arguments: [
    (["a b", "c"], "'a b' c"), (["it's"], "'it'\\''s'"), ([""], "''"), (["é/1.txt"], "é/1.txt"),
  ])
  func aLineForTheShell(_ words: [String], _ line: String) {
    #expect(ShellWords.line(words) == line)
  }
}
