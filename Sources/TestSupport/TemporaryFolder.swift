import Foundation

/// A fresh folder of a test's own, removed with everything in it when it is let go.
///
/// Keep it in a `let` that is used after the last use of its files, or use `with`.
public final class TemporaryFolder: Sendable {
  /// The absolute path, without a slash at the end.
  public let path: String

  /// Makes the folder.
  ///
  /// - Throws: What the file system says where none can be made.
  public init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("sequitur-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Runs a body with a fresh folder that outlives it.
  ///
  /// - Throws: What the body throws, or what the file system says.
  public static func with<Result>(_ body: (TemporaryFolder) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try body(folder) }
  }

  /// The absolute path of a file in the folder, which need not exist.
  public func path(_ name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes bytes to a file, makes the folders on the way, and returns the file's path.
  ///
  /// - Throws: What the file system says.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Writes a text to a file, makes the folders on the way, and returns the file's path.
  ///
  /// - Throws: What the file system says.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// The text of a file in the folder.
  ///
  /// - Throws: What the file system says, or that the file is not UTF-8.
  public func read(_ name: String) throws -> String {
    try String(contentsOf: URL(fileURLWithPath: path(name)), encoding: .utf8)
  }

  /// The paths of everything in the folder and below, relative to it, sorted.
  public func contents() -> [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []).sorted()
  }
}
