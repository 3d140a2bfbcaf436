import Evaluation
import Foundation
import Ordering
import Prose
import SequiturKit

/// What the learned reader's int8 costs: the same model with its stored weights in 32-bit floating
/// point, beside it as it runs.
enum ArithmeticBench {
  static func run(files: [String]) throws {
    guard let file = files.first else { throw BenchInput.Failure.noFile }
    let articles = try BenchInput.articles(file)
    print("| arithmetic | articles | Kendall tau | links kept | opening |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for exact in [true, false] {
      var folder = BenchInput.models
      folder.isExact = exact
      let model = try folder.news()
      let measures = ParallelMap.map(articles.count, threads: 2) { index in
        try? measure(articles[index], model)
      }
      var tally = EvaluationTally()
      for measure in measures { if let measure { tally.add(measure) } }
      let record = tally.record(seed: 1)
      print(
        BenchInput.row(
          "\(exact ? "float32" : "as it runs") | \(record.documents)",
          [record.kendallTau, record.adjacency, record.first]))
    }
  }

  private static func measure(_ article: Article, _ model: OrderModel) throws -> ArticleMeasures? {
    let (shuffled, gold) = BenchInput.shuffled(article, most: 26, seed: 1)
    guard gold.count > 1 else { return nil }
    let prepared = try PreparedArticle(shuffled, model: model)
    let ranks = prepared.givenOrder
    return try ArticleMeasures(
      order: try Solver.solve(prepared.problem, seed: 1).order, gold: gold.map { ranks[$0] },
      problem: prepared.problem, seed: 1)
  }
}
