import SequiturKit
import Typeset

/// Where a restored order is unsure: weak links, units that could stand elsewhere, open pairs.
struct DoubtChapter {
  let findings: ReportFindings
  let restored: RestorationFindings

  private var texts: [String] { findings.texts }
  private var count: Int { findings.order.count }

  /// The rows of a picture, at most.
  private static let mostRows = 40

  /// The weak links named, at most.
  private static let linksNamed = 8

  /// The chapter.
  var chapter: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(2, "Where it is unsure")
    chapter.append(links)
    chapter.append(reaches)
    chapter.append(pairs)
    return chapter
  }

  // MARK: Links

  private var links: ReportChapter {
    var chapter = ReportChapter()
    guard let confidence = restored.restoration.confidence else {
      chapter.say(
        "The model carries no calibration, so the links have no percentages; the tables below show "
          + "which units could stand elsewhere.")
      return chapter
    }
    chapter.heading(3, "Links between neighbours")
    let weakest = confidence.indices.dropFirst().sorted {
      (confidence[$0], $0) < (confidence[$1], $1)
    }
    chapter.draw(
      LineChart(
        name: "confidence", title: "How sure each link is",
        finding: Self.finding(confidence, weakest: weakest), positionName: "unit",
        valueName:
          "chance that the unit directly follows the one before it; the first: that it opens",
        series: [.init(name: "confidence", values: confidence)],
        marks: weakest.prefix(3).map { .init(index: $0, label: "into \($0 + 1)") },
        includesZero: true))
    let mean = confidence.dropFirst().reduce(0, +) / Double(max(1, confidence.count - 1))
    chapter.say(
      "A link is right with \(ReportWords.percent(mean)) on average, where blind guessing would be "
        + "with \(ReportWords.percent(1 / Double(count))). These are the least sure.")
    chapter.table(
      [.init("from"), .init("to"), .init("chance", .right), .init("in words")],
      weakest.prefix(Self.linksNamed).map { place in
        [
          ReportWords.unit(place - 1, texts[place - 1]), ReportWords.unit(place, texts[place]),
          ReportWords.percent(confidence[place]), ReportWords.certainty(confidence[place]),
        ]
      })
    return chapter
  }

  private static func finding(_ confidence: [Double], weakest: [Int]) -> String {
    let links = confidence.dropFirst()
    let mean = links.reduce(0, +) / Double(max(1, links.count))
    let words =
      "the opening is right with \(ReportWords.percent(confidence.first ?? 0)), a link with "
      + "\(ReportWords.percent(mean)) on average"
    guard let low = weakest.first, let high = weakest.last, low != high else { return words + "." }
    return words + "; the weakest leads into unit \(low + 1) "
      + "(\(ReportWords.percent(confidence[low]))), the firmest into unit \(high + 1) "
      + "(\(ReportWords.percent(confidence[high])))."
  }

  // MARK: Reaches

  private var reaches: ReportChapter {
    var chapter = ReportChapter()
    let reaches = restored.reaches
    chapter.heading(3, "Units that could stand elsewhere")
    let fixed = reaches.count { $0.earliest == $0.latest }
    chapter.say(
      "If of all pairs of units only those are kept whose order is at least twice as likely as the "
        + "other way round, with what follows from them, a partial order is left. It settles "
        + "\(ReportWords.percent(RestorationChapter.settledShare(reaches))) of the pairs and pins "
        + "\(fixed) of \(count) units to their places; every other unit could stand anywhere in its "
        + "range. Of two units whose ranges do not overlap the order is firm.")
    let movable = reaches.sorted {
      ($1.latest - $1.earliest, $0.place) < ($0.latest - $0.earliest, $1.place)
    }
    let drawn = movable.prefix(Self.mostRows).sorted { $0.place < $1.place }
    let part = drawn.count < count ? " (the \(drawn.count) widest ranges)" : ""
    chapter.draw(
      SpanChart(
        name: "ranges", title: "Where each unit could stand" + part,
        finding: Self.finding(reaches, part: part), count: count, positionName: "place",
        spans: drawn.map {
          .init(
            label: ReportWords.unit($0.place, texts[$0.place]),
            positions: Array(Set([$0.earliest, $0.place, $0.latest])),
            note: $0.latest > $0.earliest ? "\($0.earliest + 1) to \($0.latest + 1)" : "fixed")
        }))
    chapter.say(
      "The dots are the first place, the place chosen and the last place. The last two columns "
        + "of the table move one unit alone: where it would go, and what the score would lose"
        + (restored.isConstrained ? " if nothing had been demanded of the order." : "."))
    chapter.table(
      [
        .init("unit"), .init("first", .right), .init("stands", .right), .init("last", .right),
        .init("next best", .right), .init("loss", .right),
      ],
      reaches.map {
        [
          ReportWords.unit($0.place, texts[$0.place]), "\($0.earliest + 1)", "\($0.place + 1)",
          "\($0.latest + 1)", $0.alternative.map { "\($0 + 1)" } ?? "–",
          ReportWords.number($0.loss),
        ]
      })
    return chapter
  }

  private static func finding(_ reaches: [PlacementReach], part: String) -> String {
    let widths = reaches.map { $0.latest - $0.earliest }
    let mean = Double(widths.reduce(0, +)) / Double(max(1, widths.count))
    guard let widest = widths.max(), let first = widths.firstIndex(of: widest), widest > 0 else {
      return "every unit is pinned to its place."
    }
    return "a unit could move over \(ReportWords.number(mean, 1)) places on average; unit "
      + "\(first + 1) has the widest range, \(reaches[first].earliest + 1) to "
      + "\(reaches[first].latest + 1)."
  }

  // MARK: Pairs

  private var pairs: ReportChapter {
    let chances = restored.chances
    var chapter = ReportChapter()
    chapter.heading(3, "Pairs of units")
    let certain = pairShare { $0 >= 0.9 }
    let open = pairShare { $0 < 0.6 }
    let against = pairShare { $0 < 0.5 }
    let finding =
      "of all pairs \(ReportWords.percent(certain)) are at least 90\u{a0}% sure, "
      + "\(ReportWords.percent(open)) are open (below 60\u{a0}%), and \(ReportWords.percent(against)) "
      + "stand against what the pair alone would suggest."
    chapter.draw(
      HeatMap(
        name: "pairs", title: "Which unit comes first", finding: finding,
        values: chances.indices.map { row in
          chances.indices.map { row == $0 ? nil : chances[row][$0] }
        }, valueName: "chance that the row's unit stands before the column's, units as restored"))
    chapter.say(
      "The order is as sure as the upper right triangle is dark. For each unit, how sure its pairs "
        + "with all others are on average, and the pair that is least so.")
    chapter.table(
      [.init("unit"), .init("mean", .right), .init("least sure pair"), .init("chance", .right)],
      chances.indices.map { place in
        let others = chances.indices.filter { $0 != place }
        let mean = others.reduce(0) { $0 + kept(place, $1) } / Double(max(1, others.count))
        let least = others.min { kept(place, $0) < kept(place, $1) } ?? place
        return [
          ReportWords.unit(place, texts[place]), ReportWords.percent(mean),
          place < least ? "before \(least + 1)" : "after \(least + 1)",
          ReportWords.percent(kept(place, least)),
        ]
      })
    return chapter
  }

  /// The chance that two places stand the way they do.
  private func kept(_ place: Int, _ other: Int) -> Double {
    place < other ? restored.chances[place][other] : restored.chances[other][place]
  }

  private func pairShare(_ isCounted: (Double) -> Bool) -> Double {
    var counted = 0
    for row in 0..<count {
      for column in (row + 1)..<max(count, row + 1) where isCounted(restored.chances[row][column]) {
        counted += 1
      }
    }
    return Double(counted) / Double(max(1, count * (count - 1) / 2))
  }
}
