import Evidence
import Lexicon
import Prose
import TestSupport

/// Articles for tests, and WordNet's nouns.
enum Articles {
  static let graph = Result { try NounGraph(path: Repository.path(nouns)) }
  static let nouns = "Models/lexicon/wordnet-nouns.bin"

  static func analysed(
    _ units: [String], title: String? = nil, date: String? = nil, paragraphs: [Int]? = nil
  ) -> AnalysedArticle {
    var article = Article(title: title, sentences: units)
    article.date = date
    for (unit, paragraph) in (paragraphs ?? []).enumerated() {
      article.units[unit].paragraph = paragraph
    }
    return TextAnalyser().analyse(article)
  }

  static func scene(_ units: [String], title: String? = nil, date: String? = nil) throws -> Scene {
    Scene(
      article: analysed(units, title: title, date: date), background: nil, graph: try graph.get())
  }

  static func unit(_ text: String, date: String? = nil) -> SceneUnit {
    SceneUnit(unit: TextAnalyser().analyse(text: text), date: CalendarDay(date))
  }

  /// What one source makes of units.
  static func sheet(
    of units: [String], title: String? = nil, date: String? = nil, by source: any EvidenceSource
  ) throws -> EvidenceSheet {
    let scene = try scene(units, title: title, date: date)
    var sheet = EvidenceSheet(count: scene.count)
    source.gather(from: scene, into: &sheet)
    return sheet
  }
}

/// Articles made at random of words that every source has something to say about.
struct RandomArticle {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 }

  private static let phrases = [
    "the minister", "a lawyer", "the attorney", "Anna Petrova", "Petrova", "Mr. Brown", "zinc",
    "the metal", "indium", "an automobile", "the car", "a court", "the Supreme Court", "Russia",
    "the World Health Organization", "WHO", "Moscow", "14 people", "the company's owner",
  ]

  private static let verbs = [
    "said", "had seen", "will visit", "added that it was", "bought", "is near", "attacked", "told",
  ]

  private static let openings = [
    "However,", "Meanwhile,", "He", "They", "This", "In 1998", "On Friday", "MOSCOW -", "But",
    "Last week", "The", "A", "“We", "As a result,", "On March 3",
  ]

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func sentence() -> String {
    var parts = below(3) == 0 ? [Self.openings[below(Self.openings.count)]] : []
    for _ in 0...below(3) {
      parts += [
        Self.phrases[below(Self.phrases.count)], Self.verbs[below(Self.verbs.count)],
        Self.phrases[below(Self.phrases.count)],
      ]
    }
    if below(4) == 0 { parts = ["“" + parts.joined(separator: " ") + ",” Petrova said"] }
    return parts.joined(separator: " ") + (below(8) == 0 ? "" : ".")
  }

  /// Units of one to three sentences; about one in five has a twin.
  mutating func units(_ count: Int) -> [String] {
    var units: [String] = []
    while units.count < count {
      if !units.isEmpty, below(5) == 0 {
        units.append(units[below(units.count)])
      } else {
        units.append((0...below(3)).map { _ in sentence() }.joined(separator: " "))
      }
    }
    return units
  }

  mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) { order.swapAt(last, below(last + 1)) }
    return order
  }
}
