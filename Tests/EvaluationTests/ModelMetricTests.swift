import Base
import Ordering
import Testing

@testable import Evaluation

@Suite struct ModelMetricTests {
  @Test func pairsAreJudgedBySign() throws {
    let problem = try OrderingProblem(
      precedence: [0, 2, -1, -2, 0, 0, 1, 0, 0], succession: [Double](repeating: 0, count: 9),
      opening: [0, 0, 0], closing: [0, 0, 0], weights: ObjectiveWeights())
    var seen: [Double] = []
    let accuracy = PairAccuracy(of: problem, gold: [0, 1, 2]) { probability, outcome in
      seen += [probability, outcome]
    }
    // (0,1) right, (0,2) wrong, (1,2) undecided.
    #expect(accuracy.right == 1.5)
    #expect(accuracy.total == 3)
    #expect(abs(seen[0] - 0.880797) < 1e-6)
    #expect(seen[1...].elementsEqual([1, seen[2], 0, 0.5, 0.5]))
    #expect(abs(seen[2] - 0.731059) < 1e-6)
  }

  @Test(arguments: [UInt64](0..<10))
  func insertionEqualsTrial(seed: UInt64) throws {
    let count = 2 + Int(seed)
    let problem = try Fixtures.noise(count: count, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let gold = generator.permutation(count)
    var exact = 0
    for place in 0..<count {
      let scores = (0..<count).map { target in
        var order = gold
        order.insert(order.remove(at: place), at: target)
        return problem.objective(of: order)
      }
      if scores[place] == scores.max() { exact += 1 }
    }
    let value = try #require(Insertion.value(of: problem, gold: gold))
    #expect(abs(value - Double(exact) / Double(count)) < 1e-12)
  }

  @Test func insertionSharesTiesButNotBetweenIdenticalUnits() throws {
    let zeros = try Fixtures.ladder(gold: [0, 1, 2, 3], odds: 0)
    #expect(Insertion.value(of: zeros, gold: [0, 1, 2, 3]) == 0.25)
    let alike = try Fixtures.ladder(gold: [0, 1, 2, 3], classes: [4, 4, 4, 4])
    #expect(Insertion.value(of: alike, gold: [0, 1, 2, 3]) == 1)
    #expect(Insertion.value(of: try Fixtures.ladder(gold: [0]), gold: [0]) == nil)
  }

  @Test(arguments: Discrimination.Disturbance.allCases)
  func aRightModelAlwaysTellsAnEmptyOneNever(disturbance: Discrimination.Disturbance) throws {
    let gold = [3, 1, 4, 0, 2, 5, 7, 6, 8]
    let right = Discrimination(
      disturbance, of: try Fixtures.ladder(gold: gold), gold: gold, seed: 1)
    #expect(right.value == 1)
    let empty = Discrimination(
      disturbance, of: try Fixtures.ladder(gold: gold, odds: 0), gold: gold, seed: 1)
    #expect(empty.value == 0.5)
    let wrong = Discrimination(
      disturbance, of: try Fixtures.ladder(gold: gold, odds: -1), gold: gold, seed: 1)
    #expect(wrong.value == 0)
  }

  @Test(arguments: Discrimination.Disturbance.allCases, [0, 1, 2, 3, 4, 7, 25])
  func disturbedOrdersKeepToTheirKind(disturbance: Discrimination.Disturbance, count: Int) throws {
    var generator = SeededGenerator(seed: 3)
    let gold = generator.permutation(count)
    let classes = (0..<count).map { $0 / 2 }
    let kinds = gold.map { classes[$0] }
    let orders = Discrimination.orders(
      disturbance, gold: gold, classes: classes, seed: 5, limit: 20)
    let texts = orders.map { $0.map { classes[$0] } }
    #expect(Set(texts).count == texts.count)
    #expect(!texts.contains(kinds))
    #expect(texts.count <= 20)
    if count == 25 { #expect(texts.count == 20) }
    for order in orders {
      #expect(order.sorted() == gold.sorted())
      switch disturbance {
      case .random: break
      case .leadKept: #expect(order.first == gold.first)
      case .block3:
        for start in stride(from: 0, to: count, by: 3) {
          let run = Array(gold[start...].prefix(3))
          let place = try #require(order.firstIndex(of: run[0]))
          #expect(Array(order[place...].prefix(run.count)) == run)
        }
      case .swap: #expect(zip(order, gold).filter { $0 != $1 }.count == 2)
      }
    }
  }
}
