import Evaluation
import Models
import Ordering
import SequiturKit
import Testing

@Suite struct CoherenceIntervalTests {
  @Test(arguments: [2, 3, 8, 20])
  func itHoldsTheScore(count: Int) throws {
    let model = try Sample.model.get()
    let prepared = try PreparedArticle(Sample.article(count), model: model)
    let scorer = CoherenceScorer(model: model)
    let score = try #require(scorer.score(prepared).coherence)
    let interval = try #require(scorer.interval(of: prepared))
    #expect(interval.low <= score && score <= interval.high)
    #expect(interval.low >= 0 && interval.high <= 100)
    #expect((interval == Bootstrap.Interval(low: 0, high: 100)) == (count == 2))
    #expect(interval == scorer.interval(of: prepared))
    let evidence = EvidenceALink.shares(of: prepared.givenOrder.numbers, in: prepared.problem)
    #expect(evidence.count == count)
    if count > 3 {
      let other = CoherenceScorer(model: model, seed: 2)
      #expect(other.interval(of: prepared) != interval)
    }
  }

  @Test func oneUnitHasNone() throws {
    let model = try Sample.model.get()
    let prepared = try PreparedArticle(Sample.article(1), model: model)
    #expect(CoherenceScorer(model: model).interval(of: prepared) == nil)
    #expect(EvidenceALink.shares(of: prepared.givenOrder.numbers, in: prepared.problem) == [])
  }

  @Test func explainingChangesNoNumber() throws {
    let model = try Sample.model.get()
    let prepared = try PreparedArticle(Sample.article(9), model: model)
    let scorer = CoherenceScorer(model: model)
    var explained = scorer.score(prepared)
    #expect(!explained.components.isEmpty)
    explained.components = [:]
    #expect(scorer.score(prepared, explaining: false) == explained)
  }
}
