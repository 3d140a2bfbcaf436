import Base
import Evidence
import Lexicon
public import Ordering
public import Prose
public import Readability
public import SequiturKit

/// Finds out what a report says about an article.
public struct ReportGatherer: Sendable {
  /// The model of order; without one there is neither restoration nor coherence.
  public var model: OrderModel?

  /// What is known of words; without it there is no readability.
  public var lexicon: ReadabilityLexicon?

  /// Decides the search and the random orders.
  public var seed: UInt64 = 1

  /// Why there is no model, in words.
  public var modelReason = "no model of order was found"

  /// Why there is no lexicon, in words.
  public var lexiconReason = "the lexicon of words was not found"

  private let analyser = TextAnalyser()

  /// The most units whose pairs are kept for both orders, which takes 11 MB.
  private static let mostUnitsWithPairs = 200

  /// Creates a gatherer.
  public init(model: OrderModel?, lexicon: ReadabilityLexicon?, seed: UInt64 = 1) {
    self.model = model
    self.lexicon = lexicon
    self.seed = seed
  }

  /// Finds out about an article.
  ///
  /// - Parameters:
  ///   - article: The article as it came, at least one unit.
  ///   - isRestoring: Whether it is put back in order first.
  ///   - sections: The parts that are wanted.
  ///   - constraints: What the restored order has to satisfy, in places of the article.
  /// - Returns: What was found.
  /// - Throws: `OrderingError` where the constraints contradict each other.
  /// - Complexity: O(*n*² · trees).
  public func findings(
    of article: Article, isRestoring: Bool,
    sections: Set<ReportSection> = Set(ReportSection.allCases),
    constraints: OrderingConstraints = OrderingConstraints()
  ) throws(OrderingError) -> ReportFindings {
    var findings = ReportFindings(
      article: article, order: Array(article.units.indices), sections: sections)
    if !isRestoring { findings.sections.remove(.restoration) }
    var prepared: PreparedArticle?
    var pairs: PrecedenceShares?
    if let model, isRestoring || sections.contains(.coherence) {
      let own = try PreparedArticle(
        article, model: model, constraints: constraints, analyser: analyser)
      prepared = own
      if isRestoring {
        // The order that came is explained beside the restored one, by the same pairs.
        if sections.contains(.coherence), article.units.count <= Self.mostUnitsWithPairs {
          pairs = model.classic.precedenceShares(in: own.evidence.sheet)
        }
        let restored = try restore(
          own, pairs, model: model, isConstrained: !constraints.isEmpty)
        findings.order = restored.restoration.order
        findings.restoration = restored
      }
    } else if model == nil {
      findings.missing[.restoration] = modelReason
      findings.missing[.coherence] = modelReason
    }
    var shown = article
    shown.units = findings.order.map { article.units[$0] }
    let analysed = analyser.analyse(shown)
    if let model, let prepared, sections.contains(.coherence) {
      findings.coherence = coherence(
        analysed, restored: findings.restoration?.restoration, prepared, pairs, model: model)
    }
    if let lexicon, sections.contains(.readability) {
      let measured = ReadabilityProfile.measureUnits(of: analysed, lexicon: lexicon)
      findings.readability = ReadabilityFindings(
        profile: measured.profile, sentenceWords: measured.sentenceWords)
    } else if lexicon == nil {
      findings.missing[.readability] = lexiconReason
    }
    return findings
  }

  private func restore(
    _ prepared: PreparedArticle, _ pairs: PrecedenceShares?, model: OrderModel,
    isConstrained: Bool
  ) throws(OrderingError) -> RestorationFindings {
    let restorer = Restorer(model: model, seed: seed)
    let restoration =
      if let pairs {
        try restorer.restore(prepared, explainedBy: pairs)
      } else {
        try restorer.restore(prepared, explaining: true)
      }
    let order = prepared.ranks(of: restoration).numbers
    let problem = prepared.problem
    let chances = order.map { row in
      order.map { 1 / (1 + exp(-problem.precedence[row * problem.count + $0])) }
    }
    return RestorationFindings(
      restoration: restoration, chances: chances,
      reaches: PlacementReach.all(chances, order: order, problem: problem),
      isConstrained: isConstrained)
  }

  /// How the order shown hangs together: the restored one, or the article's own where there is none.
  ///
  /// The evidence is the same for both orders.
  private func coherence(
    _ analysed: AnalysedArticle, restored: Restoration?, _ prepared: PreparedArticle,
    _ pairs: PrecedenceShares?, model: OrderModel
  ) -> CoherenceFindings {
    let scorer = CoherenceScorer(model: model, seed: seed)
    let problem = prepared.problem
    let ranks = restored.map { prepared.ranks(of: $0) } ?? prepared.givenOrder
    let order = ranks.numbers
    // Units with the same text may stand in another order where they were explained.
    let isExplained = problem.classes.elementsEqual(problem.classes.indices)
    let shown =
      if let restored, isExplained {
        scorer.score(of: ranks, in: prepared, explainedBy: restored.links)
      } else {
        scorer.score(of: ranks, in: prepared)
      }
    let sample = PermutationSample(
      otherThan: order, classes: problem.classes, limit: 200, seed: seed)
    var given: CoherenceResult?
    if restored != nil {
      given = pairs.map { scorer.score(prepared, explainedBy: $0) } ?? scorer.score(prepared)
    }
    return CoherenceFindings(
      shown: shown, given: given,
      others: problem.objectives(of: sample.orders),
      strengths: LinkStrength.all(of: order, in: problem),
      chains: LexicalChainer(graph: model.classic.gatherer.graph).chains(
        in: analysed, distances: .given),
      grid: EntityGrid(article: analysed, rows: .units, graph: model.classic.gatherer.graph))
  }
}
