import Prose

/// How a unit opens: its first word after a quotation mark, and what that word needs.
public struct OpeningProfile: Sendable, Equatable {
  /// What a first word tells of what must stand before it.
  public enum Kind: UInt8, Sendable {
    /// Nothing in particular.
    case plain
    /// A pronoun of the third person, or a possessive (`He`, `Their`).
    case pronoun
    /// A demonstrative (`This`, `Those`).
    case demonstrative
    /// The definite article.
    case definite
    /// The indefinite article.
    case indefinite
  }

  /// The index of the first word, or nil where a unit has none.
  public let firstWord: Int?

  /// What the first word tells.
  public let kind: Kind

  /// Whether the unit opens with a quotation mark.
  public let isQuoted: Bool

  /// Whether the unit opens with a place in capitals, then a dash or bracket (`MOSCOW -`).
  public let hasDateline: Bool

  init(unit: AnalysedUnit, keys: [UInt64]) {
    let first = unit.tokens.indices.first {
      unit.tokens[$0].kind == .word || unit.tokens[$0].kind == .number
    }
    firstWord = first
    isQuoted = unit.tokens.first.map { QuotationProfile.isQuotationMark($0) } ?? false
    hasDateline = Self.dateline(in: unit)
    guard let first else {
      kind = .plain
      return
    }
    let folded = unit.tokens[first].folded
    if WordLists.isThirdPerson(keys[first]) {
      kind = .pronoun
    } else if WordLists.isDemonstrative(keys[first]) {
      kind = .demonstrative
    } else if folded == "the" {
      kind = .definite
    } else if folded == "a" || folded == "an" {
      kind = .indefinite
    } else {
      kind = .plain
    }
  }

  /// A dateline is one to five capital words, perhaps with a date or an agency in brackets, before
  /// a dash: `MOSCOW -`, `NEW YORK, Jan. 5 (Reuters) —`.
  private static func dateline(in unit: AnalysedUnit) -> Bool {
    guard let first = unit.tokens.first, first.kind == .word, first.isCapitalised else {
      return false
    }
    var capitals = first.isAllCapitals
    for (place, token) in unit.tokens.prefix(14).enumerated() where token.kind == .punctuation {
      if ["-", "–", "—", "--"].contains(token.text) { return place > 0 && capitals }
      guard [",", "(", ")", ".", "/"].contains(token.text) else { return false }
      if token.text == "(" { capitals = true }
    }
    return false
  }
}
