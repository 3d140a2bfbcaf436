import Lexicon
import SequiturKit

/// The syllable counter against the CMU Pronouncing Dictionary.
enum SyllablesBench {
  /// Prints the share of words whose count is one of those listed, with and without the
  /// dictionary; the model has not seen the held-out tenth.
  static func run() throws {
    let folder = BenchInput.models.path + "/lexicon/"
    let dictionary = try Pronunciations(path: folder + "pronunciations.bin")
    let model = try SyllableModel(path: folder + "syllables.bin")
    let words = dictionary.allWords()
    let held = words.filter { SyllableTrainer.isHeldOut($0.word) }
    let whole = SyllableCounter(pronunciations: dictionary, fallback: model)
    let alone = SyllableCounter(pronunciations: nil, fallback: model)
    let rules = SyllableCounter(pronunciations: nil)
    print("| counter | words | right | % |")
    print("| --- | ---: | ---: | ---: |")
    row("dictionary and fallback, all words", whole, words)
    row("fallback alone, held-out tenth", alone, held)
    row("spelling rules alone, held-out tenth", rules, held)
    print("\nBars: 100 % of all words; 95.5 % of the held-out tenth by the fallback alone.")
  }

  private static func row(
    _ name: String, _ counter: SyllableCounter, _ words: [(word: String, counts: [Int])]
  ) {
    let right = words.count { $0.counts.contains(counter.count(of: $0.word)) }
    print(
      "| \(name) | \(words.count) | \(right) "
        + BenchInput.row("", [100 * Double(right) / Double(max(1, words.count))], digits: 2)
        .dropFirst(3))
  }
}
