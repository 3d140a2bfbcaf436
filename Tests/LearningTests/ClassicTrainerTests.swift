import Evidence
import Ordering
import Prose
import Testing

@testable import Learning

@Suite struct ClassicTrainerTests {
  private func train(_ articles: [Article], threads: Int) throws -> TrainedModel {
    var options = TrainingOptions()
    options.trees = 6
    options.threads = threads
    return try ClassicTrainer(options: options, graph: nil).train(
      articles, calibration: InventedNews.articles(10, seed: 2)
    ) { _ in }
  }

  @Test func learnsInventedHabitsAndGivesTheSameBytesOnAnyNumberOfThreads() throws {
    let articles = InventedNews.articles(30, seed: 1)
    let trained = try train(articles, threads: 2)
    let again = try train(articles, threads: 1)
    #expect(trained.arrays == again.arrays)
    #expect(trained.settings == again.settings)
    #expect(trained.settings.checksum == ClassicModelFile.checksum(of: trained.arrays))
    #expect(trained.settings.objective.confidence != nil)
    #expect(trained.settings.objective.coherence != nil)
  }

  @Test func refusesToLearnFromNothing() {
    #expect(throws: TrainingError.tooFewArticles(3, needed: 20)) {
      try train(InventedNews.articles(3, seed: 1), threads: 1)
    }
  }
}
