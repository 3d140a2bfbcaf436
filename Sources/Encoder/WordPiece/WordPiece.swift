/// Cuts text into the word pieces of an uncased BERT vocabulary.
///
/// The ids are those of `BertWordPieceTokenizer(vocabulary, lowercase=True)` of Hugging Face's
/// `tokenizers` without the special tokens at either end. Control characters go, accents are
/// stripped and letters lower-cased; words end at white space, punctuation and CJK ideographs; a
/// word is cut from the left into the longest pieces that the vocabulary has, those after the first
/// marked by `##`. A word that cannot be cut, or that has more than 100 scalars, is one `[UNK]`.
/// Where the text itself says `[CLS]` or the name of another special token, it becomes that token.
///
/// What happens to each code point is a table of our own, so that the ids do not depend on the
/// version of Unicode that a Swift toolchain carries: see `WordPieceScalars`.
///
/// Wu et al., Google's Neural Machine Translation System, 2016; Devlin et al., BERT, 2019.
public struct WordPiece: Sendable {
  private let vocabulary: WordPieceVocabulary

  /// Reads a vocabulary of one entry a line; an entry's id is the number of its line, from 0.
  ///
  /// - Parameter path: A file such as BERT's `vocab.txt`: UTF-8, lines ended by LF or CR LF.
  /// - Throws: `EncoderError`: `.foreign` where the file is not UTF-8 text or has no entry `[UNK]`,
  ///   `.damaged` where a line is empty or there twice.
  /// - Complexity: O(*n*) in the length of the file: about 3 ms for BERT's.
  public init(path: String) throws(EncoderError) {
    vocabulary = try WordPieceVocabulary(path: path)
  }

  /// Takes over a vocabulary; an entry's id is its place in the sequence.
  ///
  /// - Parameter vocabulary: The entries, `[UNK]` among them.
  /// - Throws: `EncoderError` as for a file, with the path `vocabulary`.
  public init(vocabulary: some Sequence<String>) throws(EncoderError) {
    self.vocabulary = try WordPieceVocabulary(entries: vocabulary)
  }

  /// The number of entries; ids are less.
  public var count: Int { vocabulary.count }

  /// The id of an entry, written as the vocabulary has it; nil where there is none.
  public func id(of entry: String) -> Int32? {
    vocabulary.id(of: entry)
  }

  /// The ids of a text's pieces, in order.
  ///
  /// - Complexity: O(*n*) in the length of the text: a word is looked at up to 100 scalars only.
  public func pieces(of text: String) -> [Int32] {
    var reader = WordPieceReader(vocabulary: vocabulary, expecting: text.utf8.count)
    reader.read(text.utf8Span.span)
    return reader.pieces
  }
}
