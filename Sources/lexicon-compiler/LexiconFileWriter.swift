import Base
import Lexicon

/// Puts a lexicon file together: header, directory and sections, as `BinaryFile` reads them.
struct LexiconFileWriter {
  /// The eight bytes that the file starts with, as a little-endian number.
  let magic: UInt64

  /// The version of the layout.
  let version: UInt32

  /// The header's counts, at most four.
  let counts: [Int]

  private(set) var sections: [[UInt8]] = []

  /// Creates a file without sections.
  init(magic: UInt64, version: UInt32, counts: [Int]) {
    self.magic = magic
    self.version = version
    self.counts = counts
  }

  /// Appends a section of bytes.
  mutating func append(bytes: [UInt8]) {
    sections.append(bytes)
  }

  /// Appends a section of 32-bit numbers.
  mutating func append(numbers: [UInt32]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 4)
    for number in numbers {
      Self.put(number, into: &bytes)
    }
    sections.append(bytes)
  }

  /// The bytes of the whole file.
  func finish() throws -> [UInt8] {
    var directory: [UInt8] = []
    var body: [UInt8] = []
    let bodyStart = BinaryFile.headerLength + sections.count * 8
    for section in sections {
      guard let offset = UInt32(exactly: bodyStart + body.count),
        let length = UInt32(exactly: section.count)
      else {
        throw CompilerError.layout("the file would be longer than 4 GiB")
      }
      Self.put(offset, into: &directory)
      Self.put(length, into: &directory)
      body += section
      body += [UInt8](repeating: 0, count: (8 - body.count % 8) % 8)
    }
    var checked: [UInt8] = []
    for index in 0..<4 {
      Self.put(UInt32(index < counts.count ? counts[index] : 0), into: &checked)
    }
    checked += directory
    checked += body

    var file: [UInt8] = []
    Self.put(magic, into: &file)
    Self.put(version, into: &file)
    Self.put(UInt32(sections.count), into: &file)
    Self.put(UInt64(BinaryFile.checkedFrom + checked.count), into: &file)
    Self.put(checked.withUnsafeBytes { BinaryFile.checksum($0) }, into: &file)
    return file + checked
  }

  private static func put(_ value: some FixedWidthInteger, into bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
