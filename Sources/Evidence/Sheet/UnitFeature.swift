/// What is measured of one unit within its article; one column of the evidence sheet each.
///
/// Names ending in `Rank` are tie-averaged ranks in 0…1 among the units of the article, so that
/// they neither depend on length nor on the order in which units came in.
public enum UnitFeature: Int, CaseIterable, Sendable {
  // Structure
  case length, lengthRank, sentences, figures, capitals, dateline, boilerplate, unfinished, question
  case listMark, parentheses
  // Headline
  case titleCosine, titleRank, centrality, centralityRank, sharedShare, novelty
  // Names
  case introductions, shortForms, nameSpread, nameSpreadRank, namesOnlyHere, roleNames
  case expansions, bareAcronyms, nameCount, unknownNames
  // Reference
  case opensWithPronoun, opensWithDemonstrative, opensWithDefinite, opensWithIndefinite
  case pronouns, firstPerson, secondPerson, indefinites, definites, unboundPronoun
  // Connectives
  case connective, connectiveContrast, connectiveAddition, connectiveTime, connectiveCause
  case connectiveInner, mayNotOpen
  // Quotation
  case quotedShare, opensQuoted, endsQuoted, reporting, continuing, speakerNamed, speakerPronoun
  case quoteAlone
  // Time
  case weekday, dayOffset, relativeDay, monthDay, oldYear, pastPerfect, future, present, pastShare
  // Chains and grid
  case chainWeight, chainWeightRank, chainShare, subjectSalience, salienceRank, protagonist
  // Wording and succession, from learned tables
  case wording, wordingRank, wordingCentred, openingWording, openingRank, closingWording
  case closingRank, wordsLead, leadLikeness, leadLikenessRank, earlyLikeness, earlyLikenessRank
  // Context: after a first look
  case place, placeRank, kinPlace, kinLater, namesakePlace, firstPlace

  /// The family whose evidence this is.
  public var family: EvidenceFamily {
    switch self {
    case .length, .lengthRank, .sentences, .figures, .capitals, .dateline, .boilerplate,
      .unfinished, .question, .listMark, .parentheses:
      .structure
    case .titleCosine, .titleRank, .centrality, .centralityRank, .sharedShare, .novelty,
      .leadLikeness, .leadLikenessRank, .earlyLikeness, .earlyLikenessRank:
      .headline
    case .introductions, .shortForms, .nameSpread, .nameSpreadRank, .namesOnlyHere, .roleNames,
      .expansions, .bareAcronyms, .nameCount, .unknownNames:
      .names
    case .opensWithPronoun, .opensWithDemonstrative, .opensWithDefinite, .opensWithIndefinite,
      .pronouns, .firstPerson, .secondPerson, .indefinites, .definites, .unboundPronoun:
      .reference
    case .connective, .connectiveContrast, .connectiveAddition, .connectiveTime,
      .connectiveCause, .connectiveInner, .mayNotOpen:
      .connectives
    case .quotedShare, .opensQuoted, .endsQuoted, .reporting, .continuing, .speakerNamed,
      .speakerPronoun, .quoteAlone:
      .quotation
    case .weekday, .dayOffset, .relativeDay, .monthDay, .oldYear, .pastPerfect, .future,
      .present, .pastShare:
      .time
    case .chainWeight, .chainWeightRank, .chainShare: .chains
    case .subjectSalience, .salienceRank, .protagonist: .grid
    case .wordsLead: .succession
    case .place, .placeRank, .kinPlace, .kinLater, .namesakePlace, .firstPlace: .context
    case .wording, .wordingRank, .wordingCentred, .openingWording, .openingRank,
      .closingWording, .closingRank:
      .wording
    }
  }

  /// The name of the column in model files: the family, a full stop, and the case.
  public var name: String { "\(family.rawValue).\(self)" }
}
