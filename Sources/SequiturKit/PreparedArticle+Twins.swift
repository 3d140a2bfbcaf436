import Ordering

extension PreparedArticle {
  /// An order of the article's units in which units with the same text stand in canonical order,
  /// and so, where even the white space around them is the same, as they were given.
  ///
  /// A search that exchanged them would not change the text.
  func twinsInCanonicalOrder(_ order: [Int]) -> [Int] {
    var rank = [Int](repeating: 0, count: places.count)
    for (canonical, place) in places.enumerated() { rank[place] = canonical }
    var slots: [Int: [Int]] = [:]
    for (slot, place) in order.enumerated() {
      slots[problem.classes[rank[place]], default: []].append(slot)
    }
    var result = order
    for held in slots.values where held.count > 1 && problem.constraints.isEmpty {
      for (slot, place) in zip(held, held.map({ order[$0] }).sorted { rank[$0] < rank[$1] }) {
        result[slot] = place
      }
    }
    return result
  }
}
