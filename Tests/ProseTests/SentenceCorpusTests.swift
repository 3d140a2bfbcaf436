import Foundation
import Prose
import Testing

/// The folder of the corpora, where the environment names one.
private let corpora = ProcessInfo.processInfo.environment["SEQUITUR_SENTENCES"]

/// Measures the splitter on corpora that are not part of the project.
///
/// `SEQUITUR_SENTENCES` names a folder with `golden-en.jsonl` and `ewt-test.jsonl`, whose lines
/// hold `text` and its true `sentences`; without it the tests are skipped.
@Suite(.enabled(if: corpora != nil))
struct SentenceCorpusTests {
  private struct Record: Decodable {
    var text: String
    var sentences: [String]
  }

  private func records(_ name: String) throws -> [Record] {
    let url = URL(fileURLWithPath: try #require(corpora)).appendingPathComponent(name)
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(Record.self, from: Data($0.utf8))
    }
  }

  /// Where sentences end, the last one excepted, counted in scalars that are no white space.
  private func boundaries(_ sentences: [String]) -> Set<Int> {
    var offset = 0
    return Set(
      sentences.dropLast().map { sentence in
        offset += sentence.unicodeScalars.filter { !$0.properties.isWhitespace }.count
        return offset
      })
  }

  private func split(_ text: String) -> [String] {
    SentenceSplitter().sentences(in: text).map(text.bytes)
  }

  @Test func goldenRules() throws {
    let records = try records("golden-en.jsonl")
    let passed = records.filter { split($0.text) == $0.sentences }.count
    #expect(passed >= 47, "\(passed) of \(records.count)")
  }

  @Test func englishWebTreebank() throws {
    var hits = 0
    var found = 0
    var wanted = 0
    for record in try records("ewt-test.jsonl") {
      let mine = boundaries(split(record.text))
      let gold = boundaries(record.sentences)
      hits += mine.intersection(gold).count
      found += mine.count
      wanted += gold.count
    }
    let score = 200 * Double(hits) / Double(found + wanted)
    #expect(score >= 90.5, "boundary F1 \(score)")
  }
}
