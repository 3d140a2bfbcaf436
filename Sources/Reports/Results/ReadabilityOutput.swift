import Base
import Lexicon
import Prose
package import Readability
import Typeset

/// A readability profile in each of the forms of output.
package struct ReadabilityOutput {
  package let item: ArticleItem
  package let profile: ReadabilityProfile
  /// Whether people are told all there is.
  package let isWhole: Bool

  /// How many hard sentences people are shown first.
  private static let firstShown = 5

  /// Creates the output of an article.
  package init(item: ArticleItem, profile: ReadabilityProfile, isWhole: Bool = true) {
    self.item = item
    self.isWhole = isWhole
    self.profile = profile
  }

  /// The profile in a form.
  package func rendered(_ appearance: Appearance) -> Rendered {
    let record = JSONWriter.line(json)
    return switch appearance.format {
    case .json, .jsonl: Rendered(output: record)
    case .markdown:
      Rendered(output: Array(MarkdownWriter.string(sheet.markdown).utf8), record: record)
    case .text:
      Rendered(
        output: Array((isWhole ? sheet : firstSheet).text(appearance).utf8), record: record)
    }
  }

  // MARK: JSON

  private var json: JSONValue {
    var members = ReadabilityRecord(profile).members(.line)
    members["schema"] = 1
    members["id"] = item.identity
    return .object(members)
  }

  // MARK: Pages

  private var title: String { item.reading.article.title ?? item.identifier ?? "Readability" }

  /// What is said of the text itself, before anything else.
  private var notices: [String] {
    profile.warnings.filter(\.isAboutText).map { "Note: \($0.message)" }
  }

  private var introduction: [Sheet.Block] {
    var blocks: [Sheet.Block] = [.paragraph(summary)]
    if let headings = PlaceWords.headings(profile.counts.headings) {
      blocks.append(.paragraph("Note: \(headings)."))
    }
    return blocks
      + profile.warnings.filter { !$0.isAboutText }.map { .paragraph("Note: \($0.message)") }
  }

  private var sheet: Sheet {
    var sheet = Sheet(title: title)
    sheet.notices = notices
    sheet.blocks = introduction
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
    sheet.blocks.append(.table(scores { _ in true }))
    sheet.blocks.append(.heading("Variety of words"))
    var diversity = SheetTable(columns: [.init("measure"), .init("value", .right)])
    diversity.rows = profile.diversity.all.map { measure, value in
      [measure.rawValue, DecimalFormatter.string(value, decimals: 4)]
    }
    sheet.blocks.append(.table(diversity))
    sheet.blocks += hardest(profile.hardest.count)
    return sheet
  }

  /// What to do first: the grade, where the hardest sentences stand, and the formulas that the grade
  /// hears.
  private var firstSheet: Sheet {
    var sheet = Sheet(title: title)
    sheet.notices = notices
    sheet.blocks = introduction + hardest(Self.firstShown)
    // Other languages have few formulas, and no grade that some of them make up.
    let heard = Set(Consensus.formulas.map(\.key))
    sheet.blocks.append(.heading("Formulas"))
    sheet.blocks.append(.table(scores { !profile.isEnglish || heard.contains($0) }))
    sheet.blocks.append(
      .paragraph("Counts, all formulas and the variety of words are shown with --all."))
    return sheet
  }

  private func hardest(_ count: Int) -> [Sheet.Block] {
    if profile.hardest.isEmpty || count == 0 { return [] }
    return [.heading("Hardest sentences")]
      + profile.hardest.prefix(count).map { sentence in
        let grade = sentence.grade.map { "grade " + DecimalFormatter.string($0, decimals: 1) }
        let facts = [PlaceWords.text(sentence.place), grade].compactMap(\.self)
        let about = facts.isEmpty ? "" : "(\(facts.joined(separator: ", "))) "
        let reasons = sentence.reasons.map(FormulaWords.note).joined(separator: "; ")
        return .paragraph(
          "\(sentence.number + 1). \(about)\(Excerpt.of(sentence.text, width: 300))"
            + (reasons.isEmpty ? "" : " — \(reasons)"))
      }
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

  private func scores(_ isShown: (String) -> Bool) -> SheetTable {
    var table = SheetTable(
      columns: [.init("formula"), .init("score", .right), .init("grade", .right), .init("scale")])
    let scores = profile.isEnglish ? profile.scores : profile.scores.filter { $0.value != nil }
    table.rows = scores.filter { isShown($0.formula.key) }.map { score in
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
