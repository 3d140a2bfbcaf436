import Foundation
import TestSupport
import Testing

/// What the other tests stand on is tested here, as it has no room of its own.
@Suite struct ProcessRunnerTests {
  @Test func carriesBytesBothWaysWithoutWaitingForEachOther() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let outcome = try ProcessRunner("cat", input: bytes).run()
    #expect(outcome.termination == .exited(0))
    #expect(outcome.outputBytes == bytes)
  }

  @Test func readsBothOutputsAtOnce() throws {
    let script = "head -c 1000000 /dev/zero >&2; head -c 1000000 /dev/zero; exit 7"
    let outcome = try ProcessRunner("sh", ["-c", script]).run()
    #expect(outcome.status == 7)
    #expect(outcome.outputBytes.count == 1_000_000)
    #expect(outcome.errorBytes.count == 1_000_000)
  }

  @Test func aProgramNeedNotReadItsInput() throws {
    let outcome = try ProcessRunner("true", input: [UInt8](repeating: 1, count: 1_000_000)).run()
    #expect(outcome.termination == .exited(0))
  }

  @Test func seesOnlyTheEnvironmentGiven() throws {
    let outcome = try ProcessRunner("env", environment: ["GREETING": "a b"]).run()
    let names = Set(outcome.lines.compactMap { $0.split(separator: "=").first.map(String.init) })
    #expect(outcome.lines.contains("GREETING=a b"))
    #expect(names.subtracting(["GREETING", "_"]).isSubset(of: ProcessRunner.inherited))
  }

  @Test func runsInAFolder() throws {
    try TemporaryFolder.with { folder in
      let outcome = try ProcessRunner("pwd", ["-P"], folder: folder.path).run()
      #expect(outcome.lines == [folder.path])
    }
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGKILL])
  func signals(_ number: Int32) throws {
    let outcome = try ProcessRunner(
      "sh", ["-c", "echo ready; exec sleep 30"],
      interruption: .init(.outputLines(1), signal: number)
    ).run()
    #expect(outcome.termination == .signalled(number))
    #expect(outcome.lines == ["ready"])
  }

  @Test func endsWhatTakesTooLong() throws {
    let outcome = try ProcessRunner("sleep", ["30"], timeout: .milliseconds(50)).run()
    #expect(outcome.termination == .timedOut)
    #expect(outcome.status == nil)
  }

  @Test func aChildThatHoldsThePipesDoesNotHoldTheTests() throws {
    let outcome = try ProcessRunner(
      "sh", ["-c", "sleep 30 & echo started; wait"], timeout: .milliseconds(50)
    ).run()
    #expect(outcome.termination == .timedOut)
  }

  @Test(arguments: ["/no/such/program", "no-such-program-at-all"])
  func saysWhatCannotBeStarted(_ name: String) {
    #expect(throws: ProcessRunner.StartError(executable: name, number: ENOENT)) {
      try ProcessRunner(name).run()
    }
  }
}

@Suite struct TemporaryFolderTests {
  @Test func isRemovedWithWhatItHolds() throws {
    let path = try TemporaryFolder.with { folder in
      try folder.write("text", to: "a/b.txt")
      #expect(try folder.read("a/b.txt") == "text")
      #expect(folder.contents() == ["a", "a/b.txt"])
      return folder.path
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}

@Suite struct SnapshotTests {
  private func failure(
    _ mode: Snapshot.RecordMode, kept: String?, text: String
  ) throws -> (failure: String?, file: String?) {
    try TemporaryFolder.with { folder in
      if let kept { try folder.write(kept, to: "Snapshots/T/x.txt") }
      let snapshot = Snapshot("x.txt", mode: mode, testFile: folder.path("T.swift"))
      let failure = snapshot.failure(of: text)
      return (failure, try? folder.read("Snapshots/T/x.txt"))
    }
  }

  @Test(
    arguments: [
      (.never, nil, true, nil), (.missing, nil, true, "new"), (.failed, nil, true, "new"),
      (.all, nil, true, "new"), (.never, "old", true, "old"), (.missing, "old", true, "old"),
      (.failed, "old", true, "new"), (.all, "old", true, "new"), (.never, "new", false, "new"),
      (.missing, "new", false, "new"), (.all, "new", false, "new"),
    ] as [(Snapshot.RecordMode, String?, Bool, String?)])
  func modes(
    _ mode: Snapshot.RecordMode, _ kept: String?, _ isFailure: Bool, _ after: String?
  ) throws {
    let result = try failure(mode, kept: kept, text: "new")
    #expect((result.failure != nil) == isFailure)
    #expect(result.file == after)
  }

  @Test func showsWhatDiffers() throws {
    let result = try failure(.never, kept: "a\nb\nc", text: "a\nx\nc")
    #expect(result.failure?.hasSuffix("-2: b\n+2: x") == true)
  }

  @Test(
    arguments: [
      ([:], .missing), (["CI": "1"], .never), (["CI": ""], .missing),
      (["CI": "1", "SEQUITUR_RECORD": "all"], .all), (["SEQUITUR_RECORD": "nonsense"], .missing),
    ] as [([String: String], Snapshot.RecordMode)])
  func environments(_ environment: [String: String], _ mode: Snapshot.RecordMode) {
    #expect(Snapshot.RecordMode(environment: environment) == mode)
  }
}

@Suite struct MarkedTextTests {
  @Test(
    arguments: [
      ("", "", [], []), ("a", "a", [], ["a"]), ("a¦b", "ab", [1], ["a", "b"]),
      ("¦é¦b¦", "éb", [0, 2, 3], ["é", "b"]), ("¦¦", "", [0, 0], [""]),
    ] as [(String, String, [Int], [String])])
  func marks(_ marked: String, _ text: String, _ offsets: [Int], _ pieces: [String]) {
    let marked = MarkedText(marked)
    #expect(marked.text == text)
    #expect(marked.utf8Offsets == offsets)
    #expect(marked.pieces == pieces)
  }
}

@Suite struct PlaceTests {
  @Test func theCheckoutIsFound() {
    #expect(FileManager.default.fileExists(atPath: Repository.path("Package.swift")))
  }

  @Test func theToolIsFound() {
    #expect(FileManager.default.isExecutableFile(atPath: BuiltProduct.path("sequitur")))
  }
}
