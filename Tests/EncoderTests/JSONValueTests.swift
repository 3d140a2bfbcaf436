import Testing

@testable import Encoder

@Suite struct JSONValueTests {
  private func parse(_ text: String) -> JSONValue? {
    Array(text.utf8).withUnsafeBytes { JSONValue($0) }
  }

  @Test(arguments: [
    ("1", JSONValue.integer(1)), (" -0 ", .integer(0)), ("2.5e1", .real(25)),
    ("true", .boolean(true)),
    ("false", .boolean(false)), ("null", .null), ("[]", .array([])), ("{ }", .object([])),
    ("[1 , \"a\"]", .array([.integer(1), .string("a")])),
    (#""\n\u00e9\ud83d\ude00\/""#, .string("\n\u{e9}\u{1f600}/")),
    (
      #"{"a":{"b":[1e-12]}}"#,
      .object([.init(name: "a", value: .object([.init(name: "b", value: .array([.real(1e-12)]))]))])
    ),
  ])
  func reads(text: String, value: JSONValue) {
    #expect(parse(text) == value)
  }

  @Test(arguments: [
    "", " ", "01", "1.", "-", "1e", "tru", "[1,]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "[1 2]",
    "\"\\x\"", "\"\\ud83d\"", "\"\\ude00\"", "\"\\u12g4\"", "\"a", "\"\u{1}\"", "1 2", "]",
    "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}",
    String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
  ])
  func refuses(text: String) {
    #expect(parse(text) == nil)
  }

  @Test func refusesWhatIsNotUTF8() {
    let bytes: [UInt8] = [0x22, 0xff, 0x22]
    let value = bytes.withUnsafeBytes { JSONValue($0) }
    #expect(value == nil)
  }
}
