public import Evaluation
import Ordering

extension CoherenceScorer {
  /// The 95 % interval of an article's coherence, from resampling its links.
  ///
  /// It tells how far the score depends on single links: a text of few links, or of a few very
  /// strong ones among weak ones, has a wide interval. Bootstrap by places, the percentile method
  /// (Efron 1979); the ends go through the same map as the score itself.
  ///
  /// - Parameters:
  ///   - prepared: The article.
  ///   - resamples: How many are drawn, at least 1. The default is 1,000.
  /// - Returns: Both ends, 0…100, around the score; nil where there is none.
  /// - Complexity: O(*n*² + `resamples` · *n*).
  public func interval(
    of prepared: PreparedArticle, resamples: Int = 1_000
  ) -> Bootstrap.Interval? {
    let order = prepared.givenOrder
    let problem = prepared.problem
    let shares = EvidenceALink.shares(of: order, in: problem)
    guard shares.count > 1,
      let means = Bootstrap.interval(ofMean: shares, seed: seed, resamples: resamples),
      let own = coherence(evidence: EvidenceALink.mean(of: order, in: problem), of: problem)
    else { return nil }
    // There is one link less than there are places.
    let scale = Double(shares.count) / Double(shares.count - 1)
    guard let low = coherence(evidence: means.low * scale, of: problem),
      let high = coherence(evidence: means.high * scale, of: problem)
    else { return nil }
    // Where all links are alike, rounding must not put the score outside.
    return Bootstrap.Interval(low: min(low, own), high: max(high, own))
  }

  /// The evidence at each place of the article's own order, in nats; none for one unit.
  ///
  /// 0 is what random orders have on average; see ``EvidenceALink``.
  ///
  /// - Complexity: O(*n*²).
  public func evidence(of prepared: PreparedArticle) -> [Double] {
    EvidenceALink.shares(of: prepared.givenOrder, in: prepared.problem)
  }
}
