import Base
import Testing

@Suite struct JSONReaderTests {
  private func parse(_ text: String) -> JSONNode? {
    try? JSONReader.read(Array(text.utf8).span, deepest: 32, allowsRepeatedNames: false)
  }

  @Test(
    arguments: [
      ("1", .number("1")), (" -0 ", .number("-0")), ("2.5e1", .number("2.5e1")),
      ("true", .bool(true)), ("false", .bool(false)), ("null", .null), ("[]", .array([])),
      ("{ }", .object([])),
      ("[1 , \"a\"]", .array([JSONNode(.number("1"), at: 1), JSONNode(.string("a"), at: 5)])),
      (#""\n\u00e9\ud83d\ude00\/""#, .string("\n\u{e9}\u{1f600}/")),
      (
        #"{"a":{"b":[1e-12]}}"#,
        .object([
          .init(
            name: "a",
            value: JSONNode(
              .object([
                .init(
                  name: "b", value: JSONNode(.array([JSONNode(.number("1e-12"), at: 11)]), at: 10))
              ]), at: 5))
        ])
      ),
    ] as [(String, JSONNode.Content)])
  func reads(text: String, content: JSONNode.Content) {
    #expect(parse(text)?.content == content)
  }

  @Test(arguments: [
    "", " ", "01", "1.", "-", "1e", ".5", "+1", "tru", "nul", "[1,]", "{\"a\":1,}", "{\"a\" 1}",
    "{a:1}", "{1:2}", "'a'", "NaN", "[1 2]", "\"\\x\"", "\"\\ud83d\"", "\"\\ude00\"",
    "\"\\ud800\\u0041\"", "\"\\u12g4\"", "\"\\u12\"", "\"a", "\"\u{1}\"", "\"\n\"", "1 2", "]",
    "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "\u{feff}1",
    String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
    String(repeating: "[", count: 100_000),
  ])
  func refuses(text: String) {
    #expect(parse(text) == nil)
  }

  @Test func refusesWhatIsNotUTF8() {
    #expect(throws: JSONError.unexpected(at: 3, expected: .validUTF8)) {
      try JSONReader.read(([0x22, 0xff, 0x22] as [UInt8]).span)
    }
    #expect(throws: JSONError.unexpected(at: 8, expected: .validUTF8)) {
      try JSONReader.read(([0x22, 0xc3] + Array("\\n\\n".utf8) + [0xa9, 0x22]).span)
    }
  }

  @Test func depthIsCountedInValues() throws {
    let inner = String(repeating: "[", count: 3) + String(repeating: "]", count: 3)
    #expect(throws: Never.self) { try JSONReader.read(Array(inner.utf8).span, deepest: 3) }
    #expect(throws: JSONError.nestedTooDeeply(at: 2)) {
      try JSONReader.read(Array(inner.utf8).span, deepest: 2)
    }
    #expect(throws: JSONError.nestedTooDeeply(at: 3)) {
      try JSONReader.read(Array("[[ 1]]".utf8).span, deepest: 2)
    }
  }

  @Test func namesTheMistake() {
    #expect(throws: JSONError.unexpected(at: 10, expected: .newName)) {
      try JSONReader.read(
        Array("{\"a\":1,\"a\":2}".utf8).span, allowsRepeatedNames: false)
    }
    #expect(throws: JSONError.unexpected(at: 5, expected: .colon(name: "a"))) {
      try JSONReader.read(Array("{\"a\" 1}".utf8).span)
    }
    #expect(throws: JSONError.unexpected(at: 3, expected: .end)) {
      try JSONReader.read(Array("{} x".utf8).span)
    }
  }

  @Test func membersKeepTheirOrderAndTheirDoubles() throws {
    let document = try JSONReader.read(Array("{\"b\":1,\"a\":[2,3],\"b\":1.5}".utf8).span)
    #expect(document.members?.map(\.name) == ["b", "a", "b"])
    #expect(document["b"]?.integer == 1)
    #expect(document["a"]?.integers == [2, 3])
    #expect(document["c"] == nil)
    #expect(document.members?.last?.value.double == 1.5)
    #expect(document.members?.last?.value.integer == nil)
  }

  @Test func linesAndColumnsFollowFromOffsets() throws {
    let text = Array("{\n\"a\":\n1,\r\n\"b\": [true,\n null]}".utf8)
    let document = try JSONReader.read(text.span)
    var lines = LineCounter(text)
    let places = (document.members ?? []).map { lines.place(of: $0.value.offset) }
    #expect(places.map(\.line) == [3, 4])
    #expect(places.map(\.column) == [1, 6])
    // Back, and behind the end.
    #expect(lines.place(of: 0).line == 1)
    #expect(lines.place(of: 2).column == 1)
    #expect(lines.place(of: text.count).line == 5)
    #expect(lines.place(of: text.count).column == 8)
  }
}
