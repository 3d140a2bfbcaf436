import Base
package import Evaluation
import Typeset

/// The figures of a data set in each of the forms of output.
package struct EvaluationOutput {
  package let name: String
  package let record: EvaluationRecord
  package let model: String
  package let seed: UInt64

  /// Creates the output of a data set.
  package init(name: String, record: EvaluationRecord, model: String, seed: UInt64) {
    self.name = name
    self.record = record
    self.model = model
    self.seed = seed
  }

  /// The figures in a form.
  package func rendered(_ appearance: Appearance) -> Rendered {
    let record = JSONWriter.line(json)
    return switch appearance.format {
    case .json, .jsonl: Rendered(output: record)
    case .markdown:
      Rendered(output: Array(MarkdownWriter.string(sheet.markdown).utf8), record: record)
    case .text: Rendered(output: Array(sheet.text(appearance).utf8), record: record)
    }
  }

  // MARK: JSON

  private var json: JSONValue {
    [
      "schema": 1, "name": .string(name), "documents": .int(record.documents),
      "units": .int(record.units), "kendall_tau": JSONValue(record.kendallTau),
      "tau_ci95": record.tauInterval.map { JSONValue([$0.low, $0.high]) } ?? .null,
      "perfect_match": JSONValue(record.perfectMatch),
      "position_accuracy": JSONValue(record.positionAccuracy),
      "adjacency": JSONValue(record.adjacency), "first": JSONValue(record.first),
      "last": JSONValue(record.last), "pair_accuracy": JSONValue(record.pairAccuracy),
      "pair_accuracy_by_article": JSONValue(record.pairAccuracyByArticle),
      "pair_ece": JSONValue(record.pairECE), "confidence_ece": JSONValue(record.confidenceECE),
      "lcs": JSONValue(record.lcs), "rouge_s": JSONValue(record.rougeS),
      "insertion": JSONValue(record.insertion),
      "discrimination": .object(
        Dictionary(
          uniqueKeysWithValues: Discrimination.Disturbance.allCases.map {
            (Self.key($0), JSONValue(record.discrimination[$0]))
          })),
      "by_length": .array(record.byLength.map(Self.json)),
      "tau_by_confidence": JSONValue(record.tauByConfidence),
      "pair_reliability": .array(record.pairReliability.map(Self.json)),
      "confidence_reliability": .array(record.confidenceReliability.map(Self.json)),
      "model": .string(model), "seed": .int(Int(seed)),
    ]
  }

  private static func json(_ length: EvaluationRecord.Length) -> JSONValue {
    [
      "least": .int(length.band.least), "most": JSONValue(length.band.most),
      "documents": .int(length.documents), "units": .int(length.units),
      "kendall_tau": JSONValue(length.kendallTau),
      "perfect_match": JSONValue(length.perfectMatch),
      "position_accuracy": JSONValue(length.positionAccuracy),
      "adjacency": JSONValue(length.adjacency), "first": JSONValue(length.first),
      "last": JSONValue(length.last), "lcs": JSONValue(length.lcs),
    ]
  }

  private static func json(_ bin: CalibrationError.Bin) -> JSONValue {
    [
      "mass": .double(bin.mass), "predicted": .double(bin.predicted),
      "observed": .double(bin.observed),
    ]
  }

  static func key(_ disturbance: Discrimination.Disturbance) -> String {
    switch disturbance {
    case .random: "random"
    case .leadKept: "lead_kept"
    case .block3: "block3"
    case .swap: "swap"
    }
  }

  // MARK: Pages

  private var sheet: Sheet {
    var sheet = Sheet(
      title: "\(name): \(record.documents) articles, \(record.units) units, model \(model), "
        + "seed \(seed)")
    var figures = SheetTable(columns: [.init("measure"), .init("value", .right), .init("")])
    figures.rows = rows
    sheet.blocks.append(.table(figures))
    sheet.blocks.append(.heading("True order against disturbed ones"))
    var discrimination = SheetTable(columns: [.init("disturbance"), .init("won", .right)])
    discrimination.rows = Discrimination.Disturbance.allCases.map {
      [Self.words($0), Self.number(record.discrimination[$0])]
    }
    sheet.blocks.append(.table(discrimination))
    if !record.byLength.isEmpty {
      sheet.blocks.append(.heading("By length"))
      sheet.blocks.append(.table(byLength))
    }
    if !record.tauByConfidence.isEmpty {
      sheet.blocks.append(.heading("Fifths of the articles by confidence"))
      var table = SheetTable(columns: [.init("fifth"), .init("tau", .right)])
      let names = ["least sure", "second", "third", "fourth", "most sure"]
      table.rows = zip(names, record.tauByConfidence).map { [$0, Self.number($1)] }
      sheet.blocks.append(.table(table))
    }
    for (title, bins) in [
      ("Calibration of pairs", record.pairReliability),
      ("Calibration of links", record.confidenceReliability),
    ] where !bins.isEmpty {
      sheet.blocks.append(.heading(title))
      var table = SheetTable(
        columns: [
          .init("predictions", .right), .init("predicted", .right), .init("observed", .right),
        ])
      table.rows = bins.map {
        [
          DecimalFormatter.string($0.mass, decimals: 0), Self.number($0.predicted),
          Self.number($0.observed),
        ]
      }
      sheet.blocks.append(.table(table))
    }
    return sheet
  }

  private var rows: [[String]] {
    let interval = record.tauInterval.map {
      "95 % interval \(Self.number($0.low)) to \(Self.number($0.high))"
    }
    return [
      ["Kendall tau", Self.number(record.kendallTau), interval ?? ""],
      ["perfect match", Self.number(record.perfectMatch), "articles restored exactly"],
      ["position accuracy", Self.number(record.positionAccuracy), "units in their own place"],
      ["adjacency", Self.number(record.adjacency), "links kept"],
      ["first", Self.number(record.first), "opening units found"],
      ["last", Self.number(record.last), "closing units found"],
      ["pair accuracy", Self.number(record.pairAccuracy), "pairs told right before any search"],
      ["pair ECE", Self.number(record.pairECE), "error of the pairs' probabilities"],
      ["confidence ECE", Self.number(record.confidenceECE), "error of the links' confidence"],
      ["LCS", Self.number(record.lcs), "longest common subsequence, share of units"],
      ["ROUGE-S", Self.number(record.rougeS), "skip-bigrams kept"],
      ["insertion", Self.number(record.insertion), "units put back exactly"],
    ]
  }

  private var byLength: SheetTable {
    var table = SheetTable(
      columns: [.init("units")]
        + ["articles", "tau", "perfect", "position", "adjacency", "first", "last", "LCS"].map {
          .init($0, .right)
        })
    table.rows = record.byLength.map { length in
      [
        length.band.most.map { "\(length.band.least)–\($0)" } ?? "\(length.band.least)+",
        "\(length.documents)",
      ]
        + [
          length.kendallTau, length.perfectMatch, length.positionAccuracy, length.adjacency,
          length.first, length.last, length.lcs,
        ].map(Self.number)
    }
    return table
  }

  private static func number(_ value: Double?) -> String {
    DecimalFormatter.string(value, decimals: 4)
  }

  private static func words(_ disturbance: Discrimination.Disturbance) -> String {
    switch disturbance {
    case .random: "all units in random order"
    case .leadKept: "all but the first"
    case .block3: "blocks of three units"
    case .swap: "two neighbours exchanged"
    }
  }
}
