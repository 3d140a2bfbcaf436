/// Goes through one text and gathers the ids of its pieces.
///
/// A word of ASCII letters and digits is hashed and compared where it stands. Any other word is
/// gathered in a buffer, normalised.
struct WordPieceReader {
  /// The most scalars of a word that is cut: `max_input_chars_per_word` of the library.
  static let longestWord = 100

  /// The ids so far.
  private(set) var pieces: [Int32] = []

  private let vocabulary: WordPieceVocabulary
  /// The word that is being gathered, in UTF-8; scalars beyond the longest word are left out.
  private var word: [UInt8] = []
  /// The number of the word's scalars, those left out included.
  private var scalars = 0
  /// The marks that end the word, in the order of their combining classes, with their places.
  private var marks: [(class: UInt32, start: Int)] = []
  /// The hashes of the prefixes of what is left of a word.
  private var prefixes: [WordPieceHash] = []

  /// Starts with no pieces, and room for those of a text of `length` bytes.
  init(vocabulary: WordPieceVocabulary, expecting length: Int) {
    self.vocabulary = vocabulary
    // English has about five bytes a piece.
    pieces.reserveCapacity(length / 4 + 4)
  }

  /// Reads a whole text, well-formed UTF-8.
  mutating func read(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if WordPieceASCII.isAlphanumeric(byte) {
        index = readAlphanumerics(text, from: index)
      } else if byte < 0x80 {
        index = readASCII(text, at: index)
      } else {
        let length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
        var scalar = UInt32(byte) & (0xff >> UInt32(length + 1))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(text[index + offset] & 0x3f) }
        take(scalar)
        index += length
      }
    }
    endWord()
  }

  // MARK: ASCII

  /// Reads a run of letters and digits; returns where it ends.
  private mutating func readAlphanumerics(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    var hash = WordPieceHash(opening: true)
    repeat {
      hash.add(WordPieceASCII.lowered(text[end]))
      end += 1
    } while end < text.count && WordPieceASCII.isAlphanumeric(text[end])
    let isWhole = end == text.count || text[end] < 0x80 && !WordPieceASCII.isControl(text[end])
    if isWhole, scalars == 0, end - start <= Self.longestWord,
      let id = vocabulary.find(
        text.extracting(start..<end), hash: hash, opening: true, lowering: true)
    {
      pieces.append(id)
      return end
    }
    let kept = max(0, min(end - start, Self.longestWord - scalars))
    for index in start..<start + kept { word.append(WordPieceASCII.lowered(text[index])) }
    scalars += end - start
    if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
    if isWhole { endWord() }
    return end
  }

  /// Reads an ASCII byte that is no letter or digit; returns where to go on.
  private mutating func readASCII(_ text: Span<UInt8>, at index: Int) -> Int {
    let byte = text[index]
    if WordPieceASCII.isSpace(byte) {
      endWord()
    } else if !WordPieceASCII.isControl(byte) {
      endWord()
      if byte == 0x5b, let special = special(text, at: index) {
        pieces.append(special.id)
        return index + special.name.count
      }
      var hash = WordPieceHash(opening: true)
      hash.add(byte)
      let piece = text.extracting(index...index)
      pieces.append(
        vocabulary.find(piece, hash: hash, opening: true) ?? vocabulary.unknown)
    }
    return index + 1
  }

  private func special(_ text: Span<UInt8>, at index: Int) -> WordPieceVocabulary.Special? {
    vocabulary.specials.first { special in
      guard special.name.count <= text.count - index else { return false }
      for (offset, byte) in special.name.enumerated() where text[index + offset] != byte {
        return false
      }
      return true
    }
  }

  // MARK: Beyond ASCII

  private mutating func take(_ scalar: UInt32) {
    guard let row = WordPieceScalars.row(of: scalar) else { return append(scalar) }
    switch row.kind {
    case .dropped: break
    case .breaking: marks.removeAll(keepingCapacity: true)
    case .space: endWord()
    case .alone: takeAlone(scalar)
    case .shift: append((scalar + row.value) & 0xff_ffff)
    case .target: append(row.value)
    case .alternate: append(scalar + (1 - row.offset & 1))
    case .list: append(WordPieceScalars.lists[Int(row.value + row.offset)])
    case .aloneList: takeAlone(WordPieceScalars.lists[Int(row.value + row.offset)])
    case .sequence:
      let start = Int(row.value)
      for place in 1...Int(WordPieceScalars.sequences[start]) {
        let part = WordPieceScalars.sequences[start + place]
        if part < 0x80 { takeAlone(part) } else { take(part) }
      }
    case .nonstarter: insert(scalar, class: row.value)
    case .hangul:
      append(0x1100 + row.offset / 588)
      append(0x1161 + row.offset % 588 / 28)
      if row.offset % 28 != 0 { append(0x11a7 + row.offset % 28) }
    }
  }

  private mutating func takeAlone(_ scalar: UInt32) {
    endWord()
    append(scalar)
    endWord()
  }

  /// Adds a letter to the word.
  private mutating func append(_ scalar: UInt32) {
    scalars += 1
    if !marks.isEmpty { marks.removeAll(keepingCapacity: true) }
    guard scalars <= Self.longestWord, let scalar = Unicode.Scalar(scalar) else { return }
    word.append(contentsOf: scalar.utf8)
  }

  /// Adds a mark to the word, before the marks of greater combining class that end it: the canonical
  /// order (The Unicode Standard, 3.11) of those marks that are not stripped.
  private mutating func insert(_ scalar: UInt32, class: UInt32) {
    scalars += 1
    guard scalars <= Self.longestWord, let scalar = Unicode.Scalar(scalar) else { return }
    var place = marks.count
    while place > 0, marks[place - 1].class > `class` { place -= 1 }
    let start = place < marks.count ? marks[place].start : word.count
    let bytes = scalar.utf8
    word.insert(contentsOf: bytes, at: start)
    for later in place..<marks.count { marks[later].start += bytes.count }
    marks.insert((`class`, start), at: place)
  }

  // MARK: Words

  /// Cuts the word that was gathered, if any, and clears it.
  @inline(__always)
  private mutating func endWord() {
    if scalars > 0 { cutWord() }
  }

  private mutating func cutWord() {
    let before = pieces.count
    if scalars > Self.longestWord || !cut() {
      pieces.removeLast(pieces.count - before)
      pieces.append(vocabulary.unknown)
    }
    word.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    scalars = 0
  }

  /// Cuts the word into the longest pieces there are, from the left.
  ///
  /// - Returns: Whether that came to an end.
  private mutating func cut() -> Bool {
    var start = 0
    while start < word.count {
      let opening = start == 0
      let most = min(word.count - start, vocabulary.longest)
      var hash = WordPieceHash(opening: opening)
      prefixes.removeAll(keepingCapacity: true)
      for index in start..<start + most {
        hash.add(word[index])
        prefixes.append(hash)
      }
      var length = most
      var found: Int32?
      while length > 0 {
        found = vocabulary.find(
          word.span.extracting(start..<start + length), hash: prefixes[length - 1],
          opening: opening)
        if found != nil { break }
        length -= 1
      }
      guard let found else { return false }
      pieces.append(found)
      start += length
    }
    return true
  }
}
