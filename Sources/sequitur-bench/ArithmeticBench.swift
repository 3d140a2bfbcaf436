import Base
import Encoder
import Evaluation
import Foundation
import Models
import Ordering
import Prose
import SequiturKit

/// What arithmetic changes: the learned reader in 32-bit floating point, and in int8 by every set of
/// instructions, on the same stored weights.
enum ArithmeticBench {
  /// One article's order, as places of its true order, and its measures.
  private struct Case: Sendable {
    let order: [Int]
    let measures: ArticleMeasures
  }

  static func run(files: [String]) throws {
    guard let file = files.first else { throw BenchInput.Failure.noFile }
    let limit = files.count > 1 ? Int(files[1]) ?? .max : .max
    let articles = Array(try BenchInput.articles(file).prefix(limit))
    let sets = InstructionSet.allCases.filter(\.isPresent)
    let ways = [(Arithmetic.float32, InstructionSet.best)] + sets.reversed().map { (.int8, $0) }
    print("| arithmetic | instructions | Kendall tau | links kept | opening | other orders |")
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    var usual: [[Int]?] = []
    for (kind, set) in [ways[1], ways[0]] + ways.dropFirst(2) {
      var folder = BenchInput.models
      folder.arithmetic = (kind, set)
      let model = try folder.news()
      let cases = ParallelMap.map(articles.count, threads: 2) { index in
        try? measure(articles[index], model)
      }
      if usual.isEmpty { usual = cases.map { $0?.order } }
      var tally = EvaluationTally()
      for one in cases { if let one { tally.add(one.measures) } }
      let record = tally.record(seed: 1)
      let others = zip(usual, cases).filter { $0 != $1?.order }.count
      let figures = BenchInput.row(
        "\(kind.rawValue) | \(set.rawValue)",
        [record.kendallTau, record.adjacency, record.first])
      print("\(figures) \(others) of \(record.documents) |")
      fflush(nil)
    }
  }

  private static func measure(_ article: Article, _ model: OrderModel) throws -> Case? {
    let (shuffled, gold) = BenchInput.shuffled(article, most: 26, seed: 1)
    guard gold.count > 1 else { return nil }
    let prepared = try PreparedArticle(shuffled, model: model)
    let ranks = prepared.units.ranks(of: UnitOrder(Permutation(valid: gold)))
    let order = try Solver.solve(prepared.problem, seed: 1).order
    return Case(
      order: order,
      measures: try ArticleMeasures(
        order: order, gold: ranks.numbers, problem: prepared.problem, seed: 1))
  }
}
