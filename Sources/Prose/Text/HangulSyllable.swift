/// A Korean syllable, which is composed of its letters by arithmetic (The Unicode Standard, 3.12).
struct HangulSyllable {
  private static let syllables: ClosedRange<UInt32> = 0xac00...0xd7a3
  private static let leading: ClosedRange<UInt32> = 0x1100...0x1112
  private static let vowels: ClosedRange<UInt32> = 0x1161...0x1175
  private static let trailing: ClosedRange<UInt32> = 0x11a8...0x11c2
  /// How many syllables share a leading consonant and a vowel: one without a trailing consonant.
  private static let endings: UInt32 = 28

  /// Its code point.
  let value: UInt32

  /// The syllable with a code point; nil where that is none.
  init?(_ value: UInt32) {
    guard Self.syllables.contains(value) else { return nil }
    self.value = value
  }

  /// The syllable of two letters, or of a syllable that is open and a consonant.
  init?(_ first: UInt32, _ second: UInt32) {
    let base = Self.syllables.lowerBound
    if Self.leading.contains(first), Self.vowels.contains(second) {
      let pair =
        (first - Self.leading.lowerBound) * UInt32(Self.vowels.count)
        + (second - Self.vowels.lowerBound)
      value = base + pair * Self.endings
    } else if Self.syllables.contains(first), (first - base) % Self.endings == 0,
      Self.trailing.contains(second)
    {
      value = first + (second - Self.trailing.lowerBound + 1)
    } else {
      return nil
    }
  }

  /// Its two or three letters.
  var letters: [UInt32] {
    let index = value - Self.syllables.lowerBound
    let (pair, ending) = index.quotientAndRemainder(dividingBy: Self.endings)
    let (consonant, vowel) = pair.quotientAndRemainder(dividingBy: UInt32(Self.vowels.count))
    let open = [Self.leading.lowerBound + consonant, Self.vowels.lowerBound + vowel]
    return ending == 0 ? open : open + [Self.trailing.lowerBound + ending - 1]
  }
}
