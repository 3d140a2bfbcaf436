import Prose

/// Where the pieces of sentences lie whose words were not kept, so that they can be read again.
///
/// A long text costs no memory for each of its words then, but about six bytes a sentence.
struct PieceTrail {
  /// A piece: its first word, the end of its sentence, and how many words it has.
  struct Piece {
    var start: Int
    var limit: Int
    var words: Int
  }

  private var numbers = TypeSequence()
  private var last = 0

  /// Adds a piece, which starts behind all others.
  mutating func append(_ piece: Piece) {
    append(piece.start - last)
    append(piece.limit - piece.start)
    numbers.append(UInt32(piece.words))
    last = piece.start
  }

  private mutating func append(_ number: Int) {
    numbers.append(UInt32(truncatingIfNeeded: number >> 32))
    numbers.append(UInt32(truncatingIfNeeded: number))
  }

  /// Calls `body` with each piece from the last to the first.
  func forEachReversed(_ body: (Piece) -> Void) {
    var start = last
    // Words, length low and high, distance low and high.
    var fields: [Int] = []
    numbers.forEachReversed { number in
      fields.append(Int(number))
      guard fields.count == 5 else { return }
      body(Piece(start: start, limit: start + (fields[2] << 32 | fields[1]), words: fields[0]))
      start -= fields[4] << 32 | fields[3]
      fields.removeAll(keepingCapacity: true)
    }
  }
}
