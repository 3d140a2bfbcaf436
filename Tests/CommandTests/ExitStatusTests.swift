import Foundation
import TestSupport
import Testing

@Suite struct ExitStatusTests {
  @Test(arguments: [
    ("restore nope.txt", 66, "error: nope.txt: cannot be opened: no such file"),
    ("evaluate .", 65, "error: .: is a folder"),
    ("restore empty.txt", 65, "error: empty.txt: there is no text in it"),
    ("restore blank.txt", 65, "error: blank.txt: there is no text in it"),
    ("restore bytes.txt", 65, "error: bytes.txt: not UTF-8: the first bad byte is at offset 7"),
    ("readability bytes.txt", 65, "offset 7"), ("sentences bytes.txt", 65, "offset 7"),
    ("restore --json nope.txt good.txt", 66, "nope.txt"),
    ("restore --json nope.txt good.txt empty.txt", 65, "empty.txt"),
    ("coherence nope.txt", 66, "nope.txt"), ("evaluate ./", 65, "is a folder"),
    ("evaluate nope.jsonl", 66, "nope.jsonl"), ("evaluate .", 65, "is a folder"),
    ("syllables nope.txt", 66, "nope.txt"), ("report nope.txt", 66, "nope.txt"),
    ("restore --explan good.txt", 64, "did you mean '--explain'?"),
    ("restor good.txt", 64, "did you mean 'restore'?"), ("cache verfy", 64, "'verify'?"),
    ("cache", 64, "missing argument ACTION"), ("help nothing", 64, "unknown command 'nothing'"),
    ("restore --limit-units 0 good.txt", 64, "takes a whole number of at least 1"),
    ("restore --limit-units 2 good.txt", 65, "3 units, more than the limit of 2"),
    ("coherence --limit-units 2 good.txt", 65, "--limit-units 3"),
    ("restore --max-grade 3 good.txt", 64, "belongs to 'readability'"),
    ("restore --models nowhere good.txt", 69, "nowhere/"),
    ("readability --models nowhere good.txt", 69, "nowhere/"),
    ("syllables --models nowhere good.txt", 69, "nowhere/"),
    ("restore --model news --models . good.txt", 69, "'news' is not installed"),
    ("restore good.txt -o nowhere/out.txt", 73, "nowhere/out.txt: cannot be written"),
    ("restore good.txt -o .", 73, "cannot be written: is a directory"),
    ("report good.txt -o good.txt", 73, "good.txt"),
    ("train good.jsonl -o nowhere/m.json", 73, "nowhere/m.json"),
    ("train good.jsonl", 64, "option '--output' is needed"),
    ("train good.jsonl -o m.json", 65, "too few"),
    ("restore --min-confidence 1 good.txt", 1, "good.txt: confidence 0.9, limit 1\n"),
    ("coherence --min-coherence 100 good.txt", 1, "good.txt: coherence 73.3, limit 100\n"),
    ("coherence --min-coherence 0 good.txt", 0, ""),
    ("readability --max-grade -90 good.txt", 1, "good.txt: grade 0.4, limit -90\n"),
    ("readability --max-grade 90 good.txt", 0, ""),
    ("restore --min-confidence -1 good.txt", 0, ""),
    ("contrast good.txt", 64, "unknown command"),
  ])
  func endsAsTheContractSays(_ line: String, _ status: Int32, _ words: String) throws {
    let workshop = try Workshop()
    try workshop.write("Ann Low left.\nIt rained.\nLow ran.\n", to: "good.txt")
    try workshop.write(#"{"sentences":["Ann Low left."]}"#, to: "good.jsonl")
    try workshop.write("", to: "empty.txt")
    try workshop.write(" \n\t\n", to: "blank.txt")
    try workshop.folder.write(Array("It was ".utf8) + [0xc3, 0x28, 0x0a], to: "bytes.txt")
    let outcome = try workshop.run(line)
    #expect(outcome.status == status)
    #expect(words.isEmpty || outcome.errorOutput.contains(words), "\(outcome.errorOutput)")
    if status > 1, !line.contains("good.txt") { #expect(outcome.output == "") }
    if status <= 1 { #expect(outcome.errorOutput == words) }
  }

  @Test func noCommandShowsWhatToDo() throws {
    let outcome = try Workshop().run([])
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errorOutput.hasPrefix("USAGE\n"))
  }

  @Test func aTerminalWithoutAFileShowsShortHelp() throws {
    // `script` gives the tool a terminal to read from.
    let outcome = try Workshop().shell(
      "script -qec '\"$SEQUITUR\" restore' /dev/null < /dev/null; echo \"status $?\"")
    #expect(outcome.output.contains("USAGE"))
    #expect(outcome.output.contains("$ sequitur restore article.txt"))
    #expect(outcome.output.contains("status 64"))
  }

  @Test(arguments: [
    ("classic.json", "{", 69), ("classic.bin", "junk", 69),
    ("lexicon/wordnet-nouns.bin", "junk", 69),
  ])
  func aDamagedModelIsRefused(_ file: String, _ junk: String, _ status: Int32) throws {
    let workshop = try Workshop()
    let models = try workshop.copyOfModels()
    try workshop.write(junk, to: "Models/\(file)")
    let outcome = try workshop.run(["restore", "--models", models, Fixture.harbour])
    #expect(outcome.status == status)
    #expect(outcome.errorOutput.contains("Models/\(file) cannot be used"))
    try FileManager.default.removeItem(atPath: "\(models)/\(file)")
    let missing = try workshop.run(["restore", "--models", models, Fixture.harbour])
    #expect(missing.status == status)
    #expect(missing.errorOutput.contains("Models/\(file) is missing"))
  }

  @Test(arguments: ["pronunciations.bin", "syllables.bin", "familiar-words.txt"])
  func aDamagedLexiconIsRefused(_ file: String) throws {
    let workshop = try Workshop()
    let models = try workshop.copyOfModels()
    try workshop.write("junk", to: "Models/lexicon/\(file)")
    for arguments in [["readability"], ["readability", "--jsonl"]] {
      let outcome = try workshop.run(
        arguments + ["--models", models], input: #"{"text":"Ann left."}"#)
      #expect(outcome.status == 69)
      #expect(outcome.output == "")
      #expect(outcome.errorOutput.contains("Models/lexicon/\(file) cannot be used"))
    }
  }

  @Test func aShortenedWordListIsRefused() throws {
    let workshop = try Workshop()
    let models = try workshop.copyOfModels()
    let list = try workshop.read("Models/lexicon/familiar-words.txt")
    try workshop.write(String(list.prefix(list.count / 2)), to: "Models/lexicon/familiar-words.txt")
    let outcome = try workshop.run(["readability", "--models", models], input: "Ann left.")
    #expect(outcome.status == 69)
    #expect(outcome.errorOutput.contains("familiar-words.txt cannot be used: the checksum"))
  }

  @Test func configurationIsChecked() throws {
    let workshop = try Workshop()
    let outcome = try workshop.run(
      ["restore", Fixture.harbour], environment: ["SEQUITUR_JOBS": "many"])
    #expect(outcome.status == 78)
    #expect(outcome.errorOutput.contains("SEQUITUR_JOBS takes a whole number"))
    try workshop.write(#"{"sead": 3, "jobs": 0}"#, to: "config/sequitur/config.json")
    let file = try workshop.run(["restore", Fixture.harbour])
    #expect(file.status == 78)
    #expect(file.errorOutput.contains("config.json:1: key 'jobs' takes a whole number"))
    try workshop.write(#"{"sead": 3, "format": "json"}"#, to: "config/sequitur/config.json")
    let unknown = try workshop.run(["restore", Fixture.harbour])
    #expect(unknown.status == 0)
    #expect(unknown.output.hasPrefix("{"))
    #expect(unknown.errorOutput.contains("did you mean 'seed'?"))
    // Flags win over the file, and so does the environment.
    #expect(try workshop.run(["restore", Fixture.harbour, "--format", "text"]).lines.count == 21)
    let variable = try workshop.run(
      ["restore", Fixture.harbour], environment: ["SEQUITUR_FORMAT": "text"])
    #expect(variable.lines.count == 21)
  }

  @Test func interruptedRunsSaySo() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 31)
    let outcome = try workshop.run(
      ["restore", "--jsonl", "--jobs", "1"], input: factory.records(300),
      interruption: .init(.outputLines(2), signal: SIGINT))
    #expect(outcome.status == 130)
    let left = try workshop.shell(
      """
      (exec env -i HOME="$HOME" "$SEQUITUR" restore --jsonl -o out.jsonl < <(exec sleep 20 2> /dev/null)) & id=$!
      for wait in $(seq 200); do ls out.jsonl.* > seen 2>&1 && break; sleep 0.02; done
      kill -TERM $id; wait $id; echo $?; ls
      """)
    #expect(left.lines.first == "143")
    #expect(!left.lines.contains { $0.hasPrefix("out.jsonl") })
  }

  @Test func modelsLieWhereTheyAreSaidToBe() throws {
    let workshop = try Workshop()
    let models = try workshop.copyOfModels()
    try FileManager.default.moveItem(atPath: models, toPath: workshop.folder.path("elsewhere"))
    let byVariable = try workshop.run(
      ["syllables"], input: "reliability\n", environment: ["SEQUITUR_MODELS": "elsewhere"])
    #expect(byVariable.output == "reliability\t6\n")
    // The current folder is never looked at as such.
    try workshop.write("{", to: "Models/classic.json")
    #expect(try workshop.run(["restore", Fixture.harbour]).status == 0)
  }

  @Test func theDefaultLimitIsTwoThousandUnits() throws {
    let workshop = try Workshop()
    try workshop.write((1...2_001).map { "It was day \($0).\n" }.joined(), to: "days.txt")
    for command in ["restore", "coherence", "report --restore"] {
      let outcome = try workshop.run("\(command) days.txt")
      #expect(outcome.status == 65)
      #expect(outcome.output == "")
      #expect(
        outcome.errorOutput.contains(
          "days.txt: 2001 units, more than the limit of 2000; raise it with --limit-units 2001"))
    }
  }

  @Test func aFullDiskIsTold() throws {
    let outcome = try Workshop().shell("echo One. | \"$SEQUITUR\" restore > /dev/full; echo $?")
    #expect(outcome.output == "73\n")
    #expect(outcome.errorOutput.contains("standard output: cannot be written: no space left"))
  }

  @Test(arguments: ["restore", "coherence", "readability", "sentences"])
  func aFailureLeavesTheOutputFileAlone(_ command: String) throws {
    let workshop = try Workshop()
    try workshop.folder.write([0x4f, 0x6e, 0x65, 0xff, 0x2e], to: "own.txt")
    let inPlace = try workshop.run("\(command) -o own.txt own.txt")
    #expect(inPlace.status == 65)
    #expect(inPlace.errorOutput.contains("offset 3"))
    try workshop.write("kept", to: "kept.txt")
    #expect(try workshop.run("\(command) -o kept.txt missing.txt").status == 66)
    #expect(try workshop.read("kept.txt") == "kept")
    let files = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path)
    #expect(Set(files).subtracting(["cache"]) == ["kept.txt", "own.txt"])
    let own = FileManager.default.contents(atPath: workshop.folder.path("own.txt"))
    #expect(own.map(Array.init) == [0x4f, 0x6e, 0x65, 0xff, 0x2e])
  }

  @Test func versionAndHelp() throws {
    let workshop = try Workshop()
    #expect(try workshop.run("--version").output == "sequitur 0.2.0\n")
    for line in ["help", "--help", "-h", "help restore", "restore --help", "restore -h x --no"] {
      let outcome = try workshop.run(line)
      #expect(outcome.status == 0)
      #expect(outcome.output.hasPrefix("OVERVIEW\n"))
      #expect(outcome.lines.allSatisfy { $0.count <= 80 })
      #expect(outcome.errorOutput == "")
    }
  }

  @Test(arguments: ["compare", "evaluate", "coherence", "readability", "sentences"])
  func anInputIsNotWrittenOver(command: String) throws {
    let workshop = try Workshop()
    let text = ArticleFactory.record(id: "a", sentences: ["One stood.", "Two fell."]) + "\n"
    try workshop.write(text, to: "a.jsonl")
    let outcome = try workshop.run([command, "a.jsonl", "-o", "./a.jsonl"])
    #expect(outcome.status == 73)
    #expect(outcome.errorOutput.contains("it is an input of this command"))
    #expect(try workshop.read("a.jsonl") == text)
    #expect(try workshop.run([command, "a.jsonl", "-o", "b.txt"]).status == 0)
  }

  @Test func aFolderOfInputsIsNotWrittenInto() throws {
    let workshop = try Workshop()
    try FileManager.default.createDirectory(
      atPath: workshop.folder.path("in"), withIntermediateDirectories: true)
    try workshop.write("One stood. Two fell.\n", to: "in/a.txt")
    let outcome = try workshop.run("compare in -o in/a.txt")
    #expect(outcome.status == 73)
    #expect(try workshop.read("in/a.txt") == "One stood. Two fell.\n")
    #expect(try workshop.run("compare in -o in/b.md").status == 0)
  }

  @Test(arguments: ["report a.txt --name=", "compare a.txt --group-by="])
  func emptyNamesAreRefused(line: String) throws {
    let workshop = try Workshop()
    try workshop.write("One stood.\nTwo fell.\n", to: "a.txt")
    let outcome = try workshop.run(line)
    #expect(outcome.status == 64)
    #expect(outcome.errorOutput.contains("is empty"))
  }
}
