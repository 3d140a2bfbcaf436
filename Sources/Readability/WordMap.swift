import Lexicon

/// Values by words, found without making a string.
///
/// Words of up to sixteen ASCII bytes, which nearly all are, lie packed in a table with open
/// addressing; any others are keys of a dictionary.
struct WordMap<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let word: PackedWord
    var value: Value
  }

  private var entries: [Entry] = []
  /// Places in `entries`, from 1, or 0; at most half are taken.
  private var slots = [UInt32](repeating: 0, count: 16)
  private var others: [String: Value] = [:]

  /// The number of words.
  var count: Int { entries.count + others.count }

  /// The value of a word, or nil.
  func value(of word: String) -> Value? {
    guard let packed = PackedWord(word.utf8), packed.isASCII else { return others[word] }
    return value(of: packed)
  }

  /// The value of a word, or nil.
  func value(of word: PackedWord) -> Value? {
    let place = Int(slots[slot(of: word)])
    if place > 0 { return entries[place - 1].value }
    // As a string it may equal a word that is spelled with other scalars.
    return others.isEmpty || word.isASCII ? nil : others[String(word)]
  }

  /// Gives a word a value, or another one.
  mutating func set(_ word: String, to value: Value) {
    guard let packed = PackedWord(word.utf8), packed.isASCII else {
      others[word] = value
      return
    }
    let place = Int(slots[slot(of: packed)])
    guard place == 0 else {
      entries[place - 1].value = value
      return
    }
    entries.append(Entry(word: packed, value: value))
    slots[slot(of: packed)] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
  }

  /// The slot that a word is in, or else may be put in.
  @inline(__always)
  private func slot(of word: PackedWord) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.hash >> 32) & mask
    while slots[slot] != 0, entries[Int(slots[slot]) - 1].word.bits != word.bits {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for place in entries.indices { slots[slot(of: entries[place].word)] = UInt32(place + 1) }
  }
}

extension String {
  /// The text of a word.
  init(_ word: PackedWord) {
    self = withUnsafeBytes(of: word.bits.littleEndian) {
      String(decoding: $0.prefix(word.count), as: UTF8.self)
    }
  }
}
