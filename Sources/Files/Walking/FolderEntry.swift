import Base

/// A regular file, or a link to one, as an entry of its folder: the same for every spelling of its
/// path, and another for every other link to the file.
struct FolderEntry: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let name: [UInt8]

  /// The entry at a path; nil for standard input, and where there is no regular file.
  init?(path: String) {
    guard path != "-", FileIdentity(path: path) != nil else { return nil }
    let bytes = Array(path.utf8)
    let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
    let folder =
      slash.map { $0 == 0 ? "/" : String(decoding: bytes[..<$0], as: UTF8.self) } ?? "."
    var status = stat()
    guard stat(folder, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    name = Array(bytes[(slash.map { $0 + 1 } ?? 0)...])
  }
}
