import Base
import Reports

/// What was written into a folder, so that what somebody else wrote or changed is told from it.
///
/// It is a hidden file of one JSON object a line. A file's line is appended before the file takes its
/// place, so that a run that is killed in between leaves a line too many and never a file without
/// one; a file is ours where it has the hash of any of its lines.
struct OutputLedger: Sendable {
  /// A file that was written.
  struct Entry: Sendable, Equatable {
    /// The path below the folder.
    var name: String
    /// The SHA-256 of its bytes, in hexadecimal digits.
    var hash: String
    /// What the file was made from and with.
    var key: String
    /// The limits that the result misses.
    var misses: [String]
  }

  /// The name of the ledger in its folder.
  static let name = ".sequitur-files.jsonl"

  private let path: String
  private var entries: [String: [Entry]] = [:]
  private var endsOpen = false

  /// Reads the ledger of a folder; what cannot be read in it counts for nothing.
  init(folder: String) {
    path = "\(folder)/\(Self.name)"
    guard let bytes = try? FileBytes.contents(of: path) else { return }
    endsOpen = bytes.last.map { $0 != UInt8(ascii: "\n") } ?? false
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let record = JSONReader.document(Array(line)), let name = record["path"]?.string,
        let hash = record["sha256"]?.string, let key = record["key"]?.string
      else { continue }
      var misses: [String] = []
      if case .array(let elements) = record["missed"]?.content {
        misses = elements.compactMap(\.string)
      }
      entries[name, default: []].append(Entry(name: name, hash: hash, key: key, misses: misses))
    }
  }

  /// The hash of a file's bytes.
  static func hash(_ bytes: [UInt8]) -> String { SHA256.hexadecimal(SHA256.digest(of: bytes)) }

  /// Whether a file with these bytes was written by this tool under this name.
  func holds(_ bytes: [UInt8], as name: String) -> Bool {
    let hash = Self.hash(bytes)
    return entries[name]?.contains { $0.hash == hash } == true
  }

  /// The line of a file that was made from and with the same, and whose bytes are those of the file.
  func entry(_ name: String, key: String, bytes: [UInt8]) -> Entry? {
    guard let last = entries[name]?.last, last.key == key, last.hash == Self.hash(bytes) else {
      return nil
    }
    return last
  }

  /// Adds lines, at once on disk.
  mutating func append(_ added: [Entry]) throws(FileError) {
    var bytes: [UInt8] = endsOpen ? [UInt8(ascii: "\n")] : []
    for entry in added {
      let known = entries[entry.name, default: []].last
      if known == entry { continue }
      entries[entry.name, default: []].append(entry)
      bytes += JSONWriter.line([
        "path": .string(entry.name), "sha256": .string(entry.hash), "key": .string(entry.key),
        "missed": JSONValue(entry.misses),
      ])
    }
    if bytes.count <= (endsOpen ? 1 : 0) { return }
    endsOpen = false
    try TargetFolder.makeFolders(above: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    defer { close(descriptor) }
    let number = bytes.withUnsafeBufferPointer { Descriptor.write($0, to: descriptor) }
    if number != 0 { throw FileError(path: path, number: number) }
  }
}
