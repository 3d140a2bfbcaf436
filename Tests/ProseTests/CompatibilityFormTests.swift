import Base
import Foundation
import Testing

@testable import Prose

@Suite struct CompatibilityFormTests {
  @Test(arguments: [
    ("ca\u{301}fe\u{301}", "c\u{e1}f\u{e9}"), ("ﬁnal", "final"), ("Ｗｏｒｄ", "Word"), ("㎏", "kg"),
    ("a\u{323}\u{307}", "\u{1ea1}\u{307}"), ("a\u{307}\u{323}", "\u{1ea1}\u{307}"),
    ("\u{1112}\u{1161}\u{11ab}", "\u{d55c}"), ("\u{212b}", "\u{c5}"),
    ("\u{fb2a}", "\u{5e9}\u{5c1}"),
    // Foundation leaves these two apart, which the standard (3.12) joins.
    ("\u{ac00}\u{11a8}", "\u{ac01}"),
    ("ﷺ", "صلى الله عليه وسلم"), ("plain", "plain"), ("", ""),
  ])
  func takesCharactersForWhatTheyStandFor(_ word: String, _ form: String) {
    #expect(Self.values(CompatibilityForm.composed(word.unicodeScalars)) == Self.values(form))
  }

  @Test(arguments: ["naïve", "mother’s", "re‐read", "1ª", "½"])
  func aWordOfPlainLettersStays(_ word: String) {
    #expect(Self.values(CompatibilityForm.scalars(of: word)) == Self.values(word))
  }

  @Test func everyScalarAgreesWithFoundation() {
    var differing: [String] = []
    // Beyond lie ideographs that stand for themselves, tags, and what is not assigned.
    for value in UInt32(0)..<0x30000 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned,
        !scalar.properties.isUnifiedIdeograph || value % 64 == 0
      else { continue }
      let text = String(Character(scalar))
      // Most scalars stand for themselves; asking Foundation of each takes long.
      let own = CompatibilityForm.composed(text.unicodeScalars)
      guard !own.elementsEqual(text.unicodeScalars) || value % 61 == 0 else { continue }
      if !own.elementsEqual(text.precomposedStringWithCompatibilityMapping.unicodeScalars) {
        differing.append(String(value, radix: 16))
      }
    }
    #expect(differing == [])
  }

  @Test func lettersWithMarksAgreeWithFoundation() {
    var random = SeededGenerator(seed: 5)
    let letters = Array(
      "aeioudsAEIOUßﬁſ\u{1e9b}\u{1100}\u{1161}\u{11a8}\u{915}\u{94d}".unicodeScalars)
    let marks = (0x300...0x36f).compactMap(Unicode.Scalar.init)
    for _ in 0..<1000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...7, using: &random) {
        let pool = Bool.random(using: &random) ? letters : marks
        text.append(pool[Int.random(in: 0..<pool.count, using: &random)])
      }
      let expected = String(text).precomposedStringWithCompatibilityMapping
      #expect(Self.values(CompatibilityForm.composed(text)) == Self.values(expected))
    }
  }

  private static func values(_ text: String) -> [UInt32] { values(text.unicodeScalars) }

  private static func values(_ scalars: String.UnicodeScalarView) -> [UInt32] {
    scalars.map(\.value)
  }
}
