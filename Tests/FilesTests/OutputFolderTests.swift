import TestSupport
import Testing

@testable import Files

/// What a folder of results lets be written, and how it knows its own.
@Suite struct OutputFolderTests {
  private func folder(_ place: TemporaryFolder, isForced: Bool = false) -> OutputFolder {
    OutputFolder(path: place.path("out"), sources: [], isForced: isForced)
  }

  @Test func whatIsOursIsReplacedAndNothingElse() throws {
    let place = try TemporaryFolder()
    var first = folder(place)
    try first.write([("a.txt", Array("one".utf8)), ("b/c.txt", Array("two".utf8))], key: "k")
    #expect(try place.read("out/b/c.txt") == "two")
    var second = folder(place)
    #expect(second.finished("a.txt", key: "k")?.name == "a.txt")
    #expect(second.finished("a.txt", key: "another") == nil)
    try second.write([("a.txt", Array("three".utf8))])
    #expect(try place.read("out/a.txt") == "three")
    try place.write("changed", to: "out/a.txt")
    var third = folder(place)
    #expect(throws: OutputError.notOurs(path: place.path("out/a.txt"))) {
      try third.write([("a.txt", Array("four".utf8))])
    }
    #expect(try place.read("out/a.txt") == "changed")
    var forced = folder(place, isForced: true)
    try forced.write([("a.txt", Array("four".utf8))])
    #expect(try place.read("out/a.txt") == "four")
  }

  @Test func twoInputsShareNoFile() throws {
    let place = try TemporaryFolder()
    var folder = folder(place)
    try folder.write([("a.txt", [])])
    #expect(throws: OutputError.self) { try folder.write([("a.txt", [])]) }
  }

  @Test func sourcesAreSparedByForceToo() throws {
    let place = try TemporaryFolder()
    let path = try place.write("source", to: "out/a.txt")
    let source = try #require(FileIdentity(path: path))
    var folder = OutputFolder(path: place.path("out"), sources: [source], isForced: true)
    #expect(throws: OutputError.wouldReplaceInput(path: path)) {
      try folder.write([("a.txt", [])])
    }
    #expect(try place.read("out/a.txt") == "source")
  }

  @Test func theLedgerReadsOnPastWhatIsBroken() throws {
    let place = try TemporaryFolder()
    var ledger = OutputLedger(folder: place.path)
    let entry = OutputLedger.Entry(
      name: "a", hash: OutputLedger.hash([1]), key: "k", misses: ["grade 9"])
    try ledger.append([entry])
    let text = try place.read(OutputLedger.name)
    try place.write(#"{"path":3}"# + "\nno JSON\n" + text + #"{"path":"#, to: OutputLedger.name)
    var again = OutputLedger(folder: place.path)
    #expect(again.entry("a", key: "k", bytes: [1]) == entry)
    #expect(again.entry("a", key: "k", bytes: [2]) == nil)
    #expect(again.holds([1], as: "a") && !again.holds([1], as: "b"))
    // A line that was cut short does not spoil the next.
    try again.append([.init(name: "b", hash: OutputLedger.hash([2]), key: "", misses: [])])
    #expect(OutputLedger(folder: place.path).holds([2], as: "b"))
  }
}
