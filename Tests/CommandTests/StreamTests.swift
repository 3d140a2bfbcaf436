import Foundation
import TestSupport
import Testing

@Suite struct StreamTests {
  @Test func resultsComeInTheOrderOfTheInput() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 3)
    let input = factory.records(70)
    let outcome = try workshop.run("restore --jsonl --jobs 2", input: input)
    #expect(outcome.status == 0)
    let documents = try outcome.lines.map { try Document($0, keys: Keys.restoration) }
    #expect(documents.map { $0.string("id") } == (0..<70).map { "a\($0)" })
    for (line, document) in zip(input.split(separator: "\n"), documents) {
      let record = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let sentences = try #require(record?["sentences"] as? [String])
      let order = try #require(document.ints("order"))
      #expect(order.sorted() == Array(sentences.indices))
      #expect(document.strings("sentences") == order.map { sentences[$0] })
    }
    #expect(try workshop.run("restore --jsonl --jobs 1 --no-cache", input: input) == outcome)
  }

  @Test func aBrokenLineIsAnsweredInItsPlace() throws {
    let workshop = try Workshop()
    let input = """
      {"id":"a","sentences":["One came.","Two came."],"more":[1,{"x":null}]}

      {"id":"b","sentences":
      {"id":"c","sentences":["Three came."]}
      {"id":"d"}
      {"id":"e","sentences":["x"],"text":"y"}
      {"sentences":["  ",""]}
      """
    let outcome = try workshop.run("restore --jsonl", input: input)
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 6)
    for (place, id, line, code) in [
      (1, "b", 3, "invalid_json"), (3, "d", 5, "missing_units"), (4, "e", 6, "ambiguous_units"),
      (5, nil, 7, "no_units"),
    ] as [(Int, String?, Int, String)] {
      let document = try Document(outcome.lines[place], keys: Keys.failure)
      #expect(document.string("id") == id)
      #expect(document.isNull("id") == (id == nil))
      #expect(document.int("line") == line)
      let error = try #require(document.object("error"))
      #expect(Set(error.keys) == ["code", "message"])
      #expect(error["code"] as? String == code)
    }
    #expect(try Document(outcome.lines[2], keys: Keys.restoration).string("id") == "c")
    #expect(outcome.errorOutput.contains("4 of 6 records could not be used"))
  }

  @Test(arguments: ["sentences", "readability", "coherence", "restore"])
  func aWholeNumberIsEchoedAsItCame(_ command: String) throws {
    let workshop = try Workshop()
    let input = """
      {"id":17,"date":20230101,"text":"The boat left. We slept."}
      {"id":"17","text":"The boat left. We slept."}
      {"id":12345678901234567890,"sentences":["The boat left.","We slept."]}
      {"id":18,"sentences":[
      """
    let outcome = try workshop.run("\(command) --jsonl", input: input)
    #expect(outcome.status == 65)
    for (line, id) in zip(outcome.lines, ["17", "\"17\"", "12345678901234567890", "18"]) {
      #expect(line.contains("\"id\":\(id),"))
    }
    // The cache tells the number from the text.
    #expect(try workshop.run("\(command) --jsonl", input: input) == outcome)
  }

  @Test func comparisonsAndReportsEchoWholeNumbersToo() throws {
    let workshop = try Workshop()
    let input = #"{"id":17,"date":20230101,"title":"Boat","text":"The boat left. We slept."}"#
    let compared = try workshop.run("compare --from jsonl --format json", input: input)
    #expect(compared.output.contains(#""id":17,"#))
    _ = try workshop.run("report --from jsonl -o out --only readability", input: input)
    let report = try workshop.read("out/boat/report.json")
    #expect(report.contains("\"id\": 17,"))
    #expect(report.contains("\"date\": 20230101,"))
  }

  @Test func blankUnitsKeepTheirIndex() throws {
    let workshop = try Workshop()
    let sentences = ["", " One came. ", "Two\u{2028}came.", " \t"]
    let outcome = try workshop.run(
      "restore --jsonl", input: ArticleFactory.record(id: "x", sentences: sentences))
    #expect(outcome.status == 0)
    let document = try Document(try #require(outcome.lines.first), keys: Keys.restoration)
    let order = try #require(document.ints("order"))
    #expect(order.suffix(2) == [0, 3])
    #expect(order.sorted() == [0, 1, 2, 3])
    // Units are given back word for word.
    #expect(document.strings("sentences") == order.map { sentences[$0] })
    #expect(document.doubles("confidence")?.suffix(2) == [0, 0])
    #expect(outcome.errorOutput.contains("blank"))
  }

  @Test func invalidUTF8SpoilsItsLineOnly() throws {
    let workshop = try Workshop()
    let bytes =
      Array(#"{"id":"a","sentences":["One."]}"#.utf8) + [0x0a]
      + Array(#"{"id":"b","sentences":["Tw"#.utf8) + [0xff] + Array("\"]}\n".utf8)
      + Array(#"{"id":"c","sentences":["Three."]}"#.utf8)
    try workshop.folder.write(bytes, to: "in.jsonl")
    let outcome = try workshop.run("restore --jsonl in.jsonl")
    #expect(outcome.status == 65)
    let failure = try Document(outcome.lines[1], keys: Keys.failure)
    let error = try #require(failure.object("error"))
    #expect(error["code"] as? String == "invalid_utf8")
    #expect((error["message"] as? String)?.contains("offset 26") == true)
    #expect(outcome.lines.count == 3)
  }

  @Test func answersComeBeforeTheNextQuestion() throws {
    let workshop = try Workshop()
    let outcome = try workshop.shell(
      """
      mkfifo in
      "$SEQUITUR" restore --jsonl < in > out &
      exec 3> in
      for number in 1 2 3; do
        echo '{"sentences":["One came.","Two came."]}' >&3
        for wait in $(seq 400); do
          [ "$(wc -l < out)" -ge $number ] && break
          sleep 0.02
        done
        echo "$number: $(wc -l < out)"
      done
      exec 3>&-
      wait
      """)
    #expect(outcome.lines == ["1: 1", "2: 2", "3: 3"])
  }

  @Test func aReaderThatLeavesIsNoError() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 4)
    try workshop.write(factory.records(100), to: "in.jsonl")
    let outcome = try workshop.shell(
      "set -o pipefail; \"$SEQUITUR\" sentences --jsonl < in.jsonl | head -n 1 | wc -l")
    #expect(outcome.output == "1\n")
    #expect(outcome.errorOutput == "")
  }

  @Test func byteOrderMarkAndReturnsAreNoMatter() throws {
    let workshop = try Workshop()
    let line = #"{"id":"a","sentences":["One came.","Two came."]}"#
    let plain = try workshop.run("restore --jsonl", input: line + "\n")
    #expect(try workshop.run("restore --jsonl", input: "\u{feff}\(line)\r\n") == plain)
    #expect(try workshop.run("restore --jsonl", input: line) == plain)
  }

  @Test func aFileOfRecordsIsAStream() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 5)
    let records = factory.records(3)
    try workshop.write(records, to: "in.jsonl")
    try workshop.write(records, to: "in.data")
    let streamed = try workshop.run("restore --jsonl in.jsonl")
    #expect(streamed.lines.count == 3)
    #expect(try workshop.run("restore --json in.jsonl") == streamed)
    #expect(try workshop.run("restore --json in.data") == streamed)
    // For people, articles are parted by a blank line.
    let text = try workshop.run("restore in.jsonl")
    #expect(text.output.components(separatedBy: "\n\n").count == 3)
  }

  @Test func aRecordMayStandOnSeveralLines() throws {
    let workshop = try Workshop()
    try workshop.write(
      "{\n \"id\": \"p\",\n \"sentences\": [\"One.\", \"Two.\"]\n}\n", to: "a.json")
    let outcome = try workshop.run("restore --json a.json")
    let document = try Document(try #require(outcome.lines.first), keys: Keys.restoration)
    #expect(document.string("id") == "p")
  }

  @Test(arguments: ["restore", "coherence", "readability", "sentences"])
  func emptyStreamsGiveNothing(_ command: String) throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("\(command) --jsonl", input: "\n \n")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
  }
}
