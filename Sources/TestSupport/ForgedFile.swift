import Base

/// A file of tables taken apart, so that a test can change it and put it together again with a
/// checksum that fits.
public struct ForgedFile: Sendable {
  /// The bytes of each section.
  public var sections: [[UInt8]]

  /// The counts of the header.
  public var counts: [UInt32]

  /// The version of the layout.
  public var version: UInt32

  private let magic: UInt64

  /// Takes a file apart.
  ///
  /// - Parameter bytes: A file as `BinaryFile` reads it.
  public init(_ bytes: [UInt8]) {
    (magic, version, counts, sections) = bytes.withUnsafeBytes { file in
      func number(_ offset: Int) -> UInt32 {
        UInt32(littleEndian: file.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
      }
      let sections = (0..<Int(number(12))).map { index in
        let offset = Int(number(BinaryFile.headerLength + 8 * index))
        let length = Int(number(BinaryFile.headerLength + 8 * index + 4))
        return Array(file[offset..<offset + length])
      }
      return (
        UInt64(littleEndian: file.load(as: UInt64.self)), number(8),
        (0..<BinaryFile.counts).map { number(BinaryFile.checkedFrom + 4 * $0) }, sections
      )
    }
  }

  /// The file put together.
  public var bytes: [UInt8] {
    var writer = BinaryFileWriter(magic: magic, version: version, counts: counts)
    for section in sections { writer.append(bytes: section) }
    return writer.finish()
  }

  /// A section as lines of text.
  public subscript(lines index: Int) -> [String] {
    get {
      String(decoding: sections[index], as: UTF8.self).split(separator: "\n").map(String.init)
    }
    set { sections[index] = newValue.flatMap { Array($0.utf8) + [0x0a] } }
  }

  /// A file with a few bytes changed at random behind the version, and the checksum that fits.
  ///
  /// - Parameters:
  ///   - file: The bytes of a file.
  ///   - seed: Decides which bytes become what.
  /// - Returns: The bytes, as many as there were.
  public static func mutated(_ file: [UInt8], seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes = file
    // The directory and the ends of tables are worth more tries than the middle of the bytes.
    let head = min(bytes.count, BinaryFile.headerLength + 8 * 48)
    for _ in 0...random.below(3) {
      let from = BinaryFile.checkedFrom
      let place = from + random.below((random.below(3) == 0 ? head : bytes.count) - from)
      switch random.below(3) {
      case 0: bytes[place] ^= 1 << UInt8(random.below(8))
      case 1: bytes[place] = [0x00, 0x7f, 0x80, 0xff][random.below(4)]
      default: bytes[place] = UInt8(random.below(256))
      }
    }
    BinaryFile.sum(&bytes)
    return bytes
  }
}
