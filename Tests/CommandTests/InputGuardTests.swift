import Foundation
import TestSupport
import Testing

/// What a command was given to read is not lost to what it writes.
@Suite struct InputGuardTests {
  private static let article = "# Rain\n\nIt rained in Port Low. Ann Low left.\n\nShe ran home.\n"
  private static let lines = "It rained in Port Low.\nAnn Low left.\nShe ran home.\n"
  private static let record =
    #"{"sentences":["It rained in Port Low.","Ann Low left.","She ran home."],"url":"u"}"# + "\n"

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write(Self.article, to: "m.md")
    try workshop.write(Self.lines, to: "a.txt")
    try workshop.write(Self.lines, to: "b.txt")
    try workshop.write(Self.record, to: "r.jsonl")
    try workshop.write(Self.record, to: "plain")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.folder.path("link.txt"), withDestinationPath: "m.md")
    return workshop
  }

  private func untouched(_ workshop: Workshop) throws {
    #expect(try workshop.read("m.md") == Self.article)
    #expect(try workshop.read("a.txt") == Self.lines)
    #expect(try workshop.read("r.jsonl") == Self.record)
    #expect(try workshop.read("plain") == Self.record)
  }

  @Test(arguments: [
    "restore m.md -o m.md", "restore --format markdown m.md -o m.md", "restore m.md -o link.txt",
    "restore link.txt -o m.md", "restore a.txt b.txt -o a.txt", "restore a.txt a.txt -o a.txt",
    "restore --json a.txt -o a.txt", "restore --from text a.txt -o a.txt",
    "restore --jsonl r.jsonl -o r.jsonl", "restore r.jsonl -o r.jsonl", "restore plain -o plain",
    "restore - -o m.md < m.md", "restore -o m.md < m.md", "restore --jsonl -o r.jsonl < r.jsonl",
    "restore b.txt - -o a.txt < a.txt", "coherence -o a.txt < a.txt",
    "readability - -o ./a.txt < a.txt", "sentences -o a.txt < a.txt", "syllables -o a.txt < a.txt",
    "compare - -o a.txt < a.txt", "evaluate -o r.jsonl < r.jsonl",
    "train r.jsonl -o r.jsonl", "train -o r.jsonl < r.jsonl",
    "train b.txt --calibrate r.jsonl -o r.jsonl", "train news r.jsonl -o r.jsonl",
    "train m.md -o m.json",
  ])
  func isRefused(_ line: String) throws {
    let workshop = try workshop()
    let outcome = try workshop.shell("\"$SEQUITUR\" \(line); echo $?")
    #expect(outcome.output == "73\n")
    #expect(outcome.errorOutput.contains("it is an input of this command"))
    try untouched(workshop)
  }

  @Test(arguments: [
    "restore a.txt -o a.txt", "restore a.txt -o ./a.txt", "restore -o a.txt < a.txt",
    "restore --from lines a.txt -o a.txt",
  ])
  func aRestoredArticleTakesThePlaceOfTheShuffledOne(_ line: String) throws {
    let workshop = try workshop()
    let restored = try workshop.run("restore a.txt").output
    let outcome = try workshop.shell("\"$SEQUITUR\" \(line); echo $?")
    #expect(outcome.output == "0\n")
    #expect(try workshop.read("a.txt") == restored)
  }

  @Test(arguments: [
    "restore m.md -o new.txt", "readability -o /dev/null < /dev/null", "man -o page < page",
  ])
  func otherFilesAreWritten(_ line: String) throws {
    let workshop = try workshop()
    try workshop.write("old", to: "page")
    let outcome = try workshop.shell("\"$SEQUITUR\" \(line)")
    #expect(!outcome.errorOutput.contains("it is an input"), "\(outcome.errorOutput)")
    try untouched(workshop)
  }

  @Test(arguments: [
    "x/report.md -o . --name x", "- -o . --name x < x/report.md", "a.txt x/index.md -o x",
    "x/index.md a.txt --html -o ./x",
  ])
  func aReportDoesNotReplaceItsSource(_ line: String) throws {
    let workshop = try workshop()
    for name in ["report", "index"] { try workshop.write(Self.article, to: "x/\(name).md") }
    let before = workshop.folder.contents()
    let outcome = try workshop.shell("\"$SEQUITUR\" report --only readability \(line); echo $?")
    #expect(outcome.output == "73\n")
    #expect(outcome.errorOutput.contains("it is an input of this command"))
    #expect(workshop.folder.contents() == before)
    for name in ["report", "index"] {
      #expect(try workshop.read("x/\(name).md") == Self.article)
    }
  }
}
