import Foundation

/// The tool's `readability` on hostile texts of one and of four megabytes.
enum HostileBench {
  private static let size = 1_000_000

  /// Runs the tool (`--tool`, else the release build) on each text and prints a table.
  ///
  /// Seconds are processor seconds, which other work on the machine moves little. Ends with 1
  /// where a run crashed, a number was not finite, or four times the text took more than five
  /// times as long beyond the tool's start, and a tenth of a second at least.
  static func run(_ arguments: [String]) throws {
    let options = BenchOptions(arguments)
    let tool = options.value("--tool") ?? ".build/release/sequitur"
    let only = options.value("--only")
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("sequitur-hostile-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let starts = try (0..<3).map { _ in
      try measure(tool, Array("One is here.".utf8), "start.txt", folder).seconds
    }
    let start = starts.min() ?? 0
    print("Start of the tool: \(String(format: "%.3f", start)) s, taken off before ratios.\n")
    print("| input | 1 MB s | 4 MB s | ratio | exit | words at 1 MB | numbers |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | --- |")
    var passes = true
    for input in HostileInput.all where only.map(input.name.contains) ?? true {
      let name = input.isMarkdown ? "input.md" : "input.txt"
      let one = try measure(tool, input.bytes(size), name, folder)
      let four = try measure(tool, input.bytes(4 * size), name, folder)
      // Within the noise of starting a process there is no ratio.
      let isMeasurable = four.seconds - start >= 0.02
      let ratio = isMeasurable ? (four.seconds - start) / max(one.seconds - start, 0.005) : nil
      let isSound = one.isSound && four.isSound && one.status == four.status
      passes = passes && isSound && ((ratio ?? 0) <= 5 || four.seconds - start < 0.1)
      print(
        "| \(input.name) "
          + BenchInput.row("", [one.seconds, four.seconds, ratio], digits: 2).dropFirst(3)
          + " \(one.status) | \(one.words.map(String.init) ?? "–") "
          + "| \(isSound ? "finite or null" : "WRONG") |")
    }
    if !passes { exit(1) }
  }

  private struct Outcome {
    var seconds: Double
    var status: Int32
    var words: Int?
    var isSound: Bool
  }

  /// The best of three runs.
  private static func measure(
    _ tool: String, _ bytes: [UInt8], _ name: String, _ folder: URL
  ) throws -> Outcome {
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    var best = try launch(tool, file)
    for _ in 0..<2 {
      let next = try launch(tool, file)
      if next.seconds < best.seconds { best = next }
    }
    return best
  }

  private static func launch(_ tool: String, _ file: URL) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["readability", "--json", "--no-cache", "--quiet", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    let start = childSeconds
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let seconds = childSeconds - start
    let status = process.terminationStatus
    guard process.terminationReason == .exit else {
      return Outcome(seconds: seconds, status: status, words: nil, isSound: false)
    }
    // Input that cannot be used is refused with 65 and nothing on the output.
    if output.isEmpty {
      return Outcome(seconds: seconds, status: status, words: nil, isSound: status == 65)
    }
    let result = try? JSONSerialization.jsonObject(with: output) as? [String: Any]
    let counts = result?["counts"] as? [String: Any]
    return Outcome(
      seconds: seconds, status: status, words: counts?["words"] as? Int,
      isSound: status == 0 && result.map { isFinite($0) } == true)
  }

  /// The processor seconds of all children that have ended.
  private static var childSeconds: Double {
    var usage = rusage()
    // The constant's type differs between systems, its value does not.
    let children: Int32 = -1
    getrusage(children, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
  }

  /// Whether all numbers are finite; JSON has no other, so that a reader would have refused them.
  private static func isFinite(_ value: Any) -> Bool {
    switch value {
    case let object as [String: Any]: object.values.allSatisfy(isFinite)
    case let array as [Any]: array.allSatisfy(isFinite)
    case let number as NSNumber: number.doubleValue.isFinite
    default: true
    }
  }
}
