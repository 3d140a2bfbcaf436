/// What an uncased BERT tokeniser does to each code point from U+0080 on.
///
/// Of each code point the table has the whole: whether it is removed (control characters, format
/// characters, U+FFFD), and what cleaning, canonical decomposition, the stripping of non-spacing
/// marks and lower-casing, in this order, leave of it, and whether that is white space, a word of
/// its own (punctuation, CJK ideographs), or part of a word. It is made by asking the library
/// itself (`Models/training/wordpiece_reference.py rows`), because no
/// single version of Unicode gives the same: the library's general categories are those of Unicode
/// 8, its decompositions come from before Unicode 11, and it lower-cases by a recent version. Of the
/// non-spacing marks of Unicode 14 it leaves 384 in the text. Its range of ideographs begins at
/// U+2B920 where U+2B820 was meant; that is kept, too.
enum WordPieceScalars {
  /// What is done to the code points of a row.
  enum Kind: UInt32 {
    /// Removed, as if it had not been there.
    case dropped
    /// Removed, but marks do not change places across it (a mark of combining class 0).
    case breaking
    /// White space.
    case space
    /// A word of its own.
    case alone
    /// The letter at a distance of `value`, modulo 2²⁴.
    case shift
    /// The letter `value`.
    case target
    /// Every second code point, from the first on, becomes the next one.
    case alternate
    /// Each code point has its own letter, from place `value` of `lists` on.
    case list
    /// Each code point has its own ideograph, from place `value` of `lists` on: a word of its own.
    case aloneList
    /// The number of scalars stands at place `value` of `sequences`, then the scalars, to be treated
    /// one after another; one below U+0080 is punctuation.
    case sequence
    /// Stays in the word; `value` is its combining class.
    case nonstarter
    /// A Hangul syllable, to be decomposed into its letters (The Unicode Standard, 3.12).
    case hangul
  }

  /// The row of a code point.
  struct Row {
    let kind: Kind
    let value: UInt32
    /// The place of the code point within the row's range.
    let offset: UInt32
  }

  /// The row that has a code point; nil for a letter, which stays as it is.
  static func row(of scalar: UInt32) -> Row? {
    var low = 0
    var high = rows.count / 4
    while low < high {
      let middle = (low + high) / 2
      if rows[middle * 4 + 1] < scalar { low = middle + 1 } else { high = middle }
    }
    let start = low * 4
    guard start < rows.count, rows[start] <= scalar, let kind = Kind(rawValue: rows[start + 2])
    else { return nil }
    return Row(kind: kind, value: rows[start + 3], offset: scalar - rows[start])
  }
}
