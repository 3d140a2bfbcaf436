package import Base

/// The names that a model file holds of everything that is found by its place in it.
///
/// Trees know columns by number, so that a number must mean the same to who wrote a file and to who
/// reads it. The file names its columns, trees and tables in their order, and only one whose names
/// are this code's, each in its place, is read: another set of measurements is another model.
package struct ClassicModelNames: Sendable, Equatable {
  /// The columns of a pair's row.
  package var pairColumns: [String]

  /// The columns of a unit's row.
  package var unitColumns: [String]

  /// The ensembles of trees.
  package var ensembles: [String]

  /// The columns of the word tables, each behind the name of its table.
  package var tableColumns: [String]

  /// The names that this code has.
  package static let current = ClassicModelNames(
    pairColumns: (0..<PairRow.width).map(PairRow.name),
    unitColumns: (0..<UnitRow.width).map(UnitRow.name),
    ensembles: ClassicModelFile.Ensemble.allCases.map { "\($0)" },
    tableColumns: ClassicModelFile.Table.allCases.flatMap { table in
      table.columns.map { "\(table).\($0)" }
    })

  /// The lists in the order of the file, each with what one of its names stands for.
  private static var lists: [(kind: String, names: WritableKeyPath<ClassicModelNames, [String]>)] {
    [
      ("pair column", \.pairColumns), ("unit column", \.unitColumns),
      ("ensemble of trees", \.ensembles), ("table column", \.tableColumns),
    ]
  }

  /// The number of sections that the names take up in a file, which are its first ones.
  package static var sections: Int { lists.count }

  /// How many names there are of each kind, for the header of a file.
  package var counts: [UInt32] { Self.lists.map { UInt32(self[keyPath: $0.names].count) } }

  /// The sections: UTF-8, a line feed behind each name.
  package var encoded: [[UInt8]] {
    Self.lists.map { list in self[keyPath: list.names].flatMap { Array($0.utf8) + [0x0a] } }
  }

  /// Verifies that a file's names are those of this code.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - path: Where it lies, for the error.
  /// - Throws: ``BinaryFileError/damaged(path:reason:)`` which names the first that is missing,
  ///   unknown, doubled or out of place.
  package static func verify(_ file: BinaryFile, path: String) throws(BinaryFileError) {
    for (section, list) in lists.enumerated() {
      let kind = list.kind
      guard let bytes = file.array(section, of: UInt8.self),
        let text = String(validating: bytes, as: UTF8.self), text.isEmpty || bytes.last == 0x0a
      else { throw .damaged(path: path, reason: "the list of each \(kind) is no text") }
      let names = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      let reason = fault(of: names.map(String.init), against: current[keyPath: list.names], kind)
      if let reason {
        throw .damaged(
          path: path,
          reason: reason + ", so that it is of another version; if it is your own, train it anew")
      }
      guard file.count(section) == names.count else {
        throw .damaged(
          path: path,
          reason: "the header counts \(file.count(section)) of '\(kind)', of which it names "
            + "\(names.count)")
      }
    }
  }

  /// What is wrong with names, or nil where they are those that are expected, in their order.
  static func fault(of names: [String], against expected: [String], _ kind: String) -> String? {
    let known = Set(expected)
    var seen: Set<String> = []
    for name in names {
      guard known.contains(name) else {
        // A name from a file may be anything; what is shown of it must fit into a line.
        let shown = name.prefix(60).filter { $0 >= " " && $0 != "\u{7f}" }
        return "it has the \(kind) '\(shown)', which this version does not know"
      }
      guard seen.insert(name).inserted else { return "it has the \(kind) '\(name)' twice" }
    }
    if let missing = expected.first(where: { !seen.contains($0) }) {
      return "it lacks the \(kind) '\(missing)'"
    }
    for (name, wanted) in zip(names, expected) where name != wanted {
      return "it has the \(kind) '\(name)' where '\(wanted)' belongs"
    }
    return nil
  }
}
