import Base
import Foundation
import Lexicon

/// `lexicon-compiler pronunciations`: CMUdict's `cmudict.dict` to `pronunciations.bin`.
struct CompilePronunciations: Subcommand {
  static let name = "pronunciations"
  static let usage = "--source FILE --output FILE"

  static func run(_ options: CompilerOptions) throws -> String {
    let output = try options.required("output")
    let source = try options.required("source")
    guard let data = FileManager.default.contents(atPath: source) else {
      throw CompilerError.source("cannot read \(source)")
    }
    let words = try read(String(decoding: data, as: UTF8.self), file: source)
    let file = try compile(words)
    try Data(file).write(to: URL(fileURLWithPath: output), options: .atomic)
    return "\(output): \(words.count) words, \(file.count) bytes"
  }

  /// The words of a dictionary with their counts, in the order of its lines.
  ///
  /// A line is a word, with `(2)` and so on for a further pronunciation, and its phones; vowels
  /// end in a digit for their stress. An interjection without a vowel (*hmm*) has one syllable.
  static func read(_ text: String, file: String) throws -> [(word: String, counts: [Int])] {
    var words: [(word: String, counts: [Int])] = []
    var places: [String: Int] = [:]
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let fields = line.prefix { $0 != "#" }.split(separator: " ")
      guard let head = fields.first, !line.hasPrefix(";;;") else { continue }
      guard fields.count > 1 else {
        throw CompilerError.malformed(file: file, line: number + 1, reason: "there are no phones")
      }
      let word = String(head.prefix { $0 != "(" })
      let nuclei = fields.dropFirst().count { $0.last?.isNumber ?? false }
      let count = max(1, nuclei)
      if let place = places[word] {
        if !words[place].counts.contains(count) { words[place].counts.append(count) }
      } else {
        places[word] = words.count
        words.append((word, [count]))
      }
    }
    return words
  }

  /// The bytes of the compiled file, which depend on the words alone.
  static func compile(_ words: [(word: String, counts: [Int])]) throws -> [UInt8] {
    let table = try FormTableWriter(words.map(\.word), buckets: PronunciationsLayout.buckets)
    let counts = Dictionary(words.map { ($0.word, $0.counts) }) { first, _ in first }
    var entries: [UInt8] = []
    entries.reserveCapacity(table.forms.count * 2)
    for form in table.forms {
      guard let entry = PronunciationsLayout.entry(counts[form] ?? []) else {
        throw CompilerError.layout("the counts of \(form) do not fit")
      }
      entries.append(UInt8(truncatingIfNeeded: entry))
      entries.append(UInt8(truncatingIfNeeded: entry >> 8))
    }
    var writer = BinaryFileWriter(
      magic: PronunciationsLayout.magic, version: PronunciationsLayout.version,
      counts: [UInt32(table.forms.count)])
    for section in PronunciationsLayout.Section.allCases {
      switch section {
      case .buckets: writer.append(numbers: table.buckets)
      case .offsets: writer.append(numbers: table.offsets)
      case .bytes: writer.append(bytes: table.bytes)
      case .counts: writer.append(bytes: entries)
      }
    }
    guard !writer.isTooLong else {
      throw CompilerError.layout("the file would be longer than 4 GiB")
    }
    return writer.finish()
  }
}
