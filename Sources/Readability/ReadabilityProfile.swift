public import Lexicon
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

  /// The grade that several formulas agree on, or nil for a text without words and in another
  /// language than English.
  public var consensus: Consensus?

  /// The seconds that silent reading takes, at 238 words a minute; nil in another language than
  /// English.
  ///
  /// Brysbaert 2019, *How many words do we read per minute?*: the mean for English non-fiction.
  public var readingTime: Double? { isEnglish ? Double(counts.words) * 60 / 238 : nil }

  /// The seconds that reading aloud takes, at 183 words a minute (Brysbaert 2019); nil in another
  /// language than English.
  public var speakingTime: Double? { isEnglish ? Double(counts.words) * 60 / 183 : nil }

  /// The language that the text looks to be in.
  public var guess: LanguageGuess

  /// The language whose formulas and syllables were used.
  public var language: Language

  /// Whether the formulas and lists of English were used.
  public var isEnglish: Bool { language == .english }

  /// What the list of familiar words is called that difficult words are not on; nil in another
  /// language than English, of which there is no list.
  public var familiarList: String?

  /// What was counted as what, as (what, rule) pairs.
  public var policy: [(subject: String, rule: String)] { CountingPolicy.rules(in: language) }

  /// What a reader of the scores should know.
  public var warnings: [ReadabilityWarning]

  /// The hardest sentences, the hardest first.
  public var hardest: [HardSentence]

  /// How many of the hardest sentences are kept unless told otherwise.
  public static let hardestKept = 10

  /// The scores of the formulas that were made for the text's language, where that is not English.
  public var ownScores: [Score] {
    scores.filter { score in Formula.foreign.contains(score.formula) }
  }

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
    let remarks = TextRemarks(text)
    let lexicon = lexicon.settled(on: lexicon.language(of: remarks.language))
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
    return ReadabilityProfile(counter.finish(), lexicon: lexicon, remarks: remarks)
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
    let remarks = TextRemarks(article: article.article)
    let lexicon = lexicon.settled(on: lexicon.language(of: remarks.language))
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
    return (ReadabilityProfile(result, lexicon: lexicon, remarks: remarks), words)
  }

  private init(
    _ result: TextCounter.Result, lexicon: ReadabilityLexicon, remarks: TextRemarks
  ) {
    let language = lexicon.language ?? .english
    self.language = language
    guess = remarks.language
    familiarList = language == .english ? lexicon.familiarName : nil
    counts = result.counts
    scores = Formula.reported(in: language).map {
      Score(formula: $0, value: $0.languages.contains(language) ? $0.score(result.counts) : nil)
    }
    diversity = result.diversity
    consensus = language == .english ? Consensus(result.counts) : nil
    warnings =
      remarks.warnings(expecting: language)
      + ReadabilityWarning.about(
        result.counts, diversity: result.diversity, isEnglish: language == .english)
    hardest = result.hardest
  }
}
