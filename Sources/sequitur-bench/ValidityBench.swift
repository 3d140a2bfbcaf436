import Foundation
import Prose
import Readability
import SequiturKit

/// What formulas have to do with how hard people find texts.
enum ValidityBench {
  private struct Excerpt: Decodable {
    var text: String
    var easiness: Double

    enum CodingKeys: String, CodingKey {
      case text
      case easiness = "bt_easiness"
    }
  }

  private struct Graded: Decodable {
    var article: String
    var level: Int
    var text: String

    enum CodingKeys: String, CodingKey {
      case article, text
      case level = "level_num"
    }
  }

  /// Prints Pearson's r with teachers' judgements (`--clear`), and how many articles of three
  /// levels come out in their order (`--levels`).
  static func run(_ arguments: [String]) throws {
    let options = BenchOptions(arguments)
    let lexicon = try BenchInput.models.readability()
    if let path = options.value("--clear") {
      let excerpts = try BenchInput.records(Excerpt.self, path)
      correlate(
        excerpts.map { ReadabilityProfile.measure(text: $0.text, lexicon: lexicon) },
        excerpts.map(\.easiness))
    }
    if let path = options.value("--levels") {
      try order(try BenchInput.records(Graded.self, path), lexicon)
    }
  }

  private static let keys = [
    "composite_grade", "new_dale_chall", "dale_chall_psk", "smog", "spache", "tuldava",
    "flesch_reading_ease", "flesch_kincaid_grade", "automated_readability_index", "coleman_liau",
    "lix",
  ]

  private static func value(_ key: String, _ profile: ReadabilityProfile) -> Double? {
    key == "consensus" ? profile.consensus?.grade : profile.score(key)
  }

  private static func correlate(_ profiles: [ReadabilityProfile], _ easiness: [Double]) {
    print("| measure | texts | Pearson r with easiness |")
    print("| --- | ---: | ---: |")
    for key in keys + ["consensus"] {
      let pairs = zip(profiles, easiness).compactMap { profile, ease in
        value(key, profile).map { ($0, ease) }
      }
      print(
        "| \(key) | \(pairs.count) "
          + BenchInput.row("", [pearson(pairs)], digits: 4).dropFirst(3))
    }
    print("\nBars: .57 for new_dale_chall, .62 for composite_grade (its sign turned).")
  }

  private static func pearson(_ pairs: [(Double, Double)]) -> Double? {
    let n = Double(pairs.count)
    let meanX = pairs.reduce(0) { $0 + $1.0 } / n
    let meanY = pairs.reduce(0) { $0 + $1.1 } / n
    var xx = 0.0
    var yy = 0.0
    var xy = 0.0
    for (x, y) in pairs {
      xx += (x - meanX) * (x - meanX)
      yy += (y - meanY) * (y - meanY)
      xy += (x - meanX) * (y - meanY)
    }
    return xx > 0 && yy > 0 ? xy / (xx * yy).squareRoot() : nil
  }

  private static func order(_ texts: [Graded], _ lexicon: ReadabilityLexicon) throws {
    var articles: [String: [Int: ReadabilityProfile]] = [:]
    for text in texts {
      articles[text.article, default: [:]][text.level] = ReadabilityProfile.measure(
        text: text.text, lexicon: lexicon)
    }
    let whole = articles.values.map { levels in levels.sorted { $0.key < $1.key }.map(\.value) }
      .filter { $0.count == 3 }
    print("\n| measure | articles of three levels | in order | % |")
    print("| --- | ---: | ---: | ---: |")
    for key in ["consensus"] + keys {
      let right = whole.count { levels in
        let values = levels.compactMap { value(key, $0) }
        guard values.count == 3 else { return false }
        // Of two scales, one rises with ease.
        let falls = key == "new_dale_chall" || key == "flesch_reading_ease"
        let signed = falls ? values.map { -$0 } : values
        return signed[0] < signed[1] && signed[1] < signed[2]
      }
      print(
        "| \(key) | \(whole.count) | \(right) "
          + BenchInput.row("", [100 * Double(right) / Double(max(1, whole.count))], digits: 2)
          .dropFirst(3))
    }
    print("\nBar: 95 % for consensus.")
  }
}
