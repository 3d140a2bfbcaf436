import Foundation
import TestSupport

/// A folder of a test's own in which the built tool runs, with nothing of the machine's settings.
final class Workshop {
  let folder: TemporaryFolder
  private let model: String?

  /// Creates a folder.
  ///
  /// - Parameter model: The model that the tool takes where a test says nothing; nil leaves the
  ///   choice to the tool. The learned reader's kernels are slow in a debug build, and its last bits
  ///   are the processor's; what is not about it does without.
  /// - Throws: What the file system says.
  init(model: String? = "classic") throws {
    folder = try TemporaryFolder()
    self.model = model
  }

  /// The variables that the tool sees.
  var environment: [String: String] {
    let own = model.map { ["SEQUITUR_MODEL": $0] } ?? [:]
    return own.merging([
      "HOME": folder.path, "XDG_CACHE_HOME": folder.path("cache"),
      "XDG_CONFIG_HOME": folder.path("config"),
    ]) { $1 }
  }

  /// Runs the tool with arguments.
  func run(
    _ arguments: [String], input: String = "", environment extra: [String: String] = [:],
    interruption: ProcessRunner.Interruption? = nil
  ) throws -> ProcessOutcome {
    try ProcessRunner(
      BuiltProduct.path("sequitur"), arguments, input: Array(input.utf8),
      environment: environment.merging(extra) { $1 }, folder: folder.path,
      interruption: interruption
    ).run()
  }

  /// Runs the tool with arguments as typed, without any quoting.
  func run(_ line: String, input: String = "") throws -> ProcessOutcome {
    try run(line.split(separator: " ").map(String.init), input: input)
  }

  /// Runs a script of the shell in which `$SEQUITUR` is the tool.
  func shell(_ script: String) throws -> ProcessOutcome {
    try ProcessRunner(
      "bash", ["-c", script],
      environment: environment.merging(["SEQUITUR": BuiltProduct.path("sequitur")]) { $1 },
      folder: folder.path
    ).run()
  }

  /// Writes a file into the folder.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try folder.write(text, to: name)
  }

  /// The text of a file in the folder.
  func read(_ name: String) throws -> String { try folder.read(name) }
}

/// The articles that tests read.
enum Fixture {
  /// The shuffled sample article.
  static let harbour = Repository.path("Tests/CommandTests/Fixtures/harbour.txt")

  /// The sample article as it was written.
  static let harbourGold = Repository.path("Tests/CommandTests/Fixtures/harbour.gold.txt")
}
