import Ordering

extension PreparedArticle {
  /// An order of the article's units in which units with the same text stand as they were given.
  ///
  /// Canonical order already puts them so; a search that exchanged them would not change the text.
  func twinsInGivenOrder(_ order: [Int]) -> [Int] {
    var rank = [Int](repeating: 0, count: places.count)
    for (canonical, place) in places.enumerated() { rank[place] = canonical }
    var slots: [Int: [Int]] = [:]
    for (slot, place) in order.enumerated() {
      slots[problem.classes[rank[place]], default: []].append(slot)
    }
    var result = order
    for held in slots.values where held.count > 1 && problem.constraints.isEmpty {
      for (slot, place) in zip(held, held.map({ order[$0] }).sorted()) { result[slot] = place }
    }
    return result
  }
}
