import Encoder
package import Models
import Ordering
package import Typeset

/// What a reader should know of how a learned reader is joined to the classic model.
package struct NewsCard {
  package let settings: NewsSettings

  /// Creates the card of settings.
  package init(settings: NewsSettings) { self.settings = settings }

  /// The card as a page.
  package var blocks: [MarkdownBlock] {
    let fusion = settings.fusion
    let objective = settings.objective
    return [
      .comment("Written by sequitur train news."),
      .heading(1, "How the learned reader is joined to the classic model"),
      .paragraph(
        "Every log-odds of the joint model is a weighted sum of what the classic evidence says and "
          + "what the learned reader says. The factors are logistic regressions on gold articles "
          + "that neither was trained on; the weights of the objective, the confidence and the "
          + "scale of coherence are fitted to the joint evidence of the same articles. Precedence and "
          + "confidence know the number of units: both are fitted on articles cut "
          + "to \(Fusion.lengths.lowerBound), \(Fusion.usualLength) and "
          + "\(Fusion.lengths.upperBound) units."),
      table(
        ["log-odds", "constant", "classic", "reader"],
        [
          ["precedence, \(Fusion.usualLength) units", "–"]
            + fusion.precedence.prefix(2).map(number),
          ["for each e-fold fewer", "–"] + fusion.precedence.dropFirst(2).prefix(2).map(number),
          ["for each e-fold more", "–"] + fusion.precedence.dropFirst(4).map(number),
          ["succession"] + fusion.succession.map(number),
          ["opening"] + fusion.opening.map(number),
          ["closing"] + fusion.closing.map(number),
        ]),
      .heading(2, "Weights of the objective"),
      table(
        ["term", "weight"],
        [
          ["precedence, times 1/n", number(objective.precedenceWeight)],
          ["succession", number(objective.successionWeight)],
          ["opening", number(objective.openingWeight)],
          ["closing", number(objective.closingWeight)],
        ]),
      .heading(2, "Fitted on"),
      table(
        ["what", "value"],
        settings.training.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }
          + [
            ["classic model's checksum", settings.classic],
            ["reader's checksum", settings.reader],
          ]),
    ]
  }

  private func number(_ value: Double) -> String { DecimalFormatter.string(value, decimals: 4) }

  private func table(_ columns: [String], _ rows: [[String]]) -> MarkdownBlock {
    .table(
      MarkdownTable(
        columns: columns.enumerated().map { .init($1, $0 == 0 ? .left : .right) },
        textRows: rows))
  }
}
