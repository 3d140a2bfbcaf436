public import Base

/// What can be wrong with an ordering problem.
public enum OrderingError: DescribedError, Equatable {
  /// An array has another length than the number of units asks for.
  case shape(Part, expected: Int, found: Int)
  /// A number is infinite or not a number; the index is the place in its array.
  case notFinite(Part, index: Int)
  /// The numbers are finite, but their sum over an order might not be.
  case tooLarge
  /// The precedence of two units is not the exact negative of the opposite precedence.
  case notAntisymmetric(row: Int, column: Int)
  /// The constraints cannot all be met.
  case contradiction(Contradiction)

  /// The part of the problem that an error is about.
  public enum Part: String, Sendable {
    /// The matrix of precedence log-odds.
    case precedence
    /// The matrix of succession log-odds.
    case succession
    /// The opening log-odds.
    case opening
    /// The closing log-odds.
    case closing
    /// The factors of the objective's terms.
    case weights
    /// The classes of identical units.
    case classes
  }
}

/// Why no order meets all constraints; numbers are unit indices.
public enum Contradiction: DescribedError, Equatable {
  /// A constraint names a unit that does not exist.
  case noSuchUnit(Int)
  /// A unit is to stand before itself, or to follow itself.
  case pairedWithItself(Int)
  /// Two units are each to be the first.
  case twoFirst(Int, Int)
  /// Two units are each to be the last.
  case twoLast(Int, Int)
  /// A unit is to stand before the one that is to be the first.
  case beforeFirst(unit: Int, first: Int)
  /// A unit is to stand after the one that is to be the last.
  case afterLast(unit: Int, last: Int)
  /// The first and the last unit leave no room between them for the other units.
  case noRoom(first: Int, last: Int)
  /// Two units are each to follow the same one directly.
  case twoSuccessors(of: Int, Int, Int)
  /// Two units are each to be followed directly by the same one.
  case twoPredecessors(of: Int, Int, Int)
  /// Each of these units is to stand before the next one, and the last of them before the first.
  ///
  /// Units kept together count as one: a step may lead from any of them to any other.
  case cycle([Int])
}
