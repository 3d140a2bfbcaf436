/// What an entity does in a unit (Barzilay and Lapata 2008), the weightiest first.
public enum GridRole: UInt8, CaseIterable, Sendable, Comparable {
  /// It is the subject of a clause.
  case subject
  /// It is the object of a verb.
  case object
  /// It is mentioned otherwise.
  case other
  /// It is not mentioned.
  case absent

  /// The sign by which the grid is drawn: `S`, `O`, `X` or `-`.
  public var sign: Character {
    switch self {
    case .subject: "S"
    case .object: "O"
    case .other: "X"
    case .absent: "-"
    }
  }

  /// Whether one role weighs more than another.
  public static func < (left: GridRole, right: GridRole) -> Bool { left.rawValue < right.rawValue }
}
