public import Lexicon
import Prose

/// The nouns and names of an article: what lexical chains and the entity grid are made of.
public struct NounTable: Sendable {
  /// A noun where it stands.
  public struct Occurrence: Sendable, Equatable {
    /// The indices of its tokens in its unit, the head last.
    public var tokens: Range<Int>
    /// The number of its sentence in its unit.
    public var sentence: Int
    /// The number of its ``NounTable/Word``.
    public var word: Int
  }

  /// A noun or name, once an article.
  public struct Word: Sendable {
    /// The noun in WordNet; nil for names and stems that chain by identity.
    public var lemma: LemmaID?
    /// Whether only those senses count that name one thing (Moscow, but not the shrub `bush`).
    public var isProper: Bool
    /// The hash by which nouns are one entity: of the head's stem, of a person's last name, of the
    /// synset of any other name.
    public var head: UInt64
    /// A unit and tokens that show the word.
    var example: (unit: Int, tokens: Range<Int>)
  }

  /// The nouns and names, in the order in which they first occur.
  public let words: [Word]

  /// The occurrences in each unit, in the order of the text; none overlap.
  public let units: [[Occurrence]]

  /// Finds the nouns of units.
  ///
  /// - Parameters:
  ///   - scene: The units.
  ///   - graph: WordNet's nouns; without them every word of content counts as a noun, by its stem.
  /// - Complexity: O(*tokens*).
  init(units scene: [SceneUnit], graph: NounGraph?) {
    var finder = NounFinder(units: scene, graph: graph)
    units = scene.indices.map { finder.nouns(of: $0) }
    words = finder.words
  }

  /// A name as it first stands in the text, for labels; of unknown names the last word.
  func label(of number: Int, in scene: [SceneUnit]) -> String {
    let word = words[number]
    let tokens = scene[word.example.unit].unit.tokens
    let range = word.example.tokens
    guard word.isProper, word.lemma != nil else {
      return Self.withoutPossessive(tokens[range.upperBound - 1].text)
    }
    return range.map { Self.withoutPossessive(tokens[$0].text) }.joined(separator: " ")
  }

  /// A word without the ending of a possessive, for labels.
  static func withoutPossessive(_ text: String) -> String {
    text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
  }
}
