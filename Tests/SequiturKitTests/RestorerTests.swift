import Models
import Ordering
import Prose
import SequiturKit
import Testing

@Suite struct RestorerTests {
  @Test(arguments: [1, 2, 3, 9, 17, 24])
  func theResultDoesNotDependOnTheOrderOfTheUnits(count: Int) throws {
    let restorer = Restorer(model: try Sample.model.get())
    let article = Sample.article(count, seed: UInt64(count))
    let first = try restorer.restore(article)
    #expect(first.order.sorted() == Array(0..<count))
    let texts = first.order.map { article.units[$0].text }
    for seed in 2...4 {
      let other = Sample.shuffled(article, seed: UInt64(seed))
      let again = try restorer.restore(other)
      #expect(again.order.map { other.units[$0].text } == texts)
      #expect(again.objective == first.objective)
      #expect(again.confidence == first.confidence)
      #expect(again.articleConfidence == first.articleConfidence)
      #expect(again.gap == first.gap)
    }
  }

  @Test func twinsAreInterchangeableAndKeepTheirGivenOrder() throws {
    let restorer = Restorer(model: try Sample.model.get())
    var article = Sample.article(6)
    article.units[4].text = article.units[1].text
    let restored = try restorer.restore(article)
    let places = restored.order.enumerated().filter { $1 == 1 || $1 == 4 }.map(\.element)
    #expect(places == [1, 4])
  }

  @Test func oneUnitIsCertain() throws {
    let restored = try Restorer(model: Sample.model.get()).restore(Sample.article(1))
    #expect(restored.order == [0])
    #expect(restored.confidence == [1])
    #expect(restored.isOptimal)
    #expect(restored.gap == 0)
  }

  @Test func reasonsAddUpToTheObjective() throws {
    let model = try Sample.model.get()
    let article = Sample.article(11)
    let prepared = try PreparedArticle(article, model: model)
    let restored = try Restorer(model: model).restore(prepared, explaining: true)
    #expect(restored.links.count == 11)
    let total = restored.links.reduce(0.0) { $0 + $1.evidence.reduce(0) { $0 + $1.weight } }
    #expect(abs(total - restored.objective) < 1e-9)
    // The families tell nearly all of it; what rounding leaves to the base is tiny at the top.
    for link in restored.links {
      #expect(link.evidence.contains { $0.kind == "wording" })
      #expect(link.evidence.allSatisfy { !$0.detail.isEmpty })
    }
  }

  @Test func constraintsAreKeptAndContradictionsRefused() throws {
    let restorer = Restorer(model: try Sample.model.get())
    let article = Sample.article(9)
    let restored = try restorer.restore(
      article,
      constraints: OrderingConstraints(
        first: [5], last: [2], before: [UnitPair(7, 3)], adjacentPairs: [UnitPair(1, 8)]))
    #expect(restored.order.first == 5)
    #expect(restored.order.last == 2)
    let place = Dictionary(uniqueKeysWithValues: restored.order.enumerated().map { ($1, $0) })
    #expect(place[7]! < place[3]!)
    #expect(place[8]! == place[1]! + 1)
    #expect(throws: OrderingError.self) {
      try restorer.restore(article, constraints: OrderingConstraints(first: [1], last: [1]))
    }
  }

  @Test(arguments: 1...6)
  func errorsNameTheArticlesPlaces(seed: Int) throws {
    let restorer = Restorer(model: try Sample.model.get())
    let article = Sample.shuffled(Sample.article(7), seed: UInt64(seed))
    func contradiction(_ constraints: OrderingConstraints) -> Contradiction? {
      do throws(OrderingError) {
        _ = try restorer.restore(article, constraints: constraints)
        return nil
      } catch {
        if case .contradiction(let contradiction) = error { return contradiction }
        return nil
      }
    }
    switch contradiction(OrderingConstraints(first: [0, 1])) {
    case .twoFirst(let one, let other): #expect([one, other].sorted() == [0, 1])
    case let other: Issue.record("\(String(describing: other))")
    }
    #expect(contradiction(OrderingConstraints(first: [7])) == .noSuchUnit(7))
    #expect(
      contradiction(OrderingConstraints(first: [2], before: [UnitPair(5, 2)]))
        == .beforeFirst(unit: 5, first: 2))
    #expect(
      contradiction(OrderingConstraints(last: [3], before: [UnitPair(3, 6)]))
        == .afterLast(unit: 6, last: 3))
    #expect(
      contradiction(OrderingConstraints(before: [UnitPair(4, 4)])) == .pairedWithItself(4))
    switch contradiction(OrderingConstraints(before: [UnitPair(0, 5), UnitPair(5, 0)])) {
    case .cycle(let units): #expect(units.sorted() == [0, 5])
    case let other: Issue.record("\(String(describing: other))")
    }
    switch contradiction(OrderingConstraints(adjacentPairs: [UnitPair(3, 1), UnitPair(3, 2)])) {
    case .twoSuccessors(3, let one, let other): #expect([one, other].sorted() == [1, 2])
    case let other: Issue.record("\(String(describing: other))")
    }
  }

  @Test func confidenceIsAChance() throws {
    let restored = try Restorer(model: Sample.model.get()).restore(Sample.article(15))
    let confidence = try #require(restored.confidence)
    #expect(confidence.count == 15)
    #expect(confidence.allSatisfy { (0...1).contains($0) })
    #expect((-1...1).contains(try #require(restored.articleConfidence)))
  }
}
