/// The same articles cut to three lengths, in the same order.
struct Lengths<One> {
  /// Cut to a few units.
  let short: [One]
  /// Cut to as many units as are learned from.
  let usual: [One]
  /// Cut to very many units, or whole.
  let long: [One]

  /// Each changed in the same way.
  func map<Other>(_ change: (One) -> Other) -> Lengths<Other> {
    Lengths<Other>(short: short.map(change), usual: usual.map(change), long: long.map(change))
  }

  /// All of them, an article that a cut leaves as it is once.
  ///
  /// - Parameter count: The number of units of one.
  /// - Returns: The short ones, then the usual, then the long.
  func distinct(_ count: (One) -> Int) -> [One] {
    func others(_ list: [One]) -> [One] {
      zip(list, usual).filter { count($0) != count($1) }.map(\.0)
    }
    return others(short) + usual + others(long)
  }
}
