import Base
import Evidence
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
