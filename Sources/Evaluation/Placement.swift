/// A restored order beside the true one, with identical units told apart by their sequence alone.
///
/// Units with the same text are interchangeable: the first of them in the restored order is taken
/// for the first of them in the true one, and so on, which is the matching with the fewest
/// inversions.
public struct Placement: Sendable, Equatable {
  /// The classes of the units in their true order.
  public let gold: [Int]
  /// The classes of the units as they were placed.
  public let placed: [Int]
  /// For each place the true place, from 0, of the unit placed there.
  public let ranks: [Int]

  /// Sets a restored order beside the true one.
  ///
  /// - Parameters:
  ///   - order: The units as placed, in any labels.
  ///   - gold: The same labels in the true order.
  ///   - classes: The class of each label, which then has to lie in `0..<classes.count`; `nil` when
  ///     no two units are identical.
  /// - Throws: ``EvaluationError/notAPermutation`` unless both lists hold the same labels, each
  ///   once, and every label has a class.
  /// - Complexity: O(*n* log *n*).
  public init(
    order: [Int], gold: [Int], classes: [Int]? = nil
  ) throws(EvaluationError) {
    let labels = gold.sorted()
    guard order.sorted() == labels, zip(labels, labels.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw .notAPermutation
    }
    if let classes, let least = labels.first, let most = labels.last {
      guard least >= 0, most < classes.count else { throw .notAPermutation }
    }
    self.gold = gold.map { classes?[$0] ?? $0 }
    placed = order.map { classes?[$0] ?? $0 }
    var places: [Int: [Int]] = [:]
    for (place, number) in self.gold.enumerated().reversed() {
      places[number, default: []].append(place)
    }
    ranks = placed.map { places[$0]?.popLast() ?? 0 }
  }

  /// The number of units, *n*.
  public var count: Int { gold.count }

  /// The number of pairs of units, *n* (*n* − 1) / 2.
  var pairs: Int { count * (count - 1) / 2 }
}
