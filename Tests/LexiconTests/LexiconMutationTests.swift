import Base
import Prose
import TestSupport
import Testing

@testable import Lexicon

/// Small files with bytes changed at random and a checksum that fits: refused, or of use.
@Suite struct LexiconMutationTests {
  /// The sections of a table of forms in two buckets, and the forms in its order.
  private static func table(
    _ forms: [String]
  ) -> (buckets: [UInt32], offsets: [UInt32], bytes: [UInt8], forms: [String]) {
    let sorted = forms.sorted {
      let (left, right) = (
        FormTable.bucket(of: $0.utf8, among: 2), FormTable.bucket(of: $1.utf8, among: 2)
      )
      return left != right ? left < right : $0 < $1
    }
    let first = UInt32(sorted.count { FormTable.bucket(of: $0.utf8, among: 2) == 0 })
    var offsets: [UInt32] = [0]
    for form in sorted { offsets.append(offsets[offsets.count - 1] + UInt32(form.utf8.count)) }
    return ([0, first, UInt32(sorted.count)], offsets, sorted.flatMap { Array($0.utf8) }, sorted)
  }

  private static let words = ["attorney", "attorney general", "general", "man", "person", "year"]

  /// A graph of six lemmas, each a sense of its own and a kind of the next.
  private static let nouns: [UInt8] = {
    let (lemmas, exceptions) = (table(words), table(["men", "generals"]))
    let count = UInt32(words.count)
    var compounds = [UInt8](repeating: 0, count: NounGraphLayout.compoundSlots)
    compounds[FormTable.bucket(of: "attorney g".utf8, among: compounds.count)] = 2
    var writer = BinaryFileWriter(
      magic: NounGraphLayout.magic, version: NounGraphLayout.version, counts: [count, count, 2, 2])
    for section in NounGraphLayout.Section.allCases {
      switch section {
      case .lemmaBuckets: writer.append(numbers: lemmas.buckets)
      case .lemmaOffsets: writer.append(numbers: lemmas.offsets)
      case .lemmaBytes: writer.append(bytes: lemmas.bytes)
      case .senseOffsets, .memberOffsets: writer.append(numbers: Array(0...count))
      case .hypernymOffsets: writer.append(numbers: Array(0...count))
      case .senses, .members: writer.append(numbers: Array(0..<count))
      case .hypernyms: writer.append(numbers: (0..<count).map { ($0 + 1) % count })
      case .nounShares: writer.append(bytes: words.map { _ in 200 })
      case .synsetFiles: writer.append(bytes: words.map { _ in 18 | 1 << 5 })
      case .exceptionBuckets: writer.append(numbers: exceptions.buckets)
      case .exceptionOffsets: writer.append(numbers: exceptions.offsets)
      case .exceptionBytes: writer.append(bytes: exceptions.bytes)
      case .exceptionLemmas: writer.append(numbers: [UInt32(0), 1])
      case .compoundLengths: writer.append(bytes: compounds)
      }
    }
    return writer.finish()
  }()

  private static let pronunciations: [UInt8] = {
    let table = Self.table(words)
    var writer = BinaryFileWriter(
      magic: PronunciationsLayout.magic, version: PronunciationsLayout.version,
      counts: [UInt32(words.count)])
    writer.append(numbers: table.buckets)
    writer.append(numbers: table.offsets)
    writer.append(bytes: table.bytes)
    writer.append(numbers: words.indices.map { PronunciationsLayout.entry([$0 + 1, 12]) ?? 0 })
    return writer.finish()
  }()

  private static let texts = [
    "attorney general", "attorneys general", "generals", "men", "years", "persons", "police men",
    "year's", "attorney-general", "women", String(repeating: "x", count: 128),
  ]

  /// Asks a graph everything.
  private static func use(_ graph: NounGraph) {
    let tokens = texts.flatMap { Tokens.of($0) }
    for index in tokens.indices {
      if let match = graph.longestLemma(startingAt: index, in: tokens) {
        #expect(match.tokens.upperBound <= tokens.count)
      }
    }
    let lemmas = texts.compactMap { graph.lemma(for: $0) }
    for lemma in lemmas {
      _ = (graph.name(of: lemma), graph.nounShare(of: lemma))
      for sense in graph.senses(of: lemma) {
        _ = graph.lexicographerFile(of: sense)
        let hypernyms = graph.hypernyms(of: sense)
        #expect(graph.instanceHypernyms(of: sense).count <= hypernyms.count)
        for member in graph.lemmas(of: sense) { _ = graph.name(of: member) }
      }
      for other in lemmas { _ = graph.relation(between: lemma, and: other) }
    }
  }

  @Test func theGraphIsSound() throws {
    try TemporaryFolder.with { folder in
      let graph = try NounGraph(path: folder.write(Self.nouns, to: "nouns.bin"))
      #expect(graph.lemmaCount == 6)
      #expect(graph.lemma(for: "attorneys general") == graph.lemma(named: "attorney general"))
      Self.use(graph)
    }
  }

  @Test(arguments: 0..<10)
  func aGraphIsRefusedOrOfUse(round: UInt64) throws {
    try TemporaryFolder.with { folder in
      for seed in round * 40..<(round + 1) * 40 {
        // Most of the file is the table of compounds; what is before it is of interest.
        let path = try folder.write(ForgedFile.mutated(Self.nouns, seed: seed), to: "nouns.bin")
        if let graph = try? NounGraph(path: path) { Self.use(graph) }
      }
    }
  }

  @Test func aSynsetOfNoClassIsRefused() throws {
    let bytes: [UInt8] = [0, 2, 29, 31, 18 | 2 << 5]
    for byte in bytes {
      var file = ForgedFile(Self.nouns)
      file.sections[NounGraphLayout.Section.synsetFiles.rawValue][2] = byte
      try TemporaryFolder.with { folder in
        let path = try folder.write(file.bytes, to: "nouns.bin")
        #expect(throws: BinaryFileError.self) { try NounGraph(path: path) }
      }
    }
  }

  @Test(arguments: 0..<10)
  func pronunciationsAreRefusedOrOfUse(round: UInt64) throws {
    try TemporaryFolder.with { folder in
      for seed in round * 40..<(round + 1) * 40 {
        let bytes = ForgedFile.mutated(Self.pronunciations, seed: seed)
        guard let found = try? Pronunciations(path: folder.write(bytes, to: "words.bin")) else {
          continue
        }
        for word in Self.words + Self.texts {
          #expect(found.syllables(of: word).map { (1...12).contains($0) } ?? true, "seed \(seed)")
        }
        #expect(found.allWords().allSatisfy { !$0.counts.isEmpty })
      }
    }
  }

  @Test func countsThatAreNoneAreRefused() throws {
    let entries: [UInt16] = [0, 1, 13 | 1 << 15, 15, 2 | 1 << 4]
    for entry in entries {
      var file = ForgedFile(Self.pronunciations)
      file.sections[3].replaceSubrange(0..<2, with: [UInt8(entry & 0xff), UInt8(entry >> 8)])
      try TemporaryFolder.with { folder in
        let path = try folder.write(file.bytes, to: "words.bin")
        #expect(throws: BinaryFileError.self) { try Pronunciations(path: path) }
      }
    }
  }

  @Test func theSyllableModelIsRefusedOrOfUse() throws {
    let weights = [Int8](repeating: 3, count: SyllableModel.bucketCount)
    let sound = ForgedFile(SyllableModel(weights: weights, scale: 0.05).encoded())
    try TemporaryFolder.with { folder in
      for (index, scale) in [Float.nan, .infinity, 0, -1, .greatestFiniteMagnitude].enumerated() {
        var file = sound
        file.counts[1] = scale.bitPattern
        let path = try folder.write(file.bytes, to: "syllables.bin")
        guard let model = try? SyllableModel(path: path) else { continue }
        #expect(index == 4)
        #expect((1...20).contains(model.count(Array("unfathomable".utf8))))
      }
      var short = sound
      short.sections[0].removeLast()
      let path = try folder.write(short.bytes, to: "syllables.bin")
      #expect(throws: BinaryFileError.self) { try SyllableModel(path: path) }
    }
  }
}
