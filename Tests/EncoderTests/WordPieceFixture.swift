import Encoder
import Foundation
import Testing

/// Texts of our own, with the ids that Hugging Face's `tokenizers` gives for a small vocabulary.
enum WordPieceFixture {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    var text: String
    var ids: [Int32]

    var testDescription: String {
      let start = text.unicodeScalars.prefix(60).map { $0.escaped(asASCII: true) }
      return start.joined() + " (\(text.unicodeScalars.count))"
    }
  }

  static let vocabulary = path("wordpiece-vocabulary.txt")

  /// Empty where the file cannot be read, which a test of its own notices.
  static let cases: [Case] = {
    guard let data = FileManager.default.contents(atPath: path("wordpiece-cases.json")) else {
      return []
    }
    return (try? JSONDecoder().decode([Case].self, from: data)) ?? []
  }()

  static let tokenizer = Result { try WordPiece(path: vocabulary) }

  /// The entries in the order of their ids.
  static func entries() throws -> [String] {
    let text = try String(contentsOfFile: vocabulary, encoding: .utf8)
    return text.unicodeScalars.split(separator: "\n").map { String($0) }
  }

  private static func path(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)").path
  }
}
