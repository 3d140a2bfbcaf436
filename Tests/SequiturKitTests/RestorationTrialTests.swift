import Ordering
import SequiturKit
import Testing

@Suite struct RestorationTrialTests {
  @Test func aShuffledArticleLeadsBackToTheTrueOrder() {
    let gold = Sample.article(9)
    let shuffled = ShuffledArticle(gold, name: "a", seed: 5)
    #expect(shuffled.article.title == gold.title)
    #expect(shuffled.article.units.map(\.index) == Array(0..<9))
    let texts = shuffled.trueOrder.permutation.applied(to: shuffled.article.units).map(\.text)
    #expect(texts == gold.units.map(\.text))
    #expect(ShuffledArticle(gold, name: "b", seed: 5).trueOrder != shuffled.trueOrder)
    #expect(ShuffledArticle(gold, name: "a", seed: 6).trueOrder != shuffled.trueOrder)
  }

  @Test func aTrialMeasuresWhatTheRestorerFinds() throws {
    let model = try Sample.model.get()
    let gold = Sample.article(8)
    let measures = try RestorationTrial(model: model, seed: 2).measures(of: gold, name: "a")
    let shuffled = ShuffledArticle(gold, name: "a", seed: 2)
    let restoration = try Restorer(model: model, seed: 2).restore(shuffled.article)
    let placement = try Placement(order: restoration.order, gold: shuffled.trueOrder.numbers)
    #expect(measures.units == 8)
    #expect(measures.tau == KendallTau.value(placement))
    #expect(measures.adjacency == Adjacency.value(placement))
    #expect(measures.isFirstRight == FirstUnit.value(placement))
    #expect(measures.confidence == restoration.articleConfidence)
  }

  @Test func theShuffleLeavesNoTraceInTheTextFound() throws {
    let model = try Sample.model.get()
    let gold = Sample.article(8)
    let one = try RestorationTrial(model: model, seed: 1).measures(of: gold, name: "a")
    let other = try RestorationTrial(model: model, seed: 9).measures(of: gold, name: "a")
    #expect(one.tau == other.tau && one.adjacency == other.adjacency)
  }
}
