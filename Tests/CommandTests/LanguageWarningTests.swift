import Foundation
import TestSupport
import Testing

/// That a text is no English or no prose stands in every result, and first for people.
@Suite struct LanguageWarningTests {
  static let german =
    "Der Hund läuft schnell durch den Wald. Die Regierung hat gestern ein neues Gesetz verabschiedet.\n"
  static let english = "The dog runs through the wood. The government passed a new law yesterday.\n"

  @Test(arguments: ["readability", "coherence", "restore"])
  func everyResultWarns(_ command: String) throws {
    let workshop = try Workshop()
    _ = try workshop.write(Self.german, to: "de.txt")
    _ = try workshop.write(Self.english, to: "en.txt")
    for _ in 0..<2 {
      // The second time from the cache.
      let foreign = try workshop.run("\(command) de.txt --json")
      #expect(foreign.output.contains(#""code":"not_english""#))
      #expect(foreign.output.contains("German, not English"))
      #expect(!(try workshop.run("\(command) en.txt --json").output.contains("not_english")))
    }
  }

  @Test(arguments: ["readability", "coherence", "compare"])
  func theFirstLineForPeopleSaysIt(_ command: String) throws {
    let workshop = try Workshop()
    _ = try workshop.write(Self.german, to: "de.txt")
    let outcome = try workshop.run("\(command) de.txt")
    #expect(outcome.lines.first?.hasPrefix("Note: ") == true)
    #expect(outcome.output.contains("German"))
  }

  @Test func theRestoredTextIsWarnedOfBesideIt() throws {
    let workshop = try Workshop()
    _ = try workshop.write(Self.german, to: "de.txt")
    let outcome = try workshop.run("restore de.txt")
    #expect(outcome.errorOutput.contains("German, not English"))
    #expect(!outcome.output.contains("English"))
  }

  @Test func comparisonsAndReportsWarn() throws {
    let workshop = try Workshop()
    _ = try workshop.write(Self.german, to: "de.txt")
    let compared = try workshop.run("compare de.txt --format json")
    #expect(compared.output.contains(#""code":"not_english""#))
    let announced = try workshop.run("report de.txt -o out --name a --json")
    #expect(announced.output.contains(#""code":"not_english""#))
    let report = try workshop.read("out/a/report.md")
    let beginning = report.components(separatedBy: "## At a glance").first ?? ""
    #expect(beginning.contains("Note: The text looks German, not English"))
    #expect(try workshop.read("out/a/report.json").contains("German, not English"))
  }

  @Test func aLanguageThatIsChosenIsNotWarnedOf() throws {
    let workshop = try Workshop()
    _ = try workshop.write(Self.german, to: "de.txt")
    for choice in ["de", "auto"] {
      let outcome = try workshop.run("readability de.txt --json --language \(choice)")
      #expect(!outcome.output.contains("not_english"))
      #expect(outcome.output.contains(#""smog":null"#))
      #expect(outcome.output.contains(#""difficult_words":null"#))
      #expect(outcome.output.contains(#""consensus":{"grade":null,"spread":null}"#))
      #expect(outcome.output.contains(#""formulas":"de""#))
      #expect(!outcome.output.contains(#""amstad":null"#))
      #expect(outcome.output.contains(#""amstad":"#))
    }
    let text = try workshop.run("readability de.txt --language de")
    #expect(text.output.contains("Amstad"))
    #expect(!text.output.contains("SMOG"))
    _ = try workshop.run("report de.txt -o out --name a --only readability --language de")
    let report = try workshop.read("out/a/report.md")
    #expect(report.contains("formulas for German") && report.contains("Amstad"))
    #expect(!report.contains("Note: The text looks"))
    #expect(try workshop.run("readability de.txt --language sv").status == 64)
  }

  @Test func whatIsNoTextIsRefused() throws {
    let workshop = try Workshop()
    let wide = Self.english.utf16.flatMap { [UInt8($0 & 0xff), 0] }
    _ = try workshop.write(String(decoding: wide, as: UTF8.self), to: "wide.txt")
    for command in ["readability", "coherence", "restore"] {
      let outcome = try workshop.run("\(command) wide.txt")
      #expect(outcome.status == 65)
      #expect(outcome.errorOutput.contains("UTF-16"))
    }
  }

  @Test func markupIsWarnedOf() throws {
    let workshop = try Workshop()
    let page = "<p>The boat left.</p>\n<p>We <b>slept</b>.</p>\n<p>It rained.</p>\n"
    _ = try workshop.write(page, to: "page.txt")
    for command in ["readability", "coherence", "restore"] {
      let outcome = try workshop.run("\(command) page.txt --json")
      #expect(outcome.output.contains(#""code":"looks_like_markup""#))
    }
  }
}
