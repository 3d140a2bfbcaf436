import Testing

@testable import Prose

@Suite struct RecordLabelTests {
  @Test(
    arguments: [
      (#"{"source":"The Gazette","text":"x"}"#, "The Gazette"), (#"{"source":" a\tb "}"#, "a\tb"),
      (#"{"source":2016}"#, "2016"), (#"{"source":-1.5e3}"#, "-1.5e3"),
      (#"{"source":true}"#, "true"),
      (#"{"source":"a","source":"b"}"#, "b"), (#"{"source":"a","source":null}"#, nil),
      (#"{"source":null}"#, nil), (#"{"source":" "}"#, nil), (#"{"source":["a"]}"#, nil),
      (#"{"source":{"source":"a"}}"#, nil), (#"{"x":{"source":"a"},"y":1}"#, nil), ("{}", nil),
      (#"{"source":"a""#, nil), (#"["source"]"#, nil), ("", nil),
      ("{\"source\"\n:\n\"\\u00e9\"}", "é"), ("\u{feff}{\"source\":\"a\"}", "a"),
    ] as [(String, String?)])
  func labels(record: String, label: String?) {
    #expect(RecordReader.label("source", in: Array(record.utf8)) == label)
  }

  @Test func bytesThatAreNoTextHaveNone() {
    #expect(RecordReader.label("a", in: Array(#"{"a":"b"}"#.utf8) + [0xff]) == nil)
  }
}
