import Dispatch
import Evaluation
import Evidence
import Foundation
import Learning
import Models
import Ordering
import Prose
import SequiturKit

/// Milliseconds an article, stage by stage, on one thread.
enum SpeedBench {
  static func run(files: [String]) throws {
    guard let file = files.first else { throw BenchInput.Failure.noFile }
    let model = try BenchInput.models.classic()
    let articles = try BenchInput.articles(file).filter { $0.units.count >= 26 }.prefix(200)
    let analyser = TextAnalyser()
    var times: [[Double]] = [[], [], [], [], []]
    for article in articles {
      let (shuffled, _) = BenchInput.shuffled(article, most: 26, seed: 1)
      let start = DispatchTime.now().uptimeNanoseconds
      let analysed = analyser.analyse(shuffled)
      let read = DispatchTime.now().uptimeNanoseconds
      _ = model.classic.gatherer.gather(analysed)
      let gathered = DispatchTime.now().uptimeNanoseconds
      let prepared = try PreparedArticle(shuffled, model: model)
      let whole = DispatchTime.now().uptimeNanoseconds
      _ = try Solver.solve(prepared.problem, seed: 1)
      let solved = DispatchTime.now().uptimeNanoseconds
      times[0].append(Double(read - start) / 1e6)
      times[1].append(Double(gathered - read) / 1e6)
      times[2].append(Double(whole - gathered) / 1e6)
      times[3].append(Double(solved - whole) / 1e6)
      times[4].append(Double(solved - gathered) / 1e6)
    }
    print("Articles of 26 units: \(articles.count), one thread.\n")
    print("| stage | median ms | 95th percentile ms |")
    print("| --- | ---: | ---: |")
    let names = [
      "analysis alone", "evidence alone", "analysis, evidence, log-odds", "search",
      "text to order, whole",
    ]
    for (name, values) in zip(names, times) {
      let sorted = values.sorted()
      guard !sorted.isEmpty else { continue }
      print(
        BenchInput.row(
          name, [sorted[sorted.count / 2], sorted[sorted.count * 95 / 100]], digits: 2))
    }
  }
}
