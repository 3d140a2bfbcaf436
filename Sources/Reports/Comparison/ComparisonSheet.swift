import Evaluation
import Typeset

/// A comparison as text for a terminal of 80 columns.
struct ComparisonSheet {
  let comparison: Comparison
  /// The articles that are listed.
  let listed: ArraySlice<ComparedArticle>
  let words: ComparisonWords

  /// The page.
  var sheet: Sheet {
    var sheet = Sheet(title: words.title)
    sheet.notices = words.notices
    sheet.blocks.append(.paragraph(words.finding))
    sheet.blocks.append(.table(ranking))
    if !comparison.groups.isEmpty {
      sheet.blocks.append(.heading("Groups"))
      sheet.blocks.append(.table(groups))
    }
    if !words.tests.isEmpty {
      sheet.blocks.append(.heading("Differences between groups"))
      sheet.blocks.append(.table(differences))
    }
    sheet.blocks.append(.heading("How to read this"))
    for note in words.notes { sheet.blocks.append(.paragraph(note)) }
    return sheet
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
        ComparisonWords.interval(article.measures.interval, 0),
      ] + ComparisonPage.others.map { $0.shown(article) }
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
        ComparisonWords.interval(group.interval, 1),
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
    let numbers = words.tests.map(ComparisonWords.numbers)
    let room = (Self.room(beside: numbers, of: table.columns) - 2) / 2
    table.rows = zip(numbers, words.tests).map {
      $0 + [$1.first, $1.second].map { Excerpt.of($0, width: max(8, room)) }
    }
    return table
  }

  /// The columns of an 80-column line that are left beside some cells for those that follow.
  private static func room(beside rows: [[String]], of columns: [SheetTable.Column]) -> Int {
    let count = rows.first?.count ?? 0
    let taken = (0..<count).reduce(0) { sum, column in
      sum + 2 + DisplayWidth.widest(of: [columns[column].name] + rows.map { $0[column] })
    }
    return Wrapping.columns - taken - 2
  }
}
