public import Evaluation
public import Models
import Ordering

extension CoherenceScorer {
  /// The 95 % interval of an article's coherence, from resampling its links.
  ///
  /// It tells how far the score depends on single links: a text of few links, or of a few very
  /// strong ones among weak ones, has a wide interval. Bootstrap by links, the percentile method
  /// (Efron 1979); the opening, of which there is one, stays as it is. The ends go through the same
  /// map as the score itself.
  ///
  /// - Parameters:
  ///   - prepared: The article.
  ///   - resamples: How many are drawn, at least 1. The default is 1,000.
  /// - Returns: Both ends, 0…100, around the score: the whole scale for a single link, which does
  ///   not tell how much links differ; nil where there is no score.
  /// - Complexity: O(*n*² + `resamples` · *n*).
  public func interval(
    of prepared: PreparedArticle, resamples: Int = 1_000
  ) -> Bootstrap.Interval? {
    let order = prepared.givenOrder.numbers
    let problem = prepared.problem
    let shares = EvidenceALink.shares(of: order, in: problem)
    let links = Array(shares.dropFirst())
    guard let opening = shares.first,
      let means = Bootstrap.interval(ofMean: links, seed: seed, resamples: resamples)
    else { return nil }
    let orders = RandomOrders(of: problem)
    func coherence(_ evidence: Double) -> Double? {
      self.coherence(evidence: evidence, among: orders, units: order.count)
    }
    let fixed = opening / Double(links.count)
    guard let own = coherence(EvidenceALink.mean(of: order, in: problem)),
      let low = coherence(means.low + fixed), let high = coherence(means.high + fixed)
    else { return nil }
    if links.count == 1 { return Bootstrap.Interval(low: 0, high: 100) }
    // Where all links are alike, rounding must not put the score outside.
    return Bootstrap.Interval(low: min(low, own), high: max(high, own))
  }
}
