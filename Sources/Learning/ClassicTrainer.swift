package import Coherence
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
    public var trees = 400

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
    let folds = Folds(articles)
    let compact = self.compact(articles, folds)
    let words = WordModels(compact, options: options, progress: progress)
    let gatherers = words.without.map { tables in
      EvidenceGatherer(
        rarity: tables[0], wording: tables[1], pairs: tables[2], vocabulary: tables[3],
        graph: graph)
    }
    // The first look learns from some articles, all that reads it from the others: on its own
    // articles it would look better than it is.
    var ensembles: [ClassicModelFile.Ensemble: TreeEnsemble] = [:]
    var gains: [String: [(String, Double)]] = [:]
    for stage in Stage.allCases {
      progress("measuring for the \(stage) look")
      var data = TrainingRows()
      let chosen = articles.indices.filter { self.stage(articles[$0]) == stage }
      collect(
        chosen.map { articles[$0] }, folds, gatherers, first: ensembles[.precedence], into: &data
      ) {
        progress($0)
      }
      for kind in stage.ensembles {
        guard var rows = data.binned.removeValue(forKey: kind) else {
          throw .tooFewArticles(articles.count, needed: 20)
        }
        progress("growing trees of \(kind) over \(rows.count) rows")
        var boosting = BoostingOptions()
        boosting.trees = Self.trees(kind, of: options.trees)
        var booster = Booster(
          taking: &rows, initial: kind == .context ? data.initial : nil, options: boosting,
          seed: options.seed &+ UInt64(kind.rawValue))
        let grown = booster.grow { trees, loss in
          progress("  \(kind): \(trees) trees, loss \(Self.rounded(loss))")
        }
        guard let ensemble = grown else { throw .diverged }
        ensembles[kind] = ensemble
        gains["\(kind)"] = Self.top(booster.gains, kind)
      }
    }
    return finish(
      ClassicModelFile.Ensemble.allCases.compactMap { ensembles[$0] }, words: words, gains: gains,
      articles: articles.count, calibration: calibration, progress: progress)
  }

  /// Ends have few rows, and context starts from what is known: both are done sooner.
  private static func trees(_ kind: ClassicModelFile.Ensemble, of most: Int) -> Int {
    switch kind {
    case .precedence, .succession: most
    case .context: most * 3 / 4
    case .opening, .closing: most / 2
    }
  }

  /// Which articles an ensemble learns from.
  enum Stage: CaseIterable {
    /// Those of precedence by itself.
    case first
    /// Those of all that reads the first look.
    case second

    /// The ensembles grown on the stage's articles.
    var ensembles: [ClassicModelFile.Ensemble] {
      switch self {
      case .first: [.precedence]
      case .second: [.context, .succession, .opening, .closing]
      }
    }
  }

  private func stage(_ article: Article) -> Stage {
    (Folds.hash(article) >> 40) % 20 < 11 ? .first : .second
  }

  private func finish(
    _ ensembles: [TreeEnsemble], words: WordModels, gains: [String: [(String, Double)]],
    articles: Int, calibration: [Article], progress: (String) -> Void
  ) -> TrainedModel {
    var settings = ClassicSettings(name: "classic", arrays: "classic.bin")
    settings.training = [
      "articles": "\(articles)", "calibration articles": "\(calibration.count)",
      "seed": "\(options.seed)", "units": "\(options.units)", "trees": "\(options.trees)",
    ]
    settings = calibrated(
      settings, ensembles: ensembles, tables: words.final, on: calibration, progress: progress)
    let arrays = ClassicModelFile.bytes(ensembles: ensembles, tables: words.final)
    settings.checksum = ClassicModelFile.checksum(of: arrays)
    return TrainedModel(settings: settings, arrays: arrays, gains: gains)
  }

  /// Settings with the weights of the terms and the confidence fitted on articles.
  package func calibrated(
    _ settings: ClassicSettings, ensembles: [TreeEnsemble], tables: [LexicalTable],
    on calibration: [Article], progress: (String) -> Void
  ) -> ClassicSettings {
    progress("calibrating on \(calibration.count) articles")
    let model = ClassicModel(
      settings: settings, ensembles: ensembles, tables: tables, graph: graph)
    return Calibrator(trainer: self).calibrate(
      model, ensembles: ensembles, tables: tables, on: calibration, progress: progress
    ).settings
  }

  /// The articles' keys and stems, each article in the half that its identifier decides.
  private func compact(_ articles: [Article], _ folds: Folds) -> [CompactArticle] {
    let chunk = 64
    let chunks = (articles.count + chunk - 1) / chunk
    return ParallelMap.map(chunks, threads: options.threads) { index in
      articles[(index * chunk)..<min((index + 1) * chunk, articles.count)].map {
        compact($0, folds)
      }
    }.flatMap(\.self)
  }

  private func compact(_ article: Article, _ folds: Folds) -> CompactArticle {
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
    return CompactArticle(
      wording: wording, stems: stems, isWhole: isWhole,
      fold: folds.half(of: article))
  }

  /// Three articles in ten are learned from by paragraphs, where paragraphs are known.
  func units(of article: Article) -> (article: Article, isWhole: Bool) {
    return TrainingUnits.units(
      of: article, most: options.units, paragraphs: (Folds.hash(article) >> 20) % 10 < 3)
  }

  static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  private static func top(
    _ gains: [Double], _ kind: ClassicModelFile.Ensemble
  ) -> [(String, Double)] {
    let isPair = kind != .opening && kind != .closing
    let total = max(1e-9, gains.reduce(0, +))
    let named = gains.enumerated().map { column, gain in
      (isPair ? PairRow.name(column) : UnitRow.name(column), gain / total)
    }
    return Array(named.sorted { ($0.1, $1.0) > ($1.1, $0.0) }.prefix(25))
  }
}
