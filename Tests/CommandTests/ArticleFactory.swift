import Base
import Foundation
import Ordering

/// Makes small articles of our own words, the same for the same seed.
struct ArticleFactory {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private mutating func pick(_ words: [String]) -> String { words[generator.below(words.count)] }

  /// The units of an article in their true order.
  mutating func units() -> [String] {
    let town = pick(["Marrow", "Hallow Sound", "Vessand", "Orrinby", "Tarn", "Kelder"])
    let first = pick(["Ida", "Tomas", "Maren", "Jonas", "Petra", "Anders"])
    let last = pick(["Oldenquist", "Renn", "Brandvik", "Feld", "Sorley", "Vance"])
    let thing = pick(["bridge", "library", "ferry", "school", "mill", "market"])
    let day = pick(["Monday", "Tuesday", "Wednesday", "Friday"])
    let number = 20 + generator.below(400)
    var units = [
      "\(town.uppercased()) - The old \(thing) of \(town) reopened on \(day) after a long repair.",
      "Mayor \(first) \(last) cut a ribbon before some \(number) people.",
      "\"We have waited for this \(thing) for years,\" \(last) told them.",
      "The repair had cost about \(number) thousand crowns.",
      "However, part of the roof is still closed, the mayor said.",
      "It will be finished next spring.",
      "The \(thing) was built more than a century ago.",
      "\"My grandmother came here every week,\" said a neighbour.",
    ]
    let dropped = generator.below(3)
    for _ in 0..<dropped { units.remove(at: 1 + generator.below(units.count - 1)) }
    return units
  }

  /// A record of an article.
  mutating func record(id: String) -> String {
    Self.record(id: id, sentences: units())
  }

  /// Records of articles, one a line.
  mutating func records(_ count: Int, prefix: String = "a") -> String {
    (0..<count).map { record(id: "\(prefix)\($0)") + "\n" }.joined()
  }

  /// A shuffle of units.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    generator.permutation(elements.count).map { elements[$0] }
  }

  /// A record with units as they are.
  static func record(id: String, sentences: [String]) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: ["id": id, "sentences": sentences], options: [.sortedKeys])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }
}
