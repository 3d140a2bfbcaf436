import Foundation

/// The lines of a source file, split into fields at single spaces.
struct SourceLines {
  /// The name of the file, for messages.
  let name: String

  private let data: Data

  /// Reads a file of a folder.
  init(folder: String, name: String) throws {
    self.name = name
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
      throw CompilerError.source("cannot read \(folder)/\(name)")
    }
    self.data = data
  }

  /// Calls `body` with the fields of each line up to a vertical bar; the licence at the head of
  /// WordNet's files, whose lines start with a space, is left out.
  func visit(_ body: (_ fields: [String], _ fail: (String) -> CompilerError) throws -> Void)
    throws
  {
    try data.withUnsafeBytes { bytes in
      var start = 0
      var line = 0
      while start < bytes.count {
        line += 1
        let end = Self.find(UInt8(ascii: "\n"), in: bytes, start..<bytes.count) ?? bytes.count
        defer { start = end + 1 }
        if bytes[start] == UInt8(ascii: " ") { continue }
        let bar = Self.find(UInt8(ascii: "|"), in: bytes, start..<end) ?? end
        let number = line
        try body(Self.fields(bytes, start..<bar)) { reason in
          .malformed(file: name, line: number, reason: reason)
        }
      }
    }
  }

  private static func fields(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> [String] {
    var fields: [String] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = find(UInt8(ascii: " "), in: bytes, start..<range.upperBound) ?? range.upperBound
      if end > start {
        fields.append(
          String(decoding: UnsafeRawBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
      }
      start = end + 1
    }
    return fields
  }

  private static func find(
    _ byte: UInt8, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Int? {
    guard let base = bytes.baseAddress,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return base.distance(to: UnsafeRawPointer(found))
  }
}
