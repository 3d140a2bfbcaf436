import Foundation
import Testing

/// A JSON document that the tool wrote, looked at strictly.
struct Document {
  let members: [String: Any]
  let line: String

  /// Reads a document; it has to be one line of ASCII that holds an object with these keys, and
  /// those only.
  init(_ line: String, keys: Set<String>) throws {
    #expect(line.utf8.allSatisfy { (0x20..<0x7f).contains($0) }, "not one line of ASCII")
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
    members = try #require(object as? [String: Any])
    self.line = line
    #expect(Set(members.keys) == keys)
    #expect(members["schema"] as? Int == 1)
    for names in Self.names(in: line) { #expect(names == names.sorted(), "keys are not sorted") }
  }

  /// The keys of each object of a document, in the order in which they stand.
  private static func names(in line: String) -> [[String]] {
    var open: [[String]] = []
    var closed: [[String]] = []
    var text: String?
    var last: String?
    var isEscaped = false
    for character in line {
      if let begun = text {
        if isEscaped || character != "\"" {
          isEscaped = !isEscaped && character == "\\"
          text = begun + String(character)
        } else {
          last = begun
          text = nil
        }
        continue
      }
      switch character {
      case "\"": text = ""
      case "{": open.append([])
      case "}": closed.append(open.removeLast())
      case ":": open[open.count - 1].append(last ?? "")
      default: break
      }
    }
    return closed
  }

  func string(_ key: String) -> String? { members[key] as? String }
  func int(_ key: String) -> Int? { members[key] as? Int }
  func double(_ key: String) -> Double? { (members[key] as? NSNumber)?.doubleValue }
  func bool(_ key: String) -> Bool? { members[key] as? Bool }
  func strings(_ key: String) -> [String]? { members[key] as? [String] }
  func ints(_ key: String) -> [Int]? { members[key] as? [Int] }
  func doubles(_ key: String) -> [Double]? { members[key] as? [Double] }
  func object(_ key: String) -> [String: Any]? { members[key] as? [String: Any] }
  func objects(_ key: String) -> [[String: Any]]? { members[key] as? [[String: Any]] }
  func isNull(_ key: String) -> Bool { members[key] is NSNull }
}

/// The keys of the documents in the contract.
enum Keys {
  static let restoration: Set<String> = [
    "schema", "id", "order", "sentences", "confidence", "article_confidence", "objective",
    "optimal", "gap", "model", "warnings",
  ]
  static let coherence: Set<String> = [
    "schema", "id", "log_score", "coherence", "z", "percentile", "permutations", "components",
    "warnings", "weak_links",
  ]
  static let sentences: Set<String> = ["schema", "id", "sentences", "headings", "places"]
  static let readability: Set<String> = [
    "schema", "id", "counts", "scores", "diversity", "consensus", "reading_time_s",
    "familiar_list", "headings", "speaking_time_s", "language", "warnings", "sentences", "policy",
  ]
  static let failure: Set<String> = ["schema", "id", "line", "error"]
}
