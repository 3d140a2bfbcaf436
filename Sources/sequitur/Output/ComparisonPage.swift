import Evaluation
import Typeset

/// A comparison for people, as text for a terminal and as Markdown.
struct ComparisonPage {
  let comparison: Comparison
  /// The most articles that are listed; nil for all.
  let top: Int?
  /// What articles are grouped by; nil where they are not.
  let groupKey: String?
  let provenance: ReportProvenance

  /// Pictures that have been written.
  struct Charts {
    /// The way from the page to their folder.
    var folder: String
    /// The pictures.
    var images: [ReportChart]
  }

  /// The comparisons of groups that are shown, the largest effects first.
  private static let testsShown = 30
  /// Below this number of articles a percentile interval is markedly too narrow (Hesterberg 2015).
  private static let fewArticles = 10
  /// The most blocks of a row of them.
  private static let blocks = 16

  /// The measures in the columns after the coherence.
  private static let others: [CompareOrder] = [.z, .percentile, .grade, .words, .units, .mattr]

  private var listed: ArraySlice<ComparedArticle> {
    comparison.articles.prefix(top ?? .max)
  }

  /// The comparisons of groups by the size of the effect.
  private var tests: [Comparison.Test] {
    let tests = comparison.tests
    let order = tests.indices.sorted {
      let (one, other) = (abs(tests[$0].result.delta), abs(tests[$1].result.delta))
      return one == other ? $0 < $1 : one > other
    }
    return order.prefix(Self.testsShown).map { tests[$0] }
  }

  private var title: String {
    "Comparison of \(ReportWords.count(comparison.articles.count, "article"))"
  }

  // MARK: Text

  /// The page for a terminal of 80 columns.
  func text(_ appearance: Appearance) -> String {
    var sheet = Sheet(title: title)
    sheet.blocks.append(.paragraph(finding))
    sheet.blocks.append(.table(ranking))
    if !comparison.groups.isEmpty {
      sheet.blocks.append(.heading("Groups"))
      sheet.blocks.append(.table(groups))
    }
    if !tests.isEmpty {
      sheet.blocks.append(.heading("Differences between groups"))
      sheet.blocks.append(.table(differences))
    }
    sheet.blocks.append(.heading("How to read this"))
    for note in notes { sheet.blocks.append(.paragraph(note)) }
    return sheet.text(appearance)
  }

  private var ranking: SheetTable {
    var table = SheetTable(
      columns: [
        .init("rank", .right), .init("coh.", .right), .init("95 %", .right), .init("z", .right),
        .init("pct", .right), .init("grade", .right), .init("words", .right),
        .init("units", .right), .init("mattr", .right), .init("article"),
      ])
    let numbers = listed.enumerated().map { index, article in
      return [
        comparison.rank(index), CompareOrder.coherence.shown(article),
        Self.interval(article.measures.interval, 0),
      ] + Self.others.map { $0.shown(article) }
    }
    let room = max(12, Self.room(beside: numbers, of: table.columns))
    let files = FileLabels(listed.compactMap(\.file), width: room)
    table.rows = zip(numbers, listed).map { $0 + [$1.label(room, in: files)] }
    return table
  }

  private var groups: SheetTable {
    var table = SheetTable(
      columns: [
        .init("articles", .right), .init("coherence", .right), .init("95 %", .right),
        .init("median", .right), .init("grade", .right), .init("group"),
      ])
    let numbers = comparison.groups.map { group in
      [
        "\(group.count)", ReportWords.number(group.coherence.mean, 1),
        Self.interval(group.interval, 1),
        ReportWords.number(group.coherence.percentile(50), 1),
        ReportWords.number(group.grade.mean, 1),
      ]
    }
    let room = Self.room(beside: numbers, of: table.columns)
    table.rows = zip(numbers, comparison.groups).map {
      $0 + [Excerpt.of($1.name, width: max(12, room))]
    }
    return table
  }

  private var differences: SheetTable {
    var table = SheetTable(
      columns: [
        .init("measure"), .init("a − b", .right), .init("95 %", .right), .init("delta", .right),
        .init("effect"), .init("a"), .init("b"),
      ])
    let numbers = tests.map(Self.numbers)
    let room = (Self.room(beside: numbers, of: table.columns) - 2) / 2
    table.rows = zip(numbers, tests).map {
      $0 + [$1.first, $1.second].map { Excerpt.of($0, width: max(8, room)) }
    }
    return table
  }

  private static func numbers(_ test: Comparison.Test) -> [String] {
    [
      test.measure.rawValue, ReportWords.signed(test.result.difference),
      interval(test.result.interval, 2), ReportWords.signed(test.result.delta),
      CliffsDelta.size(test.result.delta).rawValue,
    ]
  }

  /// The columns of an 80-column line that are left beside some cells for those that follow.
  private static func room(beside rows: [[String]], of columns: [SheetTable.Column]) -> Int {
    let count = rows.first?.count ?? 0
    let taken = (0..<count).reduce(0) { sum, column in
      sum + 2 + DisplayWidth.widest(of: [columns[column].name] + rows.map { $0[column] })
    }
    return Wrapping.columns - taken - 2
  }

  private static func interval(_ interval: Bootstrap.Interval?, _ decimals: Int) -> String {
    guard let interval else { return "–" }
    // Whole numbers are rounded outwards, or 99.9 would seem to lie outside of 100 to 100.
    let (low, high) =
      decimals == 0
      ? (interval.low.rounded(.down), interval.high.rounded(.up)) : (interval.low, interval.high)
    let words = (ReportWords.number(low, decimals), ReportWords.number(high, decimals))
    // A dash before a minus cannot be read.
    return low < 0 || high < 0 ? "\(words.0) to \(words.1)" : "\(words.0)–\(words.1)"
  }

  // MARK: Markdown

  /// The page in Markdown, with the pictures that have been written for it.
  func blocks(charts: Charts?) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = [
      .comment("Generated by: \(provenance.command)"), .heading(1, title), .paragraph(finding),
      .heading(2, "Ranking"),
    ]
    let drawn = charts.map { ($0, ComparisonCharts(comparison: comparison)) }
    if let (charts, drawing) = drawn {
      blocks += Self.images(drawing.articles, in: charts.folder)
    }
    blocks.append(.table(articleTable))
    if !comparison.groups.isEmpty || drawn != nil {
      blocks.append(.heading(2, comparison.groups.isEmpty ? "Distribution" : "Groups"))
    }
    if let (charts, drawing) = drawn {
      blocks += Self.images(drawing.groups, in: charts.folder)
    }
    if !comparison.groups.isEmpty || drawn != nil { blocks.append(.table(groupTable)) }
    if !tests.isEmpty {
      blocks += [.heading(2, "Differences between groups"), .table(testTable)]
    }
    blocks.append(.heading(2, "How to read this"))
    let row =
      "A row of blocks shows the links of an article from its beginning to its end, all rows on one "
      + "scale: the higher, the better a unit follows the one before it than the others would. Weakest "
      + "is the unit that the weakest link leads into."
    blocks.append(.list((notes + [row]).map { [.paragraph($0)] }))
    blocks += [.heading(2, "Method"), .table(method), .code(provenance.command, language: "sh")]
    return blocks
  }

  private static func images(_ images: [ReportChart], in folder: String) -> [MarkdownBlock] {
    images.map {
      .image(alternative: $0.alternative, destination: "\(folder)/\($0.name).svg")
    }
  }

  private var articleTable: MarkdownTable {
    let isGrouped = !comparison.groups.isEmpty
    var columns: [MarkdownTable.Column] = [.init("rank", .right), .init("article")]
    if isGrouped { columns.append(.init("group")) }
    columns += [
      .init("coherence", .right), .init("95 % interval", .right), .init("z", .right),
      .init("percentile", .right), .init("grade", .right), .init("words", .right),
      .init("units", .right), .init("mattr", .right), .init("links"),
      .init("weakest", .right),
    ]
    let range = strengthRange
    let files = FileLabels(listed.compactMap(\.file), width: 60, areWhole: true)
    let rows = listed.enumerated().map { index, article -> [String] in
      let measures = article.measures
      let file = article.file.map { " (\(files[$0]))" } ?? ""
      var row = [comparison.rank(index), article.name(100) + file]
      if isGrouped { row.append(article.group.map { ReportWords.excerpt($0, 60) } ?? "–") }
      return row + [
        CompareOrder.coherence.shown(article), Self.interval(measures.interval, 1),
      ] + Self.others.map { $0.shown(article) } + [
        Sparkline.string(Self.condensed(measures.strengths), range: range),
        Self.weakest(measures.strengths),
      ]
    }
    return MarkdownTable(columns: columns, textRows: rows)
  }

  private var groupTable: MarkdownTable {
    MarkdownTable(
      columns: [
        .init("group"), .init("articles", .right), .init("mean coherence", .right),
        .init("95 % interval", .right), .init("lower quartile", .right), .init("median", .right),
        .init("upper quartile", .right), .init("mean grade", .right),
        .init("median grade", .right),
      ],
      textRows: (comparison.groups.isEmpty ? [comparison.all] : comparison.groups).map { group in
        [
          comparison.groups.isEmpty ? "all" : ReportWords.excerpt(group.name, 100),
          "\(group.count)", ReportWords.number(group.coherence.mean, 1),
          Self.interval(group.interval, 1),
          ReportWords.number(group.coherence.percentile(25), 1),
          ReportWords.number(group.coherence.percentile(50), 1),
          ReportWords.number(group.coherence.percentile(75), 1),
          ReportWords.number(group.grade.mean, 1),
          ReportWords.number(group.grade.percentile(50), 1),
        ]
      })
  }

  private var testTable: MarkdownTable {
    MarkdownTable(
      columns: [
        .init("a"), .init("b"), .init("measure"), .init("a − b", .right),
        .init("95 % interval", .right), .init("Cliff's delta", .right), .init("effect"),
      ],
      textRows: tests.map { test in
        [ReportWords.excerpt(test.first, 60), ReportWords.excerpt(test.second, 60)]
          + Self.numbers(test)
      })
  }

  private var method: MarkdownTable {
    var rows = [["sequitur", provenance.toolVersion]]
    if let name = provenance.modelName {
      rows.append(["model", name + (provenance.modelIdentity.map { " (\($0))" } ?? "")])
    }
    rows += [
      ["seed", "\(provenance.seed)"], ["resamples", "1,000"], ["ranked", order],
    ]
    if let groupKey { rows.append(["grouped by", groupKey]) }
    return MarkdownTable(columns: [.init("what"), .init("value")], textRows: rows)
  }

  // MARK: Links

  /// The strengths of links in at most so many blocks, each the mean of neighbouring places.
  private static func condensed(_ links: [Double]) -> [Double?] {
    let count = min(blocks, links.count)
    return (0..<count).map { block in
      let part = links[(block * links.count / count)..<((block + 1) * links.count / count)]
      return part.reduce(0, +) / Double(part.count)
    }
  }

  /// What the lowest and the highest block stand for, the same in all rows: nine tenths of all.
  private var strengthRange: ClosedRange<Double>? {
    let all = listed.flatMap { Self.condensed($0.measures.strengths).compactMap(\.self) }
      .sorted()
    guard let first = all.first, let last = all.last, last > first else { return nil }
    return all[all.count / 20]...all[all.count - 1 - all.count / 20]
  }

  /// The unit that the weakest link leads into, from 1; no link leads into the first.
  private static func weakest(_ strengths: [Double]) -> String {
    let weakest = strengths.indices.min { (strengths[$0], $0) < (strengths[$1], $1) }
    return weakest.map { "\($0 + 2)" } ?? "–"
  }

  // MARK: Words

  private var order: String { comparison.order.words(isReversed: comparison.isReversed) }

  private var finding: String {
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

  private var notes: [String] {
    var notes = [
      "Coherence, 0 to 100, tells how well the units hang together in their order; its 95 % "
        + "interval comes from resampling the links of the article. z and the percentile compare "
        + "the order with random orders of the same units. The grade is the consensus of the "
        + "readability formulas; mattr, 0 to 1, is the variety of words in windows of 50.",
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
}
