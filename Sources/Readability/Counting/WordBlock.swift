import Prose

/// The words of some sentences, gathered to be looked up together.
struct WordBlock {
  /// The words of a sentence, or of a part of a long one.
  struct Piece {
    /// Where its words end; they start where those of the piece before end.
    let end: Int
    /// The bytes of the sentence.
    let sentence: Range<Int>
    let paragraph: Int
    /// Where the sentence stands in its source, where that is known.
    let place: SourcePlace?
    /// Whether the sentence ends with the piece.
    let isLast: Bool
  }

  /// The most words of a piece.
  private static let pieceLimit = 4_096

  /// The words that are worth a look-up, few enough to stay in the processor's nearest caches.
  private static let enough = 1_024

  var words: [WordProbe] = []
  private(set) var pieces: [Piece] = []
  /// Where the open piece starts, and whether its sentence has pieces before it.
  private var start = 0
  private var isGoingOn = false

  /// Whether the piece that is open must be closed before another word.
  var isPieceFull: Bool { words.count - start == Self.pieceLimit }

  /// Whether the words are to be looked up.
  var isFull: Bool { words.count >= Self.enough }

  /// Adds a word to the piece that is open.
  @inline(__always)
  mutating func append(_ word: WordProbe) { words.append(word) }

  /// Ends the piece that is open; a sentence without words leaves none.
  mutating func closePiece(
    of sentence: Range<Int>, paragraph: Int, place: SourcePlace?, isLast: Bool
  ) {
    guard words.count > start || isGoingOn else { return }
    isGoingOn = !isLast
    pieces.append(
      Piece(
        end: words.count, sentence: sentence, paragraph: paragraph, place: place, isLast: isLast))
    start = words.count
  }

  /// Forgets all words, of which none is in an open piece.
  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
    start = 0
  }
}
