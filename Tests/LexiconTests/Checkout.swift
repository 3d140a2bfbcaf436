import Foundation
import Lexicon

/// The checkout that the tests were built in.
enum Checkout {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let nouns = root.appendingPathComponent("Models/lexicon/wordnet-nouns.bin").path

  static let shared = Result { try NounGraph(path: nouns) }

  static func nounGraph() throws -> NounGraph { try shared.get() }
}
