import Foundation
import Prose
import Readability

/// An input of the fuzzer and everything that has to hold of it.
struct FuzzedInput {
  private let mode: UInt8
  private let bytes: [UInt8]

  init(mode: UInt8, bytes: [UInt8]) {
    self.mode = mode
    self.bytes = bytes
  }

  /// The format of the reader; a digit as the first byte makes seeds that can be typed.
  private var format: ArticleFormat {
    switch mode % 6 {
    case 0: .text
    case 1: .markdown
    case 2: .lines
    case 3: .jsonl
    case 4: .dossier
    default: .auto
    }
  }

  private var newlines: SentenceSplitter.Newlines {
    switch mode / 6 % 3 {
    case 0: .detect
    case 1: .join
    default: .part
    }
  }

  /// Checks the raw bytes, which need not be UTF-8, and what the reader makes of them.
  func check(lexicon: ReadabilityLexicon) {
    checkSentences(bytes.span)
    check(
      ReadabilityProfile.measure(
        bytes.span, lexicon: lexicon, splitter: SentenceSplitter(newlines: newlines)))
    checkRecord()
    let reading: Reading
    do throws(ProseError) {
      reading = try ArticleReader.read(bytes, format: format, name: "", purpose: .prose)
    } catch {
      return
    }
    for unit in reading.article.units {
      let text = unit.text.utf8
      hold(text.first.map(isSpace) == false, "a unit is blank or not trimmed")
      hold(text.last.map(isSpace) == false, "a unit is not trimmed")
    }
    let analysed = TextAnalyser(splitter: SentenceSplitter(newlines: newlines))
      .analyse(reading.article)
    hold(analysed.units.count == reading.article.units.count, "units were lost")
    for unit in analysed.units { checkTokens(unit) }
    let profile = ReadabilityProfile.measure(article: analysed, lexicon: lexicon)
    check(profile)
    let tokens = analysed.units.flatMap(\.tokens)
    let words = tokens.count(where: isWord)
    let hasLinks = tokens.contains { $0.kind == .link }
    hold(
      hasLinks ? profile.counts.words >= words : profile.counts.words == words,
      "words are not those of the tokeniser")
  }

  /// A line of a stream gives an article or an error, and its `id` never more than that.
  private func checkRecord() {
    guard format == .jsonl else { return }
    let identifier = RecordReader.identifier(in: bytes)
    guard let reading = try? RecordReader.article(from: bytes, lineNumber: 1) else { return }
    hold(!reading.article.units.isEmpty, "an article without units")
    hold(reading.article.id == nil || identifier != nil, "an id is not found alone")
  }

  // MARK: Sentences and tokens

  /// Sentences are trimmed, in order, and hold every byte that is not white space.
  private func checkSentences(_ text: Span<UInt8>) {
    var end = 0
    for range in SentenceSplitter(newlines: newlines).sentences(in: text) {
      hold(range.lowerBound >= end && !range.isEmpty, "sentences are out of order")
      hold(range.upperBound <= text.count, "a sentence leaves the text")
      hold(!isSpace(text[range.lowerBound]), "a sentence starts with white space")
      hold(!isSpace(text[range.upperBound - 1]), "a sentence ends with white space")
      checkBlank(text, end..<range.lowerBound)
      end = range.upperBound
    }
    checkBlank(text, end..<text.count)
  }

  private func checkBlank(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let gap = text.extracting(range).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    let isBlank = gap.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
    hold(isBlank, "sentences leave text out")
  }

  /// Tokens are in order, each in one sentence, and hold every byte that is not white space.
  private func checkTokens(_ unit: AnalysedUnit) {
    let text = unit.text.utf8.span
    checkSentences(text)
    var end = 0
    for token in unit.tokens {
      hold(token.offset >= end && !token.text.isEmpty, "tokens are out of order")
      checkBlank(text, end..<token.offset)
      end = token.offset + token.text.utf8.count
      hold(end <= text.count, "a token leaves the text")
    }
    checkBlank(text, end..<text.count)
    var next = 0
    for sentence in unit.sentences {
      hold(sentence.tokens.lowerBound == next, "sentences do not share out the tokens")
      next = sentence.tokens.upperBound
      for token in unit.tokens[sentence.tokens] {
        hold(
          token.offset >= sentence.bytes.lowerBound
            && token.offset + token.text.utf8.count <= sentence.bytes.upperBound,
          "a token leaves its sentence")
      }
    }
    hold(next == unit.tokens.count, "sentences do not share out the tokens")
  }

  // MARK: Helpers

  /// Ends the process with a message where something does not hold; release builds keep it.
  private func hold(_ condition: Bool, _ message: @autoclosure () -> String) {
    if condition { return }
    FileHandle.standardError.write(Data("fuzz: \(message())\n".utf8))
    abort()
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  private func isWord(_ token: Token) -> Bool { token.kind == .word || token.kind == .number }

  // MARK: Profiles

  /// Every number is finite or missing, and counts agree with each other.
  private func check(_ profile: ReadabilityProfile) {
    for score in profile.scores {
      hold(score.value?.isFinite ?? true, "\(score.formula.key) is not finite")
      hold(score.grade?.isFinite ?? true, "the grade of \(score.formula.key)")
    }
    for (measure, value) in profile.diversity.all {
      hold(value?.isFinite ?? true, "\(measure.rawValue) is not finite")
    }
    if let consensus = profile.consensus {
      hold(consensus.grade.isFinite && consensus.spread >= 0, "consensus")
    }
    hold((profile.readingTime ?? 0).isFinite && (profile.speakingTime ?? 0).isFinite, "times")
    check(profile.counts)
    hold((profile.counts.words == 0) == (profile.consensus == nil), "consensus of words")
    hold(profile.diversity.tokens == profile.counts.words, "tokens are not the words")
    hold(profile.diversity.types == profile.counts.types, "types differ")
    for sentence in profile.hardest {
      hold(sentence.number < profile.counts.sentences, "number of a hard sentence")
      hold(sentence.paragraph < profile.counts.paragraphs, "paragraph of a hard one")
      hold(sentence.grade.isFinite, "grade of a hard sentence")
      hold(sentence.words <= profile.counts.words, "words of a hard sentence")
    }
  }

  private func check(_ counts: TextCounts) {
    let words = counts.words
    hold(counts.all.allSatisfy { $0.value >= 0 }, "a count is negative")
    hold(counts.letters <= counts.characters, "more letters than characters")
    hold(counts.letters >= words, "a word without a letter")
    hold((words > 0) == (counts.sentences > 0), "words without a sentence")
    hold(counts.paragraphs <= counts.sentences, "more paragraphs than sentences")
    hold(counts.sentences <= words, "more sentences than words")
    hold((words > 0) == (counts.paragraphs > 0), "words without a paragraph")
    hold(counts.monosyllables + counts.polysyllables <= words, "monosyllables, polysyllables")
    hold(counts.syllables >= words, "a word without a syllable")
    hold(counts.longWords <= counts.sixLetterWords, "long words")
    hold(counts.miniWords + counts.sixLetterWords <= words, "short and long words")
    hold(counts.hardWords <= counts.polysyllables, "hard words")
    hold(counts.difficultWords <= words, "difficult words")
    hold(counts.unfamiliarTypes <= words, "unfamiliar words")
    hold(counts.pronouns + counts.prepositions <= words, "pronouns, prepositions")
    hold(counts.contentWords <= words, "content words")
    hold(counts.contentRarity.isFinite && counts.contentRarity >= 0, "rarity")
    hold(counts.types <= words && (counts.types > 0) == (words > 0), "types")
  }
}
