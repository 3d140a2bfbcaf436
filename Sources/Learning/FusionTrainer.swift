public import Evidence
public import Models
import Ordering
public import Prose

/// Fits the factors that join a learned reader to a classic model.
public struct FusionTrainer: Sendable {
  /// How what joins them is fitted.
  private let options: TrainingOptions

  /// Creates a trainer.
  public init(options: TrainingOptions) {
    self.options = options
  }

  /// What both say of a gold article.
  private struct Pair {
    var classic: Calibrator.Case
    var read: Assessment

    func joined(by fusion: Fusion) -> Calibrator.Case {
      var one = classic
      one.assessment = fusion.join(classic.assessment, read)
      return one
    }
  }

  /// Fits the factors, then the weights of the objective and the confidence on the joint evidence.
  ///
  /// - Parameters:
  ///   - settings: The settings to fit; names and checksums are kept.
  ///   - articles: Gold articles that neither side was trained on.
  ///   - classic: What the classic model says of an article.
  ///   - read: What the reader says of it, normalised.
  ///   - progress: Called with a line to show, now and then.
  /// - Returns: The fitted settings.
  /// - Throws: ``TrainingError/tooFewArticles(_:needed:)``.
  public func fit(
    _ settings: NewsSettings, on articles: [Article],
    classic: @Sendable (Article) -> Assessment, read: @Sendable (Article) -> Assessment,
    progress: (String) -> Void
  ) throws(TrainingError) -> NewsSettings {
    guard articles.count >= 10 else { throw .tooFewArticles(articles.count, needed: 10) }
    let pairs = try Calibrator(options: options, analyser: TextAnalyser()).lengths { most in
      self.pairs(articles, most: most, classic, read, progress)
    }
    var settings = settings
    let usual = pairs.usual
    settings.fusion = Fusion(
      precedence: precedence(pairs),
      succession: succession(usual), opening: ends(usual, \.opening) { $0.first },
      closing: ends(usual, \.closing) { $0.last })
    progress("fitting the objective")
    let fusion = settings.fusion
    Calibrator(options: options, analyser: TextAnalyser()).fit(
      &settings.objective, pairs.map { $0.joined(by: fusion) }, progress: progress)
    settings.training = [
      "articles": "\(usual.count)", "seed": "\(options.seed)",
      "units": "\(options.units)",
    ]
    return settings
  }

  private func pairs(
    _ articles: [Article], most: Int, _ classic: @Sendable (Article) -> Assessment,
    _ read: @Sendable (Article) -> Assessment, _ progress: (String) -> Void
  ) -> [Pair] {
    let calibrator = Calibrator(options: options, analyser: TextAnalyser())
    progress("looking for evidence in \(articles.count) articles of up to \(most) units")
    let known = calibrator.cases(articles, most: most, assess: classic)
    progress("reading them")
    let readings = calibrator.cases(articles, most: most, assess: read)
    return zip(known, readings).map { Pair(classic: $0, read: $1.assessment) }
  }

  /// The factors of precedence at the usual length, then how they change towards either end.
  private func precedence(_ pairs: Lengths<Pair>) -> [Double] {
    let usual = precedence(pairs.usual, beside: nil)
    // What is fitted at the usual length stands: other lengths take nothing from it.
    return usual
      + precedence(pairs.short.filter { $0.read.count < Fusion.usualLength }, beside: usual)
      + precedence(pairs.long.filter { $0.read.count > Fusion.usualLength }, beside: usual)
  }

  /// A log-linear model of pairs in their true order, without a constant: both ways are shown.
  ///
  /// - Parameters:
  ///   - pairs: The articles.
  ///   - usual: Factors that stand, beside which their change with the distance from the usual
  ///     length is fitted; nil where factors themselves are.
  /// - Returns: Of the classic model, then of the reader.
  private func precedence(_ pairs: [Pair], beside usual: [Double]?) -> [Double] {
    var rows: [[Double]] = []
    var labels: [Double] = []
    var offsets: [Double] = []
    for pair in pairs {
      let count = pair.read.count
      let gold = pair.classic.gold
      let factor = usual == nil ? 1 : abs(Fusion.distance(count))
      for place in 0..<count {
        for later in (place + 1)..<max(place + 1, count) {
          let cell = gold[place] * count + gold[later]
          // Every other pair is shown the wrong way round, which fixes the constant at 0.
          let isRight = (place + later) % 2 == 0
          let sign = isRight ? 1.0 : -1.0
          let odds = [
            sign * pair.classic.assessment.precedence[cell], sign * pair.read.precedence[cell],
          ]
          rows.append(odds.map { factor * $0 })
          labels.append(isRight ? 1 : 0)
          offsets.append(zip(usual ?? [], odds).reduce(0) { $0 + $1.0 * $1.1 })
        }
      }
    }
    guard !rows.isEmpty else { return [0, 0] }
    return Array(Regression.logistic(rows, labels, offsets: offsets).dropFirst())
  }

  private func succession(_ pairs: [Pair]) -> [Double] {
    var rows: [[Double]] = []
    var labels: [Double] = []
    for pair in pairs {
      let count = pair.read.count
      var place = [Int](repeating: 0, count: count)
      for (rank, unit) in pair.classic.gold.enumerated() { place[unit] = rank }
      for first in 0..<count {
        for second in 0..<count where second != first {
          let cell = first * count + second
          rows.append([pair.classic.assessment.succession[cell], pair.read.succession[cell]])
          labels.append(place[second] == place[first] + 1 ? 1 : 0)
        }
      }
    }
    return Regression.logistic(rows, labels)
  }

  private func ends(
    _ pairs: [Pair], _ path: KeyPath<Assessment, [Double]>, which: ([Int]) -> Int?
  ) -> [Double] {
    var rows: [[Double]] = []
    var labels: [Double] = []
    for pair in pairs {
      let end = which(pair.classic.gold)
      for unit in 0..<pair.read.count {
        rows.append([
          pair.classic.assessment[keyPath: path][unit], pair.read[keyPath: path][unit],
        ])
        labels.append(unit == end ? 1 : 0)
      }
    }
    return Regression.logistic(rows, labels)
  }
}
