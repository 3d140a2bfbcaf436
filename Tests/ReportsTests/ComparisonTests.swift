import Base
import Evaluation
import Prose
import Testing
import Typeset

@testable import Reports

/// The ranking and the groups, on numbers that are set by hand.
@Suite struct ComparisonTests {
  static func article(
    _ id: String?, coherence: Double?, grade: Double? = 10, group: String? = nil,
    title: String? = nil, text: String = "Text."
  ) -> ComparedArticle {
    let reading = Reading(
      article: Article(title: title, sentences: [text, "More."]), format: .jsonl)
    return ComparedArticle(
      item: ArticleItem(place: "x", identifier: id, reading: reading), group: group,
      measures: CompareMeasures(
        units: 2, words: 2, coherence: coherence,
        interval: coherence.map { .init(low: $0 - 1, high: $0 + 1) }, z: 1, percentile: 50,
        grade: grade, mattr: nil, strengths: coherence == nil ? [] : [1, -0.5]))
  }

  private static func ids(_ comparison: Comparison) -> [String] {
    comparison.articles.map { $0.id ?? "-" }
  }

  @Test func equalArticlesShareARankAndStandByName() {
    let articles = [
      Self.article("d", coherence: 40), Self.article("c", coherence: 70),
      Self.article("e", coherence: nil), Self.article("b", coherence: 70),
      Self.article("a", coherence: 90),
    ]
    let comparison = Comparison(articles)
    #expect(Self.ids(comparison) == ["a", "b", "c", "d", "e"])
    #expect(articles.indices.map(comparison.rank) == ["1", "2=", "2=", "4", "–"])
    let reversed = Comparison(articles, isReversed: true)
    #expect(Self.ids(reversed) == ["d", "b", "c", "a", "e"])
    #expect(articles.indices.map(reversed.rank) == ["1", "2=", "2=", "4", "–"])
  }

  @Test(
    arguments: [
      // Digits that nobody sees decide no rank.
      (.coherence, [50.000000000000014, 50, 49.96, 49.94], ["1=", "1=", "1=", "4"]),
      (.z, [1.24, 1.16, 1.14, -1.24], ["1=", "1=", "3", "4"]),
      (.percentile, [99.75, 99.5, 99.5], ["1", "2=", "2="]),
      (.grade, [8.01, 8.02, 8.1], ["1=", "1=", "3"]),
      (.mattr, [0.7004, 0.7003, 0.699], ["1=", "1=", "3"]),
    ] as [(CompareOrder, [Double], [String])])
  func whatLooksEqualSharesARank(order: CompareOrder, values: [Double], ranks: [String]) {
    let articles = values.enumerated().map { index, value in
      var article = Self.article("\(9 - index)", coherence: nil)
      switch order {
      case .z: article.measures.z = value
      case .percentile: article.measures.percentile = value
      case .grade: article.measures.grade = value
      case .mattr: article.measures.mattr = value
      default: article.measures.coherence = value
      }
      return article
    }
    for articles in [articles, articles.reversed()] {
      let comparison = Comparison(articles, order: order)
      #expect(articles.indices.map(comparison.rank) == ranks)
      // All decimals are in order too, for those who read them.
      #expect(comparison.articles.compactMap(order.value) == values)
      let page = Self.page(comparison)
      let shown = comparison.articles.map(order.shown)
      for form in [
        page.text(Appearance(format: .text, isTerminal: false, isColored: false)),
        MarkdownWriter.string(page.blocks(charts: nil)),
      ] {
        for words in shown { #expect(form.contains(" \(words) "), "\(words)") }
      }
    }
  }

  @Test func equalTitlesShareARank() {
    let articles = ["B", "A", "A"].enumerated().map {
      Self.article("\($0)", coherence: 1, title: $1)
    }
    let comparison = Comparison(articles, order: .title)
    #expect(Self.ids(comparison) == ["1", "2", "0"])
    #expect(articles.indices.map(comparison.rank) == ["1=", "1=", "3"])
  }

  @Test func titlesAreComparedWholeAndAsTheyLook() {
    let long = String(repeating: "endless ", count: 60)
    let titles = ["Caf\u{e9}", " Cafe\u{301}\u{200b}", "Caff", long + "b", long + "a"]
    let articles = titles.enumerated().map { Self.article("\($0)", coherence: 1, title: $1) }
    for (isReversed, ids, ranks) in [
      (false, ["2", "0", "1", "4", "3"], ["1", "2=", "2=", "4", "5"]),
      (true, ["3", "4", "0", "1", "2"], ["1", "2", "3=", "3=", "5"]),
    ] {
      for articles in [articles, articles.reversed()] {
        let comparison = Comparison(articles, order: .title, isReversed: isReversed)
        #expect(Self.ids(comparison) == ids)
        #expect(articles.indices.map(comparison.rank) == ranks)
      }
    }
    let page = MarkdownWriter.string(
      Self.page(Comparison(articles, order: .title)).blocks(charts: nil))
    #expect(page.contains("Those of one title share a rank"))
    #expect(!page.contains("number stand at the end") && !page.contains("further decimals"))
  }

  @Test func withoutAnIdTitleAndTextDecide() {
    let articles = [
      Self.article(nil, coherence: 5, title: "B"), Self.article(nil, coherence: 5, title: "A"),
      Self.article(nil, coherence: 5, text: "Zeta."),
      Self.article(nil, coherence: 5, text: "Eta."),
    ]
    let names = Comparison(articles).articles.map { $0.name(20) }
    #expect(names == ["Eta.", "Zeta.", "A", "B"])
    #expect(Comparison(articles.reversed()).articles.map { $0.name(20) } == names)
  }

  @Test(
    arguments: [
      (.grade, ["easy", "hard", "none"]), (.coherence, ["hard", "easy", "none"]),
      (.title, ["easy", "hard", "none"]), (.words, ["easy", "hard", "none"]),
    ] as [(CompareOrder, [String])])
  func orders(order: CompareOrder, expected: [String]) {
    let articles = [
      Self.article("none", coherence: nil, grade: nil, title: "C"),
      Self.article("hard", coherence: 80, grade: 14, title: "B"),
      Self.article("easy", coherence: 20, grade: 4, title: "A"),
    ]
    #expect(Self.ids(Comparison(articles, order: order)) == expected)
  }

  @Test(arguments: CompareOrder.allCases, [false, true])
  func thePageTellsWhichComesFirst(order: CompareOrder, isReversed: Bool) {
    let words = [
      (CompareOrder.coherence, "coherence, the highest", "coherence, the lowest"),
      (.z, "z, the highest", "z, the lowest"),
      (.percentile, "percentile, the highest", "percentile, the lowest"),
      (.grade, "grade, the easiest", "grade, the hardest"),
      (.mattr, "variety of words, the richest", "variety of words, the poorest"),
      (.words, "words, the longest", "words, the shortest"),
      (.units, "units, the longest", "units, the shortest"),
    ].first { $0.0 == order }
      .map { "by \(isReversed ? $0.2 : $0.1) first" }
    let expected = words ?? "by title, from \(isReversed ? "Z to A" : "A to Z")"
    let page = Self.page(Comparison(Self.grouped, order: order, isReversed: isReversed))
    let text = page.text(Appearance(format: .text, isTerminal: false, isColored: false))
    #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(expected))
    let markdown = MarkdownWriter.string(page.blocks(charts: nil))
    #expect(markdown.ranges(of: expected).count == 2, "in the notes and the method")
  }

  private static let grouped = [
    article("a", coherence: 10, grade: 8, group: "y"),
    article("b", coherence: 30, grade: 12, group: "y"),
    article("c", coherence: 50, grade: 10, group: "x"),
    article("d", coherence: 20, grade: 11, group: "x"),
    article("e", coherence: nil, grade: 12, group: "x"),
    article("f", coherence: 99, grade: 1, group: "alone"), article("g", coherence: 1),
  ]

  @Test func groupsAreThoseOfTheNumbersByHand() throws {
    let comparison = Comparison(Self.grouped)
    #expect(comparison.groups.map(\.name) == ["alone", "x", "y"])
    #expect(comparison.groups.map(\.count) == [1, 3, 2])
    #expect(comparison.groups.map(\.coherence.mean) == [99, 35, 20])
    #expect(comparison.groups.map(\.grade.mean) == [1, 11, 10])
    #expect(comparison.groups[0].coherence.interval == .init(low: 99, high: 99))
    // Resamples of two articles: both of either, or one each.
    #expect(comparison.groups[1].coherence.interval == .init(low: 20, high: 50))
    #expect(comparison.ungrouped == 1)
    #expect(comparison.tests.map { [$0.first, $0.second] } == [["x", "y"], ["x", "y"]])
    #expect(comparison.tests.map(\.measure) == [.coherence, .grade])
    let coherence = comparison.tests[0].result
    #expect(coherence.difference == 15)
    // 50 is above 10 and 30; 20 is above 10 and below 30.
    #expect(coherence.delta == 0.5)
    #expect(coherence.interval == .init(low: -10, high: 40))
    // 10, 11, 12 against 8 and 12: above 8 three times, below 12 twice.
    #expect(abs(comparison.tests[1].result.delta - 1.0 / 6) < 1e-12)
    #expect(comparison.tests[1].result.difference == 1)
  }

  @Test func namesAreToldApartByTheirBytes() throws {
    let names = ["Caf\u{e9}", "Cafe\u{301}"]
    let articles = (0..<6).map {
      Self.article("\($0)", coherence: Double(10 * $0), group: names[$0 % 2])
    }
    func output(_ articles: [ComparedArticle]) -> [[UInt8]] {
      let comparison = Comparison(articles)
      let record = ComparisonRecord(comparison: comparison, top: nil)
      return [
        JSONWriter.line(record.json), Array(record.csv.utf8),
        Array(MarkdownWriter.string(Self.page(comparison).blocks(charts: nil)).utf8),
      ] + ComparisonCharts(comparison: comparison).all.map { Array($0.svg.utf8) }
    }
    let comparison = Comparison(articles)
    #expect(
      comparison.groups.map { Array($0.name.utf8) } == names.reversed().map { Array($0.utf8) })
    #expect(comparison.groups.map(\.coherence.mean) == [30, 20])
    #expect(output(articles) == output(articles.reversed()))
    // Each dot has its own group's colour.
    let scatter = try #require(ComparisonCharts(comparison: comparison).articles.dropFirst().first)
    let renamed = ComparisonCharts(
      comparison: Comparison(
        articles.map {
          var article = $0
          article.group = article.group?.unicodeScalars.count == 4 ? "Cafx" : "Cafy"
          return article
        }))
    func marks(_ svg: String) -> [Substring] {
      svg.split(separator: "<").filter { $0.hasPrefix("circle") || $0.hasPrefix("path") }
    }
    #expect(marks(scatter.svg) == marks(try #require(renamed.articles.dropFirst().first).svg))
  }

  @Test func aNameChangesNoNumber() throws {
    let values = [31.5, 12, 77.25, 58, 40.125, 66]
    func groups(_ names: [String]) -> Comparison {
      Comparison(
        values.enumerated().map {
          Self.article("\($0)", coherence: $1, grade: $1 / 7, group: names[$0 % names.count])
        })
    }
    let one = groups(["only"])
    #expect(one.groups[0].interval == one.all.interval)
    #expect(one.groups[0].grade.interval == one.all.grade.interval)
    let two = groups(["Times", "Herald"])
    let renamed = groups(["The Evening Times", "A Herald"])
    #expect(renamed.groups.map(\.interval) == two.groups.map(\.interval))
    #expect(renamed.groups.map(\.grade) == two.groups.map(\.grade))
    #expect(renamed.tests.map(\.result) == two.tests.map(\.result))
    #expect(two.groups[0].interval != two.groups[1].interval)
  }

  @Test func equalGroupsAreNoMirrorsOfEachOther() throws {
    let values = [20.0, 40, 60, 80]
    let articles = (0..<8).map {
      Self.article("\($0)", coherence: values[$0 % 4], group: $0 < 4 ? "x" : "y")
    }
    let test = try #require(Comparison(articles).tests.first)
    #expect(test.result.difference == 0)
    // Two means of four values each may well lie ten apart.
    #expect(test.result.interval.low < -10 && test.result.interval.high > 10)
  }

  @Test(arguments: [UInt64](1...4))
  func theOrderOfTheArticlesLeavesNoTrace(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let shuffled = generator.permutation(Self.grouped.count).map { Self.grouped[$0] }
    func output(_ articles: [ComparedArticle]) -> [String] {
      let comparison = Comparison(articles)
      let page = Self.page(comparison)
      let record = ComparisonRecord(comparison: comparison, top: nil)
      return [
        String(decoding: JSONWriter.line(record.json), as: UTF8.self), record.csv,
        MarkdownWriter.string(page.blocks(charts: nil)),
      ] + ComparisonCharts(comparison: comparison).all.map(\.svg)
    }
    #expect(output(Self.grouped) == output(shuffled))
  }

  static func page(_ comparison: Comparison, top: Int? = nil) -> ComparisonPage {
    ComparisonPage(
      comparison: comparison, top: top, groupKey: "source",
      provenance: ReportProvenance(
        command: "sequitur compare x", toolVersion: "1", modelName: "classic",
        modelIdentity: "abc", seed: 1))
  }

  @Test func theRecordHasTheContractsKeys() throws {
    let record = ComparisonRecord(comparison: Comparison(Self.grouped), top: 2)
    guard case .object(let members) = record.json, case .array(let articles) = members["articles"],
      case .object(let article) = articles.first, case .array(let groups) = members["groups"],
      case .object(let group) = groups.first, case .array(let tests) = members["tests"],
      case .object(let test) = tests.first
    else {
      Issue.record("the record has another shape")
      return
    }
    #expect(
      Set(members.keys) == ["schema", "articles", "familiar_list", "groups", "tests", "warnings"])
    #expect(articles.count == 2)
    #expect(Set(article.keys) == Set(ComparisonRecord.members))
    #expect(article["id"] == "f")
    #expect(article["coherence_ci95"] == [98.0, 100.0])
    #expect(article["mattr"] == .null)
    #expect(Set(group.keys) == ["name", "n", "coherence_mean", "coherence_ci95", "grade_mean"])
    #expect(Set(test.keys) == ["a", "b", "measure", "difference", "ci95", "effect_size"])
    #expect(test["measure"] == "coherence")
    #expect(groups.count == 3)
  }

  @Test func csvQuotesAndDisarms() {
    let articles = [
      Self.article("=1+1", coherence: 3, group: "a,\"b\"", title: "@SUM(A1)"),
      Self.article(nil, coherence: nil, grade: nil, title: "two\nlines"),
    ]
    let csv = ComparisonRecord(comparison: Comparison(articles), top: nil).csv
    #expect(
      csv
        == "file,id,title,date,url,group,units,words,coherence,coherence_ci95.low,"
        + "coherence_ci95.high,z,percentile,grade,mattr,error\r\n"
        + ",'=1+1,'@SUM(A1),,,\"a,\"\"b\"\"\",2,2,3.0,2.0,4.0,1.0,50.0,10.0,,\r\n"
        + ",,\"two\nlines\",,,,2,2,,,,1.0,50.0,,,\r\n")
  }

  @Test func measuresAreReadBackAsTheyWere() {
    for article in Self.grouped {
      #expect(CompareMeasures(encoded: article.measures.encoded) == article.measures)
    }
    #expect(CompareMeasures(encoded: [1, 2, 3]) == nil)
    #expect(CompareMeasures(encoded: []) == nil)
  }

  @Test func thePageFitsATerminal() throws {
    let articles =
      Self.grouped + [
        Self.article(
          String(repeating: "name ", count: 40), coherence: 50,
          group: String(repeating: "group", count: 40),
          title: String(repeating: "endless title ", count: 90)),
        Self.article(
          "h", coherence: 52.25, group: String(repeating: "group", count: 40),
          title: String(repeating: "x", count: 500)),
        Self.article(
          "i", coherence: 52.5, group: String(repeating: "新聞", count: 40),
          title: String(repeating: "日本語の見出し", count: 40)),
        Self.article("j", coherence: 53, title: String(repeating: "👩‍👩‍👧👍🏽", count: 40)),
        Self.article("k", coherence: 54, title: String(repeating: "e\u{301}", count: 200)),
      ]
    let text = Self.page(Comparison(articles)).text(
      Appearance(format: .text, isTerminal: false, isColored: false))
    let lines = text.split(separator: "\n")
    for line in lines { #expect(DisplayWidth.columns(line) <= 80, "\(line)") }
    // The last column begins in one place, whatever stands in it.
    let start = try #require(lines.first { $0.hasSuffix("article") }).utf8.count - 7
    let wide = try #require(lines.first { $0.contains("日本語の見出し") && $0.contains("52.5") })
    #expect(
      DisplayWidth.columns(wide.prefix { $0.isASCII || $0 == "–" || $0 == "−" }) == start)
    #expect(text.contains("Differences between groups"))
  }
}
