package import Evaluation

/// Articles side by side: their ranking, their groups, and how the groups differ.
///
/// It is the same whatever the order in which the articles came in.
package struct Comparison: Sendable {
  /// Articles with something in common.
  package struct Group: Sendable, Equatable {
    /// What they have in common.
    package var name: String
    /// The number of articles.
    package var count: Int
    /// The coherence of those that have one.
    package var coherence: ResampledSample
    /// The consensus grade of those that have one.
    package var grade: ResampledSample

    /// The 95 % interval of the mean coherence: the whole scale where one article has a score, which
    /// does not tell how much articles differ; nil where none has.
    package var interval: Bootstrap.Interval? {
      coherence.values.count == 1 ? Bootstrap.Interval(low: 0, high: 100) : coherence.interval
    }
  }

  /// How two groups differ in a measure.
  package struct Test: Sendable, Equatable {
    /// The one group's name.
    package var first: String
    /// The other's.
    package var second: String
    /// What was compared.
    package var measure: Measure
    /// The difference, its interval and the effect size.
    package var result: ResampledSample.Comparison
  }

  /// A measure in which groups are compared.
  package enum Measure: String, Sendable, CaseIterable {
    case coherence
    case grade

    /// The group's sample.
    package func sample(_ group: Group) -> ResampledSample {
      switch self {
      case .coherence: group.coherence
      case .grade: group.grade
      }
    }
  }

  /// The articles as they are ranked.
  package let articles: [ComparedArticle]
  /// Their ranks, nil for one without the number.
  package let ranks: [(rank: Int, isShared: Bool)?]
  /// What they are ranked by.
  package let order: CompareOrder
  /// Whether the last in that order comes first.
  package let isReversed: Bool
  /// The groups from the most coherent to the least; none where articles are not grouped.
  package let groups: [Group]
  /// The articles that belong to no group, where the others do.
  package let ungrouped: Int
  /// The comparisons of all pairs of groups with at least two articles each.
  package let tests: [Test]
  /// All articles' coherence, and their grades.
  package let all: Group

  /// Compares articles.
  ///
  /// - Parameters:
  ///   - articles: The articles in any order.
  ///   - order: What they are ranked by.
  ///   - isReversed: Whether the last comes first.
  ///   - seed: Decides the resamples.
  /// - Complexity: O(*n* log *n* + resamples · (*n* + pairs of groups)).
  package init(
    _ articles: [ComparedArticle], order: CompareOrder = .coherence, isReversed: Bool = false,
    seed: UInt64 = 1
  ) {
    self.articles = order.sorted(articles, isReversed: isReversed)
    ranks = order.ranks(self.articles)
    self.order = order
    self.isReversed = isReversed
    // Strings are equal where letters are composed in different ways, and the first to come would
    // name the group: names are told apart by their bytes.
    var members: [[UInt8]: (name: String, articles: [ComparedArticle])] = [:]
    for article in articles {
      guard let group = article.group else { continue }
      members[Array(group.utf8), default: (group, [])].articles.append(article)
    }
    let groups = members.values.map { Self.group($0.name, $0.articles, seed: seed) }
    let ranked = groups.sorted { one, other in
      switch (one.coherence.mean, other.coherence.mean) {
      case (let left?, let right?) where left != right: left > right
      case (_?, nil): true
      case (nil, _?): false
      default: one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
      }
    }
    self.groups = ranked
    ungrouped = groups.isEmpty ? 0 : articles.count { $0.group == nil }
    all = Self.group("", articles, seed: seed)
    var tests: [Test] = []
    for (index, first) in ranked.enumerated() {
      for second in ranked[(index + 1)...] {
        for measure in Measure.allCases {
          guard let result = measure.sample(first).compared(with: measure.sample(second)) else {
            continue
          }
          tests.append(
            Test(first: first.name, second: second.name, measure: measure, result: result))
        }
      }
    }
    self.tests = tests
  }

  private static func group(_ name: String, _ articles: [ComparedArticle], seed: UInt64) -> Group {
    Group(
      name: name, count: articles.count,
      coherence: ResampledSample(
        articles.compactMap(\.measures.coherence), seed: seed),
      grade: ResampledSample(
        articles.compactMap(\.measures.grade), seed: seed))
  }

  /// The rank in words: `2=` where it is shared, a dash without one.
  package func rank(_ index: Int) -> String {
    guard let rank = ranks[index] else { return "–" }
    return rank.isShared ? "\(rank.rank)=" : "\(rank.rank)"
  }
}
