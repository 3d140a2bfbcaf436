import Evaluation
import Typeset

/// The pictures of a comparison.
package struct ComparisonCharts {
  package let comparison: Comparison

  /// Creates the pictures of a comparison.
  package init(comparison: Comparison) { self.comparison = comparison }

  /// The bars and the panels that a picture holds.
  private static let mostArticles = SmallMultiples.mostPanels
  /// The articles at either end of the ranking that a scatter plot names.
  private static let named = 4

  /// All pictures that there are data for, those of articles before those of groups.
  package var all: [ReportChart] { articles + groups }

  /// The pictures of single articles.
  package var articles: [ReportChart] {
    [ranking, scatter, links].compactMap(\.self)
  }

  /// The pictures of groups; of all articles where there are no groups.
  package var groups: [ReportChart] {
    guard !comparison.groups.isEmpty else {
      let values = comparison.all.coherence.values
      guard values.count > 1 else { return [] }
      return [
        ReportChart(
          Histogram(
            name: "distribution", title: "Coherence of all articles", valueName: "coherence",
            countName: "articles", values: values))
      ]
    }
    let boxes = Comparison.Measure.allCases.map { measure in
      ReportChart(
        BoxPlot(
          name: "groups-\(measure.rawValue)",
          title: measure == .coherence ? "Coherence by group" : "Grade by group",
          valueName: measure == .coherence
            ? "coherence, 0 to 100: quartiles and median" : "grade: quartiles and median",
          groups: comparison.groups.map {
            .init(label: $0.name, values: measure.sample($0).values)
          }))
    }
    return [means] + boxes
  }

  private var first: [ComparedArticle] {
    Array(comparison.articles.prefix(Self.mostArticles))
  }

  private var ranking: ReportChart? {
    let bars = first.enumerated().compactMap { index, article -> BarChart.Bar? in
      guard let coherence = article.measures.coherence else { return nil }
      return BarChart.Bar(
        label: "\(comparison.rank(index)). \(article.name(40))", value: coherence,
        interval: article.measures.interval.map { $0.low...$0.high })
    }
    guard !bars.isEmpty else { return nil }
    let rest = comparison.articles.count - bars.count
    return ReportChart(
      BarChart(
        name: "ranking",
        title: rest > 0 ? "Coherence of the first \(bars.count) articles" : "Coherence",
        valueName: "coherence, 0 to 100, with 95 % intervals", bars: bars, decimals: 1))
  }

  private var scatter: ReportChart? {
    let groups = comparison.groups.map(\.name)
    let count = comparison.articles.count
    let points = comparison.articles.enumerated().compactMap {
      index, article -> ScatterPlot.Point? in
      guard let coherence = article.measures.coherence, let grade = article.measures.grade else {
        return nil
      }
      let isNamed = index < Self.named || index >= count - Self.named
      // What belongs to no group is among the others.
      let group =
        article.group.flatMap { name in groups.firstIndex { $0.utf8.elementsEqual(name.utf8) } }
        ?? groups.count
      return ScatterPlot.Point(
        x: grade, y: coherence, label: isNamed ? article.name(24) : "",
        group: groups.isEmpty ? 0 : group)
    }
    guard points.count > 1 else { return nil }
    return ReportChart(
      ScatterPlot(
        name: "scatter", title: "Coherence against readability",
        horizontalName: "consensus grade (higher is harder)", verticalName: "coherence",
        points: points,
        groups: comparison.ungrouped > 0 ? groups + ["no group"] : groups))
  }

  private var links: ReportChart? {
    let panels = first.enumerated().compactMap { index, article -> SmallMultiples.Panel? in
      guard article.measures.strengths.count > 1 else { return nil }
      return SmallMultiples.Panel(
        label: "\(comparison.rank(index)). \(article.name(40))",
        note: DecimalFormatter.string(article.measures.coherence, decimals: 0),
        // No link leads into the first unit.
        values: [nil] + article.measures.strengths.map(Optional.init))
    }
    guard !panels.isEmpty else { return nil }
    return ReportChart(
      SmallMultiples(
        name: "links", title: "How well each unit follows the one before it, article by article",
        positionName: "unit", valueName: "strength of links, in nats", panels: panels))
  }

  private var means: ReportChart {
    ReportChart(
      BarChart(
        name: "groups", title: "Mean coherence of the groups",
        valueName: "mean coherence, 0 to 100, with 95 % intervals",
        bars: comparison.groups.prefix(Self.mostArticles).map { group in
          BarChart.Bar(
            label: group.name, value: group.coherence.mean,
            interval: group.count > 1
              ? group.coherence.interval.map { $0.low...$0.high } : nil)
        }, decimals: 1))
  }
}
