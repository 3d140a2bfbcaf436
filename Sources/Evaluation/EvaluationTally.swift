/// Gathers the measures of articles into the figures of a data set.
///
/// Articles are added in the data set's order, which fixes the sums; memory grows by a few numbers
/// an article.
public struct EvaluationTally: Sendable {
  /// Sums whose quotients are the figures of a set of articles.
  private struct Means {
    var documents = 0
    var units = 0
    var tau = Mean()
    var perfect = Mean()
    var positions = 0
    var adjacency = Mean()
    var first = Mean()
    var last = Mean()
    var lcs = 0

    mutating func add(_ article: ArticleMeasures) {
      documents += 1
      units += article.units
      tau.add(article.tau)
      perfect.add(article.isPerfect ? 1 : 0)
      positions += article.correctPositions
      adjacency.add(article.adjacency)
      first.add(article.isFirstRight ? 1 : 0)
      last.add(article.isLastRight ? 1 : 0)
      lcs += article.lcs
    }
  }

  private struct Mean {
    var sum = 0.0
    var count = 0

    var value: Double? { count > 0 ? sum / Double(count) : nil }

    mutating func add(_ value: Double?) {
      guard let value else { return }
      sum += value
      count += 1
    }
  }

  private let bands: [LengthBand]
  private var all = Means()
  private var byBand: [Means]
  private var taus: [Double] = []
  private var confident: [(confidence: Double, tau: Double)] = []
  private var pairs = (right: 0.0, total: 0)
  private var pairsByArticle = Mean()
  private var rougeS = Mean()
  private var insertion = Mean()
  private var comparisons: [Discrimination.Disturbance: Discrimination] = [:]
  private var pairCalibration = CalibrationError()
  private var linkCalibration = CalibrationError()

  /// An empty tally.
  ///
  /// - Parameter bands: The ranges of length reported on their own.
  public init(bands: [LengthBand] = LengthBand.standard) {
    self.bands = bands
    byBand = [Means](repeating: Means(), count: bands.count)
  }

  /// Adds an article.
  public mutating func add(_ article: ArticleMeasures) {
    guard article.units > 0 else { return }
    all.add(article)
    for (index, band) in bands.enumerated() where band.contains(article.units) {
      byBand[index].add(article)
    }
    if let tau = article.tau {
      taus.append(tau)
      if let confidence = article.confidence { confident.append((confidence, tau)) }
    }
    pairs.right += article.pairs.right
    pairs.total += article.pairs.total
    pairsByArticle.add(article.pairs.value)
    rougeS.add(article.rougeS)
    insertion.add(article.insertion)
    for disturbance in Discrimination.Disturbance.allCases {
      guard let comparison = article.discrimination[disturbance] else { continue }
      comparisons[disturbance, default: Discrimination()].add(comparison)
    }
    for prediction in article.pairPredictions {
      pairCalibration.add(Double(prediction.probability), outcome: Double(prediction.outcome))
    }
    for prediction in article.linkPredictions {
      linkCalibration.add(Double(prediction.probability), outcome: Double(prediction.outcome))
    }
  }

  /// The figures of all articles added so far.
  ///
  /// - Parameter seed: Decides the bootstrap's resamples.
  /// - Returns: The figures; those that no article allows are `nil`.
  /// - Complexity: O(1000 · articles).
  public func record(seed: UInt64) -> EvaluationRecord {
    EvaluationRecord(
      documents: all.documents, units: all.units, kendallTau: all.tau.value,
      tauInterval: Bootstrap.interval(ofMean: taus, seed: seed), perfectMatch: all.perfect.value,
      positionAccuracy: share(all.positions, of: all.units), adjacency: all.adjacency.value,
      first: all.first.value, last: all.last.value,
      pairAccuracy: pairs.total > 0 ? pairs.right / Double(pairs.total) : nil,
      pairAccuracyByArticle: pairsByArticle.value, pairECE: pairCalibration.value(),
      confidenceECE: linkCalibration.value(), lcs: share(all.lcs, of: all.units),
      rougeS: rougeS.value, insertion: insertion.value,
      discrimination: comparisons.compactMapValues(\.value),
      pairReliability: pairCalibration.table(), confidenceReliability: linkCalibration.table(),
      tauByConfidence: quintiles(),
      byLength: zip(bands, byBand).compactMap { band, means in
        guard means.documents > 0 else { return nil }
        return EvaluationRecord.Length(
          band: band, documents: means.documents, units: means.units,
          kendallTau: means.tau.value, perfectMatch: means.perfect.value,
          positionAccuracy: share(means.positions, of: means.units),
          adjacency: means.adjacency.value, first: means.first.value, last: means.last.value,
          lcs: share(means.lcs, of: means.units))
      })
  }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }

  /// The mean τ of each fifth of the articles, by ascending confidence; equal ones by sequence.
  private func quintiles() -> [Double] {
    guard confident.count >= 5 else { return [] }
    let sorted = confident.indices.sorted {
      (confident[$0].confidence, $0) < (confident[$1].confidence, $1)
    }
    return (0..<5).map { fifth in
      let part = sorted[(fifth * sorted.count / 5)..<((fifth + 1) * sorted.count / 5)]
      return part.reduce(0.0) { $0 + confident[$1].tau } / Double(part.count)
    }
  }
}
