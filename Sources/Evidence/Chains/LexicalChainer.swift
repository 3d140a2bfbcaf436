public import Lexicon
public import Prose

/// Finds the lexical chains of an article (Silber and McCoy 2002), in two passes.
///
/// The first pass puts every sense of every noun into its metachains: that of its own synset, and
/// those of the synsets that it is a kind of. In the second each noun stays only where it
/// contributes most; what remains of a metachain with two nouns or more is a chain. Between
/// metachains to which a noun contributes the same, the one with the stronger ties between
/// different words wins (counted half for each sense of the noun that is more frequent), then the
/// noun's own synset before what it is a kind of, then its more frequent sense.
///
/// A chain is strong when its score exceeds the mean by two standard deviations (Barzilay and
/// Elhadad 1997). In short texts no chain does; there up to three of the highest scores count
/// as strong, if they have at least three members and exceed the mean.
public struct LexicalChainer: Sendable {
  /// WordNet's nouns.
  public let graph: NounGraph?

  /// Creates a chainer.
  ///
  /// - Parameter graph: WordNet's nouns; without them only repetition of stems makes a chain.
  public init(graph: NounGraph?) {
    self.graph = graph
  }

  /// The chains of an article, the highest score first, then by first member.
  ///
  /// With unknown distances the chains are those of a set of units: the same whatever their
  /// order, but for which member counts as the first.
  ///
  /// - Parameters:
  ///   - article: The analysed article.
  ///   - distances: Whether the units stand in order.
  /// - Returns: The chains of two nouns or more; units are numbered as in the article.
  /// - Complexity: O(*words* · senses), senses being a few on average.
  public func chains(
    in article: AnalysedArticle, distances: ChainDistances
  ) -> [LexicalChain] {
    let units = article.units.map { SceneUnit(unit: $0, date: nil) }
    let paragraphs = article.article.units.map(\.paragraph)
    return chains(
      of: NounTable(units: units, graph: graph), units: units, paragraphs: paragraphs,
      distances: distances)
  }

  /// The chains of nouns that have been found already.
  func chains(
    of nouns: NounTable, units: [SceneUnit], paragraphs: [Int?], distances: ChainDistances
  ) -> [LexicalChain] {
    let metachains = Metachains(words: nouns.words, graph: graph)
    let places = ChainPlace.places(
      of: nouns, units: units, paragraphs: paragraphs, distances: distances)
    let sweep = ChainSweep(metachains: metachains, places: places, distances: distances)
    return ChainAssembly(nouns: nouns, units: units, graph: graph).chains(
      sweep.settle(), places: places)
  }
}
