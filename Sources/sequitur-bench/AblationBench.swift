import Base
import Evaluation
import Evidence
import Foundation
import Models
import Ordering
import Prose
import SequiturKit

/// What each family of evidence is worth: its share of every log-odds is taken out, and the
/// articles are ordered again.
///
/// The model is not fitted anew without the family, so that what others could make up for counts as
/// lost: the table tells what the model leans on.
enum AblationBench {
  private struct Case: Sendable {
    var problem: OrderingProblem
    var gold: [Int]
    var precedence: [[Double]]
    var succession: [[Double]]
    var opening: [[Double]]
    var closing: [[Double]]
  }

  static func run(files: [String]) throws {
    guard let file = files.first else { throw BenchInput.Failure.noFile }
    let model = try BenchInput.models.classic()
    let articles = try BenchInput.articles(file)
    let cases = ParallelMap.map(articles.count, threads: 2) { index in
      try? prepare(articles[index], model)
    }.compactMap(\.self)
    print("| without | tau | change | adjacency | first | pairs |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    let whole = figures(cases, without: nil)
    print(BenchInput.row("nothing", [whole[0], 0] + whole.dropFirst()))
    for (place, family) in EvidenceFamily.allCases.enumerated() {
      let found = figures(cases, without: place)
      print(
        BenchInput.row(
          family.rawValue, [found[0], (found[0] ?? 0) - (whole[0] ?? 0)] + found.dropFirst()))
    }
  }

  private static func prepare(_ article: Article, _ model: OrderModel) throws -> Case? {
    let (shuffled, goldPlaces) = BenchInput.shuffled(article, most: 26, seed: 1)
    guard shuffled.units.count > 1 else { return nil }
    let prepared = try PreparedArticle(shuffled, model: model)
    let ranks = prepared.units.ranks(of: UnitOrder(Permutation(valid: goldPlaces)))
    let count = ranks.count
    let sheet = prepared.evidence.sheet
    let families = EvidenceFamily.allCases
    let none = [Double](repeating: 0, count: count * count)
    var one = Case(
      problem: prepared.problem, gold: ranks.numbers,
      precedence: families.map { _ in none }, succession: families.map { _ in none },
      opening: families.map { _ in Array(none.prefix(count)) },
      closing: families.map { _ in Array(none.prefix(count)) })
    for first in 0..<count {
      let opening = model.classic.openingShares(first, in: sheet)
      let closing = model.classic.closingShares(first, in: sheet)
      for (place, family) in families.enumerated() {
        one.opening[place][first] = opening[family]
        one.closing[place][first] = closing[family]
      }
      for second in 0..<count where second != first {
        let follows = model.classic.successionShares(first, second, in: sheet)
        let before =
          second > first ? model.classic.precedenceShares(first, second, in: sheet) : nil
        for (place, family) in families.enumerated() {
          one.succession[place][first * count + second] = follows[family]
          guard let before else { continue }
          one.precedence[place][first * count + second] = before[family]
          one.precedence[place][second * count + first] = -before[family]
        }
      }
    }
    return one
  }

  private static func figures(_ cases: [Case], without place: Int?) -> [Double?] {
    let measures = ParallelMap.map(cases.count, threads: 2) { index -> ArticleMeasures? in
      let one = cases[index]
      let old = one.problem
      func less(_ values: [Double], _ shares: [[Double]]) -> [Double] {
        place.map { place in zip(values, shares[place]).map { $0 - $1 } } ?? values
      }
      guard
        let problem = try? OrderingProblem(
          precedence: less(old.precedence, one.precedence),
          succession: less(old.succession, one.succession),
          opening: less(old.opening, one.opening), closing: less(old.closing, one.closing),
          weights: old.weights, classes: old.classes),
        let order = try? Solver.solve(problem, seed: 1).order
      else { return nil }
      return try? ArticleMeasures(order: order, gold: one.gold, problem: problem, seed: 1)
    }
    var tally = EvaluationTally()
    for measure in measures { if let measure { tally.add(measure) } }
    let record = tally.record(seed: 1)
    return [record.kendallTau, record.adjacency, record.first, record.pairAccuracy]
  }
}
