public import Ordering

/// Where a unit could stand in an order of which only the sure part is kept.
///
/// Of all pairs only those are kept that are at least ``sure`` to stand as they do, and what
/// follows from them. This partial order leaves a unit every place between what surely precedes it
/// and what surely follows it.
public struct PlacementReach: Sendable, Equatable {
  /// The unit's place.
  public var place: Int

  /// The number of units that surely precede it.
  public var earliest: Int

  /// The last place that leaves room for the units that surely follow it.
  public var latest: Int

  /// The place other than its own where the order loses least when the unit alone is moved there.
  public var alternative: Int?

  /// What the order loses by that, in nats.
  public var loss: Double?

  /// The chance from which a pair counts as sure.
  ///
  /// Two to one: it is half as likely that the pair stands the other way round.
  public static let sure = 2.0 / 3

  /// The number of units whose order relative to this one is sure.
  public func settled(of count: Int) -> Int { earliest + count - 1 - latest }

  /// The reaches of all units of an order.
  ///
  /// - Parameters:
  ///   - chances: By places of the order, the chance that the row's unit precedes the column's.
  ///   - order: The order, in units of the problem.
  ///   - problem: The evidence.
  /// - Returns: One reach a place.
  /// - Complexity: O(*n*³ / 64).
  public static func all(
    _ chances: [[Double]], order: [Int], problem: OrderingProblem
  ) -> [PlacementReach] {
    let count = order.count
    let width = (count + 63) / 64
    // Row by row from the end: what surely follows a unit, and all that follows these.
    var after = [[UInt64]](repeating: [UInt64](repeating: 0, count: width), count: count)
    for place in stride(from: count - 1, through: 0, by: -1) {
      var row = after[place]
      for later in (place + 1)..<max(count, place + 1) where chances[place][later] >= sure {
        // What follows from an earlier pair is in already, with all that follows from it.
        guard row[later / 64] >> UInt64(later % 64) & 1 == 0 else { continue }
        row[later / 64] |= 1 << UInt64(later % 64)
        for (word, bits) in after[later].enumerated() { row[word] |= bits }
      }
      after[place] = row
    }
    var earliest = [Int](repeating: 0, count: count)
    for row in after {
      for place in 0..<count where row[place / 64] >> UInt64(place % 64) & 1 == 1 {
        earliest[place] += 1
      }
    }
    return order.indices.map { place in
      let following = after[place].reduce(0) { $0 + $1.nonzeroBitCount }
      let gains = problem.insertionGains(from: place, in: order)
      let best = gains.indices.filter { $0 != place }.max { gains[$0] < gains[$1] }
      return PlacementReach(
        place: place, earliest: earliest[place], latest: count - 1 - following, alternative: best,
        loss: best.map { max(0, -gains[$0]) })
    }
  }
}
