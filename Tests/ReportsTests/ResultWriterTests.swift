import Base
import Testing

@testable import Reports

/// Results in the forms in which they are written, one after the other.
@Suite struct ResultWriterTests {
  private func form(_ form: OutputForm, _ kept: KeptMembers = .named([])) -> ResultForm {
    ResultForm(
      form, .coherence, chosen: [RecordField("coherence")], kept: kept, version: "1")
  }

  private func written(_ writer: inout any ResultWriter) -> String {
    var origin = RecordTable.Origin()
    origin.file = "a.txt"
    origin.kept = [.init(name: "topic", value: JSONNode(.string("x"), at: 0))]
    let record = Array(#"{"schema":1,"id":"a","coherence":50,"z":2}"#.utf8)
    var bytes = writer.result(WrittenResult(rendered: Rendered(output: record), origin: origin))
    origin.kept = []
    bytes +=
      writer.failure(WrittenFailure(code: "c", message: "why", origin: origin, line: 2)) ?? []
    return String(decoding: bytes + writer.ending(), as: UTF8.self)
  }

  @Test(
    arguments: [
      (.text, #"{"schema":1,"id":"a","coherence":50,"z":2}"#),
      (.lines, "a.txt:2:1: why\n"),
      (.github, "::error file=a.txt,line=2,title=unusable::why\n"),
      (.csv, "coherence\r\n50\r\n\r\n"),
    ] as [(OutputForm, String)])
  func formsDiffer(_ form: OutputForm, _ expected: String) {
    var writer = self.form(form).writer()
    #expect(written(&writer) == expected)
  }

  @Test func recordsAnswerInTheirPlaces() {
    var writer = form(.jsonl).writer()
    let lines = written(&writer).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == #"{"coherence":50,"id":"a","schema":1,"topic":"x"}"#)
    #expect(lines.last?.contains(#""error":{"code":"c","message":"why"}"#) == true)
  }

  @Test func aTableWaitsForTheMembersThatItHas() {
    var writer = form(.csv, .all).writer()
    let rows = written(&writer).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(rows.first == "coherence,topic")
    #expect(rows.dropFirst().first == "50,x")
  }

  @Test func aLogOfFindingsIsWrittenAtTheEnd() {
    var writer = form(.sarif).writer()
    #expect(written(&writer).contains("\"unusable\""))
  }

  @Test func membersOfTheInputsRecordArePassedThrough() {
    let record = Array(#"{"text":"It rained.","topic":"x","n":3,"topic":"y"}"#.utf8)
    #expect(KeptMembers.all.members(of: record, nil).map(\.name) == ["n", "topic"])
    let topic = KeptMembers.named(["topic", "none"]).members(of: record, nil)
    #expect(topic.map(\.value.string) == ["y"])
    #expect(KeptMembers.all.members(of: Array("It rained.".utf8), nil).isEmpty)
    #expect(KeptMembers.named([]).members(of: record, nil).isEmpty)
  }
}
