public import Lexicon

/// Words of related meaning that run through an article.
public struct LexicalChain: Sendable, Equatable {
  /// A noun of a chain, where it stands.
  public struct Member: Sendable, Equatable {
    /// The number of the unit.
    public var unit: Int
    /// The indices of the noun's tokens in the unit.
    public var tokens: Range<Int>
    /// The noun's lemma, or for a name its last word.
    public var lemma: String
    /// How the noun is tied to the members before it; `identical` for the first.
    public var relation: NounRelation
    /// What it adds to the chain's score, 0…1 (see ``ChainWeight``).
    public var contribution: Float
  }

  /// The members in the order of the text, at least two.
  public let members: [Member]

  /// The sum of the members' contributions.
  public let score: Float

  /// The lemma that occurs most often, of several the first.
  public let label: String

  /// The share of members that repeat a lemma: 1 − distinct / length (Barzilay and Elhadad 1997).
  public let homogeneity: Float

  /// Whether the chain stands out among those of its article (see ``LexicalChainer``).
  public let isStrong: Bool

  /// The units that have a member, each once, ascending.
  public let units: [Int]

  /// The first and the last unit that the chain touches.
  public var span: ClosedRange<Int> {
    (members.first?.unit ?? 0)...(members.last?.unit ?? 0)
  }
}
