import Lexicon

/// The distinct words of a text, each analysed once, found by their bytes in constant time.
///
/// Words are kept as they are written; `type` numbers their lower-case forms. The first eight
/// bytes stand in the entry itself, so that most look-ups compare one machine word.
struct WordTable {
  /// What is known of a written form.
  struct Word {
    /// The number of the lower-case form among all lower-case forms, from 0.
    var type: UInt32
    var letters: UInt32 = 0
    var syllables: UInt32 = 0
    /// How rare a content word is in everyday stories.
    var rarity: Float = 0
    var traits: WordTraits = []
  }

  /// How often a written form was met.
  struct Uses {
    var all = 0
    /// How often of these it stood where a capital says nothing: at a sentence's start, or in a
    /// line all in capitals.
    var unmarked = 0

    @inline(__always)
    fileprivate mutating func add(isUnmarked: Bool) {
      all += 1
      unmarked += isUnmarked ? 1 : 0
    }
  }

  /// A written form; all of it stands together, since every use of a word looks at all of it.
  struct Entry {
    /// The first eight bytes, zeros behind the last; no word holds a zero byte.
    fileprivate var head: UInt64
    /// Where the bytes start in the store; they end where those of the next entry start.
    fileprivate var offset: Int
    fileprivate(set) var uses = Uses()
    fileprivate(set) var word: Word
  }

  private let lexicon: ReadabilityLexicon
  private var slots: [UInt32]
  private var store: [UInt8] = []
  private var queries: [Query] = []

  /// The distinct written forms in the order in which they were first met.
  private(set) var entries: [Entry] = []

  /// The number of distinct lower-case forms that were met.
  private(set) var typeCount = 0

  init(lexicon: ReadabilityLexicon) {
    self.lexicon = lexicon
    slots = Array(repeating: 0, count: 1 << 12)
  }

  /// The written form of an entry.
  func text(_ entry: Int) -> String {
    String(decoding: store[bytes(of: entry)], as: UTF8.self)
  }

  /// What is known of an entry.
  @inline(__always)
  func word(_ entry: Int) -> Word { entries[entry].word }

  /// Counts one use of an entry.
  @inline(__always)
  mutating func use(_ entry: Int, isUnmarked: Bool) {
    entries[entry].uses.add(isUnmarked: isUnmarked)
  }

  private func bytes(of entry: Int) -> Range<Int> {
    let end = entry + 1 < entries.count ? entries[entry + 1].offset : store.count
    return entries[entry].offset..<end
  }

  /// A word that is being looked up.
  private struct Query {
    var head: UInt64
    var hash: UInt64
    /// What stood in its slot, from 1; 0 where that was empty.
    var first: UInt32 = 0
  }

  /// Appends the entries of the words at `ranges`, made and analysed where they are new.
  ///
  /// Slots and entries of a large vocabulary are seldom in the processor's cache. Looking at all
  /// slots before any entry lets their delays overlap.
  mutating func intern(_ text: Span<UInt8>, _ ranges: [Range<Int>], into found: inout [Int]) {
    queries.removeAll(keepingCapacity: true)
    let mask = slots.count - 1
    for range in ranges {
      var query = Self.query(text, range)
      query.first = slots[Int(truncatingIfNeeded: query.hash >> 32) & mask]
      queries.append(query)
    }
    for (place, range) in ranges.enumerated() {
      let query = queries[place]
      let index = Int(query.first) - 1
      if index >= 0, isEntry(index, query, text, range) {
        found.append(index)
      } else {
        found.append(intern(text, range, query))
      }
    }
  }

  /// The entry of the word at `range`, made and analysed where it is new.
  private mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    intern(text, range, Self.query(text, range))
  }

  private mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>, _ query: Query) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: query.hash >> 32) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if isEntry(index, query, text, range) { return index }
      slot = (slot + 1) & mask
    }
    return insert(text, range, head: query.head, slot: slot)
  }

  @inline(__always)
  private static func query(_ text: Span<UInt8>, _ range: Range<Int>) -> Query {
    let head = word(text, range.lowerBound, range.upperBound)
    return Query(head: head, hash: hash(text, range, head: head))
  }

  /// Whether an entry is the word at `range`; a shorter word than eight bytes is its head.
  @inline(__always)
  private func isEntry(
    _ index: Int, _ query: Query, _ text: Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    entries[index].head == query.head && (range.count < 8 || isTail(of: index, text, range))
  }

  private static let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15

  @inline(__always)
  private static func hash(_ text: Span<UInt8>, _ range: Range<Int>, head: UInt64) -> UInt64 {
    var hash = (head ^ UInt64(truncatingIfNeeded: range.count)) &* multiplier
    var place = range.lowerBound + 8
    while place < range.upperBound {
      hash = (hash ^ hash >> 32 ^ word(text, place, range.upperBound)) &* multiplier
      place += 8
    }
    hash ^= hash >> 29
    return hash &* multiplier
  }

  /// Up to eight bytes from `start` as a number, zeros from `end` on.
  @inline(__always)
  private static func word(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    let count = end - start
    if start + 8 <= text.count {
      let bytes = text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
      let word = UInt64(littleEndian: bytes)
      return count >= 8 ? word : word & ((1 << UInt64(8 * count)) - 1)
    }
    var word: UInt64 = 0
    for offset in 0..<min(8, count) {
      word |= UInt64(text[start + offset]) << UInt64(8 * offset)
    }
    return word
  }

  private func isTail(of index: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let bytes = bytes(of: index)
    guard bytes.count == range.count else { return false }
    let start = bytes.lowerBound
    for offset in 8..<range.count where store[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func insert(
    _ text: Span<UInt8>, _ range: Range<Int>, head: UInt64, slot: Int
  ) -> Int {
    let index = entries.count
    let offset = store.count
    for place in range { store.append(text[place]) }
    slots[slot] = UInt32(index + 1)
    entries.append(Entry(head: head, offset: offset, word: Word(type: UInt32(typeCount))))
    if entries.count * 2 > slots.count { grow() }

    let shape = WordShape(store[offset..<offset + range.count])
    var word = entries[index].word
    if shape.isFolded {
      typeCount += 1
      shape.folded.withUnsafeBufferPointer { describe(&word, spelling: $0, folded: $0) }
    } else {
      // The lower-case form gets an entry of its own, used or not; all spellings share its type.
      word = entries[intern(shape.folded.span, 0..<shape.folded.count)].word
      if shape.isAllCapitals {
        store.withUnsafeBufferPointer { store in
          let spelling = UnsafeBufferPointer(rebasing: store[offset..<offset + range.count])
          shape.folded.withUnsafeBufferPointer { describe(&word, spelling: spelling, folded: $0) }
        }
        word.traits.insert(.allCapitals)
      }
      if shape.isCapitalised { word.traits.insert(.capitalised) }
    }
    word.letters = UInt32(shape.letters)
    entries[index].word = word
    return index
  }

  private func describe(
    _ word: inout Word, spelling: UnsafeBufferPointer<UInt8>, folded: UnsafeBufferPointer<UInt8>
  ) {
    word.syllables = UInt32(lexicon.syllables.count(of: spelling))
    let (traits, rarity) = lexicon.describe(folded, syllables: Int(word.syllables))
    word.traits = traits
    word.rarity = Float(rarity)
  }

  private mutating func grow() {
    var wider = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = wider.count - 1
    for index in entries.indices {
      let hash = Self.hash(store.span, bytes(of: index), head: entries[index].head)
      var slot = Int(truncatingIfNeeded: hash >> 32) & mask
      while wider[slot] != 0 { slot = (slot + 1) & mask }
      wider[slot] = UInt32(index + 1)
    }
    slots = wider
  }
}
