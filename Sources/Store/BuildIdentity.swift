import Base

/// What tells a build of the program from every other, so that none is given another's results.
///
/// It is the build ID that the linker makes of all that it writes (the note `NT_GNU_BUILD_ID` of the
/// ELF file), or, where there is none, the SHA-256 of the whole file. A copy of a program has the
/// identity of the program.
public struct BuildIdentity: Sendable, Hashable, CustomStringConvertible {
  /// The kind of identity and its hexadecimal digits.
  public let description: String

  /// The identity of the running program; nil where it cannot be read.
  public static let running = BuildIdentity(executable: "/proc/self/exe")

  /// Takes an identity as it is.
  public init(_ description: String) {
    self.description = description
  }

  /// Reads the identity of a program; nil where its file cannot be read.
  ///
  /// - Complexity: O(1) where the file has a build ID, else O(*n*) in its size.
  public init?(executable path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    func bytes(_ offset: Int, _ count: Int) -> [UInt8]? {
      Self.read(descriptor, offset: offset, count: count)
    }
    if let identifier = ELFNotes(reading: bytes)?.buildIdentifier {
      description = "build-id " + SHA256.hexadecimal(identifier)
      return
    }
    var hash = SHA256()
    var offset = 0
    while true {
      guard let piece = bytes(offset, 1 << 20) else { return nil }
      if piece.isEmpty { break }
      hash.update(piece)
      offset += piece.count
    }
    description = "sha256 " + SHA256.hexadecimal(hash.digest())
  }

  /// Up to `count` bytes from a place of a file, fewer only at its end; nil where reading fails.
  private static func read(_ descriptor: Int32, offset: Int, count: Int) -> [UInt8]? {
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let got = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { isRead = false }
        if got <= 0 { break }
        filled += got
      }
    }
    return isRead ? bytes : nil
  }
}
