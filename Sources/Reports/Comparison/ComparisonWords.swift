import Evaluation
import Readability

/// What a comparison's page says in words, the same in all its forms.
struct ComparisonWords {
  let comparison: Comparison
  /// What articles are grouped by; nil where they are not.
  let groupKey: String?

  /// The comparisons of groups that are shown, the largest effects first.
  private static let testsShown = 30
  /// Below this number of articles a percentile interval is markedly too narrow (Hesterberg 2015).
  private static let fewArticles = 10

  /// The comparisons of groups by the size of the effect.
  var tests: [Comparison.Test] {
    let tests = comparison.tests
    let order = tests.indices.sorted {
      let (one, other) = (abs(tests[$0].result.delta), abs(tests[$1].result.delta))
      return one == other ? $0 < $1 : one > other
    }
    return order.prefix(Self.testsShown).map { tests[$0] }
  }

  /// What the page is called.
  var title: String {
    "Comparison of \(ReportWords.count(comparison.articles.count, "article"))"
  }

  /// What articles are ranked by.
  var order: String { comparison.order.words(isReversed: comparison.isReversed) }

  /// What has to be known of the articles before their numbers.
  var notices: [String] {
    let remarkable = comparison.articles.filter { !$0.remarks.isEmpty }
    guard remarkable.count <= Self.mostNotices else {
      return [
        "Note: \(remarkable.count) of \(comparison.articles.count) articles do not look like English "
          + "prose, \(remarkable[0].quotedName(40)) among them; their numbers mean little."
      ]
    }
    return remarkable.flatMap { article in
      article.remarks.map { "Note: \(article.quotedName(40)): \($0.message)" }
    }
  }

  /// The articles that are named one by one.
  private static let mostNotices = 3

  /// What was found, in a paragraph.
  var finding: String {
    let all = comparison.all
    let units = comparison.articles.reduce(0) { $0 + $1.measures.units }
    var sentences: [String] = []
    var first = ReportWords.count(units, "unit") + " in all"
    if let mean = all.coherence.mean {
      first += "; mean coherence \(ReportWords.number(mean, 1))"
      if all.count > 1, let interval = all.interval {
        first += " (95 % interval \(Self.interval(interval, 1)))"
      }
    }
    if let mean = all.grade.mean { first += ", mean grade \(ReportWords.number(mean, 1))" }
    sentences.append(first + ".")
    if comparison.order != .title, let best = comparison.articles.first,
      let last = comparison.articles.last(where: { comparison.order.value($0) != nil }),
      comparison.articles.count > 1
    {
      sentences.append(
        "First is \(best.quotedName(60)), last \(last.quotedName(60)).")
    }
    if let strongest = tests.first {
      sentences.append(
        "The largest difference between groups: \(ReportWords.excerpt(strongest.first, 60)) and "
          + "\(ReportWords.excerpt(strongest.second, 60)) in "
          + "\(strongest.measure.rawValue), "
          + "\(ReportWords.signed(strongest.result.difference)) "
          + "(\(Self.interval(strongest.result.interval, 2))), a "
          + "\(CliffsDelta.size(strongest.result.delta).rawValue) effect.")
    }
    return sentences.joined(separator: " ")
  }

  /// How ranks come about.
  private var ranks: String {
    guard comparison.order != .title else {
      return
        "Articles are ranked \(order); one without a title stands by "
        + "the beginning of its text. Those of one title share a rank, marked =; among them id and "
        + "text decide. Whole titles are compared: where the table cuts them, different ones may "
        + "look alike."
    }
    return
      "Articles are ranked \(order); those without a number stand at the end. "
      + "Those whose numbers look equal share a rank, marked =; among them further decimals decide, "
      + "then id, title and text. Where intervals overlap, the rank may be chance."
  }

  /// How the page is read, a paragraph each.
  var notes: [String] {
    var notes = [
      "Coherence, 0 to 100, tells how well the units hang together in their order; its 95 % "
        + "interval comes from resampling the links of the article. z and the percentile compare "
        + "the order with random orders of the same units. \(Consensus.definition) "
        + "mattr, 0 to 1, is the variety of words in windows of 50.",
      ranks,
    ]
    if comparison.ungrouped > 0 {
      notes.append(
        "\(ReportWords.count(comparison.ungrouped, "article")) without a "
          + "\(ReportWords.quoted(groupKey ?? "")) \(comparison.ungrouped == 1 ? "belongs" : "belong") to no group."
      )
    }
    notes.append(
      "The model of order learned from news. On other kinds of text its scores tell articles of one "
        + "kind apart; they are no judgement of a kind.")
    if comparison.groups.contains(where: { (2..<Self.fewArticles).contains($0.count) }) {
      notes.append(
        "Intervals from resampling are too narrow for groups of fewer than \(Self.fewArticles) "
          + "articles.")
    }
    if !comparison.groups.isEmpty {
      notes.append(
        "A group's interval comes from resampling its articles. One article does not tell how much "
          + "articles differ: its group's interval is the whole scale, as is that of an article of "
          + "one link.")
    }
    if !comparison.tests.isEmpty {
      let count = comparison.tests.count
      let rest = count > tests.count ? " The \(tests.count) largest of \(count) are shown." : ""
      notes.append(
        "A difference is that of the means, a less b, with both groups resampled. Cliff's delta is "
          + "the chance that an article of a has the higher number, less the chance that it has the "
          + "lower; its size is named after Romano and others (2006): negligible below 0.147, small "
          + "below 0.33, medium below 0.474. Intervals are not widened for the number of "
          + "comparisons: of \(count), one in twenty would leave out 0 by chance alone.\(rest)")
    }
    return notes
  }

  // MARK: Cells

  /// A comparison of groups in cells: measure, difference, interval, delta and its size.
  static func numbers(_ test: Comparison.Test) -> [String] {
    [
      test.measure.rawValue, ReportWords.signed(test.result.difference),
      interval(test.result.interval, 2), ReportWords.signed(test.result.delta),
      CliffsDelta.size(test.result.delta).rawValue,
    ]
  }

  /// An interval in a cell, a dash without one.
  static func interval(_ interval: Bootstrap.Interval?, _ decimals: Int) -> String {
    guard let interval else { return "–" }
    // Whole numbers are rounded outwards, or 99.9 would seem to lie outside of 100 to 100.
    let (low, high) =
      decimals == 0
      ? (interval.low.rounded(.down), interval.high.rounded(.up)) : (interval.low, interval.high)
    let words = (ReportWords.number(low, decimals), ReportWords.number(high, decimals))
    // A dash before a minus cannot be read.
    return low < 0 || high < 0 ? "\(words.0) to \(words.1)" : "\(words.0)–\(words.1)"
  }
}
