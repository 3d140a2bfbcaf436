import Base
import Evidence
import Ordering

/// Fits the weights of words and phrases: how early they stand, how apt they are to open or close.
///
/// A log-linear model each. Earliness: for all pairs of units of an article, the earlier one should
/// have the higher sum (logistic loss over pairs, as RankNet, Burges et al. 2005). Opening and
/// closing: a softmax over the article's units. Steps by AdaGrad (Duchi, Hazan and Singer 2011).
struct WordingTrainer {
  /// The weights of one model, by key number.
  typealias Weights = [Float]

  /// What the model says of an article's units.
  enum Question: Int, CaseIterable {
    case early
    case opening
    case closing
  }

  /// The articles with their keys numbered; keys too rare to learn of are left out.
  private let units: [[[Int32]]]
  private let isWhole: [Bool]
  private let folds: [Int]

  /// The keys, by number.
  let keys: [UInt32]

  /// Numbers the keys that enough articles have.
  init(articles: [CompactArticle], fewest: Int) {
    let buckets = 1 << 22
    var counts = [UInt16](repeating: 0, count: buckets)
    for article in articles {
      for key in Set(article.wording.joined()) {
        let bucket = Int(key) & (buckets - 1)
        if counts[bucket] < UInt16.max { counts[bucket] += 1 }
      }
    }
    // The bucket of a rare key may be shared with a frequent one; a second, exact count tells.
    var exact: [UInt32: Int32] = [:]
    for article in articles {
      for key in Set(article.wording.joined())
      where counts[Int(key) & (buckets - 1)] >= UInt16(fewest) {
        exact[key, default: 0] += 1
      }
    }
    keys = exact.filter { $0.value >= Int32(fewest) }.keys.sorted()
    var numbers: [UInt32: Int32] = [:]
    for (number, key) in keys.enumerated() { numbers[key] = Int32(number) }
    units = articles.map { article in
      article.wording.map { unit in unit.compactMap { numbers[$0] } }
    }
    isWhole = articles.map(\.isWhole)
    folds = articles.map(\.fold)
  }

  /// Fits one model.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - fold: The half to leave out; nil for none.
  ///   - seed: The order in which articles are visited.
  /// - Returns: The weights.
  func fit(_ question: Question, without fold: Int?, seed: UInt64) -> Weights {
    var weights = Weights(repeating: 0, count: keys.count)
    var squares = Weights(repeating: 0.01, count: keys.count)
    let chosen = units.indices.filter {
      folds[$0] != fold && (question != .closing || isWhole[$0]) && units[$0].count > 1
    }
    var generator = SeededGenerator(seed: seed)
    // Few rounds and a small step: more of either learns the training articles by heart.
    var rate: Float = question == .early ? 0.005 : 0.02
    for _ in 0..<4 {
      for place in generator.permutation(chosen.count) {
        step(units[chosen[place]], question, rate, &weights, &squares)
      }
      rate *= 0.6
    }
    return weights
  }

  private func step(
    _ article: [[Int32]], _ question: Question, _ rate: Float, _ weights: inout Weights,
    _ squares: inout Weights
  ) {
    let scores = article.map { keys in
      keys.reduce(Float(0)) { $0 + weights[Int($1)] }
    }
    let gradient =
      switch question {
      case .early: Self.pairGradient(scores)
      case .opening: Self.choiceGradient(scores, truth: 0)
      case .closing: Self.choiceGradient(scores, truth: scores.count - 1)
      }
    for (unit, keys) in article.enumerated() {
      for key in keys {
        let index = Int(key)
        let slope = gradient[unit] + 0.001 * weights[index]
        squares[index] += slope * slope
        weights[index] -= rate * slope / squares[index].squareRoot()
      }
    }
  }

  private static func pairGradient(_ scores: [Float]) -> [Float] {
    var gradient = [Float](repeating: 0, count: scores.count)
    let scale = 1 / Float(scores.count - 1)
    for first in scores.indices {
      for second in (first + 1)..<max(first + 1, scores.count) {
        let wrong = Float(1 / (1 + exp(Double(scores[first] - scores[second])))) * scale
        gradient[first] -= wrong
        gradient[second] += wrong
      }
    }
    return gradient
  }

  private static func choiceGradient(_ scores: [Float], truth: Int) -> [Float] {
    let top = scores.max() ?? 0
    let weights = scores.map { exp(Double($0 - top)) }
    let total = weights.reduce(0, +)
    return weights.indices.map { Float(weights[$0] / total) - ($0 == truth ? 1 : 0) }
  }
}
