/// The signs that stand for an apostrophe between two letters.
///
/// Besides the plain and the typographic one these are what keyboards, fonts and conversions put
/// in its place: quotation marks, primes, accents, the full-width and the modifier form.
package enum Apostrophe {
  /// Whether a scalar beyond ASCII stands for an apostrophe wherever it is inside a word.
  package static func isSure(_ value: UInt32) -> Bool { value == 0x2019 || value == 0x2bc }

  /// Whether a scalar stands for an apostrophe between letters; elsewhere it is a quotation mark,
  /// a prime, an accent or a sign.
  package static func isPossible(_ value: UInt32) -> Bool {
    switch value {
    case 0x60, 0xb4, 0x2018, 0x201b, 0x2032, 0x2b9, 0x2bb, 0x55a, 0xff07: true
    default: false
    }
  }

  /// Whether a scalar is one of the signs, the plain one excepted.
  package static func isVariant(_ value: UInt32) -> Bool { isSure(value) || isPossible(value) }
}
