// Unchecked because of the pointers: they point into a read-only mapping that the owner of the
// table keeps (`NounGraph` holds the file).
/// Written forms of a lexicon file, found by their bytes in constant time.
///
/// The forms are sorted by bucket, then by bytes; a bucket is the upper bits of the form's 64-bit
/// FNV-1a hash. So the table of buckets is all that a look-up needs beside the forms themselves.
package struct FormTable: @unchecked Sendable {
  /// The longest form in bytes; longer ones are not looked for.
  package static let longestForm = 128

  private let buckets: UnsafeBufferPointer<UInt32>
  private let offsets: UnsafeBufferPointer<UInt32>
  private let bytes: UnsafeRawBufferPointer
  private let shift: UInt64

  /// The number of forms.
  package let count: Int

  /// Takes three sections of a file for a table, if they fit together.
  ///
  /// - Complexity: O(*n*) in forms and buckets.
  init?(
    buckets: UnsafeBufferPointer<UInt32>, offsets: UnsafeBufferPointer<UInt32>,
    bytes: UnsafeRawBufferPointer
  ) {
    let bucketCount = buckets.count - 1
    guard bucketCount > 1, bucketCount & (bucketCount - 1) == 0, !offsets.isEmpty,
      Rows.isSound(buckets, limit: offsets.count - 1),
      Rows.isSound(offsets, limit: bytes.count)
    else { return nil }
    self.buckets = buckets
    self.offsets = offsets
    self.bytes = bytes
    self.shift = UInt64(64 - bucketCount.trailingZeroBitCount)
    self.count = offsets.count - 1
  }

  /// The bucket of a form among `count` buckets, a power of two.
  package static func bucket(of form: some Sequence<UInt8>, among count: Int) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in form {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return Int(truncatingIfNeeded: mixed(hash) >> UInt64(64 - count.trailingZeroBitCount))
  }

  /// The place of a form, or `nil`.
  @inline(__always)
  func find(_ form: UnsafeRawBufferPointer) -> UInt32? {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in 0..<form.count {
      hash = (hash ^ UInt64(form[index])) &* 0x0000_0100_0000_01b3
    }
    let bucket = Int(truncatingIfNeeded: Self.mixed(hash) >> shift)
    var index = Int(buckets[bucket])
    let end = Int(buckets[bucket + 1])
    var start = Int(offsets[index])
    while index < end {
      let next = Int(offsets[index + 1])
      if next - start == form.count, matches(form, at: start) {
        return UInt32(truncatingIfNeeded: index)
      }
      start = next
      index += 1
    }
    return nil
  }

  /// The form at a place, as text.
  func form(_ index: Int) -> String {
    String(decoding: bytes(of: index), as: UTF8.self)
  }

  /// The bytes of the form at a place.
  func bytes(of index: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[Int(offsets[index])..<Int(offsets[index + 1])])
  }

  @inline(__always)
  private func matches(_ form: UnsafeRawBufferPointer, at start: Int) -> Bool {
    for index in 0..<form.count where bytes[start + index] != form[index] {
      return false
    }
    return true
  }

  /// Spreads the hash into its upper bits, which FNV-1a leaves poor for short forms.
  @inline(__always)
  private static func mixed(_ hash: UInt64) -> UInt64 {
    (hash ^ hash >> 32) &* 0x9e37_79b9_7f4a_7c15
  }
}
