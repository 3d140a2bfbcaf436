/// Snowball's first list of exceptions, asked with a word's letters packed into a number.
struct StemExceptions: Sendable {
  private let keys: [UInt64]
  private let stems: [String]

  init() {
    let pairs = [
      ("skis", "ski"), ("skies", "sky"), ("dying", "die"), ("lying", "lie"), ("tying", "tie"),
      ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"),
      ("only", "onli"), ("singly", "singl"), ("sky", "sky"), ("news", "news"), ("howe", "howe"),
      ("atlas", "atlas"), ("cosmos", "cosmos"), ("bias", "bias"), ("andes", "andes"),
    ]
    keys = pairs.map { $0.0.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
    stems = pairs.map(\.1)
  }

  subscript(buffer: StemBuffer) -> String? {
    guard buffer.count <= 6, let key = buffer.key, let place = keys.firstIndex(of: key) else {
      return nil
    }
    return stems[place]
  }
}
