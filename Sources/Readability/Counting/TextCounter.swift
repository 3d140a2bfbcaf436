import Lexicon
import Prose

/// Counts a text sentence by sentence, with memory that grows with its vocabulary.
///
///     var counter = TextCounter(lexicon: lexicon, hardest: 10, kept: 1_000_000)
///     counter.add(text, sentence: range, paragraph: 0)
///     counter.readAgain(text)
///     let measured = counter.finish()
///
/// One pass is enough but for measures that look at a text from its end. For these as many words
/// as wanted are kept, and what lies behind them is read again.
struct TextCounter {
  /// What a text was found to hold.
  struct Result {
    var counts: TextCounts
    var diversity: LexicalDiversity
    var hardest: [HardSentence]
  }

  /// Sentences are looked at in pieces of at most this many words.
  private static let pieceLimit = 4_096

  private var table: WordTable
  private var meter: DiversityMeter
  private var trail = PieceTrail()
  private var ranking: SentenceRanking
  private var counts = TextCounts()

  /// The words of the piece at hand, as entries of the table.
  private var piece: [Int] = []
  /// Where they stand in the text.
  private var ranges: [Range<Int>] = []
  private var sums = SentenceSums()
  private var lastParagraph: Int?

  /// For each type, the sample of 100 words in which it was last counted as unfamiliar.
  private var samples: [UInt32] = []

  /// Creates a counter.
  ///
  /// - Parameters:
  ///   - lexicon: What is known of words.
  ///   - hardest: How many of the hardest sentences to keep.
  ///   - kept: How many words are kept; if the text has more, `readAgain` must be called. Then all
  ///     sentences must be of one text.
  init(lexicon: ReadabilityLexicon, hardest: Int, kept: Int = .max) {
    meter = DiversityMeter(limit: kept)
    table = WordTable(lexicon: lexicon)
    ranking = SentenceRanking(limit: hardest)
    piece.reserveCapacity(Self.pieceLimit)
  }

  /// Counts the words of a sentence.
  ///
  /// - Parameters:
  ///   - text: The UTF-8 text that holds it.
  ///   - range: Its bytes.
  ///   - paragraph: The number of its paragraph; sentences of one paragraph come together.
  mutating func add(_ text: Span<UInt8>, sentence range: Range<Int>, paragraph: Int) {
    var scanner = TokenScanner(range, findsLinks: false)
    while let found = scanner.next(in: text) {
      guard found.kind == .word || found.kind == .number else { continue }
      ranges.append(found.bytes)
      if ranges.count == Self.pieceLimit { closePiece(text, limit: range.upperBound) }
    }
    closePiece(text, limit: range.upperBound)
    counts.characters += CharacterCount.visible(text, range)
    guard sums.words > 0 else { return }
    if paragraph != lastParagraph {
      counts.paragraphs += 1
      lastParagraph = paragraph
    }
    ranking.offer(sums, number: counts.sentences, paragraph: counts.paragraphs - 1) {
      text.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
    counts.sentences += 1
    sums = SentenceSums()
  }

  /// Tallies the words gathered, which are a sentence or a part of a long one.
  private mutating func closePiece(_ text: Span<UInt8>, limit: Int) {
    guard let first = ranges.first else { return }
    let isKept = !meter.isFull
    if !isKept {
      trail.append(
        PieceTrail.Piece(start: first.lowerBound, limit: limit, words: ranges.count))
    }
    table.intern(text, ranges, into: &piece)
    ranges.removeAll(keepingCapacity: true)
    // In a line without a lower-case word (a headline, a shout) capitals say nothing.
    let marksNames = piece.contains {
      table.word($0).traits.isDisjoint(with: [.capitalised, .number])
    }
    for entry in piece {
      let isUnmarked = !marksNames || sums.words == 0
      table.use(entry, isUnmarked: isUnmarked)
      let word = table.word(entry)
      let isName = !isUnmarked && word.traits.isName
      sums.add(word, entry: entry, isName: isName)
      if !word.traits.contains(.primary), !isName { countUnfamiliar(word.type) }
      meter.push(word.type, isKept: isKept)
      counts.words += 1
    }
    piece.removeAll(keepingCapacity: true)
  }

  private mutating func countUnfamiliar(_ type: UInt32) {
    let type = Int(type)
    while type >= samples.count {
      samples.append(contentsOf: repeatElement(0, count: max(1_024, samples.count)))
    }
    let sample = UInt32(truncatingIfNeeded: counts.words / 100 + 1)
    guard samples[type] != sample else { return }
    samples[type] = sample
    counts.unfamiliarTypes += 1
  }

  /// Reads the words again that were not kept, from the last to the first.
  ///
  /// - Parameter text: The text that all sentences were of.
  mutating func readAgain(_ text: UnsafeBufferPointer<UInt8>) {
    trail.forEachReversed { piece in
      // As on the first reading, so that the same words are found.
      var scanner = TokenScanner(piece.start..<piece.limit, findsLinks: false)
      while ranges.count < piece.words, let found = scanner.next(in: text.span) {
        if found.kind == .word || found.kind == .number { ranges.append(found.bytes) }
      }
      table.intern(text.span, ranges, into: &self.piece)
      for entry in self.piece.reversed() { meter.pushAgain(table.word(entry).type) }
      ranges.removeAll(keepingCapacity: true)
      self.piece.removeAll(keepingCapacity: true)
    }
  }

  /// The counts of all that was added.
  func finish() -> Result {
    var counts = counts
    var frequencies = [Int](repeating: 0, count: table.typeCount)
    let names = NameTally(table)
    for entry in table.entries where entry.uses.all > 0 {
      frequencies[Int(entry.word.type)] += entry.uses.all
      counts.add(entry.word, uses: entry.uses.all, names: names.count(of: entry))
    }
    counts.types = frequencies.count { $0 > 0 }
    return Result(
      counts: counts, diversity: meter.finish(frequencies: frequencies),
      hardest: ranking.sentences { table.text($0) })
  }
}

extension WordTraits {
  /// Whether a word of these traits is a name where its capital means something.
  var isName: Bool { contains(.capitalised) && isDisjoint(with: [.allCapitals, .pronoun]) }
}

/// Which capitals are names, told from how each word is written throughout the text.
private struct NameTally {
  private var named: [Bool]

  init(_ table: WordTable) {
    var lower = [Bool](repeating: false, count: table.typeCount)
    named = lower
    for entry in table.entries where entry.uses.all > 0 {
      let word = entry.word
      let uses = entry.uses
      if !word.traits.contains(.capitalised) { lower[Int(word.type)] = true }
      if word.traits.isName, uses.all > uses.unmarked { named[Int(word.type)] = true }
    }
    for type in named.indices where lower[type] { named[type] = false }
  }

  /// How many uses of a word are names.
  func count(of entry: WordTable.Entry) -> Int {
    guard entry.word.traits.isName else { return 0 }
    let uses = entry.uses
    return named[Int(entry.word.type)] ? uses.all : uses.all - uses.unmarked
  }
}

extension TextCounts {
  /// Adds all uses of a distinct word.
  fileprivate mutating func add(_ word: WordTable.Word, uses: Int, names: Int) {
    letters += uses * Int(word.letters)
    syllables += uses * Int(word.syllables)
    if word.syllables <= 1 { monosyllables += uses }
    if word.syllables >= 3 { polysyllables += uses }
    if word.letters >= 7 { longWords += uses }
    if word.letters >= 6 { sixLetterWords += uses }
    if word.letters <= 3 { miniWords += uses }
    if !word.traits.contains(.familiar) { difficultWords += uses - names }
    if word.traits.contains(.hard) { hardWords += uses - names }
    if word.traits.contains(.content) {
      contentWords += uses - names
      contentRarity += Double(uses - names) * Double(word.rarity)
    }
    if word.traits.contains(.pronoun) { pronouns += uses }
    if word.traits.contains(.preposition) { prepositions += uses }
  }
}
