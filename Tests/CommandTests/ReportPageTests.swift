import Foundation
import TestSupport
import Testing

/// The pages of HTML that `report --html` writes.
@Suite struct ReportPageTests {
  @Test func aPageLiesBesideEachReport() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["report", Fixture.harbour, "--html", "--name", "a"])
    #expect(outcome.output == "Reports/a/report.md\nReports/a/report.html\n")
    let page = try workshop.read("Reports/a/report.html")
    #expect(PageElement.offences(in: try #require(PageElement.read(page))) == [])
    #expect(!page.contains(workshop.folder.path))
    _ = try workshop.run(["report", Fixture.harbour, "--html", "--name", "a", "--jobs", "1"])
    #expect(try workshop.read("Reports/a/report.html") == page)
    // Without the flag there is none.
    _ = try workshop.run(["report", Fixture.harbour, "--name", "b"])
    #expect(!workshop.folder.contents().contains("Reports/b/report.html"))
  }

  @Test func hostileTitlesStayInTheFolder() throws {
    let workshop = try Workshop()
    let path = Repository.path("Tests/CommandTests/Fixtures/hostile.jsonl")
    let hostile = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    let outcome = try workshop.run(
      "report --from jsonl --html --json --only readability -o out",
      input: hostile.joined(separator: "\n"))
    #expect(outcome.status == 0)
    #expect(outcome.output.utf8.allSatisfy { $0 == 0x0a || (0x20..<0x7f).contains($0) })
    #expect(outcome.lines.count == hostile.count + 1)
    let files = workshop.folder.contents()
    let outside = files.filter { $0 != "out" && !$0.hasPrefix("out/") && !$0.hasPrefix("cache") }
    #expect(outside == [])
    let folders = files.filter { $0.wholeMatch(of: /out\/[^\/.]+/) != nil }
    #expect(folders.count == hostile.count)
    let names = folders.map { $0.dropFirst(4) }
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,59}/) != nil })
    #expect(names.allSatisfy { !["con", "nul", "aux", "prn"].contains($0) })
    let index = try workshop.read("out/index.html")
    let elements = try #require(PageElement.read(index))
    #expect(PageElement.offences(in: elements) == [])
    let links = elements.compactMap { $0.attributes["href"] }.filter { $0 != "#main" }
    #expect(links.count == hostile.count)
    for link in links { #expect(files.contains("out/\(link)")) }
  }
}
