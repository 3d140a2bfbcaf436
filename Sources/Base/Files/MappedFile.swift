// Unchecked because of the pointer: the mapping is read-only, is made in `init` and is taken
// down in `deinit`, when nobody holds the object any more, so that no thread can see it change.
/// A regular file mapped into memory, read-only, for as long as the object lives.
///
/// The file must not be cut short in place while it is mapped: replace it by renaming a new one
/// over it.
package final class MappedFile: @unchecked Sendable {
  /// The bytes of the file.
  package let bytes: UnsafeRawBufferPointer

  /// Maps a file.
  ///
  /// - Parameter path: Where it lies.
  /// - Throws: `BinaryFileError.missing`, `.unreadable`, or `.damaged` where the file is empty.
  package init(path: String) throws(BinaryFileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? .missing(path: path) : .unreadable(path: path, code: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    let count = Int(status.st_size)
    guard count > 0 else {
      throw .damaged(path: path, reason: "the file is empty")
    }
    #if os(Linux)
      // All of it is read at once to verify it: fewer page faults.
      let flags = MAP_PRIVATE | MAP_POPULATE
    #else
      let flags = MAP_PRIVATE
    #endif
    guard let start = mmap(nil, count, PROT_READ, flags, descriptor, 0), start != MAP_FAILED else {
      throw .unreadable(path: path, code: errno)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }
}
