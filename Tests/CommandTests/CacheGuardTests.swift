import Foundation
import TestSupport
import Testing

/// Results do not take the place of the cache that they are looked up in.
@Suite struct CacheGuardTests {
  private static let article = "It rained in Port Low.\nAnn Low left.\nShe ran home.\n"

  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write(Self.article, to: "a.txt")
    try workshop.write(Self.article, to: "d/b.txt")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.folder.path("link"), withDestinationPath: "c")
    return workshop
  }

  @Test(
    arguments: [
      "restore a.txt -o c --cache c", "restore a.txt -o ./c --cache c",
      "restore a.txt -o link --cache c", "restore a.txt -o c --cache link",
      "restore a.txt -o d/../c --cache $PWD/c", "restore a.txt -o c-wal --cache c",
      "coherence a.txt -o c-shm --cache c", "readability a.txt -o c-journal --cache c",
      "sentences a.txt -o c --cache c", "compare a.txt -o c --cache c",
      "cache info -o c --cache c", "cache clear -o c-wal --cache c",
      "restore a.txt -o a.txt --cache a.txt",
      "sentences a.txt -o cache/sequitur/cache.sqlite3",
    ], [true, false])
  func isRefused(_ line: String, isThere: Bool) throws {
    let workshop = try workshop()
    try workshop.write("", to: "cache/sequitur/x")
    if isThere {
      for place in ["--cache c", ""] {
        #expect(try workshop.run("sentences d/b.txt \(place)").status == 0)
      }
    } else if line.contains("link") {
      // A link that leads nowhere is a file of its own to the one that writes.
      return
    }
    let before = workshop.folder.contents()
    let outcome = try workshop.shell("\"$SEQUITUR\" \(line); echo $?")
    #expect(outcome.output == "73\n")
    #expect(outcome.errorOutput.contains("it belongs to the cache of this command"))
    #expect(workshop.folder.contents() == before)
    #expect(try workshop.read("a.txt") == Self.article)
    if isThere { #expect(try workshop.run("cache verify --cache c").status == 0) }
  }

  @Test(arguments: ["restore a.txt -o c --no-cache", "restore a.txt -o c", "man -o c-wal"])
  func otherFilesAreWritten(_ line: String) throws {
    let workshop = try workshop()
    #expect(try workshop.run(line).status == 0)
    #expect(workshop.folder.contents().contains { $0 == "c" || $0 == "c-wal" })
  }
}
