/// Grammatical gender of English pronouns, and of the people that titles and nouns name.
public enum Gender: UInt8, Sendable, CaseIterable {
  /// He, Mr, king.
  case masculine
  /// She, Mrs, queen.
  case feminine
  /// It, company.
  case neuter
}
