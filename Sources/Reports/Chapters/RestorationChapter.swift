import SequiturKit
import Typeset

/// The restored text, why its units stand where they do, and where that is unsure.
struct RestorationChapter {
  let findings: ReportFindings
  let restored: RestorationFindings

  private var restoration: Restoration { restored.restoration }
  private var texts: [String] { findings.texts }
  private var count: Int { findings.order.count }

  /// The reasons told of a unit, at most.
  private static let reasonsTold = 3

  /// The chapter.
  var chapter: ReportChapter {
    var chapter = text
    guard count > 1 else { return chapter }
    chapter.append(reasons)
    chapter.append(DoubtChapter(findings: findings, restored: restored).chapter)
    chapter.append(moves)
    return chapter
  }

  // MARK: The finding

  /// How well the order is known, in plain words.
  var finding: String {
    guard count > 1 else { return "The article has one unit, which has only one order." }
    var sentences = ["The \(count) units of this article were put back in order."]
    if let tau = restoration.articleConfidence {
      let right = ReportWords.percent((1 + tau) / 2)
      sentences.append(
        "\(Self.judgement(tau)): of all pairs of units \(right) are expected to stand the right way "
          + "round (a Kendall tau of \(ReportWords.number(tau)); 0 is chance, 1 is perfect).")
    } else {
      sentences.append("The model carries no calibration, so how sure that is cannot be told.")
    }
    if let confidence = restoration.confidence, let opening = confidence.first {
      sentences.append(
        "That the first unit opens the article is \(ReportWords.certainty(opening)) "
          + "(\(ReportWords.percent(opening))).")
      sentences.append(Self.links(confidence, texts: texts))
    }
    let settled = Self.settledShare(restored.reaches)
    sentences.append(
      settled == 1
        ? "The order of every pair of units is firm."
        : "\(ReportWords.percent(settled)) of the pairs are in a firm order, the others might stand "
          + "the other way round.")
    return sentences.joined(separator: " ")
  }

  /// How many of the links are doubtful, and the least sure of them.
  private static func links(_ confidence: [Double], texts: [String]) -> String {
    let places = confidence.indices.dropFirst()
    guard let least = places.min(by: { confidence[$0] < confidence[$1] }) else { return "" }
    let weak = places.count { confidence[$0] < 0.25 }
    let name =
      "\(ReportWords.unit(least, texts[least])) (\(ReportWords.percent(confidence[least])))"
    guard places.count > 1 else { return "The only link leads into unit \(name)." }
    let words =
      switch weak {
      case 0: "None of the \(places.count) links between neighbours is"
      case 1: "One of the \(places.count) links between neighbours is"
      case places.count: "All \(places.count) links between neighbours are"
      default: "\(weak) of the \(places.count) links between neighbours are"
      }
    return words + " less likely than one in four; the least sure leads into unit \(name)."
  }

  private static func judgement(_ tau: Double) -> String {
    switch tau {
    case 0.8...: "The order is probably right but for details"
    case 0.6...: "The order is probably right in most of its course"
    case 0.4...: "The order is probably right in its broad course"
    case 0.2...: "The order is clearly better than chance, but a good part of it is open"
    default: "The order is little better than chance"
    }
  }

  /// The share of pairs whose order is sure.
  static func settledShare(_ reaches: [PlacementReach]) -> Double {
    let count = reaches.count
    guard count > 1 else { return 1 }
    let settled = reaches.reduce(0) { $0 + $1.settled(of: count) }
    return Double(settled) / Double(count * (count - 1))
  }

  // MARK: The text

  private var text: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(2, "Restored text")
    if count > 1 {
      chapter.say(
        restoration.confidence == nil
          ? "In brackets is the number that each unit came in as."
          : "Before each unit stands the chance that it directly follows the one before it (the "
            + "first: that it opens the article); in brackets, the number that it came in as.")
    }
    chapter.blocks.append(
      .numberedList(
        texts.enumerated().map { place, text in
          [.paragraph(margin(place) + [.text(text)] + origin(place))]
        }, start: 1))
    return chapter
  }

  private func margin(_ place: Int) -> [MarkdownInline] {
    guard count > 1, let chance = restoration.confidence?[place] else { return [] }
    return [
      .code("\(ReportWords.percent(chance)) \(ReportWords.certainty(chance))"), .text(" "),
    ]
  }

  private func origin(_ place: Int) -> [MarkdownInline] {
    count > 1 ? [.text(" "), .emphasis([.text("(was \(findings.order[place] + 1))")])] : []
  }

  // MARK: The reasons

  private var reasons: ReportChapter {
    var chapter = ReportChapter()
    guard !restoration.links.isEmpty else { return chapter }
    chapter.heading(2, "Why each unit stands where it does")
    chapter.say(
      "The weightiest reasons for each place and, where there is one of weight, the strongest "
        + "against it. A weight is what a kind of evidence adds to the score, in nats; it compares "
        + "the unit with all units before it, so that one unit may stand late because others look "
        + "early.")
    chapter.blocks.append(
      .numberedList(
        restoration.links.map { link in
          [
            .paragraph([.strong([.text(ReportWords.excerpt(texts[link.place], 70))])]),
            .list(told(link).map { [.paragraph(Self.words($0))] }),
          ]
        }, start: 1))
    chapter.heading(3, "All weights by kind of evidence")
    chapter.say(
      "A row adds up to the unit's share of the score, all rows together to "
        + "\(ReportWords.number(restoration.objective)). The base is what holds of any unit at "
        + "such a place.")
    chapter.append(weights)
    return chapter
  }

  private func told(_ link: Restoration.Link) -> [Restoration.Reason] {
    let reasons = link.evidence.filter { $0.kind != "base" && abs($0.weight) >= 0.005 }
    let supporting = reasons.filter { $0.weight > 0 }.prefix(Self.reasonsTold)
    let opposing = reasons.filter { $0.weight < 0 }
    guard !supporting.isEmpty else {
      return opposing.isEmpty
        ? [Restoration.Reason(kind: "base", weight: 0, detail: "nothing speaks for or against")]
        : Array(opposing.prefix(Self.reasonsTold))
    }
    // What speaks against counts where it is as heavy as the least of the reasons told.
    let floor = supporting.last?.weight ?? 0
    return supporting + opposing.prefix(1).filter { -$0.weight >= floor }
  }

  private static func words(_ reason: Restoration.Reason) -> [MarkdownInline] {
    [
      .code(ReportWords.signed(reason.weight)),
      .text(
        " \(reason.kind)\(reason.weight < 0 ? ", against" : ""): "
          + ReportWords.unbroken(reason.detail)),
    ]
  }

  private var weights: ReportChapter {
    // A kind that rounds to nothing everywhere needs no column.
    let kinds = EvidenceKinds.names.filter { kind in
      restoration.links.contains { link in
        link.evidence.contains { $0.kind == kind && abs($0.weight) >= 0.005 }
      }
    }
    var chapter = ReportChapter()
    chapter.table(
      [.init("unit", .right), .init("together", .right)] + kinds.map { .init($0, .right) },
      restoration.links.map { link in
        let cells = kinds.map { kind in
          ReportWords.weight(link.evidence.first { $0.kind == kind }?.weight)
        }
        let sum = link.evidence.reduce(0) { $0 + $1.weight }
        return ["\(link.place + 1)", ReportWords.weight(sum)] + cells
      })
    return chapter
  }

  // MARK: Before and after

  private var moves: ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(2, "Before and after")
    chapter.draw(
      ArcDiagram(name: "moves", title: "What moved", order: findings.order, unitName: "unit"))
    chapter.table(
      [.init("now", .right), .init("was", .right), .init("moved", .right), .init("unit")],
      findings.order.enumerated().map { place, was in
        let way = was - place
        let words =
          way == 0 ? "stayed" : way > 0 ? "\(way) towards the start" : "\(-way) towards the end"
        return ["\(place + 1)", "\(was + 1)", words, ReportWords.excerpt(texts[place])]
      })
    return chapter
  }
}
