package import Base
import Lexicon

/// The arrays of a classic model in one binary file: five ensembles of trees and four word tables.
///
/// The file has the frame of ``BinaryFile`` (header, checksum, directory). Its sections are the names
/// of everything in it (``ClassicModelNames``), then six an ensemble and three a table, in the order
/// of ``ClassicModelFile/Ensemble`` and ``Table``.
package enum ClassicModelFile {
  /// `SEQCLSIC`, read as a little-endian number.
  package static let magic: UInt64 = 0x4349_534c_4351_4553

  /// The version of the layout.
  package static let version: UInt32 = 2

  /// The ensembles of a model, in the order of the file.
  package enum Ensemble: Int, CaseIterable, Sendable {
    /// A first look at precedence, from the pair's own evidence.
    case precedence
    /// What the first look, seen as a whole, adds to precedence.
    case context
    case succession
    case opening
    case closing

    /// The number of columns of the rows that the trees look at.
    package var width: Int {
      switch self {
      case .precedence, .context, .succession: PairRow.width
      case .opening, .closing: UnitRow.width
      }
    }
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

  private static var firstTable: Int {
    ClassicModelNames.sections + Ensemble.allCases.count * sectionsAnEnsemble
  }

  private static var sectionCount: Int {
    firstTable + Table.allCases.count * sectionsATable
  }

  /// The checksum of a file's bytes, as settings name it.
  package static func checksum(of bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { BinaryFile.checksumText(of: $0) }
  }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - ensembles: The trees, in the order of ``Ensemble``.
  ///   - tables: The tables, in the order of ``Table``.
  ///   - names: What the file says of the order of columns.
  /// - Returns: Bytes that depend on the parts alone: a file that is read and written is the same.
  package static func bytes(
    ensembles: [TreeEnsemble], tables: [LexicalTable], names: ClassicModelNames = .current
  ) -> [UInt8] {
    var writer = BinaryFileWriter(magic: magic, version: version, counts: names.counts)
    for list in names.encoded { writer.append(bytes: list) }
    for ensemble in ensembles {
      writer.append(numbers: ensemble.columns)
      writer.append(numbers: ensemble.thresholds)
      writer.append(numbers: ensemble.children)
      writer.append(numbers: ensemble.values)
      writer.append(numbers: ensemble.roots)
      writer.append(numbers: [ensemble.base])
    }
    for table in tables {
      writer.append(numbers: table.scales)
      writer.append(numbers: table.fingerprints)
      writer.append(numbers: table.steps)
    }
    return writer.finish()
  }

  /// Opens a file and verifies its frame, checksum and names, without making anything of it.
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
    try ClassicModelNames.verify(file, path: path)
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
      let start = ClassicModelNames.sections + kind.rawValue * sectionsAnEnsemble
      guard let columns = file.array(start, of: Int16.self),
        let thresholds = file.array(start + 1, of: Float.self),
        let children = file.array(start + 2, of: Int32.self),
        let values = file.array(start + 3, of: Float.self),
        let roots = file.array(start + 4, of: Int32.self),
        let base = file.array(start + 5, of: Float.self), base.count == 1,
        let ensemble = TreeEnsemble(
          columns: columns, thresholds: thresholds, children: children, values: values,
          roots: roots, base: base[0], width: kind.width)
      else { throw .damaged(path: path, reason: "the \(kind) trees do not fit together") }
      ensembles.append(ensemble)
    }
    var tables: [LexicalTable] = []
    for kind in Table.allCases {
      let start = firstTable + kind.rawValue * sectionsATable
      guard let scales = file.array(start, of: Float.self),
        let fingerprints = file.array(start + 1, of: UInt32.self),
        let steps = file.array(start + 2, of: Int16.self),
        let table = LexicalTable(
          columns: kind.columns, scales: scales, fingerprints: fingerprints, steps: steps)
      else { throw .damaged(path: path, reason: "the \(kind) table does not fit together") }
      tables.append(table)
    }
    return (ensembles, tables)
  }
}
