import Foundation
import Prose

/// The splitter against texts whose sentences are known.
enum SentencesBench {
  private struct Record: Decodable {
    var text: String
    var sentences: [String]
  }

  /// Prints whole texts that come out right, and the precision and recall of inner boundaries.
  ///
  /// A boundary is a sentence's end but for the text's, counted in scalars without white space.
  static func run(_ files: [String]) throws {
    guard !files.isEmpty else { throw BenchInput.Failure.noFile }
    print("| file | texts | all right | precision % | recall % | F1 % | sentences right % |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for file in files {
      let records = try BenchInput.records(Record.self, file)
      var whole = 0
      var boundaries = Tally()
      var sentences = Tally()
      for record in records {
        let bytes = Array(record.text.utf8)
        let mine = SentenceSplitter().sentences(in: bytes.span).map {
          String(decoding: bytes[$0], as: UTF8.self)
        }
        if mine == record.sentences { whole += 1 }
        boundaries.add(Set(ends(mine).dropLast()), Set(ends(record.sentences).dropLast()))
        sentences.add(Set(spans(mine)), Set(spans(record.sentences)))
      }
      print(
        "| \(file) | \(records.count) | \(whole) "
          + BenchInput.row(
            "", [boundaries.precision, boundaries.recall, boundaries.f1, sentences.f1], digits: 2
          ).dropFirst(3))
    }
    print("\nBars: 47 of the 48 golden rules; F1 90.5 % on the English Web Treebank.")
  }

  private static func ends(_ sentences: [String]) -> [Int] {
    var offset = 0
    return sentences.map { sentence in
      offset += sentence.unicodeScalars.count { !$0.properties.isWhitespace }
      return offset
    }
  }

  private static func spans(_ sentences: [String]) -> [Range<Int>] {
    let ends = ends(sentences)
    return zip([0] + ends, ends).map { $0..<$1 }
  }

  private struct Tally {
    private var hits = 0
    private var found = 0
    private var wanted = 0

    mutating func add<Item: Hashable>(_ mine: Set<Item>, _ gold: Set<Item>) {
      hits += mine.intersection(gold).count
      found += mine.count
      wanted += gold.count
    }

    var precision: Double { 100 * Double(hits) / Double(max(1, found)) }
    var recall: Double { 100 * Double(hits) / Double(max(1, wanted)) }
    var f1: Double { 200 * Double(hits) / Double(max(1, found + wanted)) }
  }
}
