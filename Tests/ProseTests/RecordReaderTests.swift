import Base
import Testing

@testable import Prose

@Suite struct RecordReaderTests {
  private func read(_ line: String) throws(ProseError) -> Reading {
    try RecordReader.article(from: Array(line.utf8), lineNumber: 7)
  }

  @Test func readsARecord() throws {
    let reading = try read(
      #"""
      {"id":"a","title":" T ","date":"20240101","url":"http://a.org","source":"S","x":[{"y":null}],
       "sentences":["One."," ","Two. "],"para":[0,0,3],"z":-1.5e+3}
      """#)
    let article = reading.article
    #expect(article.id == "a")
    #expect(article.title == "T")
    #expect(article.date == "20240101")
    #expect(article.url == "http://a.org")
    #expect(article.source == "S")
    #expect(
      article.units == [
        Unit(text: "One.", index: 0, paragraph: 0),
        Unit(text: "Two.", index: 2, paragraph: 3, untrimmed: "Two. "),
      ])
    #expect(
      reading.warnings == [
        ReadingWarning(code: "blank_units", message: "a blank unit was left out", line: 7)
      ])
  }

  @Test func readsText() throws {
    let units = try read(#"{"text":"One. Two.\n\nThree."}"#).article.units
    #expect(units.map(\.text) == ["One.", "Two.", "Three."])
    #expect(units.map(\.paragraph) == [0, 0, 1])
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{c}\n\r\tz"),
    (#""\u00e9\u20AC""#, "é€"),
    (#""\ud83d\ude00!""#, "😀!"),
    (#""\ud83d!\ude00""#, "\u{fffd}!\u{fffd}"),
    (#""\ud83d\u0041""#, "\u{fffd}A"),
    (#""a\u0000b""#, "a\u{0}b"),
    (#""é😀""#, "é😀"),
  ])
  func readsStrings(_ json: String, _ text: String) throws {
    #expect(try read("{\"sentences\":[\(json)]}").article.units.map(\.text) == [text])
  }

  @Test(arguments: [
    ("[]", ProseError.notAnObject), ("\"a\"", .notAnObject), ("12", .notAnObject),
    ("null", .notAnObject), ("{}", .missingUnits), (#"{"sentences":null}"#, .missingUnits),
    (#"{"sentences":["a"],"text":"b"}"#, .ambiguousUnits),
    (#"{"sentences":[]}"#, .noUnits), (#"{"sentences":[" "]}"#, .noUnits),
    (#"{"text":""}"#, .noUnits),
    (#"{"id":1.5,"text":"a"}"#, .wrongType(key: "id", expected: "a string or a whole number")),
    (#"{"id":1e3,"text":"a"}"#, .wrongType(key: "id", expected: "a string or a whole number")),
    (#"{"date":true,"text":"a"}"#, .wrongType(key: "date", expected: "a string or a whole number")),
    (#"{"title":[],"text":"a"}"#, .wrongType(key: "title", expected: "a string")),
    (#"{"text":["a"]}"#, .wrongType(key: "text", expected: "a string")),
    (#"{"sentences":"a"}"#, .wrongType(key: "sentences", expected: "an array of strings")),
    (#"{"sentences":["a",1]}"#, .wrongType(key: "sentences", expected: "an array of strings")),
  ])
  func refusesUnusableRecords(_ line: String, _ error: ProseError) {
    #expect(throws: error) { try read(line) }
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("{\"a\"", 4), ("{\"a\":}", 5), ("{\"a\":1,}", 7), ("{\"text\":\"a\"", 11),
    ("{\"text\":\"a\"}x", 12), ("{\"text\":\"a", 10), ("{\"a\":tru}", 5), ("{\"a\":01}", 6),
    ("{\"a\":1.}", 7), ("{\"a\":\"\\x\"}", 6), ("{\"a\":\"\\u12g4\"}", 10), ("{a:1}", 1),
    ("{\"a\":\"\t\"}", 6), ("{\"a\":[1,]}", 8), ("{\"a\":{\"b\" 1}}", 10), ("nope", 0),
    ("{\"sentences\":[\"a\"", 17), ("{\"text\":\"a\\", 10),
  ])
  func namesTheByteOfBrokenJSON(_ line: String, _ offset: Int) {
    let error = #expect(throws: ProseError.self) { try read(line) }
    guard case .invalidJSON(let found, let expected) = error else {
      if line == "nope", error == .notAnObject { return }
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(found == offset)
    #expect(!expected.isEmpty)
  }

  @Test func limitsDepth() throws {
    func nested(_ depth: Int) -> String {
      "{\"x\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        + ",\"text\":\"a\"}"
    }
    #expect(try read(nested(100)).article.units.count == 1)
    let error = #expect(throws: ProseError.self) { try read(nested(100_000)) }
    #expect(error?.code == "nested_too_deeply")
  }

  @Test(arguments: [
    #""x""#, "[0]", "[0,1,2]", "[0,\"1\"]", "[0,1.5]", "[0,[1]]", "null", "{}",
  ])
  func ignoresUnusableParagraphs(_ json: String) throws {
    let reading = try read("{\"sentences\":[\"a\",\"b\"],\"para\":\(json)}")
    #expect(reading.article.units.map(\.paragraph) == [nil, nil])
    #expect(reading.warnings.map(\.code) == ["paragraphs_ignored"])
  }

  @Test func ignoresASourceThatIsNoString() throws {
    #expect(try read(#"{"source":{"n":1},"text":"a"}"#).article.source == nil)
  }

  @Test(arguments: [
    #"{"sentences":["a. b."],"text":"c. d."}"#, #"{"text":"c. d.","sentences":[{"n":1}]}"#,
    #"{"sentences":[1],"text":"c. d."}"#, #"{"sentences":7,"text":"c. d."}"#,
  ])
  func prefersTextWhereItIsTold(_ line: String) throws {
    let reading = try RecordReader.article(
      from: Array(line.utf8), lineNumber: 1, prefersText: true)
    #expect(reading.article.units.map(\.text) == ["c.", "d."])
    #expect(reading.body == .text("c. d."))
  }

  @Test func takesSentencesWhereThereIsNoTextToPrefer() throws {
    let line = #"{"text":null,"sentences":["a. b."]}"#
    let reading = try RecordReader.article(
      from: Array(line.utf8), lineNumber: 1, prefersText: true)
    #expect(reading.article.units.map(\.text) == ["a. b."])
    #expect(throws: ProseError.wrongType(key: "sentences", expected: "an array of strings")) {
      try RecordReader.article(
        from: Array(#"{"sentences":[1]}"#.utf8), lineNumber: 1, prefersText: true)
    }
  }

  @Test func skipsAByteOrderMark() throws {
    #expect(try read("\u{feff}{\"text\":\"a\"}").article.units.count == 1)
  }

  @Test func namesTheFirstBadByte() {
    #expect(throws: ProseError.invalidUTF8(byteOffset: 9)) {
      try RecordReader.article(
        from: Array("{\"text\":\"".utf8) + [0xff, 0x22, 0x7d], lineNumber: 1)
    }
  }

  @Test(arguments: [
    (#"{"id":"a","text":1}"#, RecordLabel("a")),
    (#"{"x":[1,{"id":"b"}],"id":"a","#, RecordLabel("a")),
    (#"{"id":"a" broken"#, RecordLabel("a")),
    (#"{"id":17 broken"#, RecordLabel("17", isNumber: true)),
    (#"{"id":1.5}"#, nil), (#"{"id":[]}"#, nil), (#"{"x":1}"#, nil), ("[]", nil), ("", nil),
    (#"{"x":"#, nil),
  ])
  func findsTheIdentifierOfABrokenRecord(_ line: String, _ id: RecordLabel?) {
    #expect(RecordReader.identifier(in: Array(line.utf8)) == id)
  }

  @Test func keepsWholeNumbersOfAnyLength() throws {
    let article = try read(
      #"{"id":123456789012345678901,"date":20230101,"text":"a"}"#
    ).article
    #expect(article.id == "123456789012345678901")
    #expect(article.date == "20230101")
    #expect(article.numbers == [.id, .date])
    #expect(article.idLabel?.json == .digits("123456789012345678901"))
    #expect(try read(#"{"id":"17","text":"a"}"#).article.idLabel?.json == .string("17"))
    #expect(try read(#"{"id":null,"text":"a"}"#).article.idLabel == nil)
  }

  @Test func readsAFileOfOneRecord() throws {
    let text = "\u{feff}{\n  \"id\": \"a\",\n  \"text\": \"One. Two.\"\n}\n"
    let reading = try ArticleReader.read(
      Array(text.utf8), format: .auto, name: "a.json", purpose: .prose)
    #expect(reading.format == .jsonl)
    #expect(reading.article.units.count == 2)
  }

  @Test func refusesAFileOfSeveralRecords() {
    #expect(throws: ProseError.severalRecords(byteOffset: 13)) {
      try ArticleReader.read(
        Array("{\"text\":\"a\"}\n{\"text\":\"b\"}".utf8), format: .jsonl, name: "-",
        purpose: .prose)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func survivesDamagedRecords(_ seed: UInt64) {
    var draws = Draws(seed: seed)
    var line = Array(
      #"{"id":"a","x":[{"y":null},-1.5e3,true],"sentences":["O\u00e9.","é"],"para":[0,0]}"#.utf8)
    for _ in 0..<Int.random(in: 1...3, using: &draws) {
      let place = Int.random(in: 0..<line.count, using: &draws)
      line[place] = UInt8.random(in: 0x20...0x7e, using: &draws)
    }
    do throws(ProseError) {
      let reading = try RecordReader.article(from: line, lineNumber: 1)
      #expect(!reading.article.units.isEmpty)
    } catch {
      #expect(!error.code.isEmpty)
    }
  }
}
