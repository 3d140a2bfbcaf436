public import Lexicon

/// What a noun adds to a chain, by its relation to an earlier member and the distance to it.
///
/// Silber and McCoy, *Efficiently computed lexical chains as an intermediate representation for
/// automatic text summarization* (2002), table 3. Weights are kept in tenths, so that sums do not
/// depend on the order in which they are taken.
public enum ChainWeight {
  /// How far apart two nouns stand; a nearer class includes the farther ones.
  public enum Distance: Int, CaseIterable, Sendable {
    /// In one sentence or in two that follow each other.
    case oneSentence
    /// At most three sentences apart.
    case threeSentences
    /// In one paragraph.
    case sameParagraph
    /// Anything farther.
    case other
  }

  /// The weight, 0…1.
  public static func weight(_ relation: NounRelation, _ distance: Distance) -> Float {
    Float(tenths(relation, distance)) / 10
  }

  /// The weight in tenths, 0…10.
  static func tenths(_ relation: NounRelation, _ distance: Distance) -> Int {
    switch (relation, distance) {
    case (.identical, _), (.synonym, _): 10
    case (.hypernym, .oneSentence), (.hyponym, .oneSentence): 10
    case (.hypernym, _), (.hyponym, _): 5
    case (.sibling, .oneSentence): 10
    case (.sibling, .threeSentences): 3
    case (.sibling, .sameParagraph): 2
    case (.sibling, .other): 0
    }
  }
}
