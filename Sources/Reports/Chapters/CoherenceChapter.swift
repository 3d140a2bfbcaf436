import Prose
import SequiturKit
import Typeset

/// How well the units hang together: the score among random orders, and the strength of each link.
struct CoherenceChapter {
  let findings: ReportFindings
  let coherence: CoherenceFindings

  private var texts: [String] { findings.texts }
  private var places: [SourcePlace?] { findings.places }
  private var shown: CoherenceResult { coherence.shown }

  /// The weak links named, at most.
  private static let linksNamed = 5

  /// The chapter.
  var chapter: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(2, "Coherence")
    chapter.say(finding)
    guard texts.count > 1 else { return chapter }
    chapter.append(others)
    chapter.append(links)
    chapter.append(families)
    let threads = ThreadsChapter(findings: findings, coherence: coherence)
    chapter.append(threads.chains)
    chapter.append(threads.grid)
    return chapter
  }

  // MARK: The finding

  /// How coherent the article is, in plain words.
  var finding: String {
    guard texts.count > 1 else {
      return "Coherence cannot be scored: \(shown.reason ?? "one unit has no order to score")."
    }
    var sentences: [String] = []
    switch (shown.coherence, coherence.given?.coherence) {
    case (let restored?, let given?):
      sentences.append(
        "As the article came, its coherence was \(ReportWords.number(given, 0)) on a scale of 0 to "
          + "100; put back in order it has \(ReportWords.number(restored, 0)).")
    case (let score?, nil):
      sentences.append(
        "The coherence of the order shown is \(ReportWords.number(score, 0)) on a scale of 0 to 100."
      )
    case (nil, _):
      sentences.append(
        "The coherence has no place on the common scale: \(shown.reason ?? "none is known").")
    }
    sentences.append(comparison)
    if coherence.given != nil {
      sentences.append(
        "The restored order was chosen for its score, so this tells how much order the model found, "
          + "not how well the article is written.")
    } else if let weakest {
      sentences.append(
        "The weakest link leads into unit \(ReportWords.unit(weakest, texts[weakest]))"
          + (PlaceWords.text(places[weakest]).map { " (\($0))." } ?? "."))
    }
    return sentences.joined(separator: " ")
  }

  private var comparison: String {
    guard let percentile = shown.percentile else {
      return "There are no other orders to compare it with."
    }
    let orders =
      shown.permutations == 1 ? "the one other order" : "\(shown.permutations) other orders"
    let beaten = "It scores above \(ReportWords.percent(percentile / 100)) of \(orders)"
    guard let z = shown.z else { return beaten + "." }
    return beaten
      + ", \(ReportWords.number(abs(z), 1)) standard deviations \(z < 0 ? "below" : "above") "
      + "their mean."
  }

  // MARK: The other orders

  private var others: ReportChapter {
    var chapter = ReportChapter()
    let others = coherence.others.sorted()
    guard let low = others.first, let high = others.last else { return chapter }
    chapter.heading(3, "Among other orders of the same units")
    chapter.draw(
      Histogram(
        name: "orders", title: "The score among random orders", valueName: "score, in nats",
        countName: "orders", values: others,
        mark: .init(value: shown.logScore, label: "the order shown")))
    let mean = others.reduce(0, +) / Double(others.count)
    chapter.table(
      [.init("order"), .init("score", .right)],
      [
        ["the order shown", ReportWords.number(shown.logScore)],
        ["as it came", ReportWords.number(coherence.given?.logScore)],
        ["the best of the other orders", ReportWords.number(high)],
        ["their mean", ReportWords.number(mean)],
        ["the worst", ReportWords.number(low)],
      ].filter { $0[0] != "as it came" || coherence.given != nil })
    return chapter
  }

  // MARK: The links

  /// The place with the weakest link into it, but for the opening.
  private var weakest: Int? { ranked.first }

  /// The places with a link into them, the weakest first.
  private var ranked: [Int] {
    coherence.strengths.indices.dropFirst().filter { coherence.strengths[$0] != nil }.sorted {
      (coherence.strengths[$0] ?? 0, $0) < (coherence.strengths[$1] ?? 0, $1)
    }
  }

  private var links: ReportChapter {
    var chapter = ReportChapter()
    let ranked = ranked
    guard !ranked.isEmpty else { return chapter }
    chapter.heading(3, "Strength of each link")
    chapter.say(
      "A link is as strong as the unit follows the one before it better than the other units would: "
        + "0 is no better than an average unit, 0.7 twice as likely, below zero worse.")
    chapter.draw(
      LineChart(
        name: "links", title: "Strength of each link", finding: linksFinding, positionName: "unit",
        valueName: "how much better than an average unit each follows the one before, in nats",
        series: [.init(name: "strength", values: coherence.strengths)],
        marks: ranked.prefix(3).map { .init(index: $0, label: "into \($0 + 1)") },
        includesZero: true))
    chapter.say("These are the weakest.")
    chapter.table(
      [.init("from"), .init("to"), .init("at", .right), .init("strength", .right)],
      ranked.prefix(Self.linksNamed).map { place in
        [
          ReportWords.unit(place - 1, texts[place - 1]), ReportWords.unit(place, texts[place]),
          PlaceWords.text(places[place]) ?? "–", ReportWords.number(coherence.strengths[place]),
        ]
      })
    return chapter
  }

  private var linksFinding: String {
    let values = ranked.compactMap { coherence.strengths[$0] }
    let mean = values.reduce(0, +) / Double(max(1, values.count))
    guard let low = ranked.first, let high = ranked.last else { return "no links." }
    let negative = values.count { $0 < 0 }
    return "mean \(ReportWords.number(mean)) nats; weakest into unit \(low + 1) "
      + "(\(ReportWords.number(coherence.strengths[low]))), strongest into unit \(high + 1) "
      + "(\(ReportWords.number(coherence.strengths[high]))); "
      + (negative == 0
        ? "none is weaker than that of an average unit."
        : "\(negative) of \(values.count) are weaker than that of an average unit.")
  }

  // MARK: The families

  private var families: ReportChapter {
    var chapter = ReportChapter()
    let kinds = EvidenceKinds.names.filter { shown.components[$0] != nil }
    guard !kinds.isEmpty else { return chapter }
    chapter.heading(3, "What the score is made of")
    chapter.draw(
      BarChart(
        name: "evidence", title: "What each kind of evidence adds", valueName: "nats",
        bars: kinds.map { .init(label: $0, value: shown.components[$0]) }))
    let given = coherence.given
    chapter.table(
      [.init("kind"), .init("order shown", .right)]
        + (given == nil ? [] : [.init("as it came", .right)]) + [.init("what it looks at")],
      kinds.map { kind in
        [kind, ReportWords.weight(shown.components[kind])]
          + (given.map { [ReportWords.weight($0.components[kind])] } ?? [])
          + [EvidenceKinds.words(kind)]
      })
    return chapter
  }
}
