extension OrderingError {
  /// The same error of units that have other numbers elsewhere.
  ///
  /// - Parameter number: The number there of a unit here.
  package func renumbered(_ number: (Int) -> Int) -> OrderingError {
    switch self {
    case .contradiction(let contradiction): .contradiction(contradiction.renumbered(number))
    case .notAntisymmetric(let row, let column):
      .notAntisymmetric(row: number(row), column: number(column))
    case .notFinite(let part, let index) where part == .opening || part == .closing:
      .notFinite(part, index: number(index))
    case .shape, .notFinite, .tooLarge: self
    }
  }
}

extension Contradiction {
  /// The same contradiction between units that have other numbers elsewhere.
  ///
  /// Units stay in the sequence in which they are named.
  func renumbered(_ number: (Int) -> Int) -> Contradiction {
    switch self {
    case .noSuchUnit(let unit): .noSuchUnit(number(unit))
    case .pairedWithItself(let unit): .pairedWithItself(number(unit))
    case .twoFirst(let one, let other): .twoFirst(number(one), number(other))
    case .twoLast(let one, let other): .twoLast(number(one), number(other))
    case .beforeFirst(let unit, let first):
      .beforeFirst(unit: number(unit), first: number(first))
    case .afterLast(let unit, let last): .afterLast(unit: number(unit), last: number(last))
    case .noRoom(let first, let last): .noRoom(first: number(first), last: number(last))
    case .twoSuccessors(let unit, let one, let other):
      .twoSuccessors(of: number(unit), number(one), number(other))
    case .twoPredecessors(let unit, let one, let other):
      .twoPredecessors(of: number(unit), number(one), number(other))
    case .cycle(let units): .cycle(units.map(number))
    }
  }
}
