import Coherence
public import Lexicon
import Ordering
public import Prose

/// Fits the classic model from gold articles.
///
/// The words' weights come first, in two halves: a half's articles are measured with the weights
/// learned from the other, so that the trees see evidence as good as it will be on new articles.
public struct ClassicTrainer: Sendable {
  /// How a model is trained.
  public struct Options: Sendable {
    /// Decides every random choice.
    public var seed: UInt64 = 1
    /// The most units of an article that are learned from.
    public var units = 26
    /// The number of threads.
    public var threads = 2
    /// The trees of each ensemble.
    public var trees = 300

    /// Creates the usual options.
    public init() {}
  }

  /// The options.
  public let options: Options

  /// WordNet's nouns, for lexical chains.
  public let graph: NounGraph?

  let analyser = TextAnalyser()

  /// Creates a trainer.
  public init(options: Options, graph: NounGraph?) {
    self.options = options
    self.graph = graph
  }

  /// Trains a model.
  ///
  /// - Parameters:
  ///   - articles: Gold articles to learn from.
  ///   - calibration: Gold articles to fit weights and confidence on, none of them in `articles`.
  ///   - progress: Called with a line to show, now and then.
  /// - Returns: The model's parts.
  /// - Throws: ``TrainingError`` when there is too little to learn from.
  public func train(
    _ articles: [Article], calibration: [Article], progress: (String) -> Void
  ) throws(TrainingError) -> TrainedModel {
    guard articles.count >= 20 else { throw .tooFewArticles(articles.count, needed: 20) }
    guard calibration.count >= 10 else { throw .tooFewArticles(calibration.count, needed: 10) }
    progress("reading \(articles.count) articles")
    let compact = self.compact(articles)
    let words = WordModels(compact, options: options, progress: progress)
    progress("measuring")
    var data = TrainingRows()
    collect(articles, words, into: &data, progress: progress)
    var ensembles: [TreeEnsemble] = []
    var gains: [String: [(String, Double)]] = [:]
    for kind in ClassicModelFile.Ensemble.allCases {
      guard let rows = data.binned[kind] else { throw .tooFewArticles(articles.count, needed: 20) }
      progress("growing trees of \(kind) over \(rows.count) rows")
      var boosting = BoostingOptions()
      boosting.trees = kind == .opening || kind == .closing ? options.trees / 2 : options.trees
      var booster = Booster(
        rows: rows, options: boosting, seed: options.seed &+ UInt64(kind.rawValue))
      data.binned[kind] = nil
      let grown = booster.grow { trees, loss in
        progress("  \(kind): \(trees) trees, loss \(Self.rounded(loss))")
      }
      guard let ensemble = grown else { throw .diverged }
      ensembles.append(ensemble)
      gains["\(kind)"] = Self.top(booster.gains, kind)
    }
    var settings = ClassicSettings(name: "classic", arrays: "classic.bin")
    settings.training = [
      "articles": "\(articles.count)", "calibration articles": "\(calibration.count)",
      "seed": "\(options.seed)", "units": "\(options.units)", "trees": "\(options.trees)",
    ]
    var model = ClassicModel(
      settings: settings, ensembles: ensembles, tables: words.final, graph: graph)
    progress("calibrating on \(calibration.count) articles")
    model = Calibrator(trainer: self).calibrate(
      model, ensembles: ensembles, tables: words.final, on: calibration, progress: progress)
    let arrays = ClassicModelFile.bytes(ensembles: ensembles, tables: words.final)
    settings = model.settings
    settings.checksum = ClassicModelFile.checksum(of: arrays)
    return TrainedModel(settings: settings, arrays: arrays, gains: gains)
  }

  /// The articles' keys and stems, each article in the half that its identifier decides.
  private func compact(_ articles: [Article]) -> [CompactArticle] {
    let chunk = 64
    let chunks = (articles.count + chunk - 1) / chunk
    return ParallelMap.map(chunks, threads: options.threads) { index in
      articles[(index * chunk)..<min((index + 1) * chunk, articles.count)].map { compact($0) }
    }.flatMap(\.self)
  }

  private func compact(_ article: Article) -> CompactArticle {
    let (units, isWhole) = self.units(of: article)
    let analysed = analyser.analyse(units)
    let date = CalendarDay(article.date)
    let title = analysed.title.map { SceneUnit(unit: $0, date: date) }
    let titleKeys = WordingSource.titleKeys(of: title)
    var wording: [[UInt32]] = []
    var stems: [[UInt64]] = []
    for unit in analysed.units {
      let found = SceneUnit(unit: unit, date: date)
      wording.append(
        WordingKeys.keys(of: found, title: titleKeys).map { UInt32(truncatingIfNeeded: $0.hash) })
      stems.append(TermTable.stems(of: found))
    }
    return CompactArticle(wording: wording, stems: stems, isWhole: isWhole, fold: fold(article))
  }

  /// The half of the corpus that an article belongs to.
  func fold(_ article: Article) -> Int {
    Int(StableHash.fnv1a(article.id ?? article.units.first?.text ?? "") >> 7 & 1)
  }

  /// Three articles in ten are learned from by paragraphs, where paragraphs are known.
  func units(of article: Article) -> (article: Article, isWhole: Bool) {
    let hash = StableHash.fnv1a(article.id ?? article.units.first?.text ?? "")
    return TrainingUnits.units(
      of: article, most: options.units, paragraphs: (hash >> 20) % 10 < 3)
  }

  static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private static func top(
    _ gains: [Double], _ kind: ClassicModelFile.Ensemble
  ) -> [(String, Double)] {
    let isPair = kind == .precedence || kind == .succession
    let total = max(1e-9, gains.reduce(0, +))
    let named = gains.enumerated().map { column, gain in
      (isPair ? PairRow.name(column) : UnitRow.name(column), gain / total)
    }
    return Array(named.sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(25))
  }
}
