import Lexicon

/// Orders written forms as `FormTable` finds them.
struct FormTableWriter {
  /// The forms in the order of the table; a form's place is its identifier.
  let forms: [String]

  /// The first form of each bucket, and the number of forms.
  let buckets: [UInt32]

  /// The first byte of each form, and the number of bytes.
  let offsets: [UInt32]

  /// The UTF-8 of all forms.
  let bytes: [UInt8]

  /// Orders forms, which must differ from each other, into a number of buckets.
  init(_ unordered: [String], buckets bucketCount: Int) throws {
    let keyed = unordered.map { form in
      (FormTable.bucket(of: form.utf8, among: bucketCount), Array(form.utf8))
    }.sorted { left, right in
      left.0 != right.0 ? left.0 < right.0 : left.1.lexicographicallyPrecedes(right.1)
    }
    var buckets = [UInt32](repeating: 0, count: bucketCount + 1)
    var offsets: [UInt32] = [0]
    var bytes: [UInt8] = []
    for (bucket, form) in keyed {
      guard form.count <= FormTable.longestForm else {
        throw CompilerError.layout("a form is longer than \(FormTable.longestForm) bytes")
      }
      buckets[bucket + 1] += 1
      bytes += form
      offsets.append(UInt32(bytes.count))
    }
    for bucket in 0..<bucketCount {
      buckets[bucket + 1] += buckets[bucket]
    }
    self.forms = keyed.map { String(decoding: $0.1, as: UTF8.self) }
    self.buckets = buckets
    self.offsets = offsets
    self.bytes = bytes
  }
}
