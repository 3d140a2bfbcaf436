import Lexicon
import Prose

/// The distinct words of a text, each analysed once, found by their bytes in constant time.
///
/// Words are kept as they are written; `type` numbers their lower-case forms. The first sixteen
/// bytes stand in the entry itself, so that nearly all look-ups compare two machine words.
struct WordTable {
  /// What is known of a written form.
  struct Word {
    /// The number of the lower-case form among all lower-case forms, from 0.
    var type: UInt32
    var letters: UInt32 = 0
    var syllables: UInt32 = 0
    var traits: WordTraits = []
  }

  /// How often a written form was met.
  struct Uses {
    var all = 0
    /// How often of these it stood where a capital says nothing: at a sentence's start, or in a
    /// line all in capitals.
    var unmarked = 0

    @inline(__always)
    mutating func add(isUnmarked: Bool) {
      all += 1
      unmarked += isUnmarked ? 1 : 0
    }
  }

  /// A written form; all of it stands together, since every use of a word looks at all of it.
  struct Entry {
    fileprivate let head: WordProbe.Head
    var uses = Uses()
    fileprivate(set) var word: Word
  }

  /// What is seldom asked of a written form.
  private struct Details {
    /// Where its bytes start in the store; they end where those of the next one start.
    let offset: Int
    /// How rare a content word is in everyday stories.
    var rarity: Float = 0
  }

  private let lexicon: ReadabilityLexicon
  /// The syllables of another language than English.
  private let foreign: LanguageSyllables?
  /// Places in `entries`, from 1, or 0; at most half are taken.
  private var slots: [UInt32]
  private var store: [UInt8] = []
  private var details: [Details] = []
  /// The new written forms that are still to be described.
  private var pending: [Pending] = []

  /// The distinct written forms in the order in which they were first met.
  var entries: [Entry] = []

  /// The number of distinct lower-case forms that were met.
  private(set) var typeCount = 0

  init(lexicon: ReadabilityLexicon) {
    self.lexicon = lexicon
    foreign = lexicon.language.flatMap(LanguageSyllables.init)
    slots = Array(repeating: 0, count: 1 << 12)
  }

  /// The written form of an entry.
  func text(_ entry: Int) -> String {
    let bytes = store[bytes(of: entry)]
    guard bytes.contains(0x0a) else { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: shape(bytes).folded, as: UTF8.self)
  }

  /// How rare an entry is in everyday stories, where it is a content word.
  func rarity(_ entry: Int) -> Float { details[entry].rarity }

  private func bytes(of entry: Int) -> Range<Int> {
    let end = entry + 1 < details.count ? details[entry + 1].offset : store.count
    return details[entry].offset..<end
  }

  /// Appends the entries of words, made and analysed where they are new.
  ///
  /// Slots and entries of a large vocabulary are seldom in the processor's cache. Looking at all
  /// slots before any entry lets their delays overlap.
  mutating func intern(
    _ text: Span<UInt8>, _ words: inout [WordProbe], into found: inout [Int]
  ) {
    look(&words)
    for place in words.indices {
      let index = Int(words[place].first) - 1
      if index >= 0, isEntry(index, words[place], text) {
        found.append(index)
      } else {
        found.append(intern(text, words[place]))
      }
    }
    describePending()
  }

  /// Notes for each word what stands in the first of its slots.
  private func look(_ words: inout [WordProbe]) {
    let slots = slots.span
    let mask = slots.count - 1
    var words = words.mutableSpan
    for place in words.indices {
      words[place].first = slots[Int(words[place].hash) & mask]
    }
  }

  /// The entry of a word, made where it is new.
  private mutating func intern(_ text: Span<UInt8>, _ word: WordProbe) -> Int {
    let mask = slots.count - 1
    var slot = Int(word.hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if isEntry(index, word, text) { return index }
      slot = (slot + 1) & mask
    }
    return insert(text, word, slot: slot)
  }

  /// Whether an entry is a word; a shorter one than sixteen bytes is its head.
  @inline(__always)
  private func isEntry(_ index: Int, _ word: WordProbe, _ text: Span<UInt8>) -> Bool {
    entries[index].head == word.head
      && (word.count < WordProbe.headLength || isTail(of: index, text, word.range))
  }

  private func isTail(of index: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let bytes = bytes(of: index)
    guard bytes.count == range.count else { return false }
    let start = bytes.lowerBound
    for offset in WordProbe.headLength..<range.count
    where store[start + offset] != text[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func insert(_ text: Span<UInt8>, _ word: WordProbe, slot: Int) -> Int {
    let index = entries.count
    let offset = store.count
    text.extracting(word.range).withUnsafeBufferPointer { store.append(contentsOf: $0) }
    slots[slot] = UInt32(index + 1)
    entries.append(Entry(head: word.head, word: Word(type: UInt32(typeCount))))
    details.append(Details(offset: offset))
    if entries.count * 2 > slots.count { grow() }

    let shape = shape(store[offset..<offset + word.count])
    var base: Int?
    if shape.isFolded {
      typeCount += 1
    } else {
      // The lower-case form gets an entry of its own, used or not; all spellings share its type.
      let folded = shape.folded.span
      let entry = intern(folded, WordProbe(folded, 0..<folded.count))
      entries[index].word.type = entries[entry].word.type
      base = entry
    }
    pending.append(Pending(entry: index, base: base, shape: shape))
    return index
  }

  /// The shape of a word; one that a line's end divides is written together unless only its
  /// parts are known, as in "well-known".
  private func shape(_ bytes: ArraySlice<UInt8>) -> WordShape {
    var shape = WordShape(bytes)
    if let hyphenated = shape.hyphenated, foreign == nil, !lexicon.syllables.isListed(shape.folded),
      hyphenated.split(separator: UInt8(ascii: "-")).allSatisfy({
        $0.count > 2 && lexicon.syllables.isListed(Array($0))
      })
    {
      shape.keepHyphen()
    }
    return shape
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for index in entries.indices {
      var slot = Int(WordProbe(store.span, bytes(of: index)).hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }
}

extension WordTable {
  /// A written form that is to be described.
  private struct Pending {
    let entry: Int
    /// The entry of its lower-case form, where that is another; it is described before.
    let base: Int?
    let shape: WordShape

    /// The entry that is described alike; signs and all capitals are read otherwise.
    var borrowed: Int? { shape.isAllCapitals || shape.hasSigns ? nil : base }
  }

  /// Describes the forms that are new, in the order in which they were met.
  private mutating func describePending() {
    guard !pending.isEmpty else { return }
    var syllables = pendingSyllables().makeIterator()
    for form in pending {
      let index = form.entry
      var word = entries[index].word
      if let base = form.borrowed {
        word.syllables = entries[base].word.syllables
        word.traits = entries[base].word.traits
        details[index].rarity = details[base].rarity
      } else {
        let count = syllables.next() ?? 0
        let (traits, rarity) = form.shape.folded.withUnsafeBufferPointer {
          lexicon.describe($0, syllables: count)
        }
        word.syllables = UInt32(count)
        word.traits = traits
        details[index].rarity = Float(rarity)
      }
      if form.shape.isAllCapitals { word.traits.insert(.allCapitals) }
      if form.shape.isCapitalised { word.traits.insert(.capitalised) }
      word.letters = UInt32(form.shape.letters)
      entries[index].word = word
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// The syllables of the new forms that do not borrow their description, in their order.
  private func pendingSyllables() -> [Int] {
    if let foreign {
      return pending.filter { $0.borrowed == nil }.map {
        foreign.count(of: String(decoding: $0.shape.folded, as: UTF8.self))
      }
    }
    return nativeSyllables()
  }

  private func nativeSyllables() -> [Int] {
    store.withUnsafeBufferPointer { store in
      let spellings = pending.lazy.filter { $0.borrowed == nil }.map {
        UnsafeBufferPointer(rebasing: store[bytes(of: $0.entry)])
      }
      return lexicon.syllables.counts(of: Array(spellings))
    }
  }
}
