// The square root is libm's in unoptimised builds, and this import is what links it.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How an order compares with random orders of the same units.
public struct CoherenceScore: Sendable, Equatable {
  /// The order's score S(π).
  public let objective: Double
  /// The distance of the score from the permutations' mean, in their standard deviations.
  ///
  /// `nil` when there is no other order or all others score alike.
  public let z: Double?
  /// The share of the permutations that the order beats, 0…100, ties half; `nil` without others.
  public let percentile: Double?
  /// The number of permutations compared with.
  public let permutations: Int

  /// Compares an order with up to 200 others.
  ///
  /// - Parameters:
  ///   - order: A permutation of the problem's units.
  ///   - problem: The units and the evidence about their order; its constraints play no part.
  ///   - seed: Decides the sample where there are more than `limit` other orders.
  ///   - limit: The most permutations, at least 1.
  /// - Complexity: O(`limit` · *n*²).
  public init(of order: [Int], in problem: OrderingProblem, seed: UInt64, limit: Int = 200) {
    let others = PermutationSample(
      otherThan: order, classes: problem.classes, limit: limit, seed: seed
    ).orders
    let scores = problem.objectives(of: others)
    objective = problem.objective(of: order)
    permutations = others.count
    guard !scores.isEmpty else {
      z = nil
      percentile = nil
      return
    }
    // Scores that differ by less than this differ by the order of their sums alone.
    let tolerance = problem.magnitude * 1e-12
    var points = 0.0
    for score in scores {
      if abs(objective - score) <= tolerance {
        points += 0.5
      } else if objective > score {
        points += 1
      }
    }
    percentile = 100 * points / Double(scores.count)
    let mean = scores.reduce(0, +) / Double(scores.count)
    let variance = scores.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / Double(scores.count)
    let spread = (scores.max() ?? 0) - (scores.min() ?? 0)
    z = spread <= 2 * tolerance ? nil : (objective - mean) / variance.squareRoot()
  }
}

extension OrderingProblem {
  /// The scores of many orders at once.
  ///
  /// Eight orders share one walk over the precedence matrix.
  ///
  /// - Complexity: O(orders · *n*²).
  func objectives(of orders: [[Int]]) -> [Double] {
    var scores: [Double] = []
    scores.reserveCapacity(orders.count)
    for start in stride(from: 0, to: orders.count, by: 8) {
      let group = orders[start..<min(start + 8, orders.count)]
      let before = precedenceSums(group)
      for (lane, order) in group.enumerated() {
        guard let head = order.first, let tail = order.last else {
          scores.append(0)
          continue
        }
        var linked = 0.0
        for place in 1..<max(count, 1) {
          linked += succession[order[place - 1] * count + order[place]]
        }
        scores.append(
          weights.precedence * before[lane] + weights.succession * linked
            + weights.opening * opening[head] + weights.closing * closing[tail])
      }
    }
    return scores
  }

  private func precedenceSums(_ orders: ArraySlice<[Int]>) -> SIMD8<Double> {
    var places = [SIMD8<Double>](repeating: .zero, count: count)
    for (lane, order) in orders.enumerated() {
      for (place, unit) in order.enumerated() { places[unit][lane] = Double(place) }
    }
    var sums = SIMD8<Double>.zero
    for row in 0..<count {
      let own = places[row]
      var rowSums = SIMD8<Double>.zero
      for column in (row + 1)..<max(count, row + 1) {
        let gain = SIMD8<Double>(repeating: precedence[row * count + column])
        rowSums += gain.replacing(with: -gain, where: places[column] .< own)
      }
      sums += rowSums
    }
    return sums
  }
}
