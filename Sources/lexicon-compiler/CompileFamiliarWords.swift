import Base
import Foundation
import Lexicon
import Prose

/// `lexicon-compiler familiar`: counts of words in everyday stories to `familiar-words.txt`.
///
/// The source is a folder of JSON Lines files, a story a line with its `sentences`. Only counts
/// leave it.
struct CompileFamiliarWords: Subcommand {
  static let name = "familiar"
  static let usage = "--source DIR --pronunciations FILE --output FILE"

  /// Words in fewer stories than this are left out: misspellings, names, chance.
  private static let fewestStories = 5

  static func run(_ options: CompilerOptions) throws -> String {
    let output = try options.required("output")
    let folder = try options.required("source")
    let known = try Pronunciations(path: options.required("pronunciations"))
    var tally = StoryTally()
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".jsonl") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
        throw CompilerError.source("cannot read \(folder)/\(name)")
      }
      for (number, line) in data.split(separator: UInt8(ascii: "\n")).enumerated() {
        guard
          let record = try? JSONSerialization.jsonObject(with: line) as? [String: Any],
          let sentences = record["sentences"] as? [String]
        else {
          throw CompilerError.malformed(
            file: name, line: number + 1, reason: "there are no sentences")
        }
        tally.add(sentences)
      }
    }
    let uses = bases(tally, known: known)
    let lines = uses.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { "\($0.key)\t\($0.value)" }
    let body = "stories\t\(tally.stories)\n" + lines.joined(separator: "\n") + "\n"
    let checksum = String(StableHash.fnv1a(body), radix: 16)
    let padding = String(repeating: "0", count: 16 - checksum.count)
    let text = header + "# checksum \(padding)\(checksum)\n" + body
    try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    return "\(output): \(lines.count) words from \(tally.stories) stories"
  }

  private static let header = """
    # Base forms of English words and the number of everyday stories that use each of them.
    # See READABILITY.md for where the counts come from and how they are used.

    """

  /// Base forms with the stories of all their regular forms.
  ///
  /// A form goes to the commonest of its possible bases that is at least three tenths as common
  /// as itself, so that *number* does not go to *numb*.
  private static func bases(_ tally: StoryTally, known: Pronunciations) -> [String: Int] {
    let plain = tally.lower.filter { word, uses in
      let isWord = word.utf8.count > 1 || ["a", "i", "o"].contains(word)
      return isWord && uses >= tally.capitalised[word, default: 0]
        && known.syllables(of: word) != nil
    }
    var uses = plain
    for (form, count) in plain {
      let candidates = RegularForms.bases(of: form).filter {
        plain[$0, default: 0] * 10 >= count * 3
      }
      let best = candidates.max { left, right in
        let (one, other) = (plain[left, default: 0], plain[right, default: 0])
        return one != other ? one < other : left < right
      }
      if let best {
        uses[best, default: 0] += count
        uses[form, default: 0] -= count
      }
    }
    return uses.filter { $0.value >= fewestStories }
  }
}

/// In how many stories each word stands in lower case, and capitalised inside a sentence.
private struct StoryTally {
  private(set) var lower: [String: Int] = [:]
  private(set) var capitalised: [String: Int] = [:]
  private(set) var stories = 0

  mutating func add(_ sentences: [String]) {
    var seen: Set<String> = []
    var names: Set<String> = []
    for sentence in sentences {
      let words = sentence.split { !($0.isLetter || $0 == "'" || $0 == "’") }
      for (place, word) in words.enumerated() {
        guard let first = word.first, word.allSatisfy(\.isASCII), !word.contains("'") else {
          continue
        }
        if first.isLowercase {
          seen.insert(String(word))
        } else if place > 0, word != "I" {
          names.insert(word.lowercased())
        }
      }
    }
    for word in seen { lower[word, default: 0] += 1 }
    for word in names { capitalised[word, default: 0] += 1 }
    stories += 1
  }
}
