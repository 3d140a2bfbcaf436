public import Evidence
import Ordering

import func Foundation.exp
import func Foundation.log

/// Joins what the classic evidence says with what the learned reader says, term by term.
///
/// Every term is a weighted sum of log-odds, so that a placement is explained by both.
public struct Fusion: Sendable, Equatable, Codable {
  /// The factors of classic and read precedence among ``usualLength`` units, then what each loses
  /// or gains as units grow fewer by a factor of e, then as they grow more; without a constant it
  /// stays antisymmetric.
  public var precedence: [Double]

  /// A constant and the factors of classic and read succession.
  public var succession: [Double]

  /// A constant and the factors of classic and read opening.
  public var opening: [Double]

  /// A constant and the factors of classic and read closing.
  public var closing: [Double]

  /// Creates a fusion from its factors.
  package init(
    precedence: [Double], succession: [Double], opening: [Double], closing: [Double]
  ) {
    self.precedence = precedence
    self.succession = succession
    self.opening = opening
    self.closing = closing
  }

  /// The number of units at which precedence has its factors as they stand.
  public static let usualLength = 26

  /// The lengths, in units, that factors are fitted on; beyond them they stay as they are.
  public static let lengths = 8...80

  /// How far a number of units is from the usual one, in powers of e.
  ///
  /// - Parameter count: The number of units.
  /// - Returns: log(`count` / ``usualLength``), no farther out than at the ends of ``lengths``.
  public static func distance(_ count: Int) -> Double {
    let bounded = min(max(count, lengths.lowerBound), lengths.upperBound)
    return log(Double(bounded) / Double(usualLength))
  }

  /// The factors of precedence in an article of so many units.
  private func precedence(among count: Int) -> (classic: Double, read: Double) {
    let distance = Self.distance(count)
    let side = distance < 0 ? 2 : 4
    return (
      precedence[0] + abs(distance) * precedence[side],
      precedence[1] + abs(distance) * precedence[side + 1]
    )
  }

  /// Creates a fusion that trusts both alike.
  public init() {
    precedence = [0.5, 0.5, 0, 0, 0, 0]
    succession = [0, 0.5, 0.5]
    opening = succession
    closing = succession
  }

  /// Whether every term has the factors that it needs, of a size that sums can take.
  public var isWhole: Bool {
    precedence.count == 6 && [succession, opening, closing].allSatisfy { $0.count == 3 }
      && (precedence + succession + opening + closing).allSatisfy(ObjectiveSettings.isUsable)
  }

  /// The joint assessment.
  ///
  /// - Parameters:
  ///   - classic: What the classic evidence says.
  ///   - read: What the reader says, normalised, of the same units in the same order.
  /// - Returns: The weighted sums.
  public func join(_ classic: Assessment, _ read: Assessment) -> Assessment {
    let count = classic.count
    let factors = self.precedence(among: count)
    var succession = Self.sum(self.succession, classic.succession, read.succession)
    for unit in 0..<count { succession[unit * count + unit] = 0 }
    return Assessment(
      count: count,
      precedence: zip(classic.precedence, read.precedence).map {
        factors.classic * $0 + factors.read * $1
      },
      succession: succession,
      opening: Self.sum(opening, classic.opening, read.opening),
      closing: Self.sum(closing, classic.closing, read.closing))
  }

  private static func sum(
    _ factors: [Double], _ classic: [Double], _ read: [Double]
  ) -> [Double] {
    zip(classic, read).map { factors[0] + factors[1] * $0 + factors[2] * $1 }
  }
}

extension Reading {
  /// The reading as log-probabilities that an objective can add up.
  ///
  /// The reader was taught successors among all units and the end, and predecessors among all units
  /// and the beginning. A link gets the mean of both log-probabilities (their geometric mean as a
  /// probability), an opening that of being the beginning's successor and of having it before. A
  /// pair that was not read has the chance of any, one in *n*: it speaks neither for nor against.
  public var normalised: Assessment {
    guard count > 1 else {
      return Assessment(
        count: count, precedence: precedence, succession: succession,
        opening: opening.map { _ in 0 }, closing: closing.map { _ in 0 })
    }
    let units = 0..<count
    let isRead = { (first: Int, second: Int) in met?[first * count + second] ?? true }
    let after = units.map { unit in
      logSum(
        units.compactMap { other in
          other == unit
            ? closing[unit] : isRead(unit, other) ? succession[unit * count + other] : nil
        })
    }
    let before = units.map { unit in
      logSum(
        units.compactMap { other in
          other == unit
            ? opening[unit] : isRead(other, unit) ? succession[other * count + unit] : nil
        })
    }
    let begin = logSum(opening)
    let end = logSum(closing)
    // One of as many successors as there are units: the others and the end.
    let unknown = -log(Double(count))
    var links = succession
    for first in units {
      for second in units {
        links[first * count + second] =
          first == second
          ? 0
          : isRead(first, second)
            ? succession[first * count + second] - (after[first] + before[second]) / 2 : unknown
      }
    }
    return Assessment(
      count: count, precedence: precedence, succession: links,
      opening: units.map { opening[$0] - (begin + before[$0]) / 2 },
      closing: units.map { closing[$0] - (end + after[$0]) / 2 })
  }

  /// The logarithm of a sum of exponentials over `count` possibilities, of which those given are
  /// known and the others count as an average one.
  ///
  /// The values are sorted first, so that the sum does not depend on the order of units.
  private func logSum(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let top = sorted[sorted.count - 1]
    let known = top + log(sorted.reduce(0.0) { $0 + exp($1 - top) })
    return sorted.count == count ? known : known + log(Double(count) / Double(sorted.count))
  }
}
