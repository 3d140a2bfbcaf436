/// Unicode's normalization form NFKC: an accent that stands apart joined to its letter, ligatures and
/// full-width letters taken for what they stand for.
///
/// As the standard's annex 15 has it, by tables of our own: results depend on the tool's version
/// alone, and the program need not carry a library for it.
package enum CompatibilityForm {
  /// The scalars of a word in this form.
  ///
  /// A word whose scalars all lie below U+0300 or are hyphens, dashes and quotation marks stays as it
  /// is, though the standard takes some of these for others, such as `ª` for `a`.
  ///
  /// - Complexity: Linear in the word's length, but for the marks of one letter, which are sorted.
  package static func scalars(of word: String) -> String.UnicodeScalarView {
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.value < 0x300 || (0x2010...0x2019).contains($0.value)
    }
    return isPlain ? word.unicodeScalars : composed(word.unicodeScalars)
  }

  /// The scalars of a text in this form, without exception.
  package static func composed(_ scalars: some Sequence<Unicode.Scalar>) -> String.UnicodeScalarView
  {
    var parts: [UInt32] = []
    for scalar in scalars { decompose(scalar.value, into: &parts) }
    let marked = ordered(parts)
    return String.UnicodeScalarView(compose(marked).compactMap(Unicode.Scalar.init))
  }

  /// A scalar and the class that says how it combines; 0 for letters, which begin a new character.
  private typealias Part = (value: UInt32, rank: UInt8)

  private static let table = UnicodeMappingTable(UnicodeMappings.entries)

  private static func decompose(_ value: UInt32, into parts: inout [UInt32]) {
    if let syllable = HangulSyllable(value) {
      parts += syllable.letters
    } else if let mapping = table.mapping(of: value) {
      // What a scalar stands for may stand for something in its turn.
      for target in mapping { decompose(target, into: &parts) }
    } else {
      parts.append(value)
    }
  }

  /// The parts with the marks of each letter in the order of their classes.
  private static func ordered(_ values: [UInt32]) -> [Part] {
    var parts = values.map { value in
      (value, Unicode.Scalar(value)?.properties.canonicalCombiningClass.rawValue ?? 0)
    }
    for place in parts.indices where parts[place].1 > 0 {
      var here = place
      while here > 0, parts[here - 1].1 > parts[here].1 {
        parts.swapAt(here - 1, here)
        here -= 1
      }
    }
    return parts
  }

  private static func compose(_ parts: [Part]) -> [UInt32] {
    var composed: [UInt32] = []
    var letter: Int?
    var lastRank: UInt8 = 0
    for part in parts {
      // A mark joins its letter past others, unless one of them sits where it would.
      if let letter, letter == composed.count - 1 || lastRank < part.rank,
        let whole = table.composite(composed[letter], part.value)
      {
        composed[letter] = whole
        continue
      }
      if part.rank == 0 { letter = composed.count }
      lastRank = part.rank
      composed.append(part.value)
    }
    return composed
  }
}
