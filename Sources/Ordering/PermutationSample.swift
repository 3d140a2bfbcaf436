import Base

/// Other orders of the same units: all of them where they are few, else a seeded sample.
///
/// Orders that differ only in the places of identical units count as one.
public struct PermutationSample: Sendable, Equatable {
  /// The sampled orders, each a permutation of `0..<count`, none like the given one, none twice.
  public let orders: [[Int]]
  /// Whether these are all the other orders there are.
  public let isComplete: Bool

  /// Samples orders other than the given one.
  ///
  /// - Parameters:
  ///   - order: The order that is not to occur, a permutation of `0..<count`.
  ///   - classes: A number for each unit, equal for identical units.
  ///   - limit: The most orders wanted, at least 1.
  ///   - seed: Decides the sample.
  /// - Complexity: O(`limit` · *n*) on average.
  public init(otherThan order: [Int], classes: [Int], limit: Int, seed: UInt64) {
    let total = Self.distinctOrders(of: classes, upTo: limit + 2)
    let given = order.map { classes[$0] }
    if total <= limit + 1 {
      isComplete = true
      orders = Self.allOrders(of: classes).filter { $0.map { classes[$0] } != given }
      return
    }
    isComplete = false
    var generator = SeededGenerator(seed: seed)
    var seen: Set<[Int]> = [given]
    var sample: [[Int]] = []
    while sample.count < limit {
      let candidate = generator.permutation(order.count)
      if seen.insert(candidate.map { classes[$0] }).inserted { sample.append(candidate) }
    }
    orders = sample
  }

  /// How many orders can be told apart, or `cap` if that is less.
  static func distinctOrders(of classes: [Int], upTo cap: Int) -> Int {
    var copies: [Int: Int] = [:]
    var total = 1
    // Adding the k-th unit of a class as the m-th of all multiplies the number by m / k.
    for (place, number) in classes.enumerated() {
      let copy = (copies[number] ?? 0) + 1
      copies[number] = copy
      let (product, overflow) = total.multipliedReportingOverflow(by: place + 1)
      if overflow { return cap }
      total = product / copy
    }
    return min(total, cap)
  }

  /// All orders that can be told apart, identical units by index, in lexicographic order.
  private static func allOrders(of classes: [Int]) -> [[Int]] {
    var orders: [[Int]] = []
    var order: [Int] = []
    var used = [Bool](repeating: false, count: classes.count)
    func extend() {
      if order.count == classes.count {
        orders.append(order)
        return
      }
      for unit in classes.indices where !used[unit] {
        // Of identical units the lowest that is left goes first.
        if (0..<unit).contains(where: { !used[$0] && classes[$0] == classes[unit] }) { continue }
        used[unit] = true
        order.append(unit)
        extend()
        order.removeLast()
        used[unit] = false
      }
    }
    extend()
    return orders
  }
}
