import Foundation
import TestSupport
import Testing

/// The headline of Markdown, which `restore` keeps first.
@Suite struct RestoredHeadlineTests {
  private static let body = [
    "Ann Low left the town.", "She came back in May.", "On Monday, it rained.",
    "Low was not there.",
  ]

  private static func page(_ order: [Int], headlineAt place: Int = 0) -> String {
    var blocks = order.map { body[$0] }
    blocks.insert("# Rain in Port Low", at: place)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func restore(_ text: String, _ options: [String] = []) throws -> ProcessOutcome {
    let workshop = try Workshop()
    try workshop.write(text, to: "x.md")
    return try workshop.run(["restore", "x.md"] + options)
  }

  private func document(_ text: String, _ options: [String] = []) throws -> Document {
    let outcome = try restore(text, ["--json"] + options)
    let links: Set<String> = options.contains("--explain") ? ["links"] : []
    return try Document(
      try #require(outcome.lines.first), keys: Keys.restoration.union(links))
  }

  @Test func comesFirstAndCountsForNothing() throws {
    let lines = try restore(Self.page([0, 1, 2, 3])).lines
    #expect(lines.first == "Rain in Port Low")
    #expect(lines.dropFirst().sorted() == Self.body.sorted())
    let whole = try document(Self.page([0, 1, 2, 3]))
    let order = try #require(whole.ints("order"))
    #expect(order.first == 0)
    #expect(order.sorted() == [0, 1, 2, 3, 4])
    #expect(whole.strings("sentences") == lines)
    // The numbers are those of the text below a title.
    let front = "---\ntitle: Rain in Port Low\n---\n\n" + Self.body.joined(separator: "\n\n")
    let alone = try document(front)
    #expect(alone.strings("sentences") == Array(lines.dropFirst()))
    #expect(whole.doubles("confidence") == [1] + (alone.doubles("confidence") ?? []))
    for name in ["article_confidence", "objective", "gap"] {
      #expect(whole.double(name) == alone.double(name))
    }
  }

  @Test func noNumberDependsOnWhereAnythingStood() throws {
    let wanted = try document(Self.page([0, 1, 2, 3]))
    for (order, place) in [([3, 1, 0, 2], 0), ([2, 3, 1, 0], 2), ([1, 0, 3, 2], 4)] {
      let found = try document(Self.page(order, headlineAt: place))
      #expect(found.strings("sentences") == wanted.strings("sentences"))
      #expect(found.doubles("confidence") == wanted.doubles("confidence"))
      #expect(found.double("objective") == wanted.double("objective"))
      var units = order.map { Self.body[$0] }
      units.insert("Rain in Port Low", at: place)
      let given = try #require(found.ints("order")).map { units[$0] }
      #expect(given == wanted.strings("sentences"))
    }
  }

  @Test func reasonsAddUp() throws {
    let found = try document(Self.page([2, 0, 3, 1]), ["--explain"])
    let links = try #require(found.objects("links"))
    #expect(links.compactMap { $0["k"] as? Int } == [0, 1, 2, 3, 4])
    let sums = links.map { link in
      (link["evidence"] as? [[String: Any]] ?? []).reduce(0) { $0 + ($1["weight"] as? Double ?? 0) }
    }
    #expect(sums[0] == 0)
    #expect(abs(sums.reduce(0, +) - (try #require(found.double("objective")))) < 1e-9)
    let told = try restore(Self.page([2, 0, 3, 1]), ["--explain"]).errorOutput
    #expect(!told.contains("Rain in Port"))
  }

  @Test func markdownHasItForItsTitle() throws {
    let plain = try restore(Self.page([0, 1, 2, 3]), ["--format", "markdown"]).output
    #expect(plain.hasPrefix("# Rain in Port Low\n\n1. "))
    #expect(plain.components(separatedBy: "Rain in Port Low").count == 2)
    let titled = try restore(
      "---\ntitle: Weather\n---\n" + Self.page([0, 1, 2, 3]), ["--format", "markdown"]
    ).output
    #expect(titled.hasPrefix("# Weather\n\n## Rain in Port Low\n\n1. "))
  }

  @Test(arguments: [
    (["--first", "#1"], nil), (["--first", "#3"], "She came back in May."),
    (["--before", "#1:#2"], nil), (["--keep-together", "Rain in:#4"], "On Monday, it rained."),
    (["--first", "Low was", "--before", "#3:#2"], "Low was not there."),
  ])
  func demandsCountIt(_ options: [String], _ second: String?) throws {
    let outcome = try restore(Self.page([0, 1, 2, 3]), options)
    #expect(outcome.status == 0, "\(outcome.errorOutput)")
    #expect(outcome.lines.first == "Rain in Port Low")
    if let second { #expect(outcome.lines[1] == second) }
  }

  @Test func helpSaysWhatFirstMeansBelowIt() throws {
    let help = try Workshop().run("help restore").output.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(help.contains("--first then names the first unit below it."))
    #expect(help.contains("The unit that opens the article; below a headline, the text."))
  }

  @Test(arguments: [
    ["--last", "#1"], ["--before", "#2:#1"], ["--keep-together", "#2:#1"],
    ["--before", "#1:#1"],
  ])
  func demandsAgainstItAreRefused(_ options: [String]) throws {
    let outcome = try restore(Self.page([0, 1, 2, 3]), options)
    #expect(outcome.status == 64)
    #expect(
      outcome.errorOutput.contains(
        "\(options[0]): #1 \"Rain in Port Low\" is the headline, which stands first"))
    let others = try restore(Self.page([0, 1, 2, 3]), ["--first", "#2", "--last", "#2"])
    #expect(others.errorOutput.contains("#2 \"Ann Low left the town.\" as the first"))
  }

  @Test func whatIsAllHeadlineIsRestored() throws {
    let outcome = try restore("# Rain. Sun.\n")
    #expect(outcome.status == 0)
    #expect(outcome.lines.sorted() == ["Rain.", "Sun."])
  }
}
