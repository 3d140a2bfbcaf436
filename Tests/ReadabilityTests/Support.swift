import Foundation
import Lexicon
import Readability
import Testing

/// Seeded numbers for property tests (SplitMix64).
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

/// The lexicon that the package ships.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Models/lexicon")

  static let pronunciations = Result {
    try Pronunciations(path: folder.appendingPathComponent("pronunciations.bin").path)
  }

  static let model = Result {
    try SyllableModel(path: folder.appendingPathComponent("syllables.bin").path)
  }

  static let familiar = Result {
    FamiliarWords(
      text: try String(
        contentsOf: folder.appendingPathComponent("familiar-words.txt"), encoding: .utf8))
  }

  static let lexicon = Result {
    ReadabilityLexicon(
      syllables: SyllableCounter(
        pronunciations: try pronunciations.get(), fallback: try model.get()),
      familiar: try familiar.get(),
      dale: PublishedWords(text: try text("dale-1948.txt"), name: "dale"),
      spache: PublishedWords(text: try text("spache-1974.txt"), name: "spache", entries: .stems))
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  static func measure(_ text: String) throws -> ReadabilityProfile {
    ReadabilityProfile.measure(text: text, lexicon: try lexicon.get())
  }
}
