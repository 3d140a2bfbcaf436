package import Base
import Lexicon

/// The arrays of a classic model in one binary file: five ensembles of trees and four word tables.
///
/// The file has the frame of ``BinaryFile`` (header, checksum, directory) and four sections an
/// ensemble, three a table, in the order of ``ClassicModelFile/Ensemble`` and ``Table``.
package enum ClassicModelFile {
  /// `SEQCLSIC`, read as a little-endian number.
  package static let magic: UInt64 = 0x4349_534c_4351_4553

  /// The version of the layout.
  package static let version: UInt32 = 1

  /// The ensembles of a model, in the order of the file.
  package enum Ensemble: Int, CaseIterable, Sendable {
    /// A first look at precedence, from the pair's own evidence.
    case precedence
    /// What the first look, seen as a whole, adds to precedence.
    case context
    case succession
    case opening
    case closing
  }

  /// The word tables of a model, in the order of the file.
  package enum Table: Int, CaseIterable, Sendable {
    case rarity
    case wording
    case pairs
    case vocabulary

    /// The columns of the table.
    package var columns: [String] {
      switch self {
      case .rarity: ["rarity"]
      case .wording: ["early", "opening", "closing"]
      case .pairs: ["precedes", "follows"]
      case .vocabulary: ["known"]
      }
    }
  }

  private static let sectionsAnEnsemble = 6
  private static let sectionsATable = 3

  private static var sectionCount: Int {
    Ensemble.allCases.count * sectionsAnEnsemble + Table.allCases.count * sectionsATable
  }

  /// The checksum of a file's bytes, as settings name it.
  package static func checksum(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { BinaryFile.checksumText(of: $0) }
  }

  /// The bytes of a file.
  package static func bytes(ensembles: [TreeEnsemble], tables: [LexicalTable]) -> [UInt8] {
    var sections: [[UInt8]] = []
    for ensemble in ensembles {
      sections.append(raw(ensemble.columns))
      sections.append(raw(ensemble.thresholds))
      sections.append(raw(ensemble.children))
      sections.append(raw(ensemble.values))
      sections.append(raw(ensemble.roots))
      sections.append(raw([ensemble.base, Float(ensemble.width)]))
    }
    for table in tables {
      sections.append(raw(table.scales))
      sections.append(raw(table.fingerprints))
      sections.append(raw(table.steps))
    }
    return frame(sections)
  }

  /// Opens a file and verifies its frame and checksum, without making anything of it.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - checksum: The checksum that the settings beside it name.
  /// - Returns: The file.
  /// - Throws: `BinaryFileError` where the file is missing, foreign or damaged.
  /// - Complexity: O(*n*) in the bytes, at several a nanosecond.
  @discardableResult
  package static func open(
    path: String, checksum: String
  ) throws(BinaryFileError) -> BinaryFile {
    let file = try BinaryFile(
      path: path, magic: magic, version: version, sections: sectionCount)
    guard file.checksumText == checksum else {
      throw .damaged(path: path, reason: "it belongs to other settings than those beside it")
    }
    return file
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: Where it lies.
  ///   - checksum: The checksum that the settings beside it name.
  /// - Returns: The trees and tables.
  /// - Throws: `BinaryFileError` where the file is missing, foreign or damaged.
  package static func read(
    path: String, checksum: String
  ) throws(BinaryFileError) -> (ensembles: [TreeEnsemble], tables: [LexicalTable]) {
    let file = try open(path: path, checksum: checksum)
    var ensembles: [TreeEnsemble] = []
    for kind in Ensemble.allCases {
      let start = kind.rawValue * sectionsAnEnsemble
      let tail: [Float] = array(file, start + 5)
      guard tail.count == 2, tail[1] >= 0, tail[1] < 32_000,
        let ensemble = TreeEnsemble(
          columns: array(file, start), thresholds: array(file, start + 1),
          children: array(file, start + 2), values: array(file, start + 3),
          roots: array(file, start + 4), base: tail[0], width: Int(tail[1]))
      else { throw .damaged(path: path, reason: "the \(kind) trees do not fit together") }
      ensembles.append(ensemble)
    }
    var tables: [LexicalTable] = []
    for kind in Table.allCases {
      let start = Ensemble.allCases.count * sectionsAnEnsemble + kind.rawValue * sectionsATable
      guard
        let table = LexicalTable(
          columns: kind.columns, scales: array(file, start),
          fingerprints: array(file, start + 1), steps: array(file, start + 2))
      else { throw .damaged(path: path, reason: "the \(kind) table does not fit together") }
      tables.append(table)
    }
    return (ensembles, tables)
  }

  private static func raw<Element: BitwiseCopyable>(_ values: [Element]) -> [UInt8] {
    values.withUnsafeBytes { Array($0) }
  }

  private static func array<Element: BitwiseCopyable>(
    _ file: BinaryFile, _ section: Int
  ) -> [Element] {
    let bytes = file.section(section)
    let count = bytes.count / MemoryLayout<Element>.stride
    return [Element](unsafeUninitializedCapacity: count) { target, filled in
      UnsafeMutableRawBufferPointer(target).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[..<(count * MemoryLayout<Element>.stride)]))
      filled = count
    }
  }

  private static func frame(_ sections: [[UInt8]]) -> [UInt8] {
    let directory = BinaryFile.headerLength + sections.count * 8
    var offset = (directory + 7) / 8 * 8
    var entries: [UInt32] = []
    var body: [UInt8] = []
    for section in sections {
      entries += [UInt32(offset), UInt32(section.count)]
      body += section
      let padding = (8 - section.count % 8) % 8
      body += [UInt8](repeating: 0, count: padding)
      offset += section.count + padding
    }
    let counts: [UInt32] = [0, 0, 0, 0]
    var checked = raw(counts) + raw(entries)
    checked += [UInt8](repeating: 0, count: (8 - checked.count % 8) % 8) + body
    let checksum = checked.withUnsafeBytes { BinaryFile.checksum($0) }
    return raw([magic]) + raw([version, UInt32(sections.count)])
      + raw([UInt64(BinaryFile.checkedFrom + checked.count), checksum]) + checked
  }
}
