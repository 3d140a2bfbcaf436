import Base
import Prose
package import Readability
import Typeset

/// A readability profile in each of the forms of output.
package struct ReadabilityOutput {
  package let item: ArticleItem
  package let profile: ReadabilityProfile

  /// Creates the output of an article.
  package init(item: ArticleItem, profile: ReadabilityProfile) {
    self.item = item
    self.profile = profile
  }

  /// The profile in a form.
  package func rendered(_ appearance: Appearance) -> Rendered {
    let output: [UInt8] =
      switch appearance.format {
      case .json, .jsonl: JSONWriter.line(json)
      case .markdown: Array(MarkdownWriter.string(sheet.markdown).utf8)
      case .text: Array(sheet.text(appearance).utf8)
      }
    return Rendered(output: output, measure: profile.consensus?.grade)
  }

  // MARK: JSON

  private var json: JSONValue {
    var members = ReadabilityRecord(profile).members(.line)
    members["schema"] = 1
    members["id"] = item.identity
    return .object(members)
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
      let reasons = sentence.reasons.map(FormulaWords.note).joined(separator: "; ")
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
