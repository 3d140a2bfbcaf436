extension OrderingError {
  /// What is wrong, in a sentence without a full stop at the end; units have numbers from 0.
  public var message: String {
    switch self {
    case .shape(let part, let expected, let found):
      "\(part.rawValue): \(found) numbers are given, not \(expected)"
    case .notFinite(let part, let index):
      "\(part.rawValue): number \(index) is infinite or not a number"
    case .tooLarge: "the numbers are so large that their sum over an order might be infinite"
    case .notAntisymmetric(let row, let column):
      "the precedence of units \(row) and \(column) is not the negative of that of "
        + "\(column) and \(row)"
    case .contradiction(let contradiction): contradiction.message
    }
  }
}

extension Contradiction {
  /// What is wrong, in a sentence without a full stop at the end; units have numbers from 0.
  public var message: String { message(naming: { "unit \($0)" }) }

  /// What is wrong, in a sentence without a full stop at the end.
  ///
  /// - Parameter name: What a unit is called.
  /// - Returns: The sentence.
  public func message(naming name: (Int) -> String) -> String {
    switch self {
    case .noSuchUnit(let unit): "there is no \(name(unit))"
    case .pairedWithItself(let unit): "\(name(unit)) cannot stand before itself"
    case .twoFirst(let one, let other):
      "\(name(one)) and \(name(other)) cannot both be the first"
    case .twoLast(let one, let other):
      "\(name(one)) and \(name(other)) cannot both be the last"
    case .beforeFirst(let unit, let first):
      "\(name(unit)) cannot stand before \(name(first)), which is to be the first"
    case .afterLast(let unit, let last):
      "\(name(unit)) cannot stand after \(name(last)), which is to be the last"
    case .noRoom(let first, let last):
      "\(name(first)) as the first and \(name(last)) as the last leave no room for the others"
    case .twoSuccessors(let unit, let one, let other):
      "\(name(one)) and \(name(other)) cannot both directly follow \(name(unit))"
    case .twoPredecessors(let unit, let one, let other):
      "\(name(unit)) cannot directly follow both \(name(one)) and \(name(other))"
    case .cycle(let units):
      "the demands go in a ring: "
        + (units + units.prefix(1)).map(name).joined(separator: " before ")
    }
  }
}
