/// A verified file of tables: a header, a directory of sections, and the sections, in memory.
///
/// Everything is little-endian; the layout is
///
///     0   magic, 8 bytes            24  checksum of all bytes from 32 on, u64
///     8   version, u32              32  four counts, u32 each
///     12  number of sections, u32   48  directory: offset and length in bytes, u32 each
///     16  length of the file, u64   …   sections, each at a multiple of 8
///
/// Sections follow one another without a gap but for the bytes that bring the next one to a multiple
/// of 8, and the last one ends the file.
package struct BinaryFile: Sendable {
  /// The bytes before the directory.
  package static let headerLength = 48

  /// The number of counts in the header.
  package static let counts = 4

  /// The first byte that the checksum covers.
  package static let checkedFrom = 32

  private let file: MappedFile

  /// Maps the file at `path` and verifies its header, its directory and its checksum.
  ///
  /// - Parameters:
  ///   - path: Where the file lies.
  ///   - magic: The eight bytes that this kind of file starts with, as a little-endian number.
  ///   - version: The version of the layout that is wanted.
  ///   - sections: The number of sections that this version has.
  /// - Throws: `BinaryFileError`.
  /// - Complexity: O(*n*) in the length of the file, at several bytes a nanosecond.
  package init(
    path: String, magic: UInt64, version: UInt32, sections: Int
  ) throws(BinaryFileError) {
    file = try MappedFile(path: path)
    let bytes = file.bytes
    guard bytes.count >= 8 else {
      throw .damaged(path: path, reason: "the header is cut short")
    }
    guard Self.word(bytes, 0) == magic else {
      throw .foreign(path: path)
    }
    guard bytes.count >= Self.headerLength + sections * 8 else {
      throw .damaged(path: path, reason: "the header is cut short")
    }
    let found = Self.number(bytes, 8)
    guard found == version else {
      throw .unsupportedVersion(path: path, found: found)
    }
    guard Int(Self.number(bytes, 12)) == sections else {
      throw .damaged(path: path, reason: "the number of sections is wrong")
    }
    guard bytes.count % 8 == 0, Self.word(bytes, 16) == UInt64(bytes.count) else {
      throw .damaged(path: path, reason: "the length is wrong")
    }
    let checked = UnsafeRawBufferPointer(rebasing: bytes[Self.checkedFrom...])
    guard Self.word(bytes, 24) == Checksum.ofWords(checked) else {
      throw .damaged(path: path, reason: "the checksum is wrong")
    }
    var end = Self.headerLength + sections * 8
    for index in 0..<sections {
      let offset = Int(Self.number(bytes, Self.headerLength + index * 8))
      let length = Int(Self.number(bytes, Self.headerLength + index * 8 + 4))
      guard offset == end, length <= bytes.count - offset else {
        throw .damaged(path: path, reason: "section \(index) is out of bounds")
      }
      // Within the file, whose length is a multiple of 8.
      end = offset + (length + 7) & ~7
    }
    guard end == bytes.count else {
      throw .damaged(path: path, reason: "the sections do not fill the file")
    }
  }

  /// The object that keeps the sections in memory.
  package var owner: AnyObject { file }

  /// One of the four counts of the header, by its number from 0 to 3.
  package func count(_ index: Int) -> Int {
    Int(Self.number(file.bytes, Self.checkedFrom + index * 4))
  }

  /// The bytes of a section, valid for as long as `owner` lives.
  package func section(_ index: Int) -> UnsafeRawBufferPointer {
    let offset = Int(Self.number(file.bytes, Self.headerLength + index * 8))
    let length = Int(Self.number(file.bytes, Self.headerLength + index * 8 + 4))
    return UnsafeRawBufferPointer(rebasing: file.bytes[offset..<offset + length])
  }

  /// The numbers of a section, valid for as long as `owner` lives.
  ///
  /// The numbers are read as they lie, so that a big-endian machine finds its first table broken
  /// and refuses the file.
  package func numbers(_ index: Int) -> UnsafeBufferPointer<UInt32> {
    let bytes = section(index)
    return UnsafeBufferPointer(rebasing: bytes.bindMemory(to: UInt32.self)[0..<bytes.count / 4])
  }

  /// The checksum in the header, in hexadecimal digits.
  package var checksumText: String { Self.checksumText(of: file.bytes) }

  /// The checksum in the header of a file's bytes, in hexadecimal digits.
  package static func checksumText(of bytes: UnsafeRawBufferPointer) -> String {
    String(word(bytes, 24), radix: 16)
  }

  /// The numbers of a section as an array; nil where its bytes are not a whole number of them.
  package func array<Element: BitwiseCopyable>(_ index: Int, of type: Element.Type) -> [Element]? {
    let bytes = section(index)
    let stride = MemoryLayout<Element>.stride
    guard bytes.count % stride == 0 else { return nil }
    return withExtendedLifetime(owner) {
      [Element](unsafeUninitializedCapacity: bytes.count / stride) { target, filled in
        UnsafeMutableRawBufferPointer(target).copyMemory(from: bytes)
        filled = bytes.count / stride
      }
    }
  }

  /// Writes the checksum of a file's bytes into its header.
  package static func sum(_ file: inout [UInt8]) {
    let sum = file.withUnsafeBytes {
      Checksum.ofWords(UnsafeRawBufferPointer(rebasing: $0[checkedFrom...]))
    }
    withUnsafeBytes(of: sum.littleEndian) { file.replaceSubrange(24..<32, with: $0) }
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
