/// What a command has to say of one article, ready to be written and to be kept.
package struct Rendered: Sendable, Equatable {
  /// What goes to the output.
  package var output: [UInt8]

  /// What goes to standard error.
  package var notes: [UInt8] = []

  private var ownRecord: [UInt8]

  /// The result as one line of JSON, which limits and tables are read from; the output itself where
  /// that is JSON.
  package var record: [UInt8] { ownRecord.isEmpty ? output : ownRecord }

  /// The bytes that are kept in the cache.
  package var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for part in [output, ownRecord] {
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { bytes += $0 }
    }
    return bytes + output + ownRecord + notes
  }

  /// Reads the bytes that were kept; nil where they are no such thing.
  package init?(encoded bytes: [UInt8]) {
    guard bytes.count >= 16 else { return nil }
    func word(_ offset: Int) -> Int? {
      bytes.withUnsafeBytes {
        Int(
          exactly: UInt64(
            littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      }
    }
    let room = bytes.count - 16
    guard let length = word(0), length <= room, let second = word(8), second <= room - length
    else { return nil }
    output = Array(bytes[16..<(16 + length)])
    ownRecord = Array(bytes[(16 + length)..<(16 + length + second)])
    notes = Array(bytes[(16 + length + second)...])
  }

  /// Creates a result.
  ///
  /// - Parameters:
  ///   - output: What goes to the output.
  ///   - record: The result as one line of JSON; empty where the output is that.
  ///   - notes: What goes to standard error.
  package init(output: [UInt8], record: [UInt8] = [], notes: [UInt8] = []) {
    self.output = output
    ownRecord = record
    self.notes = notes
  }
}
