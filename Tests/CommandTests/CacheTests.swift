import Foundation
import TestSupport
import Testing

@Suite struct CacheTests {
  private static let infoKeys: Set<String> = [
    "schema", "path", "entries", "bytes", "hits", "misses",
  ]

  private func info(_ workshop: Workshop) throws -> Document {
    let outcome = try workshop.run("cache info --json")
    #expect(outcome.status == 0)
    return try Document(try #require(outcome.lines.first), keys: Self.infoKeys)
  }

  @Test(arguments: [
    ["restore", "--jsonl"], ["restore", "--jsonl", "--explain"], ["coherence", "--jsonl"],
    ["readability", "--jsonl"], ["sentences", "--jsonl"], ["restore", "--from", "jsonl"],
    ["readability", "--from", "jsonl", "--format", "markdown"],
    ["compare", "--from", "jsonl", "--json"], ["compare", "--from", "jsonl"],
  ])
  func aSecondRunIsAnsweredFromTheCache(_ arguments: [String]) throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 21)
    let input = factory.records(5) + "{\n" + factory.records(2, prefix: "b")
    let fresh = try workshop.run(arguments + ["--no-cache"], input: input)
    #expect(!FileManager.default.fileExists(atPath: workshop.folder.path("cache/sequitur")))
    let first = try workshop.run(arguments, input: input)
    #expect(try info(workshop).int("entries") == 7)
    let second = try workshop.run(arguments + ["--verbose"], input: input)
    #expect(first == fresh)
    #expect(second.output == fresh.output)
    #expect(second.status == 65)
    #expect(second.errorOutput.contains("cache: 7 from"))
    #expect(try info(workshop).int("hits") == 7)
    #expect(try info(workshop).int("misses") == 7)
  }

  @Test func aMissingModelIsFoundEvenWhereAllIsKept() throws {
    let workshop = try Workshop()
    let models = try workshop.copyOfModels()
    let arguments = ["restore", "--models", models, Fixture.harbour]
    let fresh = try workshop.run(arguments)
    #expect(fresh.status == 0)
    try FileManager.default.removeItem(atPath: "\(models)/classic.bin")
    #expect(try workshop.run(arguments).status == 69)
    #expect(try workshop.run(arguments + ["--no-cache"]).status == 69)
  }

  @Test func whatMattersIsPartOfTheKey() throws {
    let workshop = try Workshop()
    try workshop.write("One came.\nTwo came.\nThree came.\n", to: "a.txt")
    try workshop.write("One came.\nTwo came.\n", to: "b.txt")
    let runs = [
      "restore a.txt", "restore b.txt", "restore --json a.txt", "restore --seed 2 a.txt",
      "restore --first #2 a.txt", "restore --explain a.txt", "coherence a.txt",
      "coherence --seed 2 a.txt", "restore --from text a.txt",
    ]
    for run in runs { #expect(try workshop.run(run).status == 0) }
    #expect(try info(workshop).int("entries") == runs.count)
    // These do not change a result.
    for run in ["restore --jobs 1 a.txt", "restore -o x a.txt", "restore --min-confidence 1 a.txt"]
    {
      _ = try workshop.run(run)
    }
    #expect(try info(workshop).int("entries") == runs.count)
    #expect(try info(workshop).int("hits") == 3)
  }

  @Test func thresholdsHoldForWhatIsKept() throws {
    let workshop = try Workshop()
    for _ in 0..<2 {
      #expect(try workshop.run(["readability", "--max-grade", "2", Fixture.harbour]).status == 1)
      #expect(try workshop.run(["readability", "--max-grade", "20", Fixture.harbour]).status == 0)
    }
  }

  @Test func twoProcessesShareIt() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 22)
    try workshop.write(factory.records(40), to: "in.jsonl")
    let outcome = try workshop.shell(
      """
      "$SEQUITUR" restore --jsonl in.jsonl > one & first=$!
      "$SEQUITUR" restore --jsonl in.jsonl > two & second=$!
      wait $first; echo $?; wait $second; echo $?
      cmp one two && "$SEQUITUR" cache verify
      """)
    #expect(outcome.errorOutput == "")
    #expect(outcome.lines == ["0", "0", "Sound: 40 results, each as it was stored."])
  }

  @Test func aKilledRunLosesOnlyWhatIsInHand() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 23)
    try workshop.write(factory.records(120), to: "in.jsonl")
    let arguments = ["restore", "--jsonl", "--jobs", "1", "in.jsonl"]
    let whole = try workshop.run(arguments + ["--no-cache"])
    let killed = try workshop.run(
      arguments, interruption: .init(.outputLines(5), signal: SIGKILL))
    #expect(killed.termination == .signalled(SIGKILL))
    // What was printed is kept; no more than the one article in hand is lost.
    let written = killed.outputBytes.count { $0 == 0x0a }
    #expect(written >= 5)
    let verified = try workshop.run("cache verify --json")
    #expect(verified.status == 0)
    #expect(try #require(info(workshop).int("entries")) >= written)
    #expect(try workshop.run(arguments) == whole)
    #expect(try info(workshop).int("entries") == 120)
    #expect(try workshop.run("cache verify").status == 0)
  }

  @Test func aDamagedCacheIsSetAside() throws {
    let workshop = try Workshop()
    let cache = "cache/sequitur/cache.sqlite3"
    try workshop.write(String(repeating: "not a database ", count: 500), to: cache)
    let fresh = try workshop.run(["restore", "--no-cache", Fixture.harbour])
    let outcome = try workshop.run(["restore", Fixture.harbour])
    #expect(outcome.status == 0)
    #expect(outcome.output == fresh.output)
    #expect(outcome.errorOutput.split(separator: "\n").count == 1)
    #expect(outcome.errorOutput.contains("warning: the cache was damaged"))
    #expect(try workshop.run(["restore", Fixture.harbour]) == fresh)
    // A named one is a cache as far as its header says so.
    try FileManager.default.copyItem(
      atPath: workshop.folder.path(cache), toPath: workshop.folder.path("c.sqlite3"))
    let handle = try #require(FileHandle(forUpdatingAtPath: workshop.folder.path("c.sqlite3")))
    try handle.seek(toOffset: 100)
    try handle.write(contentsOf: Data(repeating: 0xa5, count: 8_000))
    try handle.close()
    let named = try workshop.run(["restore", "--cache", "c.sqlite3", Fixture.harbour])
    #expect(named.output == fresh.output)
    #expect(named.errorOutput.contains("warning: the cache was damaged"))
  }

  @Test func verifyTellsOfDamage() throws {
    let workshop = try Workshop()
    try workshop.write(
      String(repeating: "not a database ", count: 500), to: "cache/sequitur/cache.sqlite3")
    let outcome = try workshop.run("cache verify")
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("damaged"))
    #expect(try workshop.run("cache verify").status == 0)
  }

  @Test(arguments: ["restore", "coherence", "readability", "sentences", "compare"])
  func whatIsNoCacheIsLeftAlone(_ command: String) throws {
    let workshop = try Workshop()
    let essay = "# My essay\n\nIt rained.\n"
    try workshop.write(essay, to: "essay.md")
    let fresh = try workshop.run([command, "--no-cache", Fixture.harbour])
    let outcome = try workshop.run([command, "--cache", "essay.md", Fixture.harbour])
    #expect(outcome.status == 0)
    #expect(outcome.output == fresh.output)
    let warning = "warning: the cache essay.md is no cache and was left as it is"
    #expect(outcome.errorOutput.contains(warning))
    #expect(outcome.errorOutput.split(separator: "\n").count == 1)
    #expect(try workshop.read("essay.md") == essay)
    #expect(workshop.folder.contents().filter { $0.hasPrefix("essay") } == ["essay.md"])
  }

  @Test(arguments: ["info", "verify", "prune", "clear"])
  func noCommandTouchesWhatIsNoCache(_ action: String) throws {
    let workshop = try Workshop()
    try workshop.write("# My essay\n", to: "essay.md")
    let outcome = try workshop.run("cache \(action) --cache essay.md")
    #expect(outcome.status == 74)
    #expect(outcome.output == "")
    #expect(
      outcome.errorOutput
        == "sequitur: error: the cache essay.md is no cache and was left as it is; "
        + "name another file\n")
    #expect(try workshop.read("essay.md") == "# My essay\n")
    #expect(workshop.folder.contents() == ["essay.md"])
  }

  @Test func anUnwritableCacheIsGoneWithout() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      ["restore", "--cache", "/proc/none/cache.sqlite3", Fixture.harbour])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 21)
    #expect(outcome.errorOutput.split(separator: "\n").count == 1)
    #expect(outcome.errorOutput.contains("going on without it"))
    let quiet = try workshop.run(
      ["restore", "-q", "--cache", "/proc/none/cache.sqlite3", Fixture.harbour])
    #expect(quiet.errorOutput == "")
    #expect(try workshop.run("cache info --cache /dev/null/cache.sqlite3").status == 74)
  }

  @Test(
    arguments: [
      ("info", "path     new\nentries  0\nbytes    0\nhits     0\nmisses   0\n"),
      ("verify", "Sound: 0 results, each as it was stored.\n"),
      ("prune", "Deleted 0 results.\n"), ("clear", "Deleted 0 results.\n"),
    ])
  func toAskAfterACacheMakesNone(_ action: String, _ answer: String) throws {
    let workshop = try Workshop()
    for isThere in [false, true] {
      // An empty file is no cache yet.
      if isThere { try workshop.write("", to: "new") }
      let outcome = try workshop.run("cache \(action) --cache new")
      #expect(outcome.status == 0)
      #expect(outcome.output == answer)
      #expect(outcome.errorOutput == "sequitur: note: there is no cache at new yet\n")
      #expect(workshop.folder.contents() == (isThere ? ["new"] : []))
    }
    #expect(try workshop.read("new") == "")
    let deep = try workshop.run("cache \(action) --json")
    #expect(deep.status == 0)
    #expect(deep.lines.count == 1)
    #expect(workshop.folder.contents() == ["new"])
    try workshop.write("mine", to: "new-wal")
    let refused = try workshop.run("cache \(action) --cache new")
    #expect(refused.status == 74)
    #expect(refused.errorOutput.contains("another program's database and was left as it is"))
    #expect(try workshop.read("new-wal") == "mine")
    #expect(workshop.folder.contents() == ["new", "new-wal"])
  }

  @Test func pruneAndClear() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 24)
    _ = try workshop.run("sentences --jsonl", input: factory.records(9))
    #expect(try workshop.run("cache prune").output == "Deleted 0 results.\n")
    #expect(try workshop.run("cache prune --max-bytes 1").output == "Deleted 9 results.\n")
    _ = try workshop.run("sentences --jsonl", input: factory.records(1))
    let cleared = try workshop.run("cache clear --json")
    let document = try Document(
      try #require(cleared.lines.first), keys: ["schema", "path", "deleted"])
    #expect(document.int("deleted") == 1)
    let info = try info(workshop)
    #expect(info.int("entries") == 0)
    #expect(info.int("hits") == 0)
    #expect(info.string("path") == workshop.folder.path("cache/sequitur/cache.sqlite3"))
  }

  @Test func theCacheLiesWhereTheSystemSays() throws {
    let workshop = try Workshop()
    let home = ["XDG_CACHE_HOME": "relative"]
    _ = try workshop.run(["sentences"], input: "One came.", environment: home)
    #expect(
      FileManager.default.fileExists(
        atPath: workshop.folder.path(".cache/sequitur/cache.sqlite3")))
  }
}

extension Workshop {
  /// The path of a copy of the models, lexicon and all, that a test may damage.
  func copyOfModels() throws -> String {
    let target = folder.path("Models")
    try FileManager.default.copyItem(atPath: Repository.path("Models"), toPath: target)
    return target
  }
}
