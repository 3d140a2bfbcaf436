import Evidence
import Models
import Ordering
import SequiturKit
import Testing

@Suite struct ExplainerTests {
  /// The reader's factors change with the number of units, and what is told of it with them.
  @Test(arguments: [5, 12, 40])
  func theReadersShareIsWhatJoiningItBrings(count: Int) throws {
    let model = try Sample.folder.news()
    let fusion = try #require(model.reader?.settings.fusion)
    let prepared = try PreparedArticle(Sample.article(count, seed: 3), model: model)
    let read = try #require(prepared.read)
    let restored = try Restorer(model: model).restore(prepared, explaining: true)
    let told = restored.links.flatMap(\.evidence).filter { $0.kind == "reader" }
    #expect(!told.isEmpty)

    let nothing = Assessment(
      count: count, precedence: read.precedence.map { _ in 0 },
      succession: read.succession.map { _ in 0 }, opening: read.opening.map { _ in 0 },
      closing: read.closing.map { _ in 0 })
    let order = prepared.units.ranks(of: UnitOrder(Permutation(valid: restored.order))).numbers
    let brought =
      objective(fusion.join(nothing, read), order, prepared)
      - objective(fusion.join(nothing, nothing), order, prepared)
    #expect(abs(told.reduce(0) { $0 + $1.weight } - brought) < 1e-9 * max(1, abs(brought)))
  }

  private func objective(_ joint: Assessment, _ order: [Int], _ prepared: PreparedArticle) -> Double
  {
    let weights = prepared.problem.weights
    var sum = weights.opening * joint.opening[order[0]]
    sum += weights.closing * joint.closing[order[order.count - 1]]
    for place in order.indices.dropFirst() {
      sum += weights.succession * joint.succession[order[place - 1] * joint.count + order[place]]
      for earlier in order[..<place] {
        sum += weights.precedence * joint.precedence[earlier * joint.count + order[place]]
      }
    }
    return sum
  }
}
