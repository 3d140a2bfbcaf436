/// The entries of a vocabulary, found by the bytes of a piece without making a string of it.
struct WordPieceVocabulary: Sendable {
  /// The names that text may call a special token by.
  private static let specialNames = ["[UNK]", "[SEP]", "[CLS]", "[PAD]", "[MASK]"]

  /// A special token, which is found in the text as it stands, before anything is done to it.
  struct Special: Sendable {
    let name: [UInt8]
    let id: Int32
  }

  /// The id of words that cannot be cut.
  private(set) var unknown: Int32 = 0
  private(set) var specials: [Special] = []
  /// The length of the longest entry in bytes.
  private(set) var longest = 0

  /// The entries end to end, without `##`.
  private var bytes: [UInt8] = []
  /// Where each entry starts, and where the last one ends.
  private var starts: [UInt32] = [0]
  /// A hash table with open addressing, at most half full.
  ///
  /// A slot holds the low half of the hash, the id + 1, and whether the entry opens a word; 0 is
  /// empty.
  private var slots: [UInt64] = []
  /// The shift that makes a slot's number of a hash.
  private var shift: UInt64 = 0

  /// The number of entries.
  var count: Int { starts.count - 1 }

  /// Takes over entries in the order of their ids.
  init(entries: some Sequence<String>) throws(EncoderError) {
    let path = "vocabulary"
    let entries = Array(entries)
    makeSlots(entries.count)
    for entry in entries { try add(entry.utf8Span.span, path: path) }
    try findSpecials(path: path)
  }

  /// Reads a file of one entry a line.
  init(path: String) throws(EncoderError) {
    let file = try WordPieceFile.bytes(path: path)
    try addLines(file.span, path: path)
    try findSpecials(path: path)
  }

  private mutating func addLines(_ text: Span<UInt8>, path: String) throws(EncoderError) {
    guard (try? UTF8Span(validating: text)) != nil else { throw .foreign(path: path) }
    var lines = 1
    for index in text.indices {
      // Text, but not of lines: most likely a file of numbers whose bytes happen to be UTF-8.
      if text[index] == 0 { throw .foreign(path: path) }
      if text[index] == 0x0a { lines += 1 }
    }
    makeSlots(lines)
    bytes.reserveCapacity(text.count)
    var start = 0
    while start < text.count {
      var end = start
      while end < text.count, text[end] != 0x0a { end += 1 }
      // White space at the end is no part of an entry, nor is the CR of a CR LF.
      var last = end
      while last > start, text[last - 1] <= 0x20 { last -= 1 }
      try add(text.extracting(start..<last), path: path)
      start = end + 1
    }
  }

  private mutating func makeSlots(_ count: Int) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * count { bits += 1 }
    slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    shift = 64 - bits
    starts.reserveCapacity(count + 1)
  }

  private mutating func add(_ entry: Span<UInt8>, path: String) throws(EncoderError) {
    guard !entry.isEmpty else {
      throw .damaged(path: path, reason: "entry \(count + 1) is empty")
    }
    guard bytes.count + entry.count < Int(Int32.max) else { throw .foreign(path: path) }
    // A lone `##` goes on with nothing; text cannot hold it as a word, because `#` stands alone.
    let opening = entry.count < 3 || entry[0] != 0x23 || entry[1] != 0x23
    let piece = opening ? entry : entry.extracting(2...)
    var hash = WordPieceHash(opening: opening)
    for index in piece.indices { hash.add(piece[index]) }
    var place = Int(truncatingIfNeeded: hash.value >> shift)
    while slots[place] != 0 {
      if let other = match(
        slots[place], piece, hash: hash, opening: opening, lowering: false)
      {
        throw .damaged(
          path: path, reason: "entries \(other + 1) and \(count + 1) are the same")
      }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = Self.slot(hash, id: count, opening: opening)
    for index in piece.indices { bytes.append(piece[index]) }
    starts.append(UInt32(bytes.count))
    longest = max(longest, piece.count)
  }

  private mutating func findSpecials(path: String) throws(EncoderError) {
    guard let id = id(of: "[UNK]") else { throw .foreign(path: path) }
    unknown = id
    specials = Self.specialNames.compactMap { name in
      self.id(of: name).map { Special(name: Array(name.utf8), id: $0) }
    }
  }

  @inline(__always)
  private static func slot(_ hash: WordPieceHash, id: Int, opening: Bool) -> UInt64 {
    hash.value << 32 | UInt64(truncatingIfNeeded: id + 1) << 1 | (opening ? 1 : 0)
  }

  /// The id that a slot holds, where its entry is this piece.
  @inline(__always)
  private func match(
    _ slot: UInt64, _ piece: Span<UInt8>, hash: WordPieceHash, opening: Bool, lowering: Bool
  ) -> Int? {
    guard slot >> 32 == hash.value & 0xffff_ffff, (slot & 1 == 1) == opening else { return nil }
    let id = Int(truncatingIfNeeded: slot & 0xffff_ffff) >> 1 - 1
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == piece.count else { return nil }
    for index in piece.indices {
      let byte = lowering ? WordPieceASCII.lowered(piece[index]) : piece[index]
      if bytes[start + index] != byte { return nil }
    }
    return id
  }

  /// The id of a piece.
  ///
  /// - Parameters:
  ///   - piece: The bytes of the piece, without `##`.
  ///   - hash: The hash of the piece as the vocabulary has it, started for the same `opening`.
  ///   - opening: Whether the piece opens a word.
  ///   - lowering: Whether to compare the lower-case forms: for ASCII letters and digits only.
  /// - Returns: The id; nil where there is no such entry.
  @inline(__always)
  func find(
    _ piece: Span<UInt8>, hash: WordPieceHash, opening: Bool, lowering: Bool = false
  ) -> Int32? {
    var place = Int(truncatingIfNeeded: hash.value >> shift)
    while slots[place] != 0 {
      if let id = match(slots[place], piece, hash: hash, opening: opening, lowering: lowering) {
        return Int32(truncatingIfNeeded: id)
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The id of an entry, written as the vocabulary has it.
  func id(of entry: String) -> Int32? {
    let whole = entry.utf8Span.span
    let opening = whole.count < 3 || whole[0] != 0x23 || whole[1] != 0x23
    let piece = opening ? whole : whole.extracting(2...)
    var hash = WordPieceHash(opening: opening)
    for index in piece.indices { hash.add(piece[index]) }
    return find(piece, hash: hash, opening: opening)
  }
}
