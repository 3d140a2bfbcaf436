import Foundation
import TestSupport
import Testing

/// The learned reader as the tool sees it, with a tiny reader of random weights.
@Suite struct NewsModelTests {
  /// Weights of eight bits, and of four with distances in attention.
  private static let readers = ["int8", "far-int4"]

  /// A folder of models with a reader that was joined to the classic model, and records to read.
  private struct Newsroom {
    let workshop: Workshop
    let models: String
    let records: String

    init(_ reader: String = "int8") throws {
      workshop = try Workshop(model: nil)
      models = try workshop.copyOfModels()
      let news = "\(models)/news"
      try? FileManager.default.removeItem(atPath: news)
      try FileManager.default.createDirectory(
        atPath: news, withIntermediateDirectories: true)
      for name in ["config.json", "model.safetensors"] {
        try FileManager.default.copyItem(
          atPath: Repository.path("Tests/EncoderTests/Fixtures/\(reader)/\(name)"),
          toPath: "\(news)/\(name)")
      }
      let letters = "abcdefghijklmnopqrstuvwxyz0123456789.,-".map(String.init)
      let pieces =
        ["[PAD]", "[CLS]", "[SEP]", "[UNK]"] + letters + letters.map { "##\($0)" }
        + (0..<18).map { "[unused\($0)]" }
      try (pieces.joined(separator: "\n") + "\n").write(
        toFile: "\(news)/vocab.txt", atomically: true, encoding: .utf8)
      var factory = ArticleFactory(seed: 71)
      try workshop.write(factory.records(12), to: "gold.jsonl")
      records = factory.records(4, prefix: "r")
      let trained = try workshop.run([
        "train", "news", "gold.jsonl", "--models", models, "-q", "-o", "\(news)/news.json",
      ])
      #expect(trained.status == 0, "\(trained.errorOutput)")
    }

    func restore(_ extra: [String] = [], input: String? = nil) throws -> ProcessOutcome {
      try workshop.run(
        ["restore", "--jsonl", "--models", models, "--no-cache"] + extra, input: input ?? records)
    }

    func replace(_ name: String, _ change: (inout Data) -> Void) throws {
      let url = URL(fileURLWithPath: "\(models)/news/\(name)")
      var data = try Data(contentsOf: url)
      change(&data)
      try data.write(to: url)
    }
  }

  private static let keys: Set<String> = [
    "schema", "id", "order", "sentences", "confidence", "article_confidence", "objective",
    "optimal", "gap", "model", "warnings",
  ]

  @Test func anArticleByItselfMayTakeSeveralThreads() throws {
    let room = try Newsroom()
    try room.workshop.write(String(room.records.prefix { $0 != "\n" }), to: "one.jsonl")
    for command in [["restore"], ["coherence"], ["compare"], ["report", "--name", "x"]] {
      func run(_ jobs: Int) throws -> ProcessOutcome {
        try room.workshop.run(
          command + ["one.jsonl", "--models", room.models, "--json", "--jobs", "\(jobs)"]
            + (command[0] == "report" ? [] : ["--no-cache"]))
      }
      let alone = try run(1)
      #expect(alone.status == 0, "\(command): \(alone.errorOutput)")
      #expect(try run(5) == alone)
    }
  }

  @Test func isTheDefaultWhereItsFilesAre() throws {
    let room = try Newsroom()
    let outcome = try room.restore()
    #expect(outcome.status == 0, "\(outcome.errorOutput)")
    for line in outcome.lines {
      #expect(try Document(line, keys: Self.keys).string("model") == "news")
    }
    let classic = try room.restore(["--model", "classic"])
    #expect(try Document(classic.lines[0], keys: Self.keys).string("model") == "classic")
    let card = try String(contentsOfFile: "\(room.models)/news/news.md", encoding: .utf8)
    #expect(card.contains("| precedence, 26 units "))
  }

  @Test(arguments: ["restore", "coherence", "compare", "report", "evaluate"])
  func itsAbsenceIsToldOnce(command: String) throws {
    let workshop = try Workshop(model: nil)
    let models = try workshop.copyOfModels()
    try? FileManager.default.removeItem(atPath: "\(models)/news")
    var factory = ArticleFactory(seed: 72)
    try workshop.write(factory.records(3), to: "in.jsonl")
    let line = [command, "in.jsonl", "--models", models]
    let told = try workshop.run(line)
    #expect(told.status == 0)
    #expect(told.errorOutput.components(separatedBy: "learned reader's files").count == 2)
    #expect(try workshop.run(line + ["--quiet"]).errorOutput == "")
    let chosen = try workshop.run(line + ["--model", "classic", "--quiet"])
    #expect(chosen.output == told.output)
  }

  @Test func reasonsAddUpWithTheReadersShare() throws {
    let room = try Newsroom()
    let outcome = try room.restore(["--explain"])
    var kinds: Set<String> = []
    for line in outcome.lines {
      let document = try Document(line, keys: Self.keys.union(["links"]))
      var sum = 0.0
      for link in try #require(document.objects("links")) {
        for reason in try #require(link["evidence"] as? [[String: Any]]) {
          sum += try #require((reason["weight"] as? NSNumber)?.doubleValue)
          kinds.insert(try #require(reason["kind"] as? String))
        }
      }
      #expect(abs(sum - (try #require(document.double("objective")))) < 1e-9)
    }
    #expect(kinds.contains("reader"))
    #expect(kinds.contains("structure"))
  }

  @Test(arguments: readers) func theOrderOfUnitsDoesNotReachTheResult(reader: String) throws {
    let room = try Newsroom(reader)
    var factory = ArticleFactory(seed: 72)
    let units = factory.units()
    let texts = try (0..<4).map { _ in
      let record = ArticleFactory.record(id: "x", sentences: factory.shuffled(units)) + "\n"
      let document = try Document(try room.restore(input: record).lines[0], keys: Self.keys)
      return "\(try #require(document.strings("sentences"))) \(document.double("objective") ?? 0)"
    }
    #expect(Set(texts).count == 1)
  }

  @Test(arguments: readers, ["model.safetensors", "config.json", "news.json", "vocab.txt"])
  func aMissingOrDamagedFileIsRefused(reader: String, name: String) throws {
    let room = try Newsroom(reader)
    try room.replace(name) { $0 = $0.prefix($0.count / 2) }
    let damaged = try room.restore(["--model", "news"])
    #expect(damaged.status == 69, "\(damaged.errorOutput)")
    #expect(damaged.output == "")
    #expect(damaged.errorOutput.contains("news/\(name)"))
    try FileManager.default.removeItem(atPath: "\(room.models)/news/\(name)")
    #expect(try room.restore(["--model", "news"]).status == 69)
  }

  @Test func anotherClassicModelIsRefused() throws {
    let room = try Newsroom()
    try room.replace("news.json") {
      let text = String(decoding: $0, as: UTF8.self)
      $0 = Data(
        text.replacingOccurrences(of: "\"classic\" : \"", with: "\"classic\" : \"0").utf8)
    }
    let changed = try room.restore()
    #expect(changed.status == 69)
    #expect(changed.errorOutput.contains("its numbers are not those that were written there"))
    let path = "\(room.models)/news/news.json"
    #expect(try room.workshop.run(["train", "seal", "-o", path]).status == 0)
    let outcome = try room.restore()
    #expect(outcome.status == 69)
    #expect(outcome.errorOutput.contains("fitted to another classic model"))
  }

  @Test(arguments: [("1e-12", "0.5"), ("\"unit_layers\": 1", "\"unit_layers\": 0"), ("cls", "sep")])
  func aChangedConfigurationIsRefused(old: String, new: String) throws {
    let room = try Newsroom()
    try room.replace("config.json") {
      let text = String(decoding: $0, as: UTF8.self)
      let other = text.replacingOccurrences(of: "\"\(new)\"", with: "\"\(old) once\"")
      $0 = Data(
        (old == "cls"
          ? other.replacingOccurrences(of: "\"cls\"", with: "\"sep\"")
            .replacingOccurrences(of: "\"cls once\"", with: "\"cls\"")
          : text.replacingOccurrences(of: old, with: new)).utf8)
    }
    let outcome = try room.restore()
    #expect(outcome.status == 69)
    #expect(outcome.output == "")
    #expect(outcome.errorOutput.contains("it was fitted to another reader"))
  }

  @Test func settingsThatCannotBeReadAreNotCalledMissing() throws {
    let room = try Newsroom()
    let path = "\(room.models)/news/news.json"
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
    let outcome = try room.restore(["--model", "news"])
    #expect(outcome.status == 69)
    #expect(outcome.errorOutput.contains("news.json cannot be used: it cannot be read"))
  }

  @Test(arguments: ["news", "calibration", "seal", "syllables"])
  func aPartOfAModelTakesNoArticlesToCalibrateOn(word: String) throws {
    let workshop = try Workshop(model: nil)
    let outcome = try workshop.run(
      ["train", word, "--calibrate", "held-out.jsonl", "-o", "out.json"])
    #expect(outcome.status == 64)
    #expect(outcome.errorOutput.contains("--calibrate does nothing for train \(word)"))
    #expect(!FileManager.default.fileExists(atPath: "\(workshop.folder.path)/out.json"))
  }

  @Test(arguments: ["news", "calibration"])
  func articlesOfTwoUnitsDoNotReplaceAModel(word: String) throws {
    let room = try Newsroom()
    let pairs = (0..<12).map {
      ArticleFactory.record(id: "p\($0)", sentences: ["One stands here.", "Two follows \($0)."])
    }
    try room.workshop.write(pairs.joined(separator: "\n") + "\n", to: "pairs.jsonl")
    let path = word == "news" ? "\(room.models)/news/news.json" : "\(room.models)/classic.json"
    let before = try String(contentsOfFile: path, encoding: .utf8)
    let outcome = try room.workshop.run(
      ["train", word, "pairs.jsonl", "--models", room.models, "-o", path])
    #expect(outcome.status == 65)
    #expect(outcome.errorOutput.contains("0 articles of three units or more are too few"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
  }

  @Test func aTitleWithoutAnythingToReadIsNone() throws {
    let room = try Newsroom()
    var factory = ArticleFactory(seed: 73)
    let record = ArticleFactory.record(id: "x", sentences: factory.units())
    let objectives = try ["", #""title":"\u200b","#, #""title":"abc 12","#].map {
      let outcome = try room.restore(input: "{" + $0 + record.dropFirst() + "\n")
      return try #require(try Document(outcome.lines[0], keys: Self.keys).double("objective"))
    }
    #expect(objectives[1] == objectives[0])
    #expect(objectives[2] != objectives[0])
  }

  @Test func isToldOfWhereItIsNot() throws {
    let workshop = try Workshop(model: nil)
    let models = try workshop.copyOfModels()
    try? FileManager.default.removeItem(atPath: "\(models)/news")
    let outcome = try workshop.run(
      ["restore", "--model", "news", "--models", models, Fixture.harbour])
    #expect(outcome.status == 69)
    #expect(outcome.output == "")
    #expect(outcome.errorOutput.contains("use --model classic"))
  }
}
