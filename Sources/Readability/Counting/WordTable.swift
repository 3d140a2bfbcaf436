import Lexicon

/// The distinct words of a text, each analysed once, found by their bytes in constant time.
///
/// Words are kept as they are written; `type` numbers their lower-case forms. The first eight
/// bytes stand in the entry itself, so that most look-ups compare one machine word.
struct WordTable {
  /// A distinct written form.
  struct Entry {
    /// The first eight bytes, zeros behind the last.
    var head: UInt64
    /// Where the bytes stand in the store.
    var offset: Int
    var length: Int
    /// The number of the lower-case form among all lower-case forms, from 0.
    var type: UInt32
    var letters: UInt32
    var syllables: UInt32
    var traits: WordTraits
    /// How rare a content word is in everyday stories.
    var rarity: Float = 0
    /// How often the form was met.
    var count = 0
    /// How often of these it stood where a capital says nothing: at a sentence's start, or in a
    /// line all in capitals.
    var unmarked = 0
  }

  private let lexicon: ReadabilityLexicon
  private var slots: [UInt32]
  private var store: [UInt8] = []

  /// The entries in the order in which they were first met.
  private(set) var entries: [Entry] = []

  /// The number of distinct lower-case forms that were met.
  private(set) var typeCount = 0

  init(lexicon: ReadabilityLexicon) {
    self.lexicon = lexicon
    slots = Array(repeating: 0, count: 1 << 12)
  }

  /// The written form of an entry.
  func text(_ entry: Int) -> String {
    let start = entries[entry].offset
    return String(decoding: store[start..<start + entries[entry].length], as: UTF8.self)
  }

  /// Counts one use of an entry.
  @inline(__always)
  mutating func use(_ entry: Int, isUnmarked: Bool) {
    entries[entry].count += 1
    if isUnmarked { entries[entry].unmarked += 1 }
  }

  /// The entry of the word at `range`, made and analysed where it is new.
  @inline(__always)
  mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let head = Self.word(text, range.lowerBound, range.upperBound)
    var hash = (head ^ UInt64(truncatingIfNeeded: range.count)) &* Self.multiplier
    if range.count > 8 {
      var index = range.lowerBound + 8
      while index < range.upperBound {
        hash = (hash ^ hash >> 32 ^ Self.word(text, index, range.upperBound)) &* Self.multiplier
        index += 8
      }
    }
    hash ^= hash >> 29
    hash = hash &* Self.multiplier
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].head == head, entries[index].length == range.count,
        range.count <= 8 || isTail(of: index, text, range)
      {
        return index
      }
      slot = (slot + 1) & mask
    }
    return insert(text, range, head: head, slot: slot)
  }

  private static let multiplier: UInt64 = 0x9e37_79b9_7f4a_7c15

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
    let start = entries[index].offset
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
    store.reserveCapacity(offset + range.count)
    for place in range { store.append(text[place]) }
    slots[slot] = UInt32(index + 1)
    var entry = Entry(
      head: head, offset: offset, length: range.count, type: UInt32(typeCount), letters: 0,
      syllables: 0, traits: [])
    entries.append(entry)
    if entries.count * 2 > slots.count { grow() }

    let shape = WordShape(store[offset..<offset + range.count])
    entry.letters = UInt32(shape.letters)
    if shape.isFolded {
      typeCount += 1
      describe(&entry, String(decoding: shape.folded, as: UTF8.self))
    } else {
      // The lower-case form gets an entry of its own, used or not; all spellings share its type.
      let folded = shape.folded
      let base = intern(folded.span, 0..<folded.count)
      entry.type = entries[base].type
      entry.syllables = entries[base].syllables
      entry.traits = entries[base].traits
      entry.rarity = entries[base].rarity
      if shape.isAllCapitals {
        describe(&entry, String(decoding: store[offset..<offset + range.count], as: UTF8.self))
        entry.traits.insert(.allCapitals)
      }
      if shape.isCapitalised { entry.traits.insert(.capitalised) }
    }
    entries[index] = entry
    return index
  }

  private func describe(_ entry: inout Entry, _ word: String) {
    entry.syllables = UInt32(lexicon.syllables.count(of: word))
    let (traits, rarity) = lexicon.describe(word.lowercased(), syllables: Int(entry.syllables))
    entry.traits = traits
    entry.rarity = Float(rarity)
  }

  private mutating func grow() {
    var wider = [UInt32](repeating: 0, count: slots.count * 4)
    let mask = wider.count - 1
    for index in entries.indices {
      var slot = Int(truncatingIfNeeded: hash(of: index) >> 32) & mask
      while wider[slot] != 0 { slot = (slot + 1) & mask }
      wider[slot] = UInt32(index + 1)
    }
    slots = wider
  }

  private func hash(of index: Int) -> UInt64 {
    let entry = entries[index]
    var hash = (entry.head ^ UInt64(entry.length)) &* Self.multiplier
    if entry.length > 8 {
      let bytes = store.span
      let end = entry.offset + entry.length
      var place = entry.offset + 8
      while place < end {
        hash = (hash ^ hash >> 32 ^ Self.word(bytes, place, end)) &* Self.multiplier
        place += 8
      }
    }
    hash ^= hash >> 29
    return hash &* Self.multiplier
  }
}
