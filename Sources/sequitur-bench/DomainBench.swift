import Evaluation
import Evidence
import Foundation
import Learning
import Lexicon
import Models
import Ordering
import Prose
import SequiturKit

/// Ordering and discrimination on small collections of one kind of text.
///
/// Once with the model as it ships, and once with a model trained on nine tenths of the collection
/// and tried on the tenth that it did not see, ten times over.
enum DomainBench {
  private static let folds = 10

  static func run(files: [String]) throws {
    guard !files.isEmpty else { throw BenchInput.Failure.noFile }
    let shipped = try BenchInput.models.classic()
    let graph = try BenchInput.models.nouns()
    print("| collection | model | articles | tau | perfect | first | adjacency | discrimination |")
    print("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for file in files {
      let articles = try BenchInput.articles(file)
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      show(name, "news", try measure(articles, shipped))
      var tally = EvaluationTally()
      for fold in 0..<folds {
        let model = try train(articles, leavingOut: fold, graph: graph)
        for (index, article) in articles.enumerated() where index % folds == fold {
          if let measures = try self.measures(article, model) { tally.add(measures) }
        }
      }
      show(name, "in-domain", tally.record(seed: 1))
    }
  }

  private static func train(
    _ articles: [Article], leavingOut fold: Int, graph: NounGraph
  ) throws -> OrderModel {
    // The next fold fits the weights of the terms; it is not the one that is tried.
    let calibration = articles.indices.filter { $0 % folds == (fold + 1) % folds }
    let training = articles.indices.filter { $0 % folds != fold }
    var options = TrainingOptions()
    options.units = 60
    let trained = try ClassicTrainer(options: options, graph: graph).train(
      training.map { articles[$0] }, calibration: calibration.map { articles[$0] }
    ) { _ in }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "sequitur-bench-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let arrays = folder.appendingPathComponent("classic.bin").path
    try Data(trained.arrays).write(to: URL(fileURLWithPath: arrays))
    let parts = try ClassicModelFile.read(path: arrays, checksum: trained.settings.checksum)
    return OrderModel(
      classic: ClassicModel(
        settings: trained.settings, ensembles: parts.ensembles, tables: parts.tables, graph: graph),
      identity: "fold \(fold)")
  }

  private static func measure(
    _ articles: [Article], _ model: OrderModel
  ) throws -> EvaluationRecord {
    var tally = EvaluationTally()
    for article in articles {
      if let measures = try measures(article, model) { tally.add(measures) }
    }
    return tally.record(seed: 1)
  }

  private static func measures(
    _ article: Article, _ model: OrderModel
  ) throws -> ArticleMeasures? {
    let cut = TrainingUnits.units(of: article, most: 100, paragraphs: false).article
    guard cut.units.count > 1 else { return nil }
    return try RestorationTrial(model: model).measures(
      of: cut, name: article.id ?? article.units.first?.text ?? "")
  }

  private static func show(_ name: String, _ model: String, _ record: EvaluationRecord) {
    print(
      "| \(name) "
        + BenchInput.row(
          "\(model) | \(record.documents)",
          [
            record.kendallTau, record.perfectMatch, record.first, record.adjacency,
            record.discrimination[.random],
          ], digits: 3))
  }
}
