import Base
import Lexicon
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
    sheet.notices = profile.warnings.filter(\.isAboutText).map { "Note: \($0.message)" }
    sheet.blocks.append(.paragraph(summary))
    if let headings = PlaceWords.headings(profile.counts.headings) {
      sheet.blocks.append(.paragraph("Note: \(headings)."))
    }
    for warning in profile.warnings where !warning.isAboutText {
      sheet.blocks.append(.paragraph("Note: \(warning.message)"))
    }
    let counts = profile.counts
    var table = SheetTable(columns: [.init("count"), .init("", .right)])
    table.rows = [
      ("words", counts.words), ("sentences", counts.sentences), ("paragraphs", counts.paragraphs),
      ("letters", counts.letters), ("characters", counts.characters),
      ("syllables", counts.syllables), ("words of one syllable", counts.monosyllables),
      ("words of three and more", counts.polysyllables), ("long words", counts.longWords),
      ("different words", counts.types),
    ].map { [$0.0, "\($0.1)"] }
    if let list = profile.familiarList {
      table.rows.insert(
        ["difficult words (list: \(list))", "\(counts.difficultWords)"], at: table.rows.count - 1)
    }
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
      let grade = sentence.grade.map { "grade " + DecimalFormatter.string($0, decimals: 1) }
      let facts = [PlaceWords.text(sentence.place), grade].compactMap(\.self)
      let about = facts.isEmpty ? "" : "(\(facts.joined(separator: ", "))) "
      let reasons = sentence.reasons.map(FormulaWords.note).joined(separator: "; ")
      sheet.blocks.append(
        .paragraph(
          "\(sentence.number + 1). \(about)\(Excerpt.of(sentence.text, width: 300))"
            + (reasons.isEmpty ? "" : " — \(reasons)")))
    }
    return sheet
  }

  private var summary: String {
    guard profile.counts.words > 0 else { return "The text holds no word." }
    guard let consensus = profile.consensus, let reading = profile.readingTime,
      let speaking = profile.speakingTime
    else { return "Measured by the formulas for \(profile.language.name)." }
    return "Grade \(DecimalFormatter.string(consensus.grade, decimals: 1)), give or take "
      + "\(DecimalFormatter.string(consensus.giveOrTake, decimals: 1)); "
      + "\(Self.time(reading)) to read, \(Self.time(speaking)) to say. " + Consensus.definition
  }

  private var scores: SheetTable {
    var table = SheetTable(
      columns: [.init("formula"), .init("score", .right), .init("grade", .right), .init("scale")])
    let scores = profile.isEnglish ? profile.scores : profile.scores.filter { $0.value != nil }
    table.rows = scores.map { score in
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
