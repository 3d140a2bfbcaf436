import Testing

@testable import CommandLineKit

@Suite struct ParserTests {
  @Test(
    "options stand anywhere",
    arguments: [
      ["arrange", "--format", "json", "-q", "a", "b"],
      ["arrange", "a", "--format=json", "b", "-q"],
      ["--format", "json", "-q", "arrange", "a", "b"],
      ["-q", "arrange", "--json", "a", "b"],
      ["arrange", "-q", "--format", "text", "--format", "json", "--", "a", "b"],
    ])
  func placement(_ arguments: [String]) throws {
    guard case .run(let invocation) = try Parser.parse(arguments, sampleTool) else {
      Issue.record("not a run")
      return
    }
    let options = try Resolution(invocation, tool: sampleTool)
    #expect(invocation.command.name == "arrange")
    #expect(invocation.files == ["a", "b"])
    #expect(options.text("format") == "json")
    #expect(options.isOn("quiet"))
    #expect(!options.isOn("verbose"))
  }

  @Test(
    "a short option's value may be joined or follow",
    arguments: [
      ["-o", "x"], ["-ox"], ["-o=x"], ["-qox"], ["-qo", "x"], ["-vqo=x"], ["--output", "x"],
      ["--output=x"],
    ])
  func shortValues(_ typed: [String]) throws {
    guard case .run(let invocation) = try Parser.parse(["count"] + typed, sampleTool) else {
      Issue.record("not a run")
      return
    }
    #expect(try Resolution(invocation, tool: sampleTool).text("output") == "x")
    #expect(invocation.files == [])
  }

  @Test(
    "values that begin with a dash",
    arguments: [
      (["--weight", "-1"], "option '--weight' takes a number from 0 to 1, not '-1'"),
      (["--weight", "-.5"], "option '--weight' takes a number from 0 to 1, not '-.5'"),
      (
        ["--before", "-x:y"],
        "option '--before' needs a value: --before A:B "
          + "(for a value that begins with a dash, write '--before=-x:y')"
      ),
      (["--before", "--quiet"], "option '--before' needs a value: --before A:B"),
      (["--before", "--"], "option '--before' needs a value: --before A:B"),
      (
        ["-o", "-x"],
        "option '-o' needs a value: -o PATH (for a value that begins with a dash, write '-o-x')"
      ),
    ])
  func dashValues(_ typed: [String], _ message: String) {
    #expect(usageError(["arrange"] + typed)?.message == message)
  }

  @Test func phrasesThatBeginWithADash() throws {
    let found = try invocation("arrange", "- a line", "-omy file", "--before", "-x and y")
    #expect(found.files == ["- a line"])
    let options = try Resolution(found, tool: sampleTool)
    #expect(options.text("output") == "my file")
    #expect(options.texts("before") == ["-x and y"])
    #expect(usageError(["arrange", "--before", "--x and y"]) != nil)
  }

  @Test("what was typed cannot act on the terminal")
  func messagesAreSafe() {
    let error = usageError(["arrange", "--seed", "\u{1B}[2J\u{202E}\n"])
    #expect(
      error?.message
        == "option '--seed' takes a whole number of at least 0, not '\\u{1b}[2J\\u{202e}\\u{a}'")
    let long = usageError(["arrange", "--" + String(repeating: "x", count: 100_000)])
    #expect(long?.message == "unknown option '--\(String(repeating: "x", count: 78))...'")
  }

  @Test func dashesThatAreNoOptions() throws {
    let found = try invocation(
      "arrange", "--before", "- he said", "--before=-x:y", "-", "-3", "-o", "-", "--", "-q", "--",
      "a")
    #expect(found.files == ["-", "-3", "-q", "--", "a"])
    let options = try Resolution(found, tool: sampleTool)
    #expect(options.texts("before") == ["- he said", "-x:y"])
    #expect(options.text("output") == "-")
    #expect(!options.isOn("quiet"))
  }

  @Test func emptyAndOddValues() throws {
    let options = try resolution(
      "arrange", "--before=", "--before", "a=b=c", "--before", "é\u{301}")
    #expect(options.texts("before") == ["", "a=b=c", "é\u{301}"])
  }

  @Test func lastValueCountsAndRepeatablesAdd() throws {
    let options = try resolution(
      "arrange", "--seed", "3", "--before", "a:b", "--seed=4", "--before", "c:d")
    #expect(options.integer("seed") == 4)
    #expect(options.texts("before") == ["a:b", "c:d"])
  }

  @Test(
    "aliases stand for other options, and the last word counts",
    arguments: [
      (["--json"], "auto", "json"), (["--jsonl"], "jsonl", "jsonl"),
      (["--jsonl", "--format", "text"], "jsonl", "text"),
      (["--format", "text", "--jsonl"], "jsonl", "jsonl"),
      (["--jsonl", "--json"], "jsonl", "json"),
    ])
  func aliases(_ typed: [String], _ from: String, _ format: String) throws {
    guard case .run(let invocation) = try Parser.parse(["arrange"] + typed, sampleTool) else {
      Issue.record("not a run")
      return
    }
    let options = try Resolution(invocation, tool: sampleTool)
    #expect(options.text("from") == from)
    #expect(options.text("format") == format)
  }

  @Test("a command's own description of an option replaces the common one")
  func ownOptionWins() throws {
    #expect(try resolution("count", "--format", "csv").text("format") == "csv")
    #expect(
      usageError(["arrange", "--format", "csv"])?.message
        == "option '--format' takes text, json or jsonl, not 'csv'")
  }

  @Test(
    "help and the version are answered whatever else is wrong",
    arguments: [
      (["--help"], Request.help(nil)), (["-h"], .help(nil)), (["help"], .help(nil)),
      (["arrange", "--help"], .help(sampleTool.commands[0])),
      (["--help", "arrange"], .help(sampleTool.commands[0])),
      (["help", "arrange"], .help(sampleTool.commands[0])),
      (["arrange", "--frmat", "x", "--seed", "y", "-qh"], .help(sampleTool.commands[0])),
      (["arrange", "--seed", "--help"], .help(sampleTool.commands[0])),
      (["cache", "-h"], .help(sampleTool.commands[2])), (["nonsense", "-h"], .help(nil)),
      (["--version"], .version), (["arrange", "--version", "--bad"], .version),
      (["--version", "--help"], .help(nil)),
    ])
  func shortCircuits(_ arguments: [String], _ expected: Request) throws {
    #expect(try Parser.parse(arguments, sampleTool) == expected)
  }

  @Test func helpAfterTheEndOfOptionsIsAFile() throws {
    #expect(try invocation("arrange", "--", "--help").files == ["--help"])
  }

  @Test(
    "mistakes are named, with the nearest known name",
    arguments: [
      ([], "no command given"),
      (["-q"], "no command given"),
      (["arange"], "unknown command 'arange'; did you mean 'arrange'?"),
      (["arr"], "unknown command 'arr'; did you mean 'arrange'?"),
      (["Arrange"], "unknown command 'Arrange'; did you mean 'arrange'?"),
      (["xyzzy"], "unknown command 'xyzzy'"),
      (["help", "cuont"], "unknown command 'cuont'; did you mean 'count'?"),
      (["arrange", "--formt", "x"], "unknown option '--formt'; did you mean '--format'?"),
      (["arrange", "--forward"], "unknown option '--forward'; did you mean '--format'?"),
      (["arrange", "--quiett=3"], "unknown option '--quiett'; did you mean '--quiet'?"),
      (["arrange", "--max-line", "3"], "unknown option '--max-line'; did you mean '--max-lines'?"),
      (["arrange", "-json"], "unknown option '-json'; did you mean '--json'?"),
      (["arrange", "-V"], "unknown option '-V'; did you mean '-v'?"),
      (["arrange", "-qx"], "unknown option '-x'"),
      (["arrange", "--helpp"], "unknown option '--helpp'; did you mean '--help'?"),
      (["arrange", "--zzzzzz"], "unknown option '--zzzzzz'"),
      (["--frmat", "json", "arrange"], "unknown option '--frmat'; did you mean '--format'?"),
      (
        ["arrange", "--max-lines", "3"], "option '--max-lines' belongs to 'count', not to 'arrange'"
      ),
      (["--reverse", "count"], "option '--reverse' belongs to 'arrange', not to 'count'"),
      (["arrange", "--seed"], "option '--seed' needs a value: --seed N"),
      (["arrange", "--quiet=yes"], "option '--quiet' takes no value, but got 'yes'"),
      (["arrange", "-q=yes"], "option '-q' takes no value, but got 'yes'"),
      (["arrange", "--json=yes"], "option '--json' takes no value, but got 'yes'"),
      (
        ["arrange", "--seed", "ten"],
        "option '--seed' takes a whole number of at least 0, not 'ten'"
      ),
      (
        ["arrange", "--seed", "-1"], "option '--seed' takes a whole number of at least 0, not '-1'"
      ),
      (["arrange", "--weight", "nan"], "option '--weight' takes a number from 0 to 1, not 'nan'"),
      (
        ["arrange", "--weight", "1.01"], "option '--weight' takes a number from 0 to 1, not '1.01'"
      ),
      (
        ["count", "--max-lines=0"],
        "option '--max-lines' takes a whole number of at least 1, not '0'"
      ),
      (
        ["arrange", "--format", "jsn"],
        "option '--format' takes text, json or jsonl, not 'jsn'; did you mean 'json'?"
      ),
      (["arrange", "--cache="], "option '--cache' takes a path, not ''"),
      (
        ["arrange", "--only", "head,feet"],
        "option '--only' takes a comma-separated list of head, body and tail, not 'head,feet'"
      ),
      (["cache"], "missing argument ACTION: info, verify or clear"),
      (
        ["cache", "verfy"],
        "argument ACTION takes info, verify or clear, not 'verfy'; did you mean 'verify'?"
      ),
      (["cache", "info", "more"], "unexpected argument 'more'"),
      (["arrange", "--bad-one", "--seed", "ten"], "unknown option '--bad-one'"),
      (
        ["arrange", "--seed", "ten", "--bad-one"],
        "option '--seed' takes a whole number of at least 0, not 'ten'"
      ),
    ])
  func mistakes(_ arguments: [String], _ message: String) {
    let error = usageError(arguments)
    #expect(error?.message == message)
    #expect(error?.exitStatus == .usage)
    #expect(error?.code.hasPrefix("usage/") == true)
  }

  @Test func hintsNameTheCommand() {
    #expect(usageError(["count", "--x"])?.hint(tool: sampleTool) == "See 'tidy help count'.")
    #expect(usageError(["cuont"])?.hint(tool: sampleTool) == "See 'tidy help'.")
  }

  @Test func arguments() throws {
    let cache = try invocation("cache", "--quiet", "info")
    #expect(cache.argument("ACTION") == "info")
    #expect(cache.files == [])
    let count = try invocation("count")
    #expect(count.files == [])
    #expect(count.argument("FILE") == nil)
  }

  /// Whatever is typed, the answer is a request or a mistake, and no word is lost: without
  /// mistakes, every word is a file, a value, or an option.
  @Test(arguments: 0..<200)
  func anyLine(_ seed: UInt64) {
    let pieces = [
      "arrange", "count", "cache", "info", "-", "--", "-q", "-o", "-vq", "--json", "--seed", "7",
      "--seed=8", "--before", "a:b", "file", "-3", "--max-lines", "2", "--reverse", "-=", "--=",
      "--=x", "-\u{e9}", "", " ", "---", "-o=", "\u{0}",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    var line: [String] = []
    for _ in 0..<(seed % 9) {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      line.append(pieces[Int(state % UInt64(pieces.count))])
    }
    do throws(UsageError) {
      guard case .run(let invocation) = try Parser.parse(line, sampleTool) else { return }
      let typed = Set(line)
      #expect(invocation.files.allSatisfy(typed.contains))
      #expect(line.contains(invocation.command.name))
    } catch {
      #expect(!error.message.isEmpty)
    }
  }
}
