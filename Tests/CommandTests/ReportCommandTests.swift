import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  @Test func aDossierIsRestoredAndReportedOn() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["report", Fixture.harbour])
    #expect(outcome.status == 0)
    let folder = "Reports/harbour"
    #expect(outcome.output == "\(folder)/report.md\n")
    let report = try workshop.read("\(folder)/report.md")
    #expect(report.contains("## Restored text"))
    #expect(!report.contains(workshop.folder.path))
    // Every picture that the text shows is there.
    let shown = report.matches(of: /\]\((charts\/[a-z-]+\.svg)\)/).map { String($0.1) }
    #expect(shown.count > 5)
    let files = workshop.folder.contents()
    for chart in shown { #expect(files.contains("\(folder)/\(chart)")) }
    let json = try workshop.read("\(folder)/report.json")
    let figures = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(figures?["schema"] as? Int == 1)
    // A second run writes the same bytes.
    func bytes(_ name: String) -> Data? {
      FileManager.default.contents(atPath: workshop.folder.path(name))
    }
    let before = files.map(bytes)
    _ = try workshop.run(["report", Fixture.harbour])
    #expect(files.map(bytes) == before)
  }

  @Test func proseKeepsItsOrder() throws {
    let workshop = try Workshop()
    try workshop.write("Ann Low came in. She sat down. Later it rained.\n", to: "a.txt")
    _ = try workshop.run("report a.txt --name given -o out")
    #expect(!(try workshop.read("out/given/report.md")).contains("## Restored text"))
    _ = try workshop.run("report a.txt --name restored --restore -o out")
    #expect(try workshop.read("out/restored/report.md").contains("## Restored text"))
    _ = try workshop.run(["report", Fixture.harbour, "--given-order", "--name", "h", "-o", "out"])
    #expect(!(try workshop.read("out/h/report.md")).contains("## Restored text"))
  }

  @Test func severalArticlesGetAnIndex() throws {
    let workshop = try Workshop()
    let input = """
      {"title":"One/../two","sentences":["A came.","B came."]}
      {
      {"title":"One/../two","sentences":["C came.","D came."]}
      """
    let outcome = try workshop.run("report --from jsonl --json -o out", input: input)
    #expect(outcome.status == 65)
    #expect(outcome.lines.count == 3)
    let files = workshop.folder.contents()
    #expect(files.contains("out/one-two/report.md"))
    #expect(files.contains("out/one-two-2/report.md"))
    #expect(try workshop.read("out/index.md").contains("(one-two-2/report.md)"))
  }

  @Test func partsCanBeChosen() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      ["report", Fixture.harbour, "--only", "readability", "--name", "r"])
    #expect(outcome.status == 0)
    let report = try workshop.read("Reports/r/report.md")
    #expect(report.contains("Readability"))
    #expect(!report.contains("random orders"))
    #expect(try workshop.run(["report", Fixture.harbour, "--only", "style"]).status == 64)
  }

  @Test func anyListOfFamiliarWords() throws {
    let workshop = try Workshop()
    try workshop.write("The cat sat on a radish.", to: "a.txt")
    try workshop.write("the\na\non\nradish\n", to: "mine.txt")
    for (list, difficult) in [("dale", 0), ("mine.txt", 2)] {
      _ = try workshop.run("report --familiar-words \(list) --only readability --name r a.txt")
      let report = try workshop.read("Reports/r/report.md")
      #expect(report.contains(try Regex("\\| familiar words +\\| \(list)")))
      #expect(report.contains("not on the familiar list (\(list))"))
      if list != "dale" { #expect(report.contains(" --familiar-words \(list)")) }
      let json = try workshop.read("Reports/r/report.json")
      let figures = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
      let found = try #require(figures?["readability"] as? [String: Any])
      #expect(found["familiar_list"] as? String == list)
      #expect((found["counts"] as? [String: Int])?["difficult_words"] == difficult)
    }
    #expect(try workshop.run("report --familiar-words none.txt a.txt").status == 66)
  }

  private static let sample = Repository.path("Reports/sample/report.md")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: sample)))
  func theSampleIsUpToDate() throws {
    let workshop = try Workshop()
    // As the Makefile's sample-report makes it: the report names the file as it was given.
    let name = "Tests/CommandTests/Fixtures/harbour.txt"
    try FileManager.default.createDirectory(
      atPath: workshop.folder.path("Tests/CommandTests/Fixtures"),
      withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Fixture.harbour, toPath: workshop.folder.path(name))
    let outcome = try workshop.run(["report", name, "--model", "classic", "--name", "sample"])
    #expect(outcome.status == 0)
    let made = workshop.folder.contents().filter { $0.hasSuffix(".md") || $0.hasSuffix(".svg") }
    #expect(made.count > 5)
    for name in made {
      let kept = try String(contentsOfFile: Repository.path(name), encoding: .utf8)
      #expect(try workshop.read(name) == kept, "\(name) is out of date: make sample-report")
    }
  }
}
