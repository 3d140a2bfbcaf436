import Evidence
import Foundation
import Models
import Ordering
import Prose
import Readability
import SequiturKit
import TestSupport

@testable import Reports

/// Articles, a small model of a few stumps, and the reports that they give.
enum ReportFixture {
  /// The sample article, shuffled.
  static let harbour = read("harbour.txt")

  /// The sample article as it was written.
  static let harbourGold = read("harbour.gold.txt")

  /// What readability knows of words, from the checkout.
  static let lexicon = try? ModelFolder(path: Repository.path("Models")).readability()

  /// The report of the sample article, put back in order.
  static let restored = Result { try report(harbour) }

  /// A provenance that every report can carry.
  static let provenance = ReportProvenance(
    command: "sequitur report harbour.txt --output Reports", toolVersion: "1.2.3",
    modelName: "stumps", modelIdentity: "0123abcd", seed: 7)

  /// A model with one tree a measurement, enough for several kinds of evidence to speak.
  static func model(isCalibrated: Bool = true) -> OrderModel {
    var settings = ClassicSettings(name: "stumps", arrays: "none")
    if isCalibrated {
      settings.objective.coherence = CoherenceSettings(centre: 0.1, spread: 0.2)
      settings.objective.confidence = ConfidenceSettings(
        link: [-0.5, 0.1, 0.5, 0.4, 0.1, 0.1], opening: [0.5, 0.4, 0.5, -0.1],
        article: [0, 0.8, 0.4, 0])
    }
    let pairs = (0..<PairRow.width).map { PairRow.name($0) }
    let units = (0..<UnitRow.width).map { UnitRow.name($0) }
    return OrderModel(
      classic: ClassicModel(
        settings: settings,
        ensembles: [
          stumps(
            pairs,
            [
              ("difference of structure.dateline", 2), ("difference of headline.titleCosine", 0.5),
              ("difference of names.shortForms", -0.6),
              ("difference of quotation.quotedShare", -0.3),
            ]),
          // A second look that adds nothing.
          stumps(pairs, []),
          stumps(
            pairs,
            [
              ("succession.cosineFromFirst", 0.8), ("names.fullThenShort", 0.5),
              ("quotation.speechGoesOn", 0.7),
            ]),
          stumps(units, [("structure.dateline", 2), ("connectives.mayNotOpen", -1)]),
          stumps(units, [("structure.boilerplate", 1)]),
        ],
        tables: ClassicModelFile.Table.allCases.map {
          LexicalTable(columns: $0.columns, entries: [])
        },
        graph: nil), identity: "0123abcd")
  }

  /// The report of an article.
  static func report(
    _ article: Article, isRestoring: Bool = true, model: OrderModel? = model(),
    lexicon: ReadabilityLexicon? = lexicon,
    sections: Set<ReportSection> = Set(ReportSection.allCases)
  ) throws -> ReportDocument {
    let gatherer = ReportGatherer(model: model, lexicon: lexicon, seed: 7)
    return ReportDocument(
      findings: try gatherer.findings(of: article, isRestoring: isRestoring, sections: sections),
      provenance: provenance)
  }

  /// One split on each named column, worth its weight where the value is above zero.
  private static func stumps(_ names: [String], _ splits: [(String, Float)]) -> TreeEnsemble {
    var columns: [Int16] = []
    var children: [Int32] = []
    var values: [Float] = []
    var roots: [Int32] = []
    for (name, weight) in splits {
      let root = Int32(columns.count)
      roots.append(root)
      guard let column = names.firstIndex(of: name) else {
        preconditionFailure("no measurement is called \(name)")
      }
      columns += [Int16(column), -1, -1]
      children += [root + 1, 0, 0]
      values += [0, -weight, weight]
    }
    guard
      let trees = TreeEnsemble(
        columns: columns, thresholds: columns.map { _ in 0 }, children: children, values: values,
        roots: roots, base: -0.1, width: names.count)
    else { preconditionFailure("the stumps do not fit together") }
    return trees
  }

  private static func read(_ name: String) -> Article {
    let path = Repository.path("Tests/CommandTests/Fixtures/\(name)")
    let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    let reading = try? ArticleReader.read(bytes, format: .auto, name: name, purpose: .restoring)
    return reading?.article ?? Article(sentences: [])
  }
}
