import Base
import Synchronization

/// A file that is written beside its place and moved there when it is complete.
package struct TemporaryFile: Sendable {
  /// Where to write.
  package let descriptor: Int32
  /// The file that is written; nil where the place is a device, which is written directly.
  private let path: String?
  private let target: String

  /// Makes the file in the folder of its place.
  ///
  /// It has the permissions of the file that it is to replace, else those that the umask leaves.
  ///
  /// - Parameters:
  ///   - target: The place.
  ///   - followsLinks: Whether a link at the place stays one, and what it leads to is replaced; else
  ///     the link is.
  /// - Throws: What the system says.
  package init(target: String, followsLinks: Bool = true) throws(FileError) {
    var status = stat()
    var isThere = (followsLinks ? stat(target, &status) : lstat(target, &status)) == 0
    if status.st_mode & S_IFMT == S_IFLNK { isThere = false }
    if isThere {
      if status.st_mode & S_IFMT == S_IFDIR { throw FileError(path: target, number: EISDIR) }
      // The file that is there is replaced, so that it must allow being written.
      if access(target, W_OK) != 0 { throw FileError(path: target, number: errno) }
      if status.st_mode & S_IFMT != S_IFREG {
        descriptor = open(target, O_WRONLY | O_CLOEXEC)
        path = nil
        self.target = target
        if descriptor < 0 { throw FileError(path: target, number: errno) }
        return
      }
    }
    self.target = followsLinks ? ResolvedPath.existing(target) ?? target : target
    var name = Array("\(self.target).\(getpid()).XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw FileError(path: target, number: errno) }
    if isThere {
      Self.giveOwnership(of: status, to: descriptor)
    } else {
      let mask = umask(0)
      umask(mask)
      fchmod(descriptor, 0o666 & ~mask)
    }
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    self.path = path
    Self.remember(path)
  }

  /// Whether nothing was written.
  package var isEmpty: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_size == 0
  }

  /// Moves the file to its place.
  package func publish() throws(FileError) {
    let closed = close(descriptor)
    guard let path else { return }
    defer { Self.remember(nil) }
    if closed != 0 || rename(path, target) != 0 {
      let number = errno
      unlink(path)
      throw FileError(path: target, number: number)
    }
  }

  /// Removes the file.
  package func discard() {
    close(descriptor)
    if let path { unlink(path) }
    Self.remember(nil)
  }

  /// Removes what an interrupted run would leave behind; safe in a signal handler.
  package static func removePending() {
    let address = pending.load(ordering: .relaxed)
    if let name = UnsafePointer<CChar>(bitPattern: address) { unlink(name) }
  }

  // The names stay allocated: a signal may come at any time, and there are few of them.
  private static let pending = Atomic<UInt>(0)

  private static func remember(_ path: String?) {
    let name = path.flatMap { strdup($0) }
    pending.store(name.map { UInt(bitPattern: $0) } ?? 0, ordering: .relaxed)
  }

  /// Makes a file that nobody else can open yet as accessible as another, and never more.
  private static func giveOwnership(of old: stat, to descriptor: Int32) {
    var mode = old.st_mode & 0o777
    // Only the superuser may give a file away; its group can be kept more often.
    if fchown(descriptor, old.st_uid, old.st_gid) != 0,
      fchown(descriptor, uid_t.max, old.st_gid) != 0
    {
      // What the old group was allowed is not for the new one, unless everybody was.
      mode &= ~0o070 | (mode & 0o007) << 3
    }
    fchmod(descriptor, mode)
  }

  /// Writes a whole file.
  package static func write(
    _ bytes: [UInt8], to path: String, followsLinks: Bool = true
  ) throws(FileError) {
    let file = try TemporaryFile(target: path, followsLinks: followsLinks)
    let number = bytes.withUnsafeBufferPointer { Descriptor.write($0, to: file.descriptor) }
    guard number == 0 else {
      file.discard()
      throw FileError(path: path, number: number)
    }
    try file.publish()
  }
}
