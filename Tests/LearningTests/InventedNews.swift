import Base
import Ordering
import Prose

/// Articles made up by a generator, with habits that a model can learn.
enum InventedNews {
  private static let names = ["Orla Venn", "Tomas Kree", "Ida Marsh", "Piet Holm", "Ana Rusk"]
  private static let things = ["harbour", "bridge", "school", "budget", "ferry", "library"]

  /// Articles of eight units: a lead, an introduction, quotations, background, a closing formula.
  static func articles(_ count: Int, seed: UInt64) -> [Article] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      let name = names[generator.below(names.count)]
      let surname = String(name.split(separator: " ")[1])
      let thing = things[generator.below(things.count)]
      let other = things[generator.below(things.count)]
      let year = 1950 + generator.below(60)
      let sentences = [
        "The town announced on Monday that the \(thing) will close, officials said.",
        "Mayor \(name) told reporters that a \(other) would be opened instead.",
        "\"We have waited for years,\" \(surname) said of the \(thing).",
        "\"The \(other) is what people want,\" \(surname) added.",
        "However, some residents doubt that the \(other) can be paid for.",
        "They want the \(thing) to stay, a survey number \(generator.below(900)) showed.",
        "The \(thing) was built in \(year) and had been repaired twice.",
        "Reporters in \(thing) street contributed to this report \(number).",
      ]
      return Article(
        id: "invented-\(seed)-\(number)", title: "Town to close its \(thing)",
        units: sentences.enumerated().map { Unit(text: $1, index: $0, paragraph: $0) })
    }
  }
}
