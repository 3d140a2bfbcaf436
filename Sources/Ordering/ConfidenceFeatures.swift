import Base

/// What is known of a solution that tells how far it can be trusted.
///
/// The numbers are features, not chances: a fitted calibration turns them into confidence.
public struct ConfidenceFeatures: Sendable, Equatable {
  /// For each place from 1, what is known of the link to the place before.
  public let links: [[Double]]

  /// What is known of the opening.
  public let opening: [Double]

  /// What is known of the whole order.
  public let article: [Double]

  /// The number of features of a link.
  public static let linkWidth = 5
  /// The number of features of the opening.
  public static let openingWidth = 3
  /// The number of features of the article.
  public static let articleWidth = 3

  /// Takes the features of an order.
  ///
  /// - Parameters:
  ///   - order: A permutation of the problem's units.
  ///   - problem: The evidence, precedence in calibrated log-odds.
  /// - Complexity: O(*n*²).
  public init(of order: [Int], in problem: OrderingProblem) {
    let count = problem.count
    let size = log(Double(max(2, count)))
    var rows = [Double](repeating: 0, count: count)
    var columns = rows
    for unit in 0..<count {
      rows[unit] = Self.logSum(
        (0..<count).filter { $0 != unit }.map {
          problem.succession[unit * count + $0]
        })
      columns[unit] = Self.logSum(
        (0..<count).filter { $0 != unit }.map {
          problem.succession[$0 * count + unit]
        })
    }
    var links: [[Double]] = []
    var chances = 0.0
    for place in 1..<max(1, count) {
      let first = order[place - 1]
      let second = order[place]
      let odds = problem.succession[first * count + second]
      var between = 0.0
      for other in 0..<count where other != first && other != second {
        between +=
          Self.chance(problem.precedence[first * count + other])
          * Self.chance(problem.precedence[other * count + second])
      }
      let ahead = max(-12, odds - rows[first])
      chances += exp(ahead)
      links.append([
        ahead, max(-12, odds - columns[second]), problem.precedence[first * count + second],
        log(1 + between), size,
      ])
    }
    self.links = links
    guard let head = order.first, count > 1 else {
      opening = [0, 0, size]
      article = [0, 0, size]
      return
    }
    let leads = (0..<count).filter { $0 != head }.reduce(0.0) {
      $0 + problem.precedence[head * count + $1]
    }
    opening = [
      max(-12, problem.opening[head] - Self.logSum(problem.opening)), leads / Double(count - 1),
      size,
    ]
    var expected = 0.0
    for place in 0..<count {
      for later in (place + 1)..<max(place + 1, count) {
        expected += 2 * Self.chance(problem.precedence[order[place] * count + order[later]]) - 1
      }
    }
    let pairs = Double(count * (count - 1) / 2)
    article = [expected / pairs, chances / Double(count - 1), size]
  }

  /// The chance that belongs to log-odds.
  static func chance(_ odds: Double) -> Double { 1 / (1 + exp(-odds)) }

  /// The logarithm of a sum of exponentials; 0 for none.
  static func logSum(_ values: [Double]) -> Double {
    guard let top = values.max() else { return 0 }
    return top + log(values.reduce(0.0) { $0 + exp($1 - top) })
  }
}
