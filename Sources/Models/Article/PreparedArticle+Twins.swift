import Ordering

extension PreparedArticle {
  /// An order in which units with the same text stand in canonical order, and so, where even the
  /// white space around them is the same, as they were given.
  ///
  /// A search that exchanged them would not change the text.
  package func twinsInCanonicalOrder(
    _ order: UnitOrder<CanonicalRank>
  ) -> UnitOrder<CanonicalRank> {
    guard problem.constraints.isEmpty else { return order }
    var slots: [Int: [Int]] = [:]
    for (slot, rank) in order.numbers.enumerated() {
      slots[problem.classes[rank], default: []].append(slot)
    }
    var result = order.numbers
    for held in slots.values where held.count > 1 {
      for (slot, rank) in zip(held, held.map({ order.numbers[$0] }).sorted()) {
        result[slot] = rank
      }
    }
    return UnitOrder(Permutation(valid: result))
  }
}
