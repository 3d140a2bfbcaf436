import Base
import Evidence
package import Learning
import Ordering
package import Typeset

/// What a reader should know of a trained model.
package struct ModelCard {
  package let model: TrainedModel

  /// Creates the card of a model.
  package init(model: TrainedModel) { self.model = model }

  /// The card as a page.
  package var blocks: [MarkdownBlock] {
    let settings = model.settings
    var blocks: [MarkdownBlock] = [
      .comment("Written by sequitur train."),
      .heading(1, "The \(settings.name) model of order"),
      .paragraph(
        "Boosted trees and word tables that score which unit of an article comes before which, "
          + "which directly follows which, which opens and which closes. Every score is a sum "
          + "over kinds of evidence, so that each placement can be explained."),
      .heading(2, "Training"),
      table(
        ["what", "value"],
        settings.training.sorted { $0.key < $1.key }.map { [$0.key, $0.value] }),
      .heading(2, "Files"),
      table(
        ["file", "bytes", "SHA-256"],
        [
          [
            settings.arrays, "\(model.arrays.count)",
            SHA256.hexadecimal(SHA256.digest(of: model.arrays)),
          ]
        ]),
      .heading(2, "Weights of the objective"),
      table(
        ["term", "weight"],
        [
          ["precedence, times 1/n", number(settings.objective.precedenceWeight)],
          ["scale of precedence log-odds", number(settings.precedenceScale)],
          ["succession", number(settings.objective.successionWeight)],
          ["opening", number(settings.objective.openingWeight)],
          ["closing", number(settings.objective.closingWeight)],
        ]),
    ]
    blocks.append(.heading(2, "What the trees look at most"))
    for (ensemble, gains) in model.gains.sorted(by: { $0.key < $1.key }) {
      blocks.append(.heading(3, ensemble))
      blocks.append(
        table(
          ["column", "share of gain"],
          gains.prefix(10).map { [$0.column, DecimalFormatter.string($0.share, decimals: 3)] }))
    }
    blocks.append(.heading(2, "Limits"))
    blocks.append(
      .paragraph(
        "The model knows the kind of article that it was trained on. Its confidence is calibrated "
          + "on articles of the same kind. The texts themselves are not part of the files."))
    return blocks
  }

  private func number(_ value: Double) -> String { DecimalFormatter.string(value, decimals: 4) }

  private func table(_ columns: [String], _ rows: [[String]]) -> MarkdownBlock {
    .table(
      MarkdownTable(
        columns: columns.enumerated().map { .init($1, $0 == 0 ? .left : .right) },
        textRows: rows))
  }
}
