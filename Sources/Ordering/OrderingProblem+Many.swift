extension OrderingProblem {
  /// The scores of many orders at once.
  ///
  /// Eight orders share one walk over the precedence matrix, so sums may differ from those of
  /// ``objective(of:)`` by rounding.
  ///
  /// - Parameter orders: Permutations of `0..<count`.
  /// - Returns: One score an order, in their sequence.
  /// - Complexity: O(orders · *n*²).
  public func objectives(of orders: [[Int]]) -> [Double] {
    var scores: [Double] = []
    scores.reserveCapacity(orders.count)
    for start in stride(from: 0, to: orders.count, by: 8) {
      let group = orders[start..<min(start + 8, orders.count)]
      let before = precedenceSums(group)
      for (lane, order) in group.enumerated() {
        guard let head = order.first, let tail = order.last else {
          scores.append(0)
          continue
        }
        var linked = 0.0
        for place in 1..<max(count, 1) {
          linked += succession[order[place - 1] * count + order[place]]
        }
        scores.append(
          weights.precedence * before[lane] + weights.succession * linked
            + weights.opening * opening[head] + weights.closing * closing[tail])
      }
    }
    return scores
  }

  private func precedenceSums(_ orders: ArraySlice<[Int]>) -> SIMD8<Double> {
    var places = [SIMD8<Double>](repeating: .zero, count: count)
    for (lane, order) in orders.enumerated() {
      for (place, unit) in order.enumerated() { places[unit][lane] = Double(place) }
    }
    var sums = SIMD8<Double>.zero
    for row in 0..<count {
      let own = places[row]
      var rowSums = SIMD8<Double>.zero
      for column in (row + 1)..<max(count, row + 1) {
        let gain = SIMD8<Double>(repeating: precedence[row * count + column])
        rowSums += gain.replacing(with: -gain, where: places[column] .< own)
      }
      sums += rowSums
    }
    return sums
  }
}
