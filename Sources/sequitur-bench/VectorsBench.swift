import Foundation
import Readability
import SequiturKit

/// The formulas and measures of diversity against values that other code computed or authors
/// printed.
enum VectorsBench {
  private struct FormulaSample: Decodable {
    var counts: [String: Double]
    var formulas: [String: Double]
  }

  private struct TokenSample: Decodable {
    var tokens: [Int]
    var values: [String: Double]
  }

  private struct Published: Decodable {
    var text: String
    var words: Int
    var sentences: Int
    var unfamiliar: Int?
    var cloze: Double?
    var letters: Int?
    var grade: Double?

    enum CodingKeys: String, CodingKey {
      case text, words, sentences, unfamiliar, cloze, letters
      case grade = "CLI"
    }
  }

  /// Prints a row for each file and ends with 1 where a bar is missed.
  static func run(_ arguments: [String]) throws {
    let options = BenchOptions(arguments)
    var passes = true
    print("| vectors | compared | wrong | largest difference |")
    print("| --- | ---: | ---: | ---: |")
    if let path = options.value("--formulas") { passes = try formulas(path) && passes }
    if let path = options.value("--diversity") { passes = try diversity(path) && passes }
    if let path = options.value("--published") { passes = try published(path) && passes }
    if !passes { exit(1) }
  }

  // MARK: Formulas

  private static func formulas(_ path: String) throws -> Bool {
    var differences: [(String, Double)] = []
    for sample in try BenchInput.json([FormulaSample].self, path) {
      let counts = textCounts(sample.counts)
      for (name, value) in sample.formulas.sorted(by: { $0.key < $1.key }) {
        let found: Double?
        if name == "ELF" {
          // The file holds koRpus's form, words of two syllables a sentence; ours is Fang's.
          found = Double(counts.disyllables) / Double(counts.sentences)
        } else {
          found = formulaKeys[name].flatMap(Formula.named)?.score(counts)
        }
        // The vectors are written to six decimals.
        differences.append((name, found.map { abs($0 - value) } ?? .infinity))
      }
    }
    return report("formulas (1e-6)", differences, bar: 1e-6)
  }

  private static func textCounts(_ counts: [String: Double]) -> TextCounts {
    func count(_ name: String) -> Int { Int(counts[name] ?? 0) }
    var made = TextCounts()
    made.words = count("W")
    made.sentences = count("St")
    made.letters = count("C")
    made.syllables = count("Sy")
    made.monosyllables = count("W1")
    made.polysyllables = count("W3")
    made.sixLetterWords = count("L6")
    made.longWords = count("L7")
    made.miniWords = count("mini")
    made.difficultWords = count("DCu")
    made.unfamiliarTypes = count("SPu")
    made.types = count("V")
    made.hardWords = count("FOGhard")
    return made
  }

  private static let formulaKeys = [
    "FRE": "flesch_reading_ease", "FKGL": "flesch_kincaid_grade", "Flesch_PSK": "flesch_psk",
    "FJP": "farr_jenkins_paterson", "FOG": "gunning_fog", "FOG_simple": "gunning_fog_simple",
    "FOG_PSK": "gunning_fog_psk", "FOG_NRI": "gunning_fog_nri", "SMOG": "smog",
    "SMOG_C": "smog_c", "SMOG_simple": "smog_simple", "ARI": "automated_readability_index",
    "ARI_NRI": "automated_readability_index_nri",
    "ARI_simple": "automated_readability_index_simple", "CLI": "coleman_liau",
    "CL_ECP": "coleman_liau_ecp", "CL_grade": "coleman_liau_grade", "DC_1948": "dale_chall",
    "DC_1995": "new_dale_chall", "DC_PSK": "dale_chall_psk", "Spache_rev": "spache",
    "Spache_old": "spache_old", "Linsear": "linsear_write", "LIX": "lix", "RIX": "rix",
    "FORCAST": "forcast", "FORCAST_RGL": "forcast_rgl", "Coleman_C1": "coleman_1",
    "Coleman_C2": "coleman_2", "Bormuth_MC": "bormuth_mean_cloze",
    "DRP": "degrees_of_reading_power", "Fucks": "fucks", "Tuldava": "tuldava",
    "Strain": "strain_index", "Wheeler_Smith": "wheeler_smith",
    "Danielson_Bryan1": "danielson_bryan_1", "Danielson_Bryan2": "danielson_bryan_2",
    "EFLAW": "mcalpine_eflaw", "nWS1": "wiener_sachtextformel_1",
    "nWS2": "wiener_sachtextformel_2", "nWS3": "wiener_sachtextformel_3",
    "nWS4": "wiener_sachtextformel_4",
  ]

  // MARK: Lexical diversity

  private static func diversity(_ path: String) throws -> Bool {
    var differences: [(String, Double)] = []
    let samples = try BenchInput.json([String: TokenSample].self, path)
    for (text, sample) in samples.sorted(by: { $0.key < $1.key }) {
      let found = LexicalDiversity(tokens: sample.tokens.map(String.init))
      for (name, value) in sample.values.sorted(by: { $0.key < $1.key }) {
        differences.append(
          ("\(text) \(name)", Self.value(name, found).map { abs($0 - value) } ?? .infinity))
      }
    }
    return report("lexical diversity (4 decimals)", differences, bar: 0.000_05)
  }

  private static func value(_ name: String, _ found: LexicalDiversity) -> Double? {
    switch name {
    case "N": Double(found.tokens)
    case "V": Double(found.types)
    case "hapax": found.value(.hapaxShare).map { $0 * Double(found.types) }
    case "HDD_x42": found.value(.hdd).map { $0 * 42 }
    // The file holds decimal logarithms; ours are natural, as those of Maas's a² are.
    case "Dugast_U10": found.value(.dugast).map { $0 / log(10) }
    // The file holds the form with types squared; ours has tokens (Oakes 1998).
    case "YuleI":
      found.value(.yuleK).map { k in
        let (n, v) = (Double(found.tokens), Double(found.types))
        return v * v / (k * n * n / 10_000 + n - v)
      }
    default: measures[name].flatMap { found.value($0) }
    }
  }

  private static let measures: [String: LexicalDiversity.Measure] = [
    "TTR": .typeTokenRatio, "RootTTR": .root, "CTTR": .corrected, "Herdan": .herdan,
    "Summer": .summer, "Maas_a2_ln": .maas, "YuleK": .yuleK,
    "SimpsonD": .simpson, "HerdanVm": .herdanVm, "MSTTR50": .segmental,
    "MATTR50": .movingAverage, "MTLD": .mtld, "HDD": .hdd,
  ]

  // MARK: Published samples

  private static func published(_ path: String) throws -> Bool {
    let lexicon = try BenchInput.models.readability()
    var differences: [(String, Double)] = []
    var rows: [String] = []
    let samples = try BenchInput.json([String: Published].self, path)
    for (name, sample) in samples.sorted(by: { $0.key < $1.key }) {
      var counts = TextCounts()
      counts.words = sample.words
      counts.sentences = sample.sentences
      counts.difficultWords = sample.unfamiliar ?? 0
      counts.letters = sample.letters ?? 0
      let raw = ReadabilityProfile.measure(text: sample.text, lexicon: lexicon)
      if let cloze = sample.cloze {
        let score = Formula.named("new_dale_chall")?.score(counts)
        differences.append((name, score.map { abs($0.rounded() - cloze) } ?? .infinity))
      }
      if let grade = sample.grade {
        for counts in [counts, raw.counts] {
          let score = Formula.named("coleman_liau")?.score(counts)
          let printed = score.map { ($0 * 10).rounded() / 10 }
          differences.append((name, printed.map { abs($0 - grade) } ?? .infinity))
        }
        differences.append(("\(name), words", Double(abs(raw.counts.words - sample.words))))
        differences.append(
          ("\(name), sentences", Double(abs(raw.counts.sentences - sample.sentences))))
        differences.append(
          ("\(name), letters", Double(abs(raw.counts.letters - (sample.letters ?? 0)))))
      }
      rows.append(
        "| \(name) | \(raw.counts.words) / \(sample.words) "
          + "| \(raw.counts.sentences) / \(sample.sentences) "
          + "| \(raw.counts.letters) / \(sample.letters.map(String.init) ?? "–") "
          + "| \(raw.counts.difficultWords) / \(sample.unfamiliar.map(String.init) ?? "–") |")
    }
    let passes = report("published samples (as printed)", differences, bar: 1e-9)
    print("\nFrom the raw text, found / published (unfamiliar words by Dale's list):\n")
    print("| sample | words | sentences | letters | unfamiliar |")
    print("| --- | ---: | ---: | ---: | ---: |")
    print(rows.joined(separator: "\n"))
    return passes
  }

  private static func report(
    _ name: String, _ differences: [(name: String, value: Double)], bar: Double
  ) -> Bool {
    let wrong = differences.filter { !($0.value <= bar) }
    let largest = differences.map(\.value).max() ?? .infinity
    print("| \(name) | \(differences.count) | \(wrong.count) | \(largest) |")
    for one in wrong { print("wrong: \(one.name), by \(one.value)") }
    return wrong.isEmpty && !differences.isEmpty
  }
}
