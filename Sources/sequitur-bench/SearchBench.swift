import Base
import Dispatch
import Evaluation
import Foundation
import Ordering

/// How near search comes to the exact optimum, and how long it takes.
enum SearchBench {
  static func run() {
    print("| units | problems | mean relative gap to the optimum | largest | found |")
    print("| ---: | ---: | ---: | ---: | ---: |")
    for count in [8, 12, 15, Solver.exactLimit] { compare(count, problems: 60) }
    print("\n| units | median ms | largest ms |")
    print("| ---: | ---: | ---: |")
    for (count, repeats) in [(26, 20), (60, 10), (200, 3)] { time(count, repeats: repeats) }
  }

  /// A problem as articles pose it: latent places with noise, and a few strong links.
  private static func problem(_ count: Int, seed: UInt64) -> OrderingProblem? {
    var generator = SeededGenerator(seed: seed)
    var precedence = [Double](repeating: 0, count: count * count)
    var succession = precedence
    for first in 0..<count {
      for second in 0..<count where second != first {
        succession[first * count + second] =
          -3 + 2 * generator.unit() + (second == first + 1 ? 2 * generator.unit() : 0)
        guard second > first else { continue }
        let odds =
          1.5 * Double(second - first) / Double(count) + 2 * (generator.unit() - 0.5)
        precedence[first * count + second] = odds
        precedence[second * count + first] = -odds
      }
    }
    return try? OrderingProblem(
      precedence: precedence, succession: succession,
      opening: (0..<count).map { _ in 4 * generator.unit() - 3 },
      closing: (0..<count).map { _ in 4 * generator.unit() - 3 },
      weights: ObjectiveWeights(
        precedence: 2 / Double(count), succession: 0.2, opening: 0.3, closing: 0.1))
  }

  private static func compare(_ count: Int, problems: Int) {
    var gaps: [Double] = []
    for seed in 0..<problems {
      guard let problem = problem(count, seed: UInt64(seed)),
        let exact = try? Solver.solve(problem, seed: 1),
        let found = try? Solver.solve(problem, seed: 1, method: .search)
      else { continue }
      let sample = PermutationSample(
        otherThan: exact.order, classes: problem.classes, limit: 200, seed: 1)
      let scores = problem.objectives(of: sample.orders)
      let mean = scores.reduce(0, +) / Double(max(1, scores.count))
      gaps.append((exact.objective - found.objective) / max(1e-9, exact.objective - mean))
    }
    let mean = gaps.reduce(0, +) / Double(max(1, gaps.count))
    print(
      "| \(count) | \(gaps.count) | \(String(format: "%.4f %%", 100 * mean)) | "
        + "\(String(format: "%.3f %%", 100 * (gaps.max() ?? 0))) | "
        + "\(gaps.count { $0 < 1e-9 }) |")
  }

  private static func time(_ count: Int, repeats: Int) {
    var times: [Double] = []
    for seed in 0..<repeats {
      guard let problem = problem(count, seed: UInt64(1_000 + seed)) else { continue }
      let start = DispatchTime.now().uptimeNanoseconds
      _ = try? Solver.solve(problem, seed: 1)
      times.append(Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6)
    }
    let sorted = times.sorted()
    print(BenchInput.row("\(count)", [sorted[sorted.count / 2], sorted.last], digits: 1))
  }
}
