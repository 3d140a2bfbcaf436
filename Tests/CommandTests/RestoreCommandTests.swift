import Foundation
import TestSupport
import Testing

@Suite struct RestoreCommandTests {
  @Test func unitsKeepTheirOwnSeparators() throws {
    let units = ["It rained \u{2028} at noon.", "The mayor\u{b}left.", "A  b\tc."]
    let outcome = try Workshop().run("restore", input: units.joined(separator: "\n") + "\n")
    let lines = outcome.output.unicodeScalars.split(separator: "\n").map(String.init)
    #expect(lines.sorted() == units.sorted())
  }

  @Test func dossierIsPrintedInItsOwnForm() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["restore", Fixture.harbour])
    #expect(outcome.status == 0)
    #expect(outcome.errorOutput == "")
    let source = try String(contentsOfFile: Fixture.harbour, encoding: .utf8)
    let given = source.split(separator: "\n")
    #expect(Array(outcome.lines.prefix(3)) == given.prefix(3).map(String.init))
    #expect(outcome.lines.sorted() == given.map(String.init).sorted())
    #expect(outcome.lines[3].hasPrefix("PORT VESSAND - "))
    // The output can take the input's place.
    try workshop.write(outcome.output, to: "again.txt")
    #expect(try workshop.run("restore again.txt").output == outcome.output)
  }

  @Test(arguments: ["\n", "\r\n"], [true, false])
  func linesKeepTheirEnds(_ end: String, _ isEnded: Bool) throws {
    let workshop = try Workshop()
    let text = ["\u{feff}It rained.", "Ann Low left.", "Low ran."].joined(separator: end)
    try workshop.write(text + (isEnded ? end : ""), to: "a.txt")
    let output = try workshop.run("restore a.txt").output
    #expect(output.utf8.starts(with: "\u{feff}".utf8))
    #expect(output.utf8.count == (text + (isEnded ? end : "")).utf8.count)
    #expect(output.hasSuffix(end) == isEnded)
    #expect(output.components(separatedBy: end).count == (isEnded ? 4 : 3))
  }

  @Test func jsonHoldsWhatTheContractSays() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["restore", "--json", Fixture.harbour])
    let document = try Document(try #require(outcome.lines.first), keys: Keys.restoration)
    let order = try #require(document.ints("order"))
    #expect(order.sorted() == Array(0..<18))
    let units = try String(contentsOfFile: Fixture.harbour, encoding: .utf8)
      .split(separator: "\n").dropFirst(3).map(String.init)
    #expect(document.strings("sentences") == order.map { units[$0] })
    let confidence = try #require(document.doubles("confidence"))
    #expect(confidence.count == 18)
    #expect(confidence.allSatisfy { (0...1).contains($0) })
    #expect((-1...1).contains(try #require(document.double("article_confidence"))))
    let gap = try #require(document.double("gap"))
    #expect(gap >= 0)
    #expect(document.bool("optimal") == (gap == 0))
    #expect(document.string("model") == "classic")
    #expect(document.string("id") == Fixture.harbour)
  }

  @Test func reasonsAddUpToTheObjective() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(["restore", "--json", "--explain", Fixture.harbour])
    let document = try Document(
      try #require(outcome.lines.first), keys: Keys.restoration.union(["links"]))
    let links = try #require(document.objects("links"))
    #expect(links.compactMap { $0["k"] as? Int } == Array(0..<18))
    var sum = 0.0
    for link in links {
      let evidence = try #require(link["evidence"] as? [[String: Any]])
      for reason in evidence {
        #expect(Set(reason.keys) == ["kind", "weight", "detail"])
        sum += try #require(reason["weight"] as? Double)
      }
    }
    let objective = try #require(document.double("objective"))
    #expect(abs(sum - objective) < 1e-9)
  }

  @Test func explanationGoesToStandardError() throws {
    let workshop = try Workshop()
    let plain = try workshop.run(["restore", Fixture.harbour])
    let explained = try workshop.run(["restore", Fixture.harbour, "--explain"])
    #expect(explained.output == plain.output)
    #expect(explained.errorOutput.contains(" %  PORT VESSAND - Dock workers"))
    #expect(explained.errorOutput.contains("Expected Kendall tau 0."))
    #expect(
      explained.errorOutput.split(separator: "\n").allSatisfy { $0.count <= 80 },
      "a line is too long to read")
  }

  @Test func markdownIsAPage() throws {
    let workshop = try Workshop()
    let output = try workshop.run(
      ["restore", "--format", "markdown", "--explain", Fixture.harbour]
    ).output
    #expect(output.hasPrefix("# Dock workers in Port Vessand end nine-day strike\n\n1. PORT"))
    #expect(output.contains("\n## Why each unit stands there\n"))
  }

  @Test func oneUnitIsInOrder() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("restore --json", input: "All alone.\n")
    #expect(outcome.status == 0)
    let document = try Document(try #require(outcome.lines.first), keys: Keys.restoration)
    #expect(document.ints("order") == [0])
    #expect(document.isNull("id"))
  }

  @Test func proseIsPrintedOneUnitALine() throws {
    let workshop = try Workshop()
    let text = "Ann Low came in. She sat down.\n\nLater it rained."
    let outcome = try workshop.run("restore --from text", input: text)
    #expect(
      outcome.lines.sorted() == ["Ann Low came in.", "Later it rained.", "She sat down."])
  }

  @Test func blankUnitsOfAFileAreLeftOut() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run("restore --json", input: "One came.\n\n \t\nTwo came.\n")
    let document = try Document(try #require(outcome.lines.first), keys: Keys.restoration)
    #expect(document.ints("order")?.sorted() == [0, 1])
    #expect(outcome.errorOutput.contains("warning: standard input:2: 2 blank units"))
  }

  @Test func severalFilesAreDoneInTurn() throws {
    let workshop = try Workshop()
    try workshop.write("One came.\nTwo came.\n", to: "a.txt")
    try workshop.write("[Three came.\n", to: "b.txt")
    let outcome = try workshop.run("restore --json a.txt b.txt a.txt")
    let documents = try outcome.lines.map { try Document($0, keys: Keys.restoration) }
    #expect(documents.map { $0.string("id") } == ["a.txt", "b.txt", "a.txt"])
    #expect(documents[0].line == documents[2].line)
  }

  @Test func outputAppearsWhenItIsComplete() throws {
    let workshop = try Workshop()
    let printed = try workshop.run(["restore", Fixture.harbour]).output
    let outcome = try workshop.run(["restore", Fixture.harbour, "--output", "out.txt"])
    #expect(outcome.output == "")
    #expect(try workshop.read("out.txt") == printed)
    #expect(!workshop.folder.contents().contains { $0.hasPrefix("out.txt.") })
    // Standard output has a name too.
    #expect(try workshop.run(["restore", Fixture.harbour, "-o", "-"]).output == printed)
  }

  @Test func theInputMayBeReplaced() throws {
    let workshop = try Workshop()
    let printed = try workshop.run(["restore", Fixture.harbour]).output
    try workshop.write(
      try String(contentsOfFile: Fixture.harbour, encoding: .utf8), to: "in.txt")
    #expect(try workshop.run("restore in.txt -o in.txt").status == 0)
    #expect(try workshop.read("in.txt") == printed)
  }

  @Test func terminalsSeeNoEscapes() throws {
    let workshop = try Workshop()
    let escape = "\u{1b}[31mRed\u{1b}[0m came."
    let piped = try workshop.run("restore", input: escape + "\n")
    #expect(piped.output == escape + "\n")
    // Messages are always for people.
    let explained = try workshop.run("restore --explain", input: escape + "\n")
    #expect(!explained.errorOutput.contains("\u{1b}"))
  }
}
