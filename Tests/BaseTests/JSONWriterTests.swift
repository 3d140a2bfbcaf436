import Base
import Foundation
import TestSupport
import Testing

@Suite struct JSONWriterTests {
  private func compact(_ value: JSONValue) -> String {
    String(decoding: JSONWriter.compact(value), as: UTF8.self)
  }

  static let documents: [(JSONValue, String)] = [
    (JSONValue.null, "null"), (true, "true"), (false, "false"), (0, "0"),
    (.int(.min), "\(Int.min)"),
    (.int(.max), "\(Int.max)"), (.double(0.1), "0.1"), (.double(12), "12.0"),
    (.double(-0.0), "0.0"),
    (.double(1e300), "1e+300"), (.double(.leastNonzeroMagnitude), "5e-324"),
    (.double(.nan), "null"),
    (.double(.infinity), "null"), (.double(-.infinity), "null"), ([], "[]"), ([:], "{}"),
    ([1, "a", nil, [true]], #"[1,"a",null,[true]]"#),
    (["b": 1, "a": 2, "a_b": 3, "B": 4], #"{"B":4,"a":2,"a_b":3,"b":1}"#),
    ("", "\"\""), ("a\"b\\c/", #""a\"b\\c/""#), ("\u{08}\t\n\u{0c}\r", #""\b\t\n\f\r""#),
    ("\0\u{1b}\u{7f}\u{9b}", #""\u0000\u001b\u007f\u009b""#), ("é€", #""\u00e9\u20ac""#),
    ("\u{2028}\u{2029}\u{85}", #""\u2028\u2029\u0085""#), ("😀", #""\ud83d\ude00""#),
    ("\u{ffff}\u{10000}\u{10ffff}", #""\uffff\ud800\udc00\udbff\udfff""#),
  ]

  @Test(arguments: documents)
  func oneLine(value: JSONValue, expected: String) {
    #expect(compact(value) == expected)
  }

  @Test func aLineHasAnEnd() {
    #expect(JSONWriter.line([1]) == Array("[1]\n".utf8))
  }

  @Test func severalLines() {
    let value: JSONValue = [
      "order": [2, 0, 1], "sentences": ["a", "b"], "empty": [:], "none": [],
      "links": [["k": 0, "weight": 0.5]],
    ]
    #expect(
      String(decoding: JSONWriter.pretty(value), as: UTF8.self) == """
        {
          "empty": {},
          "links": [
            {
              "k": 0,
              "weight": 0.5
            }
          ],
          "none": [],
          "order": [2, 0, 1],
          "sentences": [
            "a",
            "b"
          ]
        }

        """)
  }

  @Test(arguments: HostileText.samples)
  func anotherReaderReadsTheSame(text: String) throws {
    let bytes = JSONWriter.compact(["text": .string(text)])
    #expect(bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7f })
    let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
    #expect(read?["text"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  @Test func numbersReadBack() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let number = Double(bitPattern: generator.next())
      guard number.isFinite else { continue }
      #expect(Double(compact(.double(number))) == number)
    }
  }

  @Test func theOrderOfMakingDoesNotShow() {
    let names = (0..<100).map { "name\($0)" }
    let forward = JSONValue.object(Dictionary(uniqueKeysWithValues: names.map { ($0, 1) }))
    let backward = JSONValue.object(
      Dictionary(uniqueKeysWithValues: names.reversed().map { ($0, 1) }))
    #expect(compact(forward) == compact(backward))
  }
}
