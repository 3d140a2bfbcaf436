import Prose

/// What a unit quotes, and who is named as the speaker.
public struct QuotationProfile: Sendable, Equatable {
  /// For each token, whether it stands within quotation marks.
  public let isInside: [Bool]

  /// The share of the unit's words within quotation marks, 0…1.
  public let share: Float

  /// Whether the unit's last mark is a closing quotation mark.
  public let endsQuoted: Bool

  /// Whether a reporting verb stands outside the quotation (`said`).
  public let reports: Bool

  /// Whether that verb carries speech on (`added`, `continued`).
  public let continues: Bool

  /// The key of the speaker's name beside the reporting verb.
  public let speaker: UInt64?

  /// Whether the speaker is a pronoun (`he said`).
  public let speakerIsPronoun: Bool

  /// Whether the unit is a quotation and names no speaker.
  public var isAlone: Bool { share > 0.6 && !reports }

  init(unit: AnalysedUnit, keys: [UInt64], mentions: [NameMention]) {
    let inside = Self.inside(unit)
    isInside = inside
    var words = 0
    var quoted = 0
    for (index, token) in unit.tokens.enumerated() where token.kind == .word {
      words += 1
      if inside[index] { quoted += 1 }
    }
    share = words == 0 ? 0 : Float(quoted) / Float(words)
    endsQuoted = unit.tokens.last.map { Self.isQuotationMark($0) } ?? false
    let verbs = unit.tokens.indices.filter { !inside[$0] && WordLists.isReportingVerb(keys[$0]) }
    reports = !verbs.isEmpty
    continues = verbs.contains { WordLists.isContinuingVerb(keys[$0]) }
    var speaker: UInt64?
    var pronoun = false
    for verb in verbs {
      // The speaker stands just before the verb ("Smith said") or just after it ("said Smith").
      let near = mentions.filter {
        ($0.tokens.upperBound <= verb && verb - $0.tokens.upperBound <= 3)
          || ($0.tokens.lowerBound > verb && $0.tokens.lowerBound - verb <= 4)
      }
      if let mention = near.last(where: { $0.tokens.upperBound <= verb }) ?? near.first {
        speaker = speaker ?? mention.words.last
      }
      for beside in [verb - 1, verb + 1] where unit.tokens.indices.contains(beside) {
        if WordLists.isThirdPerson(keys[beside]) { pronoun = true }
      }
    }
    self.speaker = speaker
    speakerIsPronoun = pronoun && speaker == nil
  }

  /// Whether a token is a quotation mark; a lone apostrophe is not.
  static func isQuotationMark(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch token.text {
    case "\"", "“", "”", "«", "»", "„", "‘", "''", "``": return true
    default: return false
    }
  }

  /// Straight marks open and close in turn; curved ones say which they are.
  private static func inside(_ unit: AnalysedUnit) -> [Bool] {
    var isOpen = false
    return unit.tokens.map { token in
      guard isQuotationMark(token) else { return isOpen }
      switch token.text {
      case "“", "«", "„", "‘", "``": isOpen = true
      case "”", "»", "''": isOpen = false
      default: isOpen.toggle()
      }
      return false
    }
  }
}
