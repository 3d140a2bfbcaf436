import Base
import CommandLineKit

/// A folder that files are written into without harm to what others wrote there: neither a file
/// without our mark, nor one that was changed since, is replaced, and no two inputs share a file.
struct OutputFolder {
  static let force = Option.flag(
    "force", effect: .place, isConfigurable: false,
    "Replace files in an output folder that others wrote or changed.")

  /// Where the files lie.
  let target: TargetFolder
  private let isForced: Bool
  private var ledger: OutputLedger
  private var written: Set<String> = []

  /// Opens a folder, which need not be there yet.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - sources: Files that nothing may take the place of, by force neither.
  ///   - isForced: Whether files of others may be replaced.
  init(path: String, sources: Set<FileIdentity>, isForced: Bool) {
    target = TargetFolder(path: path, sources: sources)
    self.isForced = isForced
    ledger = OutputLedger(folder: path)
  }

  /// The path of the folder.
  var path: String { target.path }

  /// Writes files that belong together, all or none.
  ///
  /// - Parameters:
  ///   - files: The files by their paths below the folder.
  ///   - key: What they were made from and with; empty where nobody asks.
  ///   - misses: The limits that the result misses.
  /// - Throws: `spared` where a file of somebody else's is there, else `cannotWrite`.
  mutating func write(
    _ files: [(name: String, bytes: [UInt8])], key: String = "", misses: [String] = []
  ) throws(Failure) {
    try target.spare(files.map(\.name))
    for file in files { try check(file.name, file.bytes) }
    do throws(FileError) {
      try ledger.append(
        files.map {
          OutputLedger.Entry(
            name: $0.name, hash: OutputLedger.hash($0.bytes), key: key, misses: misses)
        })
    } catch {
      throw .cannotWrite(path: error.path, reason: error.reason)
    }
    for file in files {
      try target.write(file.bytes, to: file.name)
      written.insert(file.name)
    }
  }

  /// What was noted of a file that is there and was made from and with the same.
  func finished(_ name: String, key: String) -> OutputLedger.Entry? {
    guard let bytes = try? FileBytes.contents(of: "\(path)/\(name)") else { return nil }
    return ledger.entry(name, key: key, bytes: bytes)
  }

  private func check(_ name: String, _ bytes: [UInt8]) throws(Failure) {
    let file = "\(path)/\(name)"
    if written.contains(name) {
      throw .spared(path: file, reason: "another input of this run has its result there")
    }
    guard !isForced, FileBytes.exists(file) else { return }
    if FileBytes.isFolder(file) { throw .spared(path: file, reason: "it is a folder") }
    guard let old = try? FileBytes.contents(of: file) else { return }
    if old == bytes || ledger.holds(old, as: name) { return }
    throw .spared(
      path: file,
      reason: "it is not as this tool left it there, or not of this tool; move it away, or say "
        + "--force")
  }
}
