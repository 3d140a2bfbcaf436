import Base
public import Ordering

/// How often the true order scores more than a disturbed one.
public struct Discrimination: Sendable, Equatable {
  /// How the true order is disturbed.
  public enum Disturbance: String, Sendable, CaseIterable {
    /// All units in a random order.
    case random
    /// All units but the first in a random order.
    case leadKept
    /// Runs of three units in a random order, each unchanged within.
    case block3
    /// Two neighbours exchanged.
    case swap
  }

  /// The number of comparisons won; a tie counts half.
  public var won: Double = 0
  /// The number of comparisons.
  public var total: Int = 0

  /// The share won, 0…1; `nil` without comparisons.
  public var value: Double? { total > 0 ? won / Double(total) : nil }

  /// No comparisons.
  public init() {}

  /// Compares the true order with up to 20 distinct disturbed ones.
  ///
  /// - Parameters:
  ///   - disturbance: How the order is disturbed.
  ///   - problem: The evidence.
  ///   - gold: The problem's units in their true order.
  ///   - seed: Decides the sample.
  ///   - limit: The most disturbed orders, at least 1.
  /// - Complexity: O(`limit` · *n*²).
  public init(
    _ disturbance: Disturbance, of problem: OrderingProblem, gold: [Int], seed: UInt64,
    limit: Int = 20
  ) {
    let orders = Self.orders(
      disturbance, gold: gold, classes: problem.classes, seed: seed, limit: limit)
    let tolerance = problem.magnitude * 1e-12
    let scores = problem.objectives(of: [gold] + orders)
    guard let own = scores.first else { return }
    for score in scores.dropFirst() {
      won += abs(own - score) <= tolerance ? 0.5 : own > score ? 1 : 0
      total += 1
    }
  }

  /// Adds the comparisons of another article.
  public mutating func add(_ other: Discrimination) {
    won += other.won
    total += other.total
  }

  /// Distinct orders, none reading like the true one.
  static func orders(
    _ disturbance: Disturbance, gold: [Int], classes: [Int], seed: UInt64, limit: Int
  ) -> [[Int]] {
    let kinds = gold.map { classes[$0] }
    let places = Array(gold.indices)
    let runs: [[Int]] =
      switch disturbance {
      case .random, .leadKept: places.map { [$0] }
      case .block3: stride(from: 0, to: gold.count, by: 3).map { Array(places[$0...].prefix(3)) }
      case .swap: []
      }
    if disturbance == .swap {
      return neighbourSwaps(gold: gold, kinds: kinds, seed: seed, limit: limit)
    }
    let fixed = disturbance == .leadKept ? runs.prefix(1) : []
    let moving = Array(runs.dropFirst(fixed.count))
    // Runs that read alike are interchangeable; each gets the number of the first like it.
    var numbers: [[Int]: Int] = [:]
    let runClasses = moving.enumerated().map { index, run in
      let text = run.map { kinds[$0] }
      let number = numbers[text] ?? index
      numbers[text] = number
      return number
    }
    let sample = PermutationSample(
      otherThan: Array(moving.indices), classes: runClasses, limit: limit, seed: seed)
    var seen: Set<[Int]> = [kinds]
    return sample.orders.compactMap { order in
      let places = fixed.joined() + order.flatMap { moving[$0] }
      // Different runs may still join to the same text.
      return seen.insert(places.map { kinds[$0] }).inserted ? places.map { gold[$0] } : nil
    }
  }

  private static func neighbourSwaps(
    gold: [Int], kinds: [Int], seed: UInt64, limit: Int
  ) -> [[Int]] {
    let changing = gold.indices.dropLast().filter { kinds[$0] != kinds[$0 + 1] }
    var generator = SeededGenerator(seed: seed)
    let chosen = generator.permutation(changing.count).prefix(limit).map { changing[$0] }
    return chosen.map { place in
      var order = gold
      order.swapAt(place, place + 1)
      return order
    }
  }
}
