import Base
import Evidence
import Foundation
import Models
import Ordering
import Prose

/// What the evidence says of gold articles, as JSON lines for whoever goes on from there.
///
/// Units are counted by canonical rank, so that their order in a line tells nothing of the true one,
/// which stands beside it as `gold`. Matrices are rows of log-odds, row before column.
enum MatricesBench {
  static func run(_ arguments: [String]) throws {
    guard let file = arguments.first else { throw BenchInput.Failure.noFile }
    let options = BenchOptions(arguments)
    let most = options.value("--max-units").flatMap { Int($0) } ?? 26
    let limit = options.value("--limit").flatMap { Int($0) } ?? .max
    let model = try BenchInput.model()
    for article in try BenchInput.articles(file).prefix(limit) {
      guard let line = try line(article, most: most, model) else { continue }
      FileHandle.standardOutput.write(Data(JSONWriter.line(line)))
    }
  }

  private static func line(
    _ article: Article, most: Int, _ model: OrderModel
  ) throws -> JSONValue? {
    let (shuffled, gold) = BenchInput.shuffled(article, most: most, seed: 1)
    guard gold.count > 1 else { return nil }
    let prepared = try PreparedArticle(shuffled, model: model)
    let ranks = prepared.units.ranks(of: UnitOrder(Permutation(valid: gold))).numbers
    let classic = model.classic.assess(TextAnalyser().analyse(prepared.units.article)).assessment
    let weights = prepared.problem.weights
    return [
      "id": JSONValue(article.id), "gold": JSONValue(ranks),
      "classes": JSONValue(prepared.units.classes), "classic": json(classic),
      "read": prepared.read.map(json) ?? .null, "fused": json(prepared.assessment),
      "weights": [
        "precedence": .double(weights.precedence), "succession": .double(weights.succession),
        "opening": .double(weights.opening), "closing": .double(weights.closing),
      ],
    ]
  }

  private static func json(_ assessment: Assessment) -> JSONValue {
    [
      "precedence": rows(assessment.precedence, assessment.count),
      "succession": rows(assessment.succession, assessment.count),
      "opening": JSONValue(assessment.opening.map(rounded)),
      "closing": JSONValue(assessment.closing.map(rounded)),
    ]
  }

  private static func rows(_ matrix: [Double], _ count: Int) -> JSONValue {
    .array(
      (0..<count).map { row in
        JSONValue(matrix[(row * count)..<((row + 1) * count)].map(rounded))
      })
  }

  /// A number to five places, which is more than the evidence is worth.
  private static func rounded(_ value: Double) -> Double { (value * 100_000).rounded() / 100_000 }
}
