// Unchecked because of the pointers: they point into a read-only mapping that the owner of the
// rows keeps (`NounGraph` holds the file).
/// Rows of identifiers in a lexicon file: row *i* is `values[offsets[i]..<offsets[i + 1]]`.
struct Rows: @unchecked Sendable {
  private let offsets: UnsafeBufferPointer<UInt32>
  private let values: UnsafeBufferPointer<UInt32>

  /// Takes two sections of a file for rows, if they fit together.
  ///
  /// - Parameters:
  ///   - offsets: One offset more than there are rows, never falling.
  ///   - values: The identifiers of all rows.
  ///   - rows: The number of rows.
  ///   - limit: The number that every identifier lies below.
  /// - Complexity: O(*n*) in rows and identifiers.
  init?(
    offsets: UnsafeBufferPointer<UInt32>, values: UnsafeBufferPointer<UInt32>, rows: Int,
    limit: Int
  ) {
    guard offsets.count == rows + 1, Self.isSound(offsets, limit: values.count) else {
      return nil
    }
    var largest: UInt32 = 0
    for value in values {
      largest = max(largest, value)
    }
    guard values.isEmpty || Int(largest) < limit else { return nil }
    self.offsets = offsets
    self.values = values
  }

  /// The identifiers of a row; of none, where there is no such row.
  @inline(__always)
  subscript(row: UInt32) -> UnsafeBufferPointer<UInt32> {
    let row = Int(row)
    guard row < offsets.count - 1 else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: values[Int(offsets[row])..<Int(offsets[row + 1])])
  }

  /// Whether offsets start at 0, never fall, and end at the limit.
  static func isSound(_ offsets: UnsafeBufferPointer<UInt32>, limit: Int) -> Bool {
    guard let first = offsets.first, let last = offsets.last, first == 0, Int(last) == limit
    else { return false }
    var falls = false
    for index in 1..<offsets.count {
      falls = falls || offsets[index] < offsets[index - 1]
    }
    return !falls
  }
}

extension Rows {
  /// One identifier for each row.
  struct Column: @unchecked Sendable {
    private let values: UnsafeBufferPointer<UInt32>

    /// Takes a section of a file for a column, if it has `count` identifiers below `limit`.
    init?(_ values: UnsafeBufferPointer<UInt32>, count: Int, limit: Int) {
      guard values.count == count, values.allSatisfy({ Int($0) < limit }) else { return nil }
      self.values = values
    }

    /// The identifier of a row that must exist.
    subscript(row: UInt32) -> UInt32 { values[Int(row)] }
  }

  /// One byte for each row.
  struct Bytes: @unchecked Sendable {
    private let values: UnsafeRawBufferPointer

    /// Takes a section of a file for a column of bytes, if it has `count` of them.
    init?(_ values: UnsafeRawBufferPointer, count: Int) {
      guard values.count == count else { return nil }
      self.values = values
    }

    /// The number of rows.
    var count: Int { values.count }

    /// The byte of a row, or `nil` where there is no such row.
    subscript(row: UInt32) -> UInt8? {
      Int(row) < values.count ? values[Int(row)] : nil
    }
  }
}
