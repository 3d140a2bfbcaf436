import Foundation
import TestSupport
import Testing

/// A report is written into its folder, whatever links lie there.
@Suite struct ReportLinkTests {
  private static let article =
    "# Rain\n\nIt rained in Port Low. Ann Low left.\n\nShe ran home to her mother.\n"

  private func workshop(_ links: [String: String]) throws -> Workshop {
    let workshop = try Workshop()
    try workshop.write(Self.article, to: "rain.md")
    try workshop.write("mine", to: "other.md")
    try workshop.write("mine", to: "outside/report.md")
    for (name, target) in links {
      let place = URL(fileURLWithPath: workshop.folder.path(name))
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(
        atPath: place.path, withDestinationPath: target)
    }
    return workshop
  }

  private func isLink(_ name: String, in workshop: Workshop) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: workshop.folder.path(name))) != nil
  }

  @Test(arguments: ["report.md", "report.json", "report.html"], ["../../other.md", "nowhere"])
  func aLinkIsReplaced(_ name: String, _ target: String) throws {
    let workshop = try workshop(["q/rain/\(name)": target])
    let outcome = try workshop.run("report rain.md -o q --force --html --only readability")
    #expect(outcome.status == 0, "\(outcome.errorOutput)")
    #expect(try workshop.read("other.md") == "mine")
    #expect(!isLink("q/rain/\(name)", in: workshop))
    #expect(try workshop.read("q/rain/\(name)").contains("Rain"))
    #expect(!workshop.folder.contents().contains { $0.hasSuffix("nowhere") })
  }

  @Test(arguments: [
    ["q/rain": "../outside"], ["q/rain": ".."], ["q/rain/charts": "../../outside"],
    ["q/rain": "../q2"],
  ])
  func aFolderThatLeadsOutIsRefused(_ links: [String: String]) throws {
    let workshop = try workshop(links)
    try workshop.write("mine", to: "q2/x")
    let before = workshop.folder.contents()
    let outcome = try workshop.run("report rain.md -o q --only readability")
    #expect(outcome.status == 73)
    #expect(outcome.errorOutput.contains("cannot be written: it is a link that leads out of q"))
    #expect(workshop.folder.contents() == before)
    #expect(try workshop.read("outside/report.md") == "mine")
  }

  @Test(arguments: [["q": "outside"], ["outside/x": "m", "q": "outside"], ["q/rain": "inner"]])
  func otherLinksAreFollowed(_ links: [String: String]) throws {
    let workshop = try workshop(links)
    if links["q/rain"] != nil { try workshop.write("", to: "q/inner/x") }
    let outcome = try workshop.run("report rain.md -o q --only readability")
    #expect(outcome.status == 0, "\(outcome.errorOutput)")
    #expect(try workshop.read("q/rain/report.md").contains("Rain"))
    #expect(isLink(links["q"] == nil ? "q/rain" : "q", in: workshop))
  }
}
