import Base
import Prose

/// The words by which the entity grid tells clauses, verbs and prepositions apart.
enum ClauseWords {
  private static let prepositions = KeySet(words: [
    "about", "above", "across", "after", "against", "along", "amid", "among", "around", "as", "at",
    "before", "behind", "below", "beneath", "beside", "besides", "between", "beyond", "by",
    "despite", "down", "during", "except", "for", "from", "in", "inside", "into", "like", "near",
    "of", "off", "on", "onto", "out", "outside", "over", "per", "since", "than", "through",
    "throughout", "till", "to", "toward", "towards", "under", "until", "up", "upon", "via", "with",
    "within", "without",
  ])

  private static let relatives = KeySet(words: ["who", "which", "that", "whom", "whose", "where"])

  private static let conjunctions = KeySet(words: [
    "and", "or", "but", "because", "when", "while", "if", "although", "though", "unless",
    "whereas", "so", "whether", "yet", "nor",
  ])

  private static let determiners = KeySet(words: [
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
    "your", "no", "some", "any", "every", "each", "another", "all", "both", "of",
  ])

  /// Finite forms that no ending gives away: auxiliaries, modals and irregular pasts.
  private static let finiteVerbs = KeySet(words: [
    "am", "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "can", "could",
    "may", "might", "must", "shall", "should", "will", "would", "isn't", "aren't", "wasn't",
    "weren't", "hasn't", "haven't", "hadn't", "doesn't", "don't", "didn't", "can't", "couldn't",
    "won't", "wouldn't", "shouldn't", "became", "began", "bent", "bet", "bore", "bought", "broke",
    "brought", "built", "burst", "came", "caught", "chose", "cost", "cut", "dealt", "drank",
    "drew", "drove", "dug", "ate", "fell", "felt", "fled", "flew", "fought", "found", "forbade",
    "forgot", "froze", "gave", "got", "grew", "heard", "held", "hid", "hit", "hung", "hurt",
    "kept", "knew", "laid", "lay", "led", "left", "lent", "let", "lit", "lost", "made", "meant",
    "met", "paid", "put", "quit", "ran", "rang", "read", "rode", "rose", "sang", "sank", "sat",
    "saw", "sent", "set", "shook", "shot", "shut", "slept", "sold", "sought", "spent", "split",
    "spoke", "spread", "stole", "stood", "struck", "stuck", "swam", "swept", "swore", "taught",
    "thought", "threw", "told", "took", "tore", "understood", "went", "woke", "won", "wore",
    "wrote", "withdrew",
  ])

  static let to = StableHash.fnv1a("to")

  /// Whether a noun after the word is not the object of a verb before it.
  static func isPreposition(_ key: UInt64) -> Bool { prepositions.contains(key) }

  /// Whether the word may open a relative clause, whose subject is mostly the noun before it.
  static func isRelative(_ key: UInt64) -> Bool { relatives.contains(key) }

  /// Whether the word may open a clause of its own.
  static func isConjunction(_ key: UInt64) -> Bool { conjunctions.contains(key) }

  /// Whether the word announces a noun, so that a participle after it is no finite verb.
  static func isDeterminer(_ key: UInt64) -> Bool { determiners.contains(key) }

  /// Whether the word is a finite verb whatever its ending.
  static func isFiniteVerb(_ key: UInt64) -> Bool {
    finiteVerbs.contains(key) || WordLists.isReportingVerb(key)
  }
}
