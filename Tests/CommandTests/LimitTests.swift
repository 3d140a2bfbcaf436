import TestSupport
import Testing

/// Limits that results are held against, and what is said of a miss.
@Suite struct LimitTests {
  private static let text = """
    The administration of the municipality considered, notwithstanding the objections of
    representatives of neighbouring communities, a comprehensive reorganisation of its services.
    """

  @Test(arguments: [
    ("readability --max-grade 9", "drafts/a.md: grade "),
    ("readability --max flesch_kincaid_grade=9", "drafts/a.md: flesch_kincaid_grade "),
    ("readability --max scores.smog=2", "drafts/a.md: scores.smog "),
    ("readability --min flesch_reading_ease=80 --json", "drafts/a.md: flesch_reading_ease "),
    ("readability --max counts.words=3 --format csv", "drafts/a.md: counts.words "),
    ("compare --max grade=9", "drafts/a.md: grade "),
    ("coherence --min-coherence 40", "drafts/a.md: coherence is not defined, limit 40"),
  ])
  func aMissIsOneLineWhateverIsKeptQuiet(_ line: String, _ beginning: String) throws {
    let workshop = try Workshop()
    try workshop.write(Self.text, to: "drafts/a.md")
    for quiet in ["", " --quiet"] {
      let outcome = try workshop.run("\(line)\(quiet) drafts/a.md")
      #expect(outcome.status == 1)
      let lines = outcome.errorOutput.split(separator: "\n")
      #expect(lines.count { $0.hasPrefix(beginning) } == 1)
      #expect(lines.contains { $0.contains(", limit ") })
    }
  }

  @Test func whatIsShownLiesBeyondTheLimit() throws {
    let workshop = try Workshop()
    try workshop.write("One day he came home. It was late.", to: "a.txt")
    let json = try workshop.run("readability --json a.txt").output
    let score = try #require(json.split(separator: "\"lix\":").last?.split(separator: ",").first)
    let value = try #require(Double(score))
    let outcome = try workshop.run("readability --max lix=\(value - 0.0004) a.txt -q")
    #expect(outcome.status == 1)
    let shown = outcome.errorOutput.split(separator: " ").dropFirst(2).first?.dropLast()
    #expect(shown.flatMap { Double($0) }.map { $0 > value - 0.0004 } == true)
    #expect(try workshop.run("readability --max lix=\(value) a.txt -q").status == 0)
  }

  @Test func everyMissOfEveryFileIsTold() throws {
    let workshop = try Workshop()
    for name in ["a", "b", "c"] { try workshop.write(Self.text, to: "\(name).txt") }
    let outcome = try workshop.run(
      "readability -q --max smog=1 --max lix=1 a.txt b.txt c.txt")
    #expect(outcome.errorOutput.split(separator: "\n").count == 6)
  }
}
