import Base
import Evidence
import Foundation
import Lexicon
import TestSupport
import Testing

@Suite struct ClassicModelFileTests {
  private static func parts() throws -> (ensembles: [TreeEnsemble], tables: [LexicalTable]) {
    let ensembles = try ClassicModelFile.Ensemble.allCases.map { kind in
      try #require(
        Trees.random(
          seed: UInt64(kind.rawValue), width: kind.width, trees: 4 + kind.rawValue, depth: 4))
    }
    let tables = ClassicModelFile.Table.allCases.map { kind in
      LexicalTable(
        columns: kind.columns,
        entries: (1...(40 * (kind.rawValue + 1))).map { number in
          (UInt64(number) &* 0x9e37_79b9, kind.columns.indices.map { Float(number + $0) })
        })
    }
    return (ensembles, tables)
  }

  private static func bytes() throws -> [UInt8] {
    let (ensembles, tables) = try parts()
    return ClassicModelFile.bytes(ensembles: ensembles, tables: tables)
  }

  private static func refusal(_ bytes: [UInt8], checksum: String? = nil) throws -> String {
    let checksum = try checksum ?? ClassicModelFile.checksum(of: Self.bytes())
    return try TemporaryFolder.with { folder in
      let path = try folder.write(bytes, to: "classic.bin")
      do {
        _ = try ClassicModelFile.read(path: path, checksum: checksum)
        return "none"
      } catch let error as BinaryFileError {
        return switch error {
        case .missing: "missing"
        case .unreadable: "unreadable"
        case .foreign: "foreign"
        case .unsupportedVersion: "version"
        case .damaged: "damaged"
        }
      }
    }
  }

  @Test func readsWhatItWrote() throws {
    let parts = try Self.parts()
    let read = try TemporaryFolder.with { folder in
      try ClassicModelFile.read(
        path: folder.write(Self.bytes(), to: "classic.bin"),
        checksum: ClassicModelFile.checksum(of: Self.bytes()))
    }
    #expect(read.ensembles == parts.ensembles)
    #expect(read.tables == parts.tables)
  }

  @Test func writesTheSameBytesAgain() throws {
    #expect(try Self.bytes() == Self.bytes())
  }

  @Test func readsAModelWithoutTrees() throws {
    let ensembles = try ClassicModelFile.Ensemble.allCases.map {
      try #require(
        TreeEnsemble(
          columns: [], thresholds: [], children: [], values: [], roots: [], base: 1,
          width: $0.width))
    }
    let tables = ClassicModelFile.Table.allCases.map {
      LexicalTable(columns: $0.columns, entries: [])
    }
    let bytes = ClassicModelFile.bytes(ensembles: ensembles, tables: tables)
    let read = try TemporaryFolder.with { folder in
      try ClassicModelFile.read(
        path: folder.write(bytes, to: "classic.bin"),
        checksum: ClassicModelFile.checksum(of: bytes))
    }
    #expect(read.ensembles == ensembles)
    #expect(read.tables == tables)
  }

  @Test(arguments: [0, 1, 8, 40, 100, 400, 2_000])
  func refusesATruncatedFile(length: Int) throws {
    #expect(try Self.refusal(Array(Self.bytes().prefix(length))) == "damaged")
  }

  @Test(arguments: [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.999])
  func refusesAFlippedBit(share: Double) throws {
    var bytes = try Self.bytes()
    bytes[Int(Double(bytes.count) * share)] ^= 4
    #expect(try Self.refusal(bytes) == "damaged")
  }

  @Test func refusesForeignFilesAndVersions() throws {
    var bytes = try Self.bytes()
    bytes[8] += 1
    #expect(try Self.refusal(bytes) == "version")
    #expect(try Self.refusal(Array("SQLite format 3\0".utf8) + bytes.dropFirst(16)) == "foreign")
  }

  @Test func refusesTablesThatDoNotFitTogether() throws {
    // Sound as a file, but the first table has two columns' steps where one is due.
    let (ensembles, sound) = try Self.parts()
    var tables = sound
    tables[0] = LexicalTable(columns: ["a", "b"], entries: [(1, [1, 2])])
    let bytes = ClassicModelFile.bytes(ensembles: ensembles, tables: tables)
    let checksum = ClassicModelFile.checksum(of: bytes)
    #expect(try Self.refusal(bytes, checksum: checksum) == "damaged")
  }

  @Test func refusesTheArraysOfOtherSettings() throws {
    #expect(try Self.refusal(Self.bytes()) == "none")
    #expect(try Self.refusal(Self.bytes(), checksum: "1234") == "damaged")
  }

  @Test func saysThatAFileIsMissing() {
    #expect(throws: BinaryFileError.missing(path: "/no/such/classic.bin")) {
      try ClassicModelFile.read(path: "/no/such/classic.bin", checksum: "0")
    }
  }
}

/// Files that are sound as files and fit their settings, but are of other measurements.
@Suite struct ClassicModelNamesTests {
  /// A model without trees, taken apart.
  private static func forged() throws -> ForgedFile {
    let ensembles = try ClassicModelFile.Ensemble.allCases.map {
      try #require(
        TreeEnsemble(
          columns: [], thresholds: [], children: [], values: [], roots: [], base: 1,
          width: $0.width))
    }
    let tables = ClassicModelFile.Table.allCases.map {
      LexicalTable(columns: $0.columns, entries: [(1, $0.columns.map { _ in 1 })])
    }
    return ForgedFile(ClassicModelFile.bytes(ensembles: ensembles, tables: tables))
  }

  /// Why a file is refused, or nil where it is read.
  static func refusal(_ bytes: [UInt8]) throws -> String? {
    try TemporaryFolder.with { folder in
      let path = try folder.write(bytes, to: "classic.bin")
      do throws(BinaryFileError) {
        _ = try ClassicModelFile.read(path: path, checksum: ClassicModelFile.checksum(of: bytes))
        return nil
      } catch {
        guard case .damaged(_, let reason) = error else { return "\(error)" }
        return reason
      }
    }
  }

  @Test func readsTheNamesThatItWrites() throws {
    #expect(try Self.refusal(Self.forged().bytes) == nil)
  }

  @Test(arguments: 0..<4)
  func namesWhatIsMissing(section: Int) throws {
    var file = try Self.forged()
    let name = file[lines: section].remove(at: file[lines: section].count / 2)
    file.counts[section] -= 1
    #expect(try #require(try Self.refusal(file.bytes)).contains("lacks the"))
    #expect(try #require(try Self.refusal(file.bytes)).contains("'\(name)'"))
  }

  @Test(arguments: 0..<4)
  func namesWhatIsUnknown(section: Int) throws {
    var file = try Self.forged()
    file[lines: section] += ["scent.first", "scent.second", "scent.third"]
    file.counts[section] += 3
    let reason = try #require(try Self.refusal(file.bytes))
    #expect(reason.contains("'scent.first', which this version does not know"))
  }

  @Test(arguments: 0..<4)
  func namesWhatIsThereTwice(section: Int) throws {
    var file = try Self.forged()
    let name = file[lines: section][0]
    file[lines: section][1] = name
    #expect(try #require(try Self.refusal(file.bytes)).contains("'\(name)' twice"))
  }

  @Test(arguments: 0..<4)
  func namesWhatHasChangedPlaces(section: Int) throws {
    var file = try Self.forged()
    let names = file[lines: section]
    file[lines: section].swapAt(0, names.count - 1)
    let reason = try #require(try Self.refusal(file.bytes))
    #expect(reason.contains("'\(names[names.count - 1])' where '\(names[0])' belongs"))
  }

  @Test func refusesAWidthThatIsNotThatOfItsNames() throws {
    var file = try Self.forged()
    file.counts[0] += 3
    #expect(try #require(try Self.refusal(file.bytes)).contains("the header counts 305"))
  }

  @Test func refusesNamesThatAreNoText() throws {
    var file = try Self.forged()
    file.sections[1][3] = 0xff
    #expect(try Self.refusal(file.bytes) != nil)
    file = try Self.forged()
    file.sections[1].removeLast()
    #expect(try Self.refusal(file.bytes) != nil)
    file = try Self.forged()
    file.sections[1] = []
    #expect(try #require(try Self.refusal(file.bytes)).contains("lacks the unit column"))
  }

  @Test func showsNoControlCharacterOfAName() throws {
    var file = try Self.forged()
    file[lines: 0][0] = "\u{1b}[31m" + String(repeating: "x", count: 5_000)
    let reason = try #require(try Self.refusal(file.bytes))
    #expect(!reason.contains("\u{1b}") && reason.utf8.count < 300)
  }

  @Test(arguments: 4..<46)
  func refusesASectionCutShort(section: Int) throws {
    var file = try Self.forged()
    guard !file.sections[section].isEmpty else { return }
    file.sections[section].removeLast()
    #expect(try #require(try Self.refusal(file.bytes)).contains("not fit together"))
  }

  @Test func theShippedModelIsWrittenAsItWasRead() throws {
    let path = Repository.path("Models/classic.bin")
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let (ensembles, tables) = try ClassicModelFile.read(
      path: path, checksum: ClassicModelFile.checksum(of: bytes))
    let isSame = ClassicModelFile.bytes(ensembles: ensembles, tables: tables) == bytes
    #expect(isSame)
  }
}

/// Small models with bytes changed at random and a checksum that fits: refused, or of use.
@Suite struct ClassicModelMutationTests {
  private static let sound = Result {
    let ensembles = try ClassicModelFile.Ensemble.allCases.map { kind in
      try #require(
        Trees.random(seed: UInt64(kind.rawValue), width: kind.width, trees: 3, depth: 4))
    }
    let tables = ClassicModelFile.Table.allCases.map { kind in
      LexicalTable(
        columns: kind.columns,
        entries: (1...9).map { (UInt64($0) &* 0x9e37_79b9, kind.columns.map { _ in Float(2) }) })
    }
    return ClassicModelFile.bytes(ensembles: ensembles, tables: tables)
  }

  @Test(arguments: 0..<12)
  func neitherTrapsNorLoops(round: UInt64) throws {
    var rows: [[Float]] = [0, 1, -1, .infinity, -.infinity, .nan].map {
      [Float](repeating: $0, count: PairRow.width)
    }
    rows.append((0..<PairRow.width).map { Float($0 % 7) / 5 - 0.5 })
    try TemporaryFolder.with { folder in
      for seed in round * 40..<(round + 1) * 40 {
        let bytes = ForgedFile.mutated(try Self.sound.get(), seed: seed)
        let path = try folder.write(bytes, to: "classic.bin")
        let checksum = ClassicModelFile.checksum(of: bytes)
        guard let parts = try? ClassicModelFile.read(path: path, checksum: checksum) else {
          continue
        }
        for ensemble in parts.ensembles {
          for row in rows {
            #expect(ensemble.sum(row).isFinite, "seed \(seed)")
            var shares = [Double](repeating: 0, count: PairRow.width)
            #expect(ensemble.explain(row, scale: 1, into: &shares).isFinite, "seed \(seed)")
          }
        }
        for table in parts.tables {
          for key in 0..<40 {
            let value = table.value(of: UInt64(key) &* 0x9e37_79b9)
            #expect(value?.isFinite ?? true, "seed \(seed)")
          }
        }
      }
    }
  }
}
