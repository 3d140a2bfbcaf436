/// The base forms that an English word may be a regular form of.
package enum RegularForms {
  /// Candidates for the base of a word in *-s*, *-ed*, *-ing*, *-er*, *-est*, *-ly* or *-n*.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: Spellings, most of which are no words; a list tells which are.
  package static func bases(of word: String) -> [String] {
    var bases: [String] = []
    forEachBase(of: Array(word.utf8)) { bases.append(String(decoding: $0, as: UTF8.self)) }
    return bases
  }

  /// Calls `body` with the same candidates for a short word; nothing is allocated.
  package static func forEachBase(of word: PackedWord, _ body: (PackedWord) -> Void) {
    candidates(word, body)
  }

  /// Calls `body` with the same candidates for a word of any length.
  package static func forEachBase(of word: [UInt8], _ body: ([UInt8]) -> Void) {
    candidates(word, body)
  }

  @inline(__always)
  private static func candidates<Form: InflectedForm>(_ word: Form, _ body: (Form) -> Void) {
    // Most words have no such ending.
    switch word.last {
    case UInt8(ascii: "s"): ofPluralForm(word, body)
    case UInt8(ascii: "y"): ofAdverb(word, body)
    case UInt8(ascii: "n"):
      if word.count > 3, word.hasSuffix("en") {
        body(word.dropLast(1))
        body(word.dropLast(2))
      }
    case UInt8(ascii: "d"): strip("ed", of: word, body)
    case UInt8(ascii: "g"): strip("ing", of: word, body)
    case UInt8(ascii: "r"): strip("er", of: word, body)
    case UInt8(ascii: "t"): strip("est", of: word, body)
    default: break
    }
  }

  @inline(__always)
  private static func ofPluralForm<Form: InflectedForm>(_ word: Form, _ body: (Form) -> Void) {
    guard word.count > 2, !word.hasSuffix("ss") else { return }
    body(word.dropLast(1))
    if word.hasSuffix("ies") { body(word.dropLast(3).appending("y")) }
    if word.hasSuffix("es") { body(word.dropLast(2)) }
    if word.hasSuffix("ves") {
      body(word.dropLast(3).appending("f"))
      body(word.dropLast(3).appending("f").appending("e"))
    }
  }

  @inline(__always)
  private static func ofAdverb<Form: InflectedForm>(_ word: Form, _ body: (Form) -> Void) {
    guard word.count > 3, word.hasSuffix("ly") else { return }
    body(word.dropLast(2))
    body(word.dropLast(1).appending("e"))
    if word.hasSuffix("ily") { body(word.dropLast(3).appending("y")) }
    if word.hasSuffix("lly") { body(word.dropLast(1)) }
  }

  /// What stands before an ending that starts with a vowel: *hop-p*, *hop-e*, *hope*, *tri-ed*.
  @inline(__always)
  private static func strip<Form: InflectedForm>(
    _ ending: StaticString, of word: Form, _ body: (Form) -> Void
  ) {
    guard word.count > ending.utf8CodeUnitCount + 1, word.hasSuffix(ending) else { return }
    let stem = word.dropLast(ending.utf8CodeUnitCount)
    body(stem)
    body(stem.appending("e"))
    if stem.last == UInt8(ascii: "i") { body(stem.dropLast(1).appending("y")) }
    let shorter = stem.dropLast(1)
    if stem.last == shorter.last { body(shorter) }
    if stem.last == UInt8(ascii: "y") { body(shorter.appending("i").appending("e")) }
  }
}

/// The bytes of a word that endings are taken off and put on.
private protocol InflectedForm {
  var count: Int { get }
  var last: UInt8? { get }
  func hasSuffix(_ ending: StaticString) -> Bool
  func dropLast(_ dropped: Int) -> Self
  func appending(_ byte: Unicode.Scalar) -> Self
}

extension PackedWord: InflectedForm {}

extension [UInt8]: InflectedForm {
  fileprivate func hasSuffix(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }

  fileprivate func dropLast(_ dropped: Int) -> [UInt8] { Array(prefix(count - dropped)) }

  fileprivate func appending(_ byte: Unicode.Scalar) -> [UInt8] { self + [UInt8(ascii: byte)] }
}
