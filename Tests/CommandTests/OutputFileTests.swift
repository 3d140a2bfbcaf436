import Foundation
import TestSupport
import Testing

/// The file that results are written to, whatever was there before.
@Suite struct OutputFileTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write("It rained in Port Low.\nAnn Low left.\nShe ran home.\n", to: "a.txt")
    try workshop.write("old", to: "old.txt")
    return workshop
  }

  @Test(arguments: ["600", "640", "755", "664", "444"], ["restore a.txt -o", "man -o"])
  func takesOverThePermissionsOfTheOneBefore(_ mode: String, _ line: String) throws {
    let workshop = try workshop()
    let outcome = try workshop.shell(
      """
      umask 022; chmod \(mode) old.txt; ln -s old.txt link
      for name in old.txt link; do
        "$SEQUITUR" \(line) $name
        stat -c %a old.txt
      done
      test -L link
      """)
    #expect(outcome.output == "\(mode)\n\(mode)\n")
    #expect(outcome.status == 0)
  }

  @Test func aRestoredArticleKeepsItsOwn() throws {
    let workshop = try workshop()
    let outcome = try workshop.shell(
      "umask 022; chmod 600 a.txt; \"$SEQUITUR\" restore a.txt -o a.txt; stat -c %a a.txt")
    #expect(outcome.output == "600\n")
  }

  @Test(arguments: [("022", "644"), ("077", "600"), ("002", "664")])
  func aNewFileHasWhatTheMaskLeaves(_ mask: String, _ mode: String) throws {
    let workshop = try workshop()
    let outcome = try workshop.shell(
      "umask \(mask); \"$SEQUITUR\" restore a.txt -o new.txt; stat -c %a new.txt")
    #expect(outcome.output == "\(mode)\n")
  }

  @Test func theSuperuserLeavesAFileToItsOwner() throws {
    guard geteuid() == 0 else { return }
    let workshop = try workshop()
    let outcome = try workshop.shell(
      """
      chown 65534:65533 old.txt; chmod 640 old.txt
      "$SEQUITUR" restore a.txt -o old.txt; stat -c '%u:%g %a' old.txt
      """)
    #expect(outcome.output == "65534:65533 640\n")
  }

  @Test(arguments: [
    "train a.txt", "train seal", "train seal -", "train syllables", "train calibration a.txt",
    "report a.txt",
  ])
  func severalFilesDoNotGoToStandardOutput(_ line: String) throws {
    let workshop = try workshop()
    let before = workshop.folder.contents()
    let outcome = try workshop.run("\(line) -o -")
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errorOutput.contains("--output - cannot hold a"))
    #expect(workshop.folder.contents() == before)
  }
}
