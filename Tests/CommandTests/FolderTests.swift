import Foundation
import TestSupport
import Testing

/// Folders in, files out: what is written where, what is left alone, and how a stopped run goes on.
@Suite struct FolderTests {
  private static let dossier = """
    A title
    20230614
    https://www.example.org/a

    It rained in Port Low.
    Ann Low left.
    She ran home.

    """

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    for name in ["in/b/x.txt", "in/a/x.txt", "in/a.txt", "in/.hidden/x.txt"] {
      try workshop.write(Self.dossier, to: name)
    }
    try workshop.write("no article", to: "in/picture.png")
    try workshop.write(
      """
      {"id":"r/1","sentences":["A came.","B left."]}
      {"id":"r_1","sentences":["C came.","D left."]}
      {"id":"7","sentences":["E came."]}

      """, to: "in/s.jsonl")
    return workshop
  }

  private func files(_ workshop: Workshop, below folder: String) -> [String] {
    workshop.folder.contents().filter {
      $0.hasPrefix("\(folder)/") && !$0.hasSuffix(".jsonl")
        && !FileManager.default.fileExists(atPath: workshop.folder.path($0) + "/.")
    }.sorted()
  }

  @Test func folderInFilesOut() throws {
    let workshop = try workshop()
    let outcome = try workshop.run("restore in --output-dir out")
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(
      outcome.errorOutput.contains("2 files skipped in folders")
        && outcome.errorOutput.contains("out: 6 files written"))
    #expect(
      files(workshop, below: "out") == [
        "out/7.txt", "out/a.txt", "out/a/x.txt", "out/b/x.txt", "out/r_1-2.txt", "out/r_1.txt",
      ])
    let single = try workshop.run("restore in/a/x.txt").output
    #expect(try workshop.read("out/a/x.txt") == single)
  }

  @Test func articlesComeInTheOrderOfTheirRelativePaths() throws {
    let outcome = try workshop().run("coherence in --format csv --fields file -q")
    #expect(
      outcome.output.split(whereSeparator: \.isNewline).map(String.init) == [
        "file", "in/a.txt", "in/a/x.txt", "in/b/x.txt", "in/s.jsonl", "in/s.jsonl", "in/s.jsonl",
      ])
  }

  @Test(arguments: [
    ("coherence in/a --json --output-dir out", ["out/x.json"]),
    ("readability in/a in/b --format markdown --output-dir out", ["out/a/x.md", "out/b/x.md"]),
    ("readability in/a/x.txt in/b/x.txt --output-dir out", ["out/in/a/x.txt", "out/in/b/x.txt"]),
    ("readability in/a/../a/x.txt --format csv --output-dir out", ["out/x.csv"]),
    ("restore same --json --output-dir out", ["out/x.md.json", "out/x.txt.json"]),
    ("restore same --output-dir out", ["out/x.md", "out/x.txt"]),
  ])
  func resultsLieWhereTheirFilesLay(_ line: String, _ names: [String]) throws {
    let workshop = try workshop()
    try workshop.write(Self.dossier, to: "same/x.md")
    try workshop.write(Self.dossier, to: "same/x.txt")
    #expect(try workshop.run(line).status == 0)
    #expect(files(workshop, below: "out") == names)
  }

  @Test func aFolderBelowTheInputIsNotReadAgain() throws {
    let workshop = try workshop()
    for _ in 0..<2 {
      #expect(try workshop.run("restore . --output-dir out").status == 0)
    }
    #expect(!files(workshop, below: "out").contains { $0.contains("out/out") })
  }

  @Test func whatOthersWroteOrChangedIsLeftAlone() throws {
    let workshop = try workshop()
    try workshop.write("mine", to: "out/a.txt")
    let first = try workshop.run("restore in --output-dir out")
    #expect(first.status == 73)
    #expect(first.errorOutput.contains("out/a.txt: cannot be written") == true)
    #expect(first.errorOutput.contains("--force"))
    #expect(try workshop.read("out/a.txt") == "mine")
    #expect(files(workshop, below: "out").count == 6)
    let text = try workshop.read("out/a/x.txt")
    try workshop.write(text + "edited", to: "out/a/x.txt")
    #expect(try workshop.run("restore in --output-dir out --resume").status == 73)
    #expect(try workshop.read("out/a/x.txt").hasSuffix("edited"))
    #expect(try workshop.run("restore in --output-dir out --force").status == 0)
    #expect(try workshop.read("out/a/x.txt") == text)
    #expect(try workshop.read("out/a.txt") == text)
  }

  @Test func aStoppedRunGoesOn() throws {
    let workshop = try workshop()
    #expect(try workshop.run("restore in --output-dir out").status == 0)
    _ = try workshop.shell("rm out/a.txt out/7.txt; printf '{\"pa' >> out/.sequitur-files.jsonl")
    try workshop.write(Self.dossier + "One more came.\n", to: "in/b/x.txt")
    let outcome = try workshop.run("restore in --output-dir out --resume")
    #expect(outcome.status == 0)
    #expect(outcome.errorOutput.contains("out: 3 files written, 3 there already"))
    #expect(try workshop.read("out/b/x.txt").contains("One more came."))
    let again = try workshop.run("restore in --output-dir out --resume --no-cache")
    #expect(again.errorOutput.contains("out: 0 files written, 6 there already"))
    // Another seed may have other results.
    let other = try workshop.run("restore in --output-dir out --resume --seed 2")
    #expect(other.errorOutput.contains("out: 6 files written, 0 there already"))
  }

  @Test func limitsAreToldOfWhatIsThereAlready() throws {
    let workshop = try workshop()
    let line = "readability in/a --max smog=0 --json --output-dir out --resume"
    let first = try workshop.run(line)
    let second = try workshop.run(line)
    #expect(first.status == 1 && second.status == 1)
    #expect(second.errorOutput.contains("in/a/x.txt: smog 3.1, limit 0"))
    #expect(second.errorOutput.contains("1 there already"))
  }

  @Test(arguments: [
    ("restore in --resume", "name it with --output-dir"),
    ("restore in --force", "name it with --output-dir"),
    ("restore in --output-dir out -o x", "exclude each other"),
  ])
  func mistakesAreAnsweredWithTheRemedy(_ line: String, _ remedy: String) throws {
    let outcome = try workshop().run(line)
    #expect(outcome.status == 64 && outcome.errorOutput.contains(remedy))
  }

  @Test func noInputIsReplaced() throws {
    let workshop = try workshop()
    #expect(try workshop.run("restore in --output-dir in --force").status == 73)
    #expect(try workshop.read("in/a.txt") == Self.dossier)
  }

  @Test func reportsOfOneTitleAreNamedAfterTheirFiles() throws {
    let workshop = try workshop()
    let outcome = try workshop.run("report in/a in/b -o out")
    #expect(outcome.status == 0)
    #expect(outcome.lines == ["out/a-x/report.md", "out/b-x/report.md", "out/index.md"])
    #expect(try workshop.read("out/index.md").contains("in/a/x.txt"))
  }

  @Test func editedReportsAndAnIndexByHandStay() throws {
    let workshop = try workshop()
    try workshop.write("by hand", to: "out/index.md")
    #expect(try workshop.run("report in/a in/b -o out").status == 73)
    #expect(try workshop.read("out/index.md") == "by hand")
    let text = try workshop.read("out/a-x/report.md")
    try workshop.write("\(text)edited", to: "out/a-x/report.md")
    #expect(try workshop.run("report in/a in/b -o out").status == 73)
    #expect(try workshop.read("out/a-x/report.md").hasSuffix("edited"))
    #expect(try workshop.run("report in/a in/b -o out --force").status == 0)
    #expect(try workshop.read("out/a-x/report.md") == text)
    #expect(try workshop.read("out/index.md") != "by hand")
  }
}
