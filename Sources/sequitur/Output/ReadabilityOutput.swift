import Prose
import Readability
import Typeset

/// A readability profile in each of the forms of output.
struct ReadabilityOutput {
  let item: ArticleItem
  let profile: ReadabilityProfile

  /// The profile in a form.
  func rendered(_ appearance: Appearance) -> Rendered {
    let output: [UInt8] =
      switch appearance.format {
      case .json, .jsonl: JSONLine.bytes(json)
      case .markdown: Array(MarkdownWriter.string(sheet.markdown).utf8)
      case .text: Array(sheet.text(appearance).utf8)
      }
    return Rendered(output: output, measure: profile.consensus?.grade)
  }

  // MARK: JSON

  private var json: JSONValue {
    var scores: [String: JSONValue] = [:]
    for score in profile.scores { scores[score.formula.key] = JSONValue(score.value) }
    var diversity: [String: JSONValue] = [:]
    for (measure, value) in profile.diversity.all {
      diversity[measure.rawValue] = JSONValue(value)
    }
    var policy: [String: JSONValue] = [:]
    for (subject, rule) in CountingPolicy.rules { policy[subject] = .string(rule) }
    return [
      "schema": 1, "id": JSONValue(item.identifier),
      "counts": .object(Self.counts(profile.counts)), "scores": .object(scores),
      "diversity": .object(diversity),
      "consensus": [
        "grade": JSONValue(profile.consensus?.grade),
        "spread": JSONValue(profile.consensus?.spread),
      ],
      "familiar_list": .string(profile.familiarList),
      "reading_time_s": .double(profile.readingTime),
      "speaking_time_s": .double(profile.speakingTime),
      "warnings": .array(
        profile.warnings.map { ["code": .string($0.code), "message": .string($0.message)] }),
      "sentences": .array(profile.hardest.map(Self.json)), "policy": .object(policy),
    ]
  }

  private static func counts(_ counts: TextCounts) -> [String: JSONValue] {
    [
      "words": .int(counts.words), "letters": .int(counts.letters),
      "characters": .int(counts.characters), "sentences": .int(counts.sentences),
      "paragraphs": .int(counts.paragraphs), "syllables": .int(counts.syllables),
      "monosyllables": .int(counts.monosyllables), "polysyllables": .int(counts.polysyllables),
      "long_words": .int(counts.longWords), "difficult_words": .int(counts.difficultWords),
      "types": .int(counts.types),
    ]
  }

  private static func json(_ sentence: HardSentence) -> JSONValue {
    [
      "text": .string(sentence.text), "number": .int(sentence.number),
      "paragraph": .int(sentence.paragraph), "words": .int(sentence.words),
      "grade": .double(sentence.grade), "reasons": .array(sentence.reasons.map(json)),
    ]
  }

  private static func json(_ reason: HardSentence.Reason) -> JSONValue {
    let words = JSONValue.string(Self.words(reason))
    switch reason {
    case .long(let count): return ["code": "long", "message": words, "count": .int(count)]
    case .unfamiliarWords(let count, let examples):
      return [
        "code": "unfamiliar_words", "message": words, "count": .int(count),
        "examples": JSONValue(examples),
      ]
    case .polysyllables(let count, let examples):
      return [
        "code": "polysyllables", "message": words, "count": .int(count),
        "examples": JSONValue(examples),
      ]
    case .longWords(let letters):
      return ["code": "long_words", "message": words, "letters_per_word": .double(letters)]
    }
  }

  private static func words(_ reason: HardSentence.Reason) -> String {
    switch reason {
    case .long(let count): "\(count) words"
    case .unfamiliarWords(let count, let examples):
      "\(count) unfamiliar \(count == 1 ? "word" : "words")" + Self.examples(examples)
    case .polysyllables(let count, let examples):
      "\(count) of three syllables and more" + Self.examples(examples)
    case .longWords(let letters):
      "\(DecimalFormatter.string(letters, decimals: 1)) letters a word"
    }
  }

  private static func examples(_ words: [String]) -> String {
    words.isEmpty ? "" : " (" + words.joined(separator: ", ") + ")"
  }

  // MARK: Pages

  private var sheet: Sheet {
    var sheet = Sheet(title: item.reading.article.title ?? item.identifier ?? "Readability")
    sheet.blocks.append(.paragraph(summary))
    for warning in profile.warnings { sheet.blocks.append(.paragraph("Note: \(warning.message)")) }
    let counts = profile.counts
    var table = SheetTable(columns: [.init("count"), .init("", .right)])
    table.rows = [
      ("words", counts.words), ("sentences", counts.sentences), ("paragraphs", counts.paragraphs),
      ("letters", counts.letters), ("characters", counts.characters),
      ("syllables", counts.syllables), ("words of one syllable", counts.monosyllables),
      ("words of three and more", counts.polysyllables), ("long words", counts.longWords),
      ("difficult words (list: \(profile.familiarList))", counts.difficultWords),
      ("different words", counts.types),
    ].map { [$0.0, "\($0.1)"] }
    sheet.blocks.append(.table(table))
    sheet.blocks.append(.heading("Formulas"))
    sheet.blocks.append(.table(scores))
    sheet.blocks.append(.heading("Variety of words"))
    var diversity = SheetTable(columns: [.init("measure"), .init("value", .right)])
    diversity.rows = profile.diversity.all.map { measure, value in
      [measure.rawValue, DecimalFormatter.string(value, decimals: 4)]
    }
    sheet.blocks.append(.table(diversity))
    guard !profile.hardest.isEmpty else { return sheet }
    sheet.blocks.append(.heading("Hardest sentences"))
    for sentence in profile.hardest {
      let grade = DecimalFormatter.string(sentence.grade, decimals: 1)
      let reasons = sentence.reasons.map(Self.words).joined(separator: "; ")
      sheet.blocks.append(
        .paragraph(
          "\(sentence.number + 1). (grade \(grade)) \(Excerpt.of(sentence.text, width: 300))"
            + (reasons.isEmpty ? "" : " — \(reasons)")))
    }
    return sheet
  }

  private var summary: String {
    guard let consensus = profile.consensus else { return "The text holds no word." }
    return "Grade \(DecimalFormatter.string(consensus.grade, decimals: 1)), give or take "
      + "\(DecimalFormatter.string(consensus.spread / 2, decimals: 1)); "
      + "\(Self.time(profile.readingTime)) to read, \(Self.time(profile.speakingTime)) to say."
  }

  private var scores: SheetTable {
    var table = SheetTable(
      columns: [.init("formula"), .init("score", .right), .init("grade", .right), .init("scale")])
    table.rows = profile.scores.map { score in
      [
        score.formula.name, DecimalFormatter.string(score.value, decimals: 2),
        DecimalFormatter.string(score.grade, decimals: 1), score.formula.scale.rawValue,
      ]
    }
    return table
  }

  private static func time(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
  }
}
