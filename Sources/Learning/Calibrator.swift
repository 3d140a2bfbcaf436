import Base
import Evaluation
import Evidence
import Models
import Ordering
import Prose

/// Fits what joins the evidence: the scale of log-odds, the weights of the terms, confidence.
struct Calibrator {
  /// How the model is trained.
  let options: TrainingOptions
  /// What analyses the articles.
  let analyser: TextAnalyser

  /// A gold article as the model sees it.
  struct Case: Sendable {
    /// What the evidence says.
    var assessment: Assessment
    /// The true order, as canonical indices.
    var gold: [Int]
    /// Equal for equal units.
    var classes: [Int]

    /// The same with precedence multiplied.
    func scaled(_ factor: Double) -> Case {
      var result = self
      result.assessment = Assessment(
        count: assessment.count, precedence: assessment.precedence.map { $0 * factor },
        succession: assessment.succession, opening: assessment.opening,
        closing: assessment.closing)
      return result
    }
  }

  /// A model's settings, fitted.
  ///
  /// - Throws: ``TrainingError/tooFewArticles(_:needed:)``.
  func settings(
    of model: ClassicModel, on articles: [Article], progress: (String) -> Void
  ) throws(TrainingError) -> ClassicSettings {
    // From the trees as they were grown, so that calibrating again gives the same to the bit.
    var model = model
    model.settings.precedenceScale = 1
    let unscaled = model
    var settings = model.settings
    settings.objective = ObjectiveSettings()
    let assess = { @Sendable (article: Article) in
      unscaled.assess(analyser.analyse(article)).assessment
    }
    let cases = try lengths { self.cases(articles, most: $0, assess: assess) }
    let factor = scale(cases.usual)
    settings.precedenceScale = factor
    fit(&settings.objective, cases.map { $0.scaled(factor) }, progress: progress)
    return settings
  }

  /// Fits the weights of the terms, confidence and the scale of coherence.
  ///
  /// - Parameters:
  ///   - settings: What is fitted.
  ///   - cases: The articles.
  ///   - progress: Called with a line to show, now and then.
  func fit(
    _ settings: inout ObjectiveSettings, _ cases: Lengths<Case>, progress: (String) -> Void
  ) {
    fitWeights(&settings, cases.usual, progress: progress)
    fitConfidence(&settings, cases.distinct(\.gold.count))
    fitCoherence(&settings, cases.long)
  }

  /// Gold articles in three lengths.
  ///
  /// - Parameter make: Makes them of at most so many units, and leaves out those of fewer than three.
  /// - Returns: As many of each length.
  /// - Throws: ``TrainingError/tooFewArticles(_:needed:)``.
  func lengths<One>(_ make: (Int) -> [One]) throws(TrainingError) -> Lengths<One> {
    let usual = make(options.units)
    guard usual.count >= 10 else { throw .tooFewArticles(usual.count, needed: 10) }
    return Lengths(
      short: make(Fusion.lengths.lowerBound), usual: usual, long: make(Fusion.lengths.upperBound))
  }

  /// Gold articles as something assesses them, their units in canonical order.
  func cases(
    _ articles: [Article], most: Int, assess: @Sendable (Article) -> Assessment
  ) -> [Case] {
    ParallelMap.map(articles.count, threads: options.threads) { index -> Case? in
      let (article, _) = TrainingUnits.units(
        of: articles[index], most: most, paragraphs: false)
      guard article.units.count > 2 else { return nil }
      let units = CanonicalArticle(article)
      return Case(
        assessment: assess(units.article), gold: units.givenOrder.numbers,
        classes: units.classes)
    }.compactMap(\.self)
  }

  /// The factor of precedence log-odds that makes them likeliest, by Newton's method.
  private func scale(_ cases: [Case]) -> Double {
    var factor = 1.0
    for _ in 0..<20 {
      var slope = 0.0
      var curvature = 1e-9
      for one in cases {
        let count = one.assessment.count
        for place in 0..<count {
          for later in (place + 1)..<max(place + 1, count) {
            let odds = one.assessment.precedence[one.gold[place] * count + one.gold[later]]
            let wrong = 1 / (1 + exp(factor * odds))
            slope += wrong * odds
            curvature += wrong * (1 - wrong) * odds * odds
          }
        }
      }
      let step = slope / curvature
      factor = min(max(factor + step, 0.05), 5)
      if abs(step) < 1e-9 { break }
    }
    return factor
  }

  /// The weights by coordinate search over a grid, on tau, with adjacency and the lead beside it.
  private func fitWeights(
    _ settings: inout ObjectiveSettings, _ cases: [Case], progress: (String) -> Void
  ) {
    let grids: [(WritableKeyPath<ObjectiveSettings, Double>, [Double])] = [
      (\.successionWeight, [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5]),
      (\.openingWeight, [0.1, 0.2, 0.4, 0.7, 1]),
      (\.closingWeight, [0.05, 0.1, 0.2, 0.4]),
    ]
    var best = worth(settings, cases)
    for round in 0..<2 {
      for (path, values) in grids {
        for value in values where value != settings[keyPath: path] {
          var trial = settings
          trial[keyPath: path] = value
          let found = worth(trial, cases)
          if found > best + 1e-6 {
            best = found
            settings = trial
          }
        }
      }
      progress("  weights after round \(round + 1): worth \(best.toFourPlaces)")
    }
  }

  /// What a restored order is worth by the measures that an evaluation reports.
  ///
  /// One model restores and scores: how often a unit finds its place among the others in their true
  /// order counts beside the restored order itself.
  private func worth(_ settings: ObjectiveSettings, _ cases: [Case]) -> Double {
    let worths = ParallelMap.map(cases.count, threads: options.threads) { index in
      let one = cases[index]
      guard let problem = problem(one, settings), let order = solve(problem),
        let placement = placement(order, one)
      else { return 0.0 }
      return (KendallTau.value(placement) ?? 0)
        + 0.3 * (Adjacency.value(placement) ?? 0)
        + 0.1 * (FirstUnit.value(placement) ? 1 : 0)
        + 0.1 * (Insertion.value(of: problem, gold: one.gold) ?? 0)
    }
    return worths.reduce(0, +) / Double(max(1, worths.count))
  }

  private func placement(_ order: [Int], _ one: Case) -> Placement? {
    try? Placement(order: order, gold: one.gold, classes: one.classes)
  }

  private func problem(_ one: Case, _ settings: ObjectiveSettings) -> OrderingProblem? {
    let assessment = one.assessment
    return try? OrderingProblem(
      precedence: assessment.precedence, succession: assessment.succession,
      opening: assessment.opening, closing: assessment.closing,
      weights: settings.weights(count: assessment.count), classes: one.classes)
  }

  private func solve(_ problem: OrderingProblem) -> [Int]? {
    try? Solver.solve(problem, seed: 1, method: .search).order
  }

  private func fitConfidence(_ settings: inout ObjectiveSettings, _ cases: [Case]) {
    let fixed = settings
    let features = ParallelMap.map(cases.count, threads: options.threads) {
      index -> (features: ConfidenceFeatures, placement: Placement)? in
      let one = cases[index]
      guard let problem = problem(one, fixed), let order = solve(problem),
        let placement = placement(order, one)
      else { return nil }
      return (ConfidenceFeatures(of: order, in: problem), placement)
    }.compactMap(\.self)
    var rows: (link: [[Double]], opening: [[Double]], article: [[Double]]) = ([], [], [])
    var labels: (link: [Double], opening: [Double], article: [Double]) = ([], [], [])
    for (features, placement) in features {
      rows.link += features.links
      labels.link += LinkTruth.values(placement).dropFirst().map { $0 ? 1 : 0 }
      rows.opening.append(features.opening)
      labels.opening.append(FirstUnit.value(placement) ? 1 : 0)
      rows.article.append(features.article)
      labels.article.append(KendallTau.value(placement) ?? 0)
    }
    settings.confidence = ConfidenceSettings(
      link: Regression.logistic(rows.link, labels.link),
      opening: Regression.logistic(rows.opening, labels.opening),
      article: Regression.linear(rows.article, labels.article))
  }

  /// The distance of gold orders from random ones grows with length by a power law, fitted by least
  /// squares; the scale then runs through the relative distances of gold and shuffled orders.
  private func fitCoherence(_ settings: inout ObjectiveSettings, _ cases: [Case]) {
    let fixed = settings
    let found = ParallelMap.map(cases.count, threads: options.threads) {
      index -> (count: Int, gold: Double, shuffled: Double)? in
      let one = cases[index]
      guard let problem = problem(one, fixed) else { return nil }
      var generator = SeededGenerator(seed: options.seed &+ UInt64(index))
      let scale = RandomOrders(of: problem)
      let distances = [one.gold, generator.permutation(one.gold.count)].map {
        scale.distance(evidence: EvidenceALink.mean(of: $0, in: problem))
      }
      return (one.gold.count, distances[0], distances[1])
    }.compactMap(\.self)
    var law = CoherenceSettings(centre: 0, spread: 1)
    var least = Double.infinity
    for step in 0...150 {
      let rise = Double(step) / 100
      let powers = found.map { pow(Double($0.count), rise) }
      let squares = powers.reduce(0) { $0 + $1 * $1 }
      let typical = zip(found, powers).reduce(0) { $0 + $1.0.gold * $1.1 } / max(1e-12, squares)
      let rest = zip(found, powers).reduce(0) {
        $0 + ($1.0.gold - typical * $1.1) * ($1.0.gold - typical * $1.1)
      }
      if typical > 1e-6, rest < least {
        least = rest
        (law.typical, law.rise) = (typical, rise)
      }
    }
    guard least.isFinite else { return }
    let rows = found.flatMap { one in
      [one.gold, one.shuffled].map { [law.relative(distance: $0, units: one.count)] }
    }
    let fit = Regression.logistic(rows, found.flatMap { _ in [1, 0] }, ridge: 1e-6)
    guard fit.count == 2, fit[1] > 1e-6 else { return }
    // Half the steepness keeps good articles apart from very good ones.
    law.centre = -fit[0] / fit[1]
    law.spread = 2 / fit[1]
    settings.coherence = law
  }
}
