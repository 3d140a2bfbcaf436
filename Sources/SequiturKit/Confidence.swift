import Base
import Evidence
import Ordering

/// How far an order can be trusted, from what is known of it and the model's calibration.
struct Confidence: Sendable, Equatable {
  /// The chance of each link being right, that of the opening first; 0…1.
  let links: [Double]

  /// The expected Kendall tau, −1…1.
  let article: Double

  /// The most that is ever expected of several units: a fitted line knows no end, evidence does.
  private static let surest = 0.999

  /// Nil where the model carries no calibration, or one of another shape.
  init?(_ settings: ConfidenceSettings?, order: [Int], problem: OrderingProblem) {
    guard let settings, settings.link.count == ConfidenceFeatures.linkWidth + 1,
      settings.opening.count == ConfidenceFeatures.openingWidth + 1,
      settings.article.count == ConfidenceFeatures.articleWidth + 1
    else { return nil }
    guard order.count > 1 else {
      // One unit has one order.
      links = order.map { _ in 1 }
      article = 1
      return
    }
    let features = ConfidenceFeatures(of: order, in: problem)
    links =
      [Self.chance(settings.opening, features.opening)]
      + features.links.map { Self.chance(settings.link, $0) }
    article = min(Self.surest, max(-1, Self.sum(settings.article, features.article)))
  }

  private static func sum(_ coefficients: [Double], _ features: [Double]) -> Double {
    zip(coefficients.dropFirst(), features).reduce(coefficients[0]) { $0 + $1.0 * $1.1 }
  }

  private static func chance(_ coefficients: [Double], _ features: [Double]) -> Double {
    1 / (1 + exp(-sum(coefficients, features)))
  }
}
