public import Prose

/// Everything that is measured about how easily a text is read.
public struct ReadabilityProfile: Sendable, Equatable, Codable {
  /// A formula's number for the text.
  public struct Score: Sendable, Equatable, Codable {
    /// The formula.
    public var formula: Formula

    /// Its number, or nil where the formula is undefined.
    public var value: Double?

    /// The school grade that the number stands for, where the formula has a mapping.
    public var grade: Double? { value.flatMap(formula.grade(forScore:)) }
  }

  /// What the text holds.
  public var counts: TextCounts

  /// Every formula's score, in the order of `Formula.all`.
  public var scores: [Score]

  /// How varied the vocabulary is.
  public var diversity: LexicalDiversity

  /// The grade that several formulas agree on, or nil for a text without words.
  public var consensus: Consensus?

  /// The seconds that silent reading takes, at 238 words a minute.
  ///
  /// Brysbaert 2019, *How many words do we read per minute?*: the mean for English non-fiction.
  public var readingTime: Double { Double(counts.words) * 60 / 238 }

  /// The seconds that reading aloud takes, at 183 words a minute (Brysbaert 2019).
  public var speakingTime: Double { Double(counts.words) * 60 / 183 }

  /// What the list of familiar words is called that difficult words are not on.
  public var familiarList: String

  /// What a reader of the scores should know.
  public var warnings: [ReadabilityWarning]

  /// The hardest sentences, the hardest first.
  public var hardest: [HardSentence]

  /// How many of the hardest sentences are kept unless told otherwise.
  public static let hardestKept = 10

  /// The score of the formula with this key, or nil where there is none or it is undefined.
  public func score(_ key: String) -> Double? {
    scores.first { $0.formula.key == key }?.value
  }
}

extension ReadabilityProfile {
  /// Measures a text given as UTF-8 bytes, such as a mapped file.
  ///
  /// Bytes that are not UTF-8 part words and are otherwise passed over.
  ///
  /// - Parameters:
  ///   - text: The text; blank lines part its paragraphs.
  ///   - lexicon: What is known of words.
  ///   - splitter: Finds the sentences.
  ///   - hardest: How many of the hardest sentences to keep.
  /// - Returns: The profile.
  /// - Complexity: O(*n*) in the bytes; memory for the vocabulary, and about two bytes a word for
  ///   the first six million words. What lies behind them is read a second time, from its end.
  public static func measure(
    _ text: Span<UInt8>, lexicon: ReadabilityLexicon,
    splitter: SentenceSplitter = SentenceSplitter(), hardest: Int = hardestKept
  ) -> ReadabilityProfile {
    measure(
      text, lexicon: lexicon, splitter: splitter, hardest: hardest,
      kept: DiversityMeter.longestKept)
  }

  /// Measures a text of which so many words are kept and the others read again.
  static func measure(
    _ text: Span<UInt8>, lexicon: ReadabilityLexicon, splitter: SentenceSplitter, hardest: Int,
    kept: Int
  ) -> ReadabilityProfile {
    var counter = TextCounter(lexicon: lexicon, hardest: hardest, kept: kept)
    text.withUnsafeBufferPointer { bytes in
      splitter.forEachSentenceAndHeading(in: bytes.span) { range, paragraph, isHeading in
        if isHeading {
          counter.addHeadings(1)
        } else {
          counter.add(bytes.span, sentence: range, paragraph: paragraph)
        }
      }
      counter.close(bytes.span)
      counter.readAgain(bytes)
      counter.locate(in: bytes.span)
    }
    return ReadabilityProfile(counter.finish(), familiarList: lexicon.familiarName)
  }

  /// Measures a text.
  ///
  /// - Parameters:
  ///   - text: The text; blank lines part its paragraphs.
  ///   - lexicon: What is known of words.
  ///   - splitter: Finds the sentences.
  ///   - hardest: How many of the hardest sentences to keep.
  /// - Returns: The profile.
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func measure(
    text: String, lexicon: ReadabilityLexicon, splitter: SentenceSplitter = SentenceSplitter(),
    hardest: Int = hardestKept
  ) -> ReadabilityProfile {
    measure(text.utf8.span, lexicon: lexicon, splitter: splitter, hardest: hardest)
  }

  /// Measures the units of an article, by the sentences that its analysis found.
  ///
  /// Units that name their paragraph make it up together; any other unit is a paragraph. Headings
  /// that were taken out of the units are counted as such; the title is not part of the text.
  ///
  /// - Parameters:
  ///   - article: The analysed article.
  ///   - lexicon: What is known of words.
  ///   - hardest: How many of the hardest sentences to keep.
  /// - Returns: The profile.
  /// - Complexity: O(*n*) in the bytes of the article.
  public static func measure(
    article: AnalysedArticle, lexicon: ReadabilityLexicon, hardest: Int = hardestKept
  ) -> ReadabilityProfile {
    measureUnits(of: article, lexicon: lexicon, hardest: hardest).profile
  }

  /// Measures an article as `measure(article:)` does, and the length of each of its sentences.
  ///
  /// - Parameters:
  ///   - article: The analysed article.
  ///   - lexicon: What is known of words.
  ///   - hardest: How many of the hardest sentences to keep.
  /// - Returns: The profile, and for each unit the words of its sentences, of which none is 0.
  /// - Complexity: O(*n*) in the bytes of the article.
  public static func measureUnits(
    of article: AnalysedArticle, lexicon: ReadabilityLexicon, hardest: Int = hardestKept
  ) -> (profile: ReadabilityProfile, sentenceWords: [[Int]]) {
    var counter = TextCounter(lexicon: lexicon, hardest: hardest, keepsLengths: true)
    counter.addHeadings(article.article.headingCount)
    var ends: [Int] = []
    var paragraph = 0
    var open: Int?
    for (unit, analysed) in zip(article.article.units, article.units) {
      if open == nil || unit.paragraph != open { paragraph += 1 }
      open = unit.paragraph
      for sentence in analysed.sentences {
        counter.add(
          analysed.text.utf8.span, sentence: sentence.bytes, paragraph: paragraph,
          place: unit.place(ofByte: sentence.bytes.lowerBound))
      }
      counter.close(analysed.text.utf8.span)
      ends.append(counter.sentenceCount)
    }
    let result = counter.finish()
    let words = zip([0] + ends, ends).map { Array(result.sentenceWords[$0..<$1]) }
    return (ReadabilityProfile(result, familiarList: lexicon.familiarName), words)
  }

  private init(_ result: TextCounter.Result, familiarList: String) {
    self.familiarList = familiarList
    counts = result.counts
    scores = Formula.all.map { Score(formula: $0, value: $0.score(result.counts)) }
    diversity = result.diversity
    consensus = Consensus(result.counts)
    warnings = ReadabilityWarning.about(result.counts, diversity: result.diversity)
    hardest = result.hardest
  }
}
