import Base
import Evaluation
import Foundation
import Models
import Ordering
import Prose
import SequiturKit

/// Whether coherence can be compared between articles: by length, and gold against shuffled.
enum CoherenceBench {
  /// What is measured of one gold article.
  private struct Case: Sendable {
    var units: Int
    var gold: Double
    var shuffled: Double
  }

  static func run(files: [String]) throws {
    guard let file = files.first else { throw BenchInput.Failure.noFile }
    let most = files.count > 1 ? Int(files[1]) ?? 2_000 : 2_000
    let model = try BenchInput.model()
    let articles = try BenchInput.articles(file)
    let cases = ParallelMap.map(articles.count, threads: 2) { index in
      try? measure(articles[index], most: most, model)
    }.compactMap(\.self)
    let lengths = cases.map { Double($0.units) }
    print("| measure | value |")
    print("| --- | ---: |")
    print("| model | \(model.name) |")
    print("| articles | \(cases.count) |")
    print("| units, least and most | \(Int(lengths.min() ?? 0)) to \(Int(lengths.max() ?? 0)) |")
    print(
      BenchInput.row(
        "r of gold coherence with the number of units", [correlation(lengths, cases.map(\.gold))]))
    print(
      BenchInput.row("r with its logarithm", [correlation(lengths.map(log), cases.map(\.gold))]))
    print(
      BenchInput.row(
        "pooled AUC, gold against one shuffle of each",
        [auc(cases.map(\.gold), cases.map(\.shuffled))]))
    print(BenchInput.row("mean coherence of gold", [mean(cases.map(\.gold))], digits: 1))
    print(BenchInput.row("mean coherence of shuffled", [mean(cases.map(\.shuffled))], digits: 1))
    print("\n| units | articles | gold | shuffled |")
    print("| --- | ---: | ---: | ---: |")
    for (low, high) in [(2, 10), (10, 20), (20, 40), (40, 80), (80, 10_000)] {
      let some = cases.filter { $0.units >= low && $0.units < high }
      guard !some.isEmpty else { continue }
      print(
        BenchInput.row(
          "\(low)–\(high - 1) | \(some.count)",
          [mean(some.map(\.gold)), mean(some.map(\.shuffled))],
          digits: 1))
    }
  }

  private static func measure(
    _ article: Article, most: Int, _ model: OrderModel
  ) throws -> Case? {
    let (shuffled, gold) = BenchInput.shuffled(article, most: most, seed: 1)
    guard gold.count > 1 else { return nil }
    var original = shuffled
    original.units = gold.map { shuffled.units[$0] }
    let scorer = CoherenceScorer(model: model)
    let one = try PreparedArticle(original, model: model)
    let other = try PreparedArticle(shuffled, model: model)
    return Case(
      units: gold.count, gold: scorer.score(one, explaining: false).coherence ?? 0,
      shuffled: scorer.score(other, explaining: false).coherence ?? 0)
  }

  static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(max(1, values.count))
  }

  /// Pearson's correlation.
  static func correlation(_ one: [Double], _ other: [Double]) -> Double {
    let (a, b) = (mean(one), mean(other))
    var products = (ab: 0.0, aa: 0.0, bb: 0.0)
    for (x, y) in zip(one, other) {
      products.ab += (x - a) * (y - b)
      products.aa += (x - a) * (x - a)
      products.bb += (y - b) * (y - b)
    }
    return products.ab / max(1e-12, (products.aa * products.bb).squareRoot())
  }

  /// The chance that a gold article scores above a shuffled one, ties half, over all pairs.
  static func auc(_ gold: [Double], _ shuffled: [Double]) -> Double {
    let low = shuffled.sorted()
    var points = 0.0
    for value in gold {
      let below = low.partitioningIndex { $0 >= value }
      let upTo = low.partitioningIndex { $0 > value }
      points += Double(below) + Double(upTo - below) / 2
    }
    return points / Double(max(1, gold.count * shuffled.count))
  }
}

extension Array {
  /// The first index from which on a condition holds, in an array parted by it.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
