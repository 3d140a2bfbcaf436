/// What a command has to say of one article, ready to be written and to be kept.
package struct Rendered: Sendable, Equatable {
  /// What goes to the output.
  package var output: [UInt8]

  /// What goes to standard error.
  package var notes: [UInt8] = []

  /// The number that a threshold is held against; nil where there is none.
  package var measure: Double?

  /// The bytes that are kept in the cache.
  package var encoded: [UInt8] {
    var bytes: [UInt8] = [measure == nil ? 0 : 1]
    withUnsafeBytes(of: (measure ?? 0).bitPattern.littleEndian) { bytes += $0 }
    withUnsafeBytes(of: UInt64(output.count).littleEndian) { bytes += $0 }
    bytes += output
    return bytes + notes
  }

  /// Reads the bytes that were kept; nil where they are no such thing.
  package init?(encoded bytes: [UInt8]) {
    guard bytes.count >= 17 else { return nil }
    func word(_ offset: Int) -> UInt64 {
      bytes.withUnsafeBytes {
        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
    }
    guard let length = Int(exactly: word(9)), length <= bytes.count - 17 else { return nil }
    measure = bytes[0] == 1 ? Double(bitPattern: word(1)) : nil
    output = Array(bytes[17..<(17 + length)])
    notes = Array(bytes[(17 + length)...])
  }

  /// Creates a result.
  package init(output: [UInt8], notes: [UInt8] = [], measure: Double? = nil) {
    self.output = output
    self.notes = notes
    self.measure = measure
  }
}
