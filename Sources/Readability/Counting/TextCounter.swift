import Lexicon
import Prose

/// Counts a text sentence by sentence, with memory that grows with its vocabulary.
///
///     var counter = TextCounter(lexicon: lexicon, hardest: 10, kept: 1_000_000)
///     counter.add(text, sentence: range, paragraph: 0)
///     counter.close(text)
///     counter.readAgain(text)
///     let measured = counter.finish()
///
/// Words are gathered over some sentences and then looked up together, so that the delays of the
/// processor's memory overlap.
///
/// One pass is enough but for measures that look at a text from its end. For these as many words
/// as wanted are kept, and what lies behind them is read again.
struct TextCounter {
  /// What a text was found to hold.
  struct Result {
    var counts: TextCounts
    var diversity: LexicalDiversity
    var hardest: [HardSentence]
    /// The words of each sentence, where they were wanted.
    var sentenceWords: [Int]
  }

  private var table: WordTable
  private var meter: DiversityMeter
  private var trail = PieceTrail()
  private var ranking: SentenceRanking
  private var running = RunningCounts()

  /// The words that were not yet looked up.
  private var block = WordBlock()
  /// Their entries in the table.
  private var entries: [Int] = []
  private var lastParagraph: Int?
  private let keepsLengths: Bool
  private var sentenceWords: [Int] = []

  /// For each type, the sample of 100 words in which it was last counted as unfamiliar.
  private var samples: [UInt32] = []

  /// Creates a counter.
  ///
  /// - Parameters:
  ///   - lexicon: What is known of words.
  ///   - hardest: How many of the hardest sentences to keep.
  ///   - keepsLengths: Whether the words of each sentence are wanted.
  ///   - kept: How many words are kept; if the text has more, `readAgain` must be called. Then all
  ///     sentences must be of one text.
  init(
    lexicon: ReadabilityLexicon, hardest: Int, keepsLengths: Bool = false, kept: Int = .max
  ) {
    self.keepsLengths = keepsLengths
    meter = DiversityMeter(limit: kept)
    table = WordTable(lexicon: lexicon)
    ranking = SentenceRanking(limit: hardest, isGraded: lexicon.language == .english)
  }

  /// Counts the words of a sentence.
  ///
  /// - Parameters:
  ///   - text: The UTF-8 text that holds it, the same until `close`.
  ///   - range: Its bytes.
  ///   - paragraph: The number of its paragraph; sentences of one paragraph come together.
  ///   - place: Where it stands in its source, where that is known.
  mutating func add(
    _ text: Span<UInt8>, sentence range: Range<Int>, paragraph: Int, place: SourcePlace? = nil
  ) {
    var scanner = TokenScanner(range, findsLinks: false)
    while let word = scanner.nextWord(in: text) {
      block.append(WordProbe(text, SpokenSigns.included(word, in: text, range)))
      if block.isPieceFull {
        block.closePiece(of: range, paragraph: paragraph, place: place, isLast: false)
        close(text)
      }
    }
    block.closePiece(of: range, paragraph: paragraph, place: place, isLast: true)
    running.counts.characters += CharacterCount.visible(text, range)
    if block.isFull { close(text) }
  }

  /// How many sentences with a word were counted.
  var sentenceCount: Int { running.counts.sentences }

  /// Counts headings, of which nothing else counts.
  mutating func addHeadings(_ count: Int) { running.counts.headings += count }

  /// Finds out where the hardest sentences stand; to be called where all were of one text.
  mutating func locate(in text: Span<UInt8>) { ranking.locate(in: text) }

  /// Counts what was gathered; to be called when a text has no more sentences.
  ///
  /// - Parameter text: The text that the sentences since the last call were of.
  mutating func close(_ text: Span<UInt8>) {
    table.intern(text, &block.words, into: &entries)
    samples.reach(table.typeCount, 0)
    let isKept = !meter.isFull
    var start = 0
    for piece in block.pieces {
      if !isKept, start < piece.end {
        trail.append(
          PieceTrail.Piece(
            start: block.words[start].start, limit: piece.sentence.upperBound,
            words: piece.end - start))
      }
      running.add(entries[start..<piece.end], &table.entries, &samples)
      if piece.isLast { closeSentence(piece, text) }
      start = piece.end
    }
    meter.push(entries.map { table.entries[$0].word.type }, isKept: isKept)
    entries.removeAll(keepingCapacity: true)
    block.removeAll()
  }

  private mutating func closeSentence(_ piece: WordBlock.Piece, _ text: Span<UInt8>) {
    let sums = running.sums
    guard sums.words > 0 else { return }
    if piece.paragraph != lastParagraph {
      running.counts.paragraphs += 1
      lastParagraph = piece.paragraph
    }
    let paragraph = running.counts.paragraphs - 1
    if keepsLengths { sentenceWords.append(sums.words) }
    ranking.offer(
      sums, number: running.counts.sentences, paragraph: paragraph,
      start: piece.sentence.lowerBound, place: piece.place
    ) {
      text.extracting(piece.sentence).withUnsafeBufferPointer {
        String(decoding: $0, as: UTF8.self)
      }
    }
    running.counts.sentences += 1
    running.sums = SentenceSums()
  }

  /// Reads the words again that were not kept, from the last to the first.
  ///
  /// - Parameter text: The text that all sentences were of.
  mutating func readAgain(_ text: UnsafeBufferPointer<UInt8>) {
    trail.forEachReversed { piece in
      // As on the first reading, so that the same words are found.
      let range = piece.start..<piece.limit
      var scanner = TokenScanner(range, findsLinks: false)
      for _ in 0..<piece.words {
        guard let word = scanner.nextWord(in: text.span) else { break }
        block.append(WordProbe(text.span, SpokenSigns.included(word, in: text.span, range)))
      }
      block.closePiece(of: range, paragraph: 0, place: nil, isLast: true)
      if block.isFull { pushAgain(text.span) }
    }
    pushAgain(text.span)
  }

  /// Walks backwards through the pieces gathered, of which the last in the text comes first.
  private mutating func pushAgain(_ text: Span<UInt8>) {
    table.intern(text, &block.words, into: &entries)
    var start = 0
    for piece in block.pieces {
      for entry in entries[start..<piece.end].reversed() {
        meter.pushAgain(table.entries[entry].word.type)
      }
      start = piece.end
    }
    entries.removeAll(keepingCapacity: true)
    block.removeAll()
  }

  /// The counts of all that was added.
  func finish() -> Result {
    var counts = running.counts
    var frequencies = [Int](repeating: 0, count: table.typeCount)
    let names = NameTally(table)
    for (place, entry) in table.entries.enumerated() where entry.uses.all > 0 {
      frequencies[Int(entry.word.type)] += entry.uses.all
      let rarity = table.rarity(place)
      counts.add(entry.word, rarity, uses: entry.uses.all, names: names.count(of: entry))
    }
    counts.types = frequencies.count { $0 > 0 }
    return Result(
      counts: counts, diversity: meter.finish(frequencies: frequencies),
      hardest: ranking.sentences { table.text($0) }, sentenceWords: sentenceWords)
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
  fileprivate mutating func add(
    _ word: WordTable.Word, _ rarity: Float, uses: Int, names: Int
  ) {
    letters += uses * Int(word.letters)
    syllables += uses * Int(word.syllables)
    if word.syllables <= 1 { monosyllables += uses }
    if word.syllables >= 3 { polysyllables += uses }
    if word.letters >= 7 { longWords += uses }
    if word.letters >= 6 { sixLetterWords += uses }
    if word.letters <= 3 { miniWords += uses }
    if !word.traits.contains(.familiar) { difficultWords += uses - names }
    if !word.traits.contains(.everyday) { uncommonWords += uses - names }
    if word.traits.contains(.hard) { hardWords += uses - names }
    if word.traits.contains(.content) {
      contentWords += uses - names
      contentRarity += Double(uses - names) * Double(rarity)
    }
    if word.traits.contains(.pronoun) { pronouns += uses }
    if word.traits.contains(.preposition) { prepositions += uses }
  }
}
