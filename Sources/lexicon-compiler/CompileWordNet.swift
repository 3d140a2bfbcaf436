import Base
import Foundation
import Lexicon

/// `lexicon-compiler wordnet`: WordNet's database files to `wordnet-nouns.bin`.
struct CompileWordNet: Subcommand {
  static let name = "wordnet"
  static let usage = "--source DIR --output FILE"

  static func run(_ options: CompilerOptions) throws -> String {
    let output = try options.required("output")
    let source = try WordNetSource(folder: options.required("source"))
    let file = try compile(source)
    try Data(file).write(to: URL(fileURLWithPath: output), options: .atomic)
    return "\(output): \(source.lemmas.count) lemmas, \(source.synsets.count) synsets, "
      + "\(file.count) bytes"
  }

  /// The bytes of the compiled file, which depend on the source alone.
  static func compile(_ source: WordNetSource) throws -> [UInt8] {
    let table = try FormTableWriter(
      source.lemmas.map(\.name), buckets: NounGraphLayout.lemmaBuckets)
    let place = Dictionary(
      uniqueKeysWithValues: table.forms.enumerated().map { ($1, UInt32($0)) })
    let synsetPlace = Dictionary(
      uniqueKeysWithValues: source.synsets.enumerated().map { ($1.offset, UInt32($0)) })
    func synset(_ offset: Int) throws -> UInt32 {
      guard let found = synsetPlace[offset] else {
        throw CompilerError.layout("there is no synset at \(offset)")
      }
      return found
    }
    func lemma(_ name: String) throws -> UInt32 {
      guard let found = place[name] else {
        throw CompilerError.layout("\(name) is missing from the index")
      }
      return found
    }

    var lemmas: [WordNetSource.Lemma?] = Array(repeating: nil, count: table.forms.count)
    for one in source.lemmas {
      lemmas[Int(try lemma(one.name))] = one
    }
    let ordered = lemmas.compactMap(\.self)
    let senses = try RowWriter(ordered.map { try $0.senses.map(synset) })
    let hypernyms = try RowWriter(
      source.synsets.map { try ($0.hypernyms + $0.instanceHypernyms).map(synset) })
    let members = try RowWriter(source.synsets.map { try $0.lemmas.map(lemma) })
    let exceptions = try NounExceptions(source)
    let shares = NounShare(source: source)

    var writer = BinaryFileWriter(
      magic: NounGraphLayout.magic, version: NounGraphLayout.version,
      counts: [
        ordered.count, source.synsets.count, exceptions.table.forms.count,
        table.forms.map(words).max() ?? 0,
      ].map { UInt32($0) })
    for section in NounGraphLayout.Section.allCases {
      switch section {
      case .lemmaBuckets: writer.append(numbers: table.buckets)
      case .lemmaOffsets: writer.append(numbers: table.offsets)
      case .lemmaBytes: writer.append(bytes: table.bytes)
      case .senseOffsets: writer.append(numbers: senses.offsets)
      case .senses: writer.append(numbers: senses.values)
      case .nounShares: writer.append(bytes: ordered.map(shares.share))
      case .hypernymOffsets: writer.append(numbers: hypernyms.offsets)
      case .hypernyms: writer.append(numbers: hypernyms.values)
      case .memberOffsets: writer.append(numbers: members.offsets)
      case .members: writer.append(numbers: members.values)
      case .synsetFiles: writer.append(bytes: try source.synsets.map(classByte))
      case .exceptionBuckets: writer.append(numbers: exceptions.table.buckets)
      case .exceptionOffsets: writer.append(numbers: exceptions.table.offsets)
      case .exceptionBytes: writer.append(bytes: exceptions.table.bytes)
      case .exceptionLemmas: writer.append(numbers: try exceptions.bases.map(lemma))
      case .compoundLengths: writer.append(bytes: compoundLengths(table.forms))
      }
    }
    guard !writer.isTooLong else {
      throw CompilerError.layout("the file would be longer than 4 GiB")
    }
    return writer.finish()
  }

  /// The longest compound of each slot, by which most words of a text are seen to start none.
  private static func compoundLengths(_ names: [String]) -> [UInt8] {
    var lengths = [UInt8](repeating: 0, count: NounGraphLayout.compoundSlots)
    for name in names {
      let bytes = name.utf8
      guard let space = bytes.firstIndex(of: UInt8(ascii: " ")),
        let next = bytes.index(space, offsetBy: 1, limitedBy: bytes.index(before: bytes.endIndex))
      else { continue }
      let slot = FormTable.bucket(of: bytes[...next], among: lengths.count)
      lengths[slot] = max(lengths[slot], UInt8(clamping: words(name)))
    }
    return lengths
  }

  private static func words(_ name: String) -> Int {
    name.utf8.count { $0 == UInt8(ascii: " ") } + 1
  }

  /// The lexicographer file and the number of instance hypernyms in one byte.
  private static func classByte(of synset: WordNetSource.Synset) throws -> UInt8 {
    guard let file = UInt8(exactly: synset.file), LexicographerFile(rawValue: file) != nil,
      synset.instanceHypernyms.count < 8
    else {
      throw CompilerError.layout("the synset at \(synset.offset) does not fit into a byte")
    }
    return file | UInt8(synset.instanceHypernyms.count) << 5
  }
}
