import Foundation
import TestSupport
import Testing

@Suite struct TrainCommandTests {
  @Test func aModelIsTrainedAndUsed() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 51)
    try workshop.write(factory.records(40), to: "gold.jsonl")
    try workshop.write(factory.records(12, prefix: "c"), to: "more.jsonl")
    let arguments = [
      "train", "gold.jsonl", "--calibrate", "more.jsonl", "--trees", "4", "--seed", "3",
    ]
    let first = try workshop.run(arguments + ["--output", "one.json"])
    #expect(first.status == 0, "\(first.errorOutput)")
    #expect(first.output == "")
    #expect(first.errorOutput.contains("calibrating on 12 articles"))
    #expect(try workshop.run(arguments + ["-q", "-o", "two.json"]).errorOutput == "")
    let names = workshop.folder.contents()
    for name in ["one.json", "one.bin", "one.md"] { #expect(names.contains(name)) }
    let one = try workshop.read("one.json")
    #expect(one.contains("\"arrays\" : \"one.bin\""))
    // The checksum is of everything, the arrays' name included.
    func bare(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { !$0.contains("\"settingsChecksum\" : ") }
    }
    #expect(bare(one).count == one.split(separator: "\n").count - 1)
    #expect(
      try bare(workshop.read("two.json"))
        == bare(one.replacingOccurrences(of: "one.bin", with: "two.bin")))
    #expect(
      FileManager.default.contentsEqual(
        atPath: workshop.folder.path("one.bin"), andPath: workshop.folder.path("two.bin")))
    #expect(try workshop.read("one.md").contains("# The classic model of order"))

    // It takes the place of the shipped one.
    let models = try workshop.copyOfModels()
    for end in ["json", "bin"] {
      try? FileManager.default.removeItem(atPath: "\(models)/classic.\(end)")
    }
    let again = try workshop.run(arguments + ["-q", "-o", "\(models)/classic.json"])
    #expect(again.status == 0)
    let restored = try workshop.run(["restore", "--models", models, Fixture.harbour])
    #expect(restored.status == 0)
    #expect(restored.lines.count == 21)
  }

  @Test func aChangedNumberIsRefusedUntilItIsSealed() throws {
    let workshop = try Workshop()
    let models = try workshop.copyOfModels()
    let whole = try workshop.read("Models/classic.json")
    let changed = whole.replacingOccurrences(
      of: "\"precedenceWeight\" : ", with: "\"precedenceWeight\" : 1")
    try workshop.write(changed, to: "Models/classic.json")
    let line = ["restore", "--models", models, Fixture.harbour]
    let refused = try workshop.run(line)
    #expect(refused.status == 69)
    #expect(refused.output == "")
    #expect(refused.errorOutput.contains("its numbers are not those that were written there"))
    #expect(refused.errorOutput.contains("restore it from the distribution"))
    #expect(try workshop.run("train seal -o Models/classic.json").status == 0)
    #expect(try workshop.run(line).status == 0)
    try workshop.write(whole, to: "Models/classic.json")
    #expect(try workshop.run("train seal -o Models/classic.json").status == 0)
    #expect(try workshop.read("Models/classic.json") == whole)
    #expect(try workshop.run("train seal -o nothing.json").status == 66)
    try workshop.write("{}", to: "other.json")
    #expect(try workshop.run("train seal -o other.json").status == 69)
  }

  @Test(arguments: ["seal", "syllables"]) func aWordThatReadsNoFilesRefusesThem(word: String) throws
  {
    let workshop = try Workshop()
    for line in ["train \(word) more.json -o m.json", "train \(word) - -o m.json"] {
      let outcome = try workshop.run(line)
      #expect(outcome.status == 64)
      #expect(outcome.errorOutput.contains("train \(word) reads no files"))
    }
    let outcome = try workshop.run("train ./\(word) -o m.json")
    #expect(outcome.errorOutput.contains("./\(word): cannot be opened"))
  }

  @Test(arguments: ["", "news", "calibration"]) func whatCannotBeReadIsTheReason(word: String)
    throws
  {
    let workshop = try Workshop()
    let outcome = try workshop.run("train \(word) nothing.jsonl -o m.json")
    #expect(outcome.status == 66)
    #expect(outcome.errorOutput.contains("nothing.jsonl: cannot be opened"))
    #expect(!outcome.errorOutput.contains("too few"))
  }

  @Test func everyTwentiethArticleCalibrates() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 52)
    let outcome = try workshop.run(
      ["train", "-", "--trees", "2", "-o", "m.json"], input: factory.records(60) + "{\n")
    // Three articles are too few, and the broken line is told of.
    #expect(outcome.status == 65)
    #expect(outcome.errorOutput.contains("standard input:61: broken JSON"))
    #expect(outcome.errorOutput.contains("too few to learn from; give at least 10"))
    #expect(workshop.folder.contents().filter { $0.hasPrefix("m.") } == [])
  }
}
