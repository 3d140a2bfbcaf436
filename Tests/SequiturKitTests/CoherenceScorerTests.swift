import Evidence
import Models
import Prose
import SequiturKit
import Testing

@Suite struct CoherenceScorerTests {
  @Test func theRestoredOrderScoresAtLeastAsMuchAsItsShuffles() throws {
    let model = try Sample.model.get()
    let article = Sample.article(12)
    let restored = try Restorer(model: model).restore(article)
    var best = article
    best.units = restored.order.map { article.units[$0] }
    let scorer = CoherenceScorer(model: model)
    let top = try scorer.score(best)
    #expect(abs(top.logScore - restored.objective) < 1e-9)
    #expect(top.percentile == 100)
    for seed in 1...4 {
      let other = try scorer.score(Sample.shuffled(article, seed: UInt64(seed)))
      #expect(other.logScore <= top.logScore + 1e-9)
      #expect(try #require(other.coherence) <= #require(top.coherence))
    }
  }

  @Test(arguments: [1, 2, 9])
  func onePreparationServesAllOrders(count: Int) throws {
    let model = try Sample.model.get()
    let article = Sample.shuffled(Sample.article(count), seed: 3)
    let prepared = try PreparedArticle(article, model: model)
    let restored = try Restorer(model: model).restore(prepared, explaining: true)
    var best = article
    best.units = restored.order.map { article.units[$0] }
    let scorer = CoherenceScorer(model: model)
    let order = prepared.ranks(of: restored)
    let anew = try scorer.score(best)
    #expect(scorer.score(of: order, in: prepared) == anew)
    #expect(scorer.score(of: order, in: prepared, explainedBy: restored.links) == anew)
    #expect(
      scorer.score(of: prepared.givenOrder, in: prepared) == (try scorer.score(article)))
  }

  @Test func componentsAddUpToTheScore() throws {
    let result = try CoherenceScorer(model: Sample.model.get()).score(Sample.article(8))
    #expect(abs(result.components.values.reduce(0, +) - result.logScore) < 1e-9)
    #expect(result.permutations == 200)
    #expect((0...100).contains(try #require(result.coherence)))
  }

  @Test func fewUnitsAreComparedWithAllTheirOtherOrders() throws {
    let result = try CoherenceScorer(model: Sample.model.get()).score(Sample.article(3))
    #expect(result.permutations == 5)
  }

  @Test func articlesOfTwoUnitsHaveOneOfTwoScores() throws {
    // The one order or the other is all that can be told; digits that sums leave would tell more.
    let scorer = CoherenceScorer(model: try Sample.model.get())
    let units = Sample.article(16).units
    let scores = try (0..<12).flatMap { first in
      try [[first, first + 3], [first + 3, first]].map { pair in
        try scorer.score(Article(title: nil, sentences: pair.map { units[$0].text })).coherence
      }
    }
    #expect(Set(scores).count == 2, "\(scores)")
  }

  @Test func oneUnitHasNoCoherenceAndSaysWhy() throws {
    let result = try CoherenceScorer(model: Sample.model.get()).score(Sample.article(1))
    #expect(result.coherence == nil)
    #expect(result.z == nil)
    #expect(result.reason != nil)
  }

  @Test func pairsThatAreKnownExplainTheSameToTheBit() throws {
    let model = try Sample.model.get()
    let prepared = try PreparedArticle(Sample.article(13, seed: 5), model: model)
    let pairs = model.classic.precedenceShares(in: prepared.evidence.sheet)
    let restorer = Restorer(model: model)
    #expect(
      try restorer.restore(prepared, explainedBy: pairs)
        == restorer.restore(prepared, explaining: true))
    let scorer = CoherenceScorer(model: model)
    #expect(scorer.score(prepared, explainedBy: pairs) == scorer.score(prepared))
  }
}
