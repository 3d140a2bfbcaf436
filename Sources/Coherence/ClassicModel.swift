package import Lexicon
public import Prose

import class Foundation.ProcessInfo

/// The explainable model of order: trees over measured evidence, and what a corpus taught of words.
public struct ClassicModel: Sendable {
  /// The settings that are fitted on held-out articles.
  public let settings: ClassicSettings

  /// The sources of evidence.
  public let gatherer: EvidenceGatherer

  let precedence: TreeEnsemble
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
  /// - Complexity: O(*n*² · trees).
  public func assess(_ article: AnalysedArticle) -> (evidence: Evidence, assessment: Assessment) {
    let (scene, sheet) = gatherer.gather(article)
    return (Evidence(scene: scene, sheet: sheet), assess(sheet))
  }

  /// From how many units on an article's pairs are shared out among threads.
  private static let longArticle = 200

  /// The sums of the trees for one unit before, and followed by, each of the others.
  private func pairSums(_ first: Int, in sheet: EvidenceSheet) -> ([Double], [Double]) {
    var forward = [Double](repeating: 0, count: sheet.count)
    var follows = forward
    var row = [Float](repeating: 0, count: PairRow.width)
    row.withUnsafeMutableBufferPointer { buffer in
      guard let row = buffer.baseAddress else { return }
      for second in 0..<sheet.count where second != first {
        PairRow.fill(row, from: sheet, first, second)
        forward[second] = Double(precedence.sum(row))
        follows[second] = Double(succession.sum(row))
      }
    }
    return (forward, follows)
  }

  /// What the evidence of a sheet says.
  public func assess(_ sheet: EvidenceSheet) -> Assessment {
    let count = sheet.count
    var forward: [Double] = []
    var follows: [Double] = []
    forward.reserveCapacity(count * count)
    follows.reserveCapacity(count * count)
    // A long article is worth several threads; a short one is not worth starting one.
    let threads = count >= Self.longArticle ? ProcessInfo.processInfo.activeProcessorCount : 1
    for (before, after) in ParallelMap.map(count, threads: threads, { pairSums($0, in: sheet) }) {
      forward += before
      follows += after
    }
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
    // The trees see each pair from both sides; half the difference is antisymmetric.
    let scale = settings.precedenceScale / 2
    var before = [Double](repeating: 0, count: count * count)
    for first in 0..<count {
      for second in 0..<first {
        let odds = (forward[first * count + second] - forward[second * count + first]) * scale
        before[first * count + second] = odds
        before[second * count + first] = -odds
      }
    }
    return Assessment(
      count: count, precedence: before, succession: follows, opening: openings, closing: closings)
  }
}
