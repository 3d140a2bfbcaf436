import Encoder
public import Evidence
public import Ordering
public import Prose

/// An article whose units stand in canonical order, with the evidence and the problem they pose.
///
/// Everything here counts units canonically; `places` leads back to the article.
public struct PreparedArticle: Sendable {
  /// For each canonical unit, its place in the article that was given.
  public let places: [Int]

  /// The evidence.
  public let evidence: ArticleEvidence

  /// What the learned reader says; nil where there is none.
  public let read: Assessment?

  /// What all of it says.
  public let assessment: Assessment

  /// The problem of ordering.
  public let problem: OrderingProblem

  /// Prepares an article.
  ///
  /// - Parameters:
  ///   - article: The article, its units in any order.
  ///   - model: The model that assesses it.
  ///   - constraints: What the user demands, in places of the article.
  ///   - analyser: Splits and tokenises.
  /// - Throws: ``OrderingError`` where the constraints name units that are not there.
  /// - Complexity: O(*n*² · trees), and the reader's where there is one.
  public init(
    _ article: Article, model: OrderModel,
    constraints: OrderingConstraints = OrderingConstraints(),
    analyser: TextAnalyser = TextAnalyser()
  ) throws(OrderingError) {
    let places = CanonicalOrder.places(of: article.units)
    var canonical = article
    canonical.units = places.map { article.units[$0] }
    // Where a unit came in must not reach the evidence.
    for index in canonical.units.indices {
      canonical.units[index].index = index
      canonical.units[index].paragraph = nil
    }
    self.places = places
    let classic: Assessment
    (evidence, classic) = model.classic.assess(
      analyser.analyse(canonical), threads: model.threads)
    if let reader = model.reader {
      let read = reader.read(canonical, threads: model.threads).normalised
      self.read = read
      assessment = reader.settings.fusion.join(classic, read)
    } else {
      read = nil
      assessment = classic
    }
    var ranks = [Int](repeating: 0, count: places.count)
    for (rank, place) in places.enumerated() { ranks[place] = rank }
    let map = { (unit: Int) in ranks.indices.contains(unit) ? ranks[unit] : unit }
    problem = try OrderingProblem(
      precedence: assessment.precedence, succession: assessment.succession,
      opening: assessment.opening, closing: assessment.closing,
      weights: model.objective.weights(count: assessment.count),
      constraints: OrderingConstraints(
        first: constraints.first.map(map), last: constraints.last.map(map),
        before: constraints.before.map { UnitPair(map($0.earlier), map($0.later)) },
        adjacentPairs: constraints.adjacentPairs.map { UnitPair(map($0.earlier), map($0.later)) }),
      classes: CanonicalOrder.classes(of: canonical.units))
  }

  /// The canonical order that stands for the article's own order.
  public var givenOrder: [Int] {
    var ranks = [Int](repeating: 0, count: places.count)
    for (rank, place) in places.enumerated() { ranks[place] = rank }
    return ranks
  }
}
