/// How two nouns are related in WordNet, from the closest to the loosest.
///
/// These are the relations of lexical chains: Silber and McCoy, *Efficiently computed lexical
/// chains as an intermediate representation for automatic text summarization* (2002), table 3.
public enum NounRelation: UInt8, Sendable, CaseIterable, Comparable {
  /// The same lemma.
  case identical
  /// Two lemmas of one synset.
  case synonym
  /// The second is a direct hypernym of the first: `car`, then `motor vehicle`.
  case hypernym
  /// The second is a direct hyponym, or an instance, of the first.
  case hyponym
  /// Both have a direct hypernym in common; instances of a class are not siblings.
  case sibling

  /// Whether one relation is closer than another.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
