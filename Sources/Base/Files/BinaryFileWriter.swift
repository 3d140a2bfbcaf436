/// Puts a file together as ``BinaryFile`` reads it: header, directory, and sections.
///
/// The bytes depend on what was appended alone, so that the same content is the same file.
package struct BinaryFileWriter: Sendable {
  private let magic: UInt64
  private let version: UInt32
  private let counts: [UInt32]
  private var sections: [[UInt8]] = []

  /// Creates a file without sections.
  ///
  /// - Parameters:
  ///   - magic: The eight bytes that the file starts with, as a little-endian number.
  ///   - version: The version of the layout.
  ///   - counts: The header's counts, at most four.
  package init(magic: UInt64, version: UInt32, counts: [UInt32]) {
    precondition(counts.count <= BinaryFile.counts, "the header holds four counts")
    self.magic = magic
    self.version = version
    self.counts = counts
  }

  /// Appends a section of bytes.
  package mutating func append(bytes: [UInt8]) {
    sections.append(bytes)
  }

  /// Appends a section of numbers, as they lie in the memory of a little-endian machine.
  package mutating func append(numbers: [some BitwiseCopyable]) {
    sections.append(numbers.withUnsafeBytes { Array($0) })
  }

  /// The length of the whole file in bytes.
  package var length: Int {
    sections.reduce(BinaryFile.headerLength + sections.count * 8) { $0 + Self.padded($1.count) }
  }

  /// Whether the file is longer than its directory can say.
  package var isTooLong: Bool { length > Int(UInt32.max) }

  /// The bytes of the whole file, which must not be too long.
  ///
  /// - Complexity: O(*n*) in their number.
  package func finish() -> [UInt8] {
    precondition(!isTooLong, "a file that BinaryFile reads is shorter than 4 GiB")
    let length = length
    var file: [UInt8] = []
    file.reserveCapacity(length)
    Self.put(magic, into: &file)
    Self.put(version, into: &file)
    Self.put(UInt32(sections.count), into: &file)
    Self.put(UInt64(length), into: &file)
    Self.put(UInt64(0), into: &file)
    for index in 0..<BinaryFile.counts {
      Self.put(index < counts.count ? counts[index] : 0, into: &file)
    }
    var offset = BinaryFile.headerLength + sections.count * 8
    for section in sections {
      Self.put(UInt32(offset), into: &file)
      Self.put(UInt32(section.count), into: &file)
      offset += Self.padded(section.count)
    }
    for section in sections {
      file += section
      file += repeatElement(0, count: Self.padded(section.count) - section.count)
    }
    BinaryFile.sum(&file)
    return file
  }

  private static func padded(_ count: Int) -> Int { (count + 7) & ~7 }

  private static func put(_ value: some FixedWidthInteger, into bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
