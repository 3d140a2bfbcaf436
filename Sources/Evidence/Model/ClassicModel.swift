import Base
package import Lexicon
public import Prose

/// The explainable model of order: trees over measured evidence, and what a corpus taught of words.
public struct ClassicModel: Sendable {
  /// The settings that are fitted on held-out articles.
  public package(set) var settings: ClassicSettings

  /// The sources of evidence.
  public let gatherer: EvidenceGatherer

  let precedence: TreeEnsemble
  let context: TreeEnsemble
  let succession: TreeEnsemble
  let opening: TreeEnsemble
  let closing: TreeEnsemble

  /// Creates a model from its parts.
  package init(
    settings: ClassicSettings, ensembles: [TreeEnsemble], tables: [LexicalTable],
    graph: NounGraph?
  ) {
    self.settings = settings
    precedence = ensembles[ClassicModelFile.Ensemble.precedence.rawValue]
    context = ensembles[ClassicModelFile.Ensemble.context.rawValue]
    succession = ensembles[ClassicModelFile.Ensemble.succession.rawValue]
    opening = ensembles[ClassicModelFile.Ensemble.opening.rawValue]
    closing = ensembles[ClassicModelFile.Ensemble.closing.rawValue]
    gatherer = EvidenceGatherer(
      rarity: tables[ClassicModelFile.Table.rarity.rawValue],
      wording: tables[ClassicModelFile.Table.wording.rawValue],
      pairs: tables[ClassicModelFile.Table.pairs.rawValue],
      vocabulary: tables[ClassicModelFile.Table.vocabulary.rawValue], graph: graph)
  }

  /// What the evidence says of an article whose units are in canonical order.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - threads: The most threads that a long article's pairs are shared out among; the result is
  ///     the same to the bit, however many they are.
  /// - Returns: What was found and measured, and the log-odds that the model makes of it.
  /// - Complexity: O(*n*² · trees).
  public func assess(
    _ article: AnalysedArticle, threads: Int = 1
  ) -> (evidence: ArticleEvidence, assessment: Assessment) {
    var (scene, sheet) = gatherer.gather(article)
    let assessment = assess(scene, &sheet, threads)
    return (ArticleEvidence(scene: scene, sheet: sheet), assessment)
  }

  /// From how many units on an article's pairs are shared out among threads; to start threads for
  /// fewer costs more than it saves.
  private static let longArticle = 200

  /// The sums of an ensemble for all ordered pairs, row-major; 0 on the diagonal.
  private static func sums(
    _ ensemble: TreeEnsemble, over sheet: EvidenceSheet, _ threads: Int
  ) -> [Double] {
    let count = sheet.count
    let rows = ParallelMap.map(count, threads: count >= longArticle ? threads : 1) { first in
      var numbers = [Float](repeating: 0, count: count * PairRow.width)
      var sums = [Float](repeating: 0, count: count)
      numbers.withUnsafeMutableBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        for second in 0..<count where second != first {
          PairRow.fill(start + second * PairRow.width, from: sheet, first, second)
        }
        ensemble.sums(start, count: count, into: &sums)
      }
      sums[first] = 0
      return sums.map(Double.init)
    }
    return rows.flatMap(\.self)
  }

  /// Precedence by an ensemble: it sees each pair from both sides, and half the difference counts,
  /// which is antisymmetric to the bit.
  package static func antisymmetric(
    _ ensemble: TreeEnsemble, over sheet: EvidenceSheet, threads: Int = 1
  ) -> [Double] {
    let count = sheet.count
    let sums = sums(ensemble, over: sheet, threads)
    var odds = [Double](repeating: 0, count: count * count)
    for first in 0..<count {
      for second in 0..<first {
        let half = (sums[first * count + second] - sums[second * count + first]) / 2
        odds[first * count + second] = half
        odds[second * count + first] = -half
      }
    }
    return odds
  }

  /// What the evidence says, once the context of a first look has been filled in.
  private func assess(
    _ scene: Scene, _ sheet: inout EvidenceSheet, _ threads: Int
  ) -> Assessment {
    let count = sheet.count
    let first = Self.antisymmetric(precedence, over: sheet, threads: threads)
    FirstLook.gather(first, from: scene, into: &sheet)
    let added = Self.antisymmetric(context, over: sheet, threads: threads)
    let before = zip(first, added).map { ($0 + $1) * settings.precedenceScale }
    let follows = Self.sums(succession, over: sheet, threads)
    var openings = [Double](repeating: 0, count: count)
    var closings = openings
    var unitRow = [Float](repeating: 0, count: UnitRow.width)
    unitRow.withUnsafeMutableBufferPointer { buffer in
      guard let row = buffer.baseAddress else { return }
      for unit in 0..<count {
        UnitRow.fill(row, from: sheet, unit)
        openings[unit] = Double(opening.sum(row))
        closings[unit] = Double(closing.sum(row))
      }
    }
    return Assessment(
      count: count, precedence: before, succession: follows, opening: openings, closing: closings)
  }
}
