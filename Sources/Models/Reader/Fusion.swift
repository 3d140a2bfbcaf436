import Base
public import Evidence
import Ordering

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

  /// The factors of classic and read precedence in an article of so many units.
  package func precedence(among count: Int) -> (classic: Double, read: Double) {
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
