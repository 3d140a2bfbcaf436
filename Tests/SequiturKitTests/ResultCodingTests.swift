import Foundation
import SequiturKit
import Testing

@Suite struct ResultCodingTests {
  private func returned<Result: Codable>(_ result: Result) throws -> Result {
    try JSONDecoder().decode(Result.self, from: JSONEncoder().encode(result))
  }

  @Test func resultsAreTheSameAfterJSON() throws {
    let model = try Sample.model.get()
    let article = Sample.article(9)
    let restoration = try Restorer(model: model).restore(article, explaining: true)
    #expect(try returned(restoration) == restoration)
    let scorer = CoherenceScorer(model: model)
    let prepared = try PreparedArticle(article, model: model)
    let result = scorer.score(prepared)
    #expect(try returned(result) == result)
    let interval = try #require(scorer.interval(of: prepared))
    #expect(try returned(interval) == interval)
    let analyzer = ReadabilityAnalyzer(lexicon: try Sample.folder.readability())
    let profile = analyzer.measure(article)
    #expect(try returned(profile) == profile)
    #expect(profile.score("flesch_kincaid_grade") != nil)
  }

  @Test func aFormulaThatIsNoneIsRefused() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Formula].self, from: Data("[\"none\"]".utf8))
    }
  }
}
