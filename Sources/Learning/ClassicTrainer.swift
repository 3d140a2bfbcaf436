import Base
public import Evidence
public import Lexicon
import Models
import Ordering
public import Prose

/// Fits the classic model from gold articles.
///
/// The words' weights come first, in two halves: a half's articles are measured with the weights
/// learned from the other, so that the trees see evidence as good as it will be on new articles.
public struct ClassicTrainer: Sendable {
  /// The options.
  public let options: TrainingOptions

  /// WordNet's nouns, for lexical chains.
  public let graph: NounGraph?

  let analyser = TextAnalyser()

  /// Creates a trainer.
  public init(options: TrainingOptions, graph: NounGraph?) {
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
    var forest = Forest(options: options)
    let looks = try firstLooks(articles, folds, gatherers, into: &forest, progress: progress)
    progress("measuring for all that reads the first look")
    var data = TrainingRows()
    collect(articles, folds, gatherers, looks: looks, into: &data, progress: progress)
    for kind in ClassicModelFile.Ensemble.allCases where kind != .precedence {
      guard var rows = data.binned.removeValue(forKey: kind) else {
        throw .tooFewArticles(articles.count, needed: 20)
      }
      try forest.grow(
        kind, over: &rows, initial: kind == .context ? data.initial : nil, progress: progress)
    }
    return try finish(
      forest, words: words, articles: articles.count, calibration: calibration, progress: progress)
  }

  /// Grows the first look, and for each half of the corpus a first look that never saw it.
  ///
  /// On the articles that it learned from a look is better than it is elsewhere; all that reads it
  /// would trust it too much. So each article is looked at with the trees of the other half.
  private func firstLooks(
    _ articles: [Article], _ folds: Folds, _ gatherers: [EvidenceGatherer],
    into forest: inout Forest, progress: (String) -> Void
  ) throws(TrainingError) -> [TreeEnsemble] {
    progress("measuring for the first look")
    var data = TrainingRows()
    collect(articles, folds, gatherers, looks: nil, into: &data, progress: progress)
    guard var rows = data.binned.removeValue(forKey: .precedence) else {
      throw .tooFewArticles(articles.count, needed: 20)
    }
    var looks: [TreeEnsemble] = []
    for half in [UInt8(0), 1] {
      var part = rows.chosen { data.halves[$0] != half }
      looks.append(try forest.grow(without: half, over: &part, progress: progress))
    }
    try forest.grow(.precedence, over: &rows, initial: nil, progress: progress)
    return looks
  }

  private func finish(
    _ forest: Forest, words: WordModels, articles: Int, calibration: [Article],
    progress: (String) -> Void
  ) throws(TrainingError) -> TrainedModel {
    var settings = ClassicSettings(name: "classic", arrays: "classic.bin")
    settings.training = [
      "articles": "\(articles)", "calibration articles": "\(calibration.count)",
      "seed": "\(options.seed)", "units": "\(options.units)", "trees": "\(options.trees)",
    ]
    let ensembles = forest.grown
    let model = ClassicModel(
      settings: settings, ensembles: ensembles, tables: words.final, graph: graph)
    settings = try calibrated(model, on: calibration, progress: progress)
    let arrays = ClassicModelFile.bytes(ensembles: ensembles, tables: words.final)
    settings.checksum = ClassicModelFile.checksum(of: arrays)
    return TrainedModel(settings: settings, arrays: arrays, gains: forest.gains)
  }

  /// Settings of a model with everything fitted anew that is not trees or tables.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - calibration: Gold articles that the model was not trained on.
  ///   - progress: Called with a line to show, now and then.
  /// - Returns: The settings: scale, weights of the objective, confidence, coherence.
  /// - Throws: ``TrainingError/tooFewArticles(_:needed:)``.
  public func calibrated(
    _ model: ClassicModel, on calibration: [Article], progress: (String) -> Void
  ) throws(TrainingError) -> ClassicSettings {
    guard calibration.count >= 10 else { throw .tooFewArticles(calibration.count, needed: 10) }
    progress("calibrating on \(calibration.count) articles")
    return try Calibrator(options: options, analyser: analyser).settings(
      of: model, on: calibration, progress: progress)
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
}
