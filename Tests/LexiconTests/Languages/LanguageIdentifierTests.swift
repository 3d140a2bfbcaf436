import Testing

@testable import Lexicon

@Suite struct LanguageIdentifierTests {
  @Test func foreignTextsAreTold() {
    let missed = ForeignTexts.all.filter { text in
      !LanguageIdentifier.guess(text.text).isOther(than: .english)
    }
    #expect(ForeignTexts.all.count >= 200)
    #expect(Double(missed.count) <= 0.03 * Double(ForeignTexts.all.count), "\(missed)")
  }

  @Test func mostAreNamedRight() {
    let right = ForeignTexts.all.count {
      LanguageIdentifier.guess($0.text).language?.rawValue == $0.code
    }
    #expect(Double(right) >= 0.93 * Double(ForeignTexts.all.count))
  }

  @Test(arguments: EnglishTexts.all)
  func englishIsNotForeign(_ text: String) {
    #expect(!LanguageIdentifier.guess(text).isOther(than: .english))
    #expect(!LanguageIdentifier.guess(text.uppercased()).isOther(than: .english))
  }

  @Test(arguments: ["", " ", "Haus", "Guten Tag", "東京", "42 17 3.5", "👍 👍 👍", "a b c d", "?!"])
  func whatIsTooShortIsNotTold(_ text: String) {
    #expect(LanguageIdentifier.guess(text) == LanguageGuess())
  }

  @Test func theOrderOfUnitsDoesNotCount() {
    let units = ForeignTexts.all.filter { $0.code == "de" }.map(\.text)
    let guess = LanguageIdentifier.guess(units: units)
    #expect(guess.language == .german)
    #expect(guess.confidence ?? 0 > 0.95)
    #expect(LanguageIdentifier.guess(units: units.reversed()) == guess)
  }

  @Test func aLongTextIsJudgedByItsPieces() {
    let english = String(repeating: EnglishTexts.all.joined(separator: " ") + " ", count: 4)
    let german = ForeignTexts.all.filter { $0.code == "de" }.map(\.text).joined(separator: " ")
    #expect(LanguageIdentifier.guess(english + german).language == .english)
    let long = String(repeating: german + " ", count: 20)
    #expect(LanguageIdentifier.guess(long).language == .german)
    // Bytes that are cut or no UTF-8 do no harm.
    let broken = Array(String(repeating: "水がなければ、地球に生命はありません。", count: 200).utf8)
    #expect(LanguageIdentifier.guess(broken.dropFirst(1).withContiguous).language == .japanese)
  }

  @Test func quotationsDoNotMakeAnEnglishTextForeign() {
    let text = """
      When the guards shouted "Halt! Wer ist da? Bleiben Sie sofort stehen!" nobody in the group moved, \
      and the captain, who had learned the language at school, answered them slowly and politely.
      """
    #expect(LanguageIdentifier.guess(text).language == .english)
  }

  @Test func everyProfileIsWhole() {
    let profiles = LanguageProfile.all
    #expect(Set(profiles.map(\.language)).count == profiles.count)
    #expect(profiles.first?.language == .english)
    #expect(profiles.count <= 64)
    for profile in profiles {
      // Of English, which all others are held against, there are most.
      let sequences = profile.language == .english ? 1_400...1_500 : 400...400
      #expect(profile.costs.isEmpty || sequences.contains(profile.costs.count))
      #expect(Set(profile.costs.map(\.trigram)).count == profile.costs.count)
      #expect(!profile.words.isEmpty)
    }
    // Hashes of words stand for the words.
    let words = Set(profiles.flatMap(\.words))
    #expect(
      Set(words.map { TrigramTable.hash($0.unicodeScalars.map(\.value)) }).count == words.count)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes as a text, what is broken replaced.
  fileprivate var withContiguous: String { String(decoding: self, as: UTF8.self) }
}
