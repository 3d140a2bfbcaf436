public import Lexicon
public import Prose

/// The classic sources in their order, run over one article.
public struct EvidenceGatherer: Sendable {
  /// How rare stems are, for weights of terms.
  public let rarity: LexicalTable?

  /// WordNet's nouns, for chains and the grid.
  public let graph: NounGraph?

  /// The sources, in the order in which they run.
  public let sources: [any EvidenceSource]

  /// The learned weights of words, where there are any.
  public let wording: WordingSource?

  /// Creates a gatherer.
  ///
  /// - Parameters:
  ///   - rarity: The rarity of stems; nil counts all alike.
  ///   - wording: The learned weights of words and phrases; without them these columns stay zero.
  ///   - pairs: The learned weights of pairs of stems; without them these columns stay zero.
  ///   - vocabulary: The stems of `pairs`.
  ///   - graph: WordNet's nouns, for lexical chains; without it only repetition makes a chain.
  public init(
    rarity: LexicalTable?, wording: LexicalTable?, pairs: LexicalTable?,
    vocabulary: LexicalTable?, graph: NounGraph?
  ) {
    self.rarity = rarity
    self.graph = graph
    var sources: [any EvidenceSource] = [
      StructureSource(), HeadlineSource(), NameSource(), ReferenceSource(), ConnectiveSource(),
      QuotationSource(), TimeSource(), LikenessSource(),
      ChainSource(chainer: LexicalChainer(graph: graph)), GridSource(),
    ]
    self.wording = wording.map { WordingSource(table: $0) }
    if let source = self.wording { sources.append(source) }
    if let pairs, let vocabulary {
      sources.append(WordPairSource(table: pairs, vocabulary: vocabulary))
    }
    self.sources = sources
  }

  /// The evidence of an article whose units are in canonical order.
  public func gather(_ article: AnalysedArticle) -> (scene: Scene, sheet: EvidenceSheet) {
    let scene = Scene(article: article, background: rarity, graph: graph)
    return (scene, sheet(of: scene))
  }

  /// The evidence of a prepared article.
  public func sheet(of scene: Scene) -> EvidenceSheet {
    var sheet = EvidenceSheet(count: scene.count)
    for source in sources { source.gather(from: scene, into: &sheet) }
    return sheet
  }
}
