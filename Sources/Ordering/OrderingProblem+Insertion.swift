extension OrderingProblem {
  /// What the score gains when one unit is taken out of an order and put back elsewhere.
  ///
  /// - Parameters:
  ///   - place: The unit's place, from 0.
  ///   - order: A permutation of `0..<count`.
  /// - Returns: For each place of the new order the gain of having the unit there, 0 at `place`.
  /// - Complexity: O(*n*).
  public func insertionGains(from place: Int, in order: [Int]) -> [Double] {
    var gains = [Double](repeating: 0, count: count)
    guard count > 1 else { return gains }
    let unit = order[place]
    let before = place > 0 ? order[place - 1] : nil
    let after = place + 1 < count ? order[place + 1] : nil
    let taken = link(before, after) - link(before, unit) - link(unit, after)
    func put(between left: Int?, _ right: Int?) -> Double {
      link(left, unit) + link(unit, right) - link(left, right)
    }
    var passed = 0.0
    for target in (place + 1)..<max(count, place + 1) {
      let left = order[target]
      passed -= 2 * precedence[unit * count + left]
      let right = target + 1 < count ? order[target + 1] : nil
      gains[target] = weights.precedence * passed + taken + put(between: left, right)
    }
    passed = 0
    for target in stride(from: place - 1, through: 0, by: -1) {
      let right = order[target]
      passed += 2 * precedence[unit * count + right]
      let left = target > 0 ? order[target - 1] : nil
      gains[target] = weights.precedence * passed + taken + put(between: left, right)
    }
    return gains
  }

  /// What two neighbours earn; `nil` stands for the outside.
  private func link(_ left: Int?, _ right: Int?) -> Double {
    switch (left, right) {
    case (let left?, let right?): weights.succession * succession[left * count + right]
    case (nil, let right?): weights.opening * opening[right]
    case (let left?, nil): weights.closing * closing[left]
    case (nil, nil): 0
    }
  }
}
