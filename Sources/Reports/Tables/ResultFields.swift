import Evaluation
import Readability
import SequiturKit

/// The fields of each command's record, in the order of its table.
package struct ResultFields: Sendable, Hashable {
  /// The command's own fields.
  package let own: [RecordField]
  /// Whether a row is a unit rather than an article.
  package let isByUnit: Bool

  /// Creates a list.
  package init(_ own: [RecordField], isByUnit: Bool = false) {
    self.own = own
    self.isByUnit = isByUnit
  }

  /// Every field of any command, for files of options that are common to all.
  package static let anywhere: [RecordField] =
    [restoredUnits, coherence, readability, comparison, evaluation, sentences].flatMap(\.columns)

  /// The columns of the whole table.
  package var columns: [RecordField] { RecordField.origin + own + [.error] }

  /// Those that hold a number an article, which limits can be set to.
  package var numbers: [RecordField] { own.filter { $0.kind == .number } }

  /// A restored order, one row a unit.
  package static let restoredUnits = ResultFields(
    [
      .init("k", .place, "the place in the restored order, from 0"),
      .init("order", .element, "the unit's index in the input, from 0"),
      .init("sentences", .element, "the unit"),
      .init("confidence", .element, "the chance that it directly follows the one before"),
    ] + restoration, isByUnit: true)

  /// A restored order, one row an article.
  package static let restoredArticles = ResultFields(restoration)

  private static let restoration: [RecordField] = [
    .init("article_confidence", .number, "expected Kendall tau"),
    .init("objective", .number, "the score of the order"),
    .init("optimal", .text, "whether no order scores more"),
    .init("gap", .number, "how far the score is below the best, at most"),
    .init("model", .text, "the model of order"),
  ]

  /// A coherence score.
  package static let coherence = ResultFields(
    [
      .init("coherence", .number, "0 to 100; compares articles"),
      .init("log_score", .number, "compares orders of one article"),
      .init("z", .number, "standard deviations above random orders"),
      .init("percentile", .number, "% of random orders beaten"),
      .init("permutations", .number, "how many random orders"),
    ]
      + CoherenceResult.componentNames.map {
        .init("components.\($0)")
      } + [.init("reason", .text, "why there is no coherence")])

  /// A readability profile.
  package static let readability = ResultFields(
    [
      .init("consensus.grade", .number, "the mean of the middle half of eight grades"),
      .init("consensus.spread", .number, "the width of that half"),
      .init("reading_time_s"), .init("speaking_time_s"),
    ]
      + CountsRecord(TextCounts()).entries.map { .init("counts.\($0.key)", .number, $0.words) }
      + Formula.all.map { .init("scores.\($0.key)", .number, $0.name) }
      + LexicalDiversity.Measure.allCases.map { .init("diversity.\($0.rawValue)") }
      + [
        .init("familiar_list", .text, "which words are not difficult"),
        .init("headings", .number, "headings, which are not counted as sentences"),
        .init("language.guess", .text, "the language that the text looks like"),
        .init("language.confidence", .number, "how surely, 0 to 1"),
        .init("language.formulas", .text, "the language whose formulas were taken"),
        .init("warnings", .text, "their codes"),
      ])

  /// An article of a comparison.
  package static let comparison = ResultFields(
    [.init("group", .text, "the group"), .init("units"), .init("words"), .init("coherence")]
      + RecordField.interval("coherence_ci95", "its 95 % interval")
      + [
        .init("z"), .init("percentile"), .init("grade", .number, "the consensus grade"),
        .init("mattr", .number, "moving-average type–token ratio"),
      ])

  /// The figures of a data set.
  package static let evaluation = ResultFields(
    [
      .init("name", .text, "the data set"), .init("documents"), .init("units"),
      .init("kendall_tau"),
    ]
      + RecordField.interval("tau_ci95", "its 95 % interval")
      + [
        "perfect_match", "position_accuracy", "adjacency", "first", "last", "pair_accuracy",
        "pair_accuracy_by_article", "pair_ece", "confidence_ece", "lcs", "rouge_s", "insertion",
      ].map { .init($0) }
      + Discrimination.Disturbance.allCases.map {
        .init("discrimination.\(EvaluationOutput.key($0))")
      } + [.init("model", .text), .init("seed")])

  /// The sentences of a text, one a row.
  package static let sentences = ResultFields(
    [
      .init("k", .place, "the place in the text, from 0"), .init("sentences", .element),
      .init("places.line", .element, "the line that it starts in, from 1"),
      .init("places.column", .element, "the character of that line, from 1"),
    ],
    isByUnit: true)
}
