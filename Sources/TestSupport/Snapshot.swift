import Foundation

/// Compares a text with the one kept in a file beside the tests.
///
/// The files lie in `Snapshots/<test file>/<name>` in the folder of the test file. What happens
/// where they differ is said by the environment variable `SEQUITUR_RECORD`:
///
/// - `never`: it fails. The default where `CI` is set.
/// - `missing`: a file that is not there is written, and the test fails once. The default.
/// - `failed`: so is one that differs.
/// - `all`: every file is written anew.
///
/// The module does not know the test library, so the test does the expecting:
///
///     #expect(Snapshot("restore.txt").failure(of: help) == nil)
public struct Snapshot: Sendable {
  /// When a file is written.
  public enum RecordMode: String, Sendable {
    /// Never.
    case never
    /// Where there is none.
    case missing
    /// Where there is none or it differs.
    case failed
    /// Always.
    case all

    /// The mode that an environment asks for.
    public init(environment: [String: String]) {
      let isCI = !(environment["CI"] ?? "").isEmpty
      self =
        environment["SEQUITUR_RECORD"].flatMap(RecordMode.init(rawValue:))
        ?? (isCI ? .never : .missing)
    }
  }

  /// The path of the file.
  public let path: String
  private let mode: RecordMode

  /// Names a snapshot of a test file; the name carries its extension.
  public init(_ name: String, mode: RecordMode? = nil, testFile: String = #filePath) {
    let file = URL(fileURLWithPath: testFile)
    path =
      file.deletingLastPathComponent().appendingPathComponent("Snapshots")
      .appendingPathComponent(file.deletingPathExtension().lastPathComponent)
      .appendingPathComponent(name).path
    self.mode = mode ?? RecordMode(environment: ProcessInfo.processInfo.environment)
  }

  /// What is wrong with a text, nil where it is the one kept.
  ///
  /// A recorded file fails as well, so that a run that wrote snapshots never passes unseen.
  public func failure(of text: String) -> String? {
    let kept = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    if mode == .all { return kept == text ? nil : record(text) }
    guard let kept else {
      return mode == .never ? "there is no snapshot \(path)" : record(text)
    }
    if kept == text { return nil }
    let difference = LineDifference.describe(expected: kept, actual: text)
    return mode == .failed
      ? record(text) + "\n" + difference : "differs from \(path):\n\(difference)"
  }

  private func record(_ text: String) -> String {
    let url = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      return "recorded \(path); look at it and run again"
    } catch {
      return "cannot record \(path): \(error)"
    }
  }
}

/// Shows where two texts part, line by line.
enum LineDifference {
  static func describe(expected: String, actual: String) -> String {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = actual.difference(from: expected).map { change -> (Int, String) in
      switch change {
      case .remove(let offset, let line, _): (offset, "-\(offset + 1): \(line)")
      case .insert(let offset, let line, _): (offset, "+\(offset + 1): \(line)")
      }
    }
    // A removal and the insertion in its place stand together, the removal first.
    return changes.sorted { ($0.0, $1.1) < ($1.0, $0.1) }.map(\.1).joined(separator: "\n")
  }
}
