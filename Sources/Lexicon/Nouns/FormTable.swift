import Base
import Prose

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
    Int(
      truncatingIfNeeded: mixed(StableHash.fnv1a(form)) >> UInt64(64 - count.trailingZeroBitCount))
  }

  /// The place of a form, or `nil`.
  @inline(__always)
  func find(_ form: UnsafeRawBufferPointer) -> UInt32? {
    let bucket = bucket(of: form)
    let first = Int(buckets[bucket])
    return find(form, from: first, to: Int(buckets[bucket + 1]), at: Int(offsets[first]))
  }

  /// The places of several forms; of an empty one, or one that is too long, `nil`.
  ///
  /// Buckets, offsets and bytes are seldom in the processor's cache. Looking at those of all forms
  /// in turn lets their delays overlap.
  func find(_ forms: [UnsafeRawBufferPointer]) -> [UInt32?] {
    var probes = forms.map { form in
      let isWanted = !form.isEmpty && form.count <= Self.longestForm
      return Probe(form: form, bucket: isWanted ? bucket(of: form) : nil)
    }
    probes.withUnsafeMutableBufferPointer { probes in
      for place in probes.indices {
        guard let bucket = probes[place].bucket else { continue }
        probes[place].first = buckets[bucket]
        probes[place].end = buckets[bucket + 1]
      }
      for place in probes.indices { probes[place].start = offsets[Int(probes[place].first)] }
    }
    return probes.map {
      $0.bucket == nil
        ? nil : find($0.form, from: Int($0.first), to: Int($0.end), at: Int($0.start))
    }
  }

  /// A form that is being looked up, and what is known of where it may be.
  private struct Probe {
    let form: UnsafeRawBufferPointer
    let bucket: Int?
    /// The forms of the bucket, and where the bytes of the first one start.
    var first: UInt32 = 0
    var end: UInt32 = 0
    var start: UInt32 = 0
  }

  @inline(__always)
  private func bucket(of form: UnsafeRawBufferPointer) -> Int {
    Int(truncatingIfNeeded: Self.mixed(StableHash.fnv1a(form)) >> shift)
  }

  /// The place of a form among some in a row, the first of which has its bytes at `start`.
  @inline(__always)
  private func find(
    _ form: UnsafeRawBufferPointer, from first: Int, to end: Int, at start: Int
  ) -> UInt32? {
    var index = first
    var start = start
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
