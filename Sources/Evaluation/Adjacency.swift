/// How many neighbours of the true order are neighbours in the restored one.
public enum Adjacency {
  /// The share of the *n* − 1 links that are kept, in their direction, 0…1; `nil` with fewer than
  /// two units.
  ///
  /// A link is a pair of texts: a repeated one counts as often as both orders have it.
  ///
  /// - Complexity: O(*n*).
  public static func value(_ placement: Placement) -> Double? {
    guard placement.count > 1 else { return nil }
    var links: [Link: Int] = [:]
    for (left, right) in zip(placement.gold, placement.gold.dropFirst()) {
      links[Link(left: left, right: right), default: 0] += 1
    }
    var kept = 0
    for (left, right) in zip(placement.placed, placement.placed.dropFirst()) {
      let link = Link(left: left, right: right)
      guard let left = links[link], left > 0 else { continue }
      links[link] = left - 1
      kept += 1
    }
    return Double(kept) / Double(placement.count - 1)
  }

  private struct Link: Hashable {
    let left: Int
    let right: Int
  }
}
