import Base
import Prose

/// Finds the articles below a folder.
///
/// Names are visited in the order of their bytes. What begins with a dot is passed over, and so are
/// files whose ending is not that of an article, and links to folders, which could lead in a ring.
package struct FolderWalk {
  /// The endings of article files; a name without any dot counts too.
  package static let endings = ArticleFormat.allCases.flatMap(\.endings)
  /// The endings of files that other programs make text of.
  private static let all = Set(endings + ForeignFormat.endings)

  /// How deep folders may lie in each other.
  private static let mostDepth = 64

  /// The paths of the files, each beginning with that of the folder.
  package private(set) var files: [String] = []
  /// What is an article by its name, or a folder, and cannot be read.
  package private(set) var failures: [InputError] = []

  /// How many files and folders were passed over, as they are hidden or no article by their names.
  package private(set) var skipped = 0
  /// The path without a slash at its end.
  package let base: String
  private let spared: String?

  /// Walks through a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - output: A folder that results go to, which are no articles; nil for none.
  ///   - ignores: Whether a file or folder below it is passed over.
  package init(
    _ folder: String, sparing output: String? = nil,
    ignoring ignores: (String) -> Bool = { _ in false }
  ) {
    var base = folder
    while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    self.base = base
    spared = output.flatMap(ResolvedPath.existing)
    walk(base, depth: 0, ignores)
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func walk(_ folder: String, depth: Int, _ ignores: (String) -> Bool) {
    guard depth < Self.mostDepth else {
      failures.append(
        .unsuitable(
          place: folder, code: "too_deep",
          "folders lie more than \(Self.mostDepth) deep in each other; name this one by itself"))
      return
    }
    let names: [String]
    do throws(FileError) {
      names = try Self.names(in: folder)
    } catch {
      failures.append(InputError(error, place: folder))
      return
    }
    for name in names {
      if name.hasPrefix(".") {
        skipped += 1
        continue
      }
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      if FileName.isWhole(name), ignores(path) {
        skipped += 1
        continue
      }
      visit(path, name, depth, ignores)
    }
  }

  private mutating func visit(
    _ path: String, _ name: String, _ depth: Int, _ ignores: (String) -> Bool
  ) {
    guard FileName.isWhole(name) else {
      // Whether it is a folder cannot be asked for.
      if Self.isArticle(name) {
        failures.append(InputError(FileError(path: path, number: EILSEQ), place: path))
      }
      return
    }
    var status = stat()
    guard lstat(path, &status) == 0 else {
      failures.append(InputError(FileError(path: path, number: errno), place: path))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      if spared != nil, ResolvedPath.existing(path) == spared { return }
      return walk(path, depth: depth + 1, ignores)
    }
    guard Self.isArticle(name) else {
      skipped += 1
      return
    }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if stat(path, &status) != 0 {
      let reason = FileError(path: path, number: errno).reason
      failures.append(
        .missing(
          place: path, reason: isLink ? "it is a link that leads nowhere, \(reason)" : reason))
    } else if status.st_mode & S_IFMT == S_IFREG {
      files.append(path)
    }
  }

  /// Whether a name is that of an article.
  private static func isArticle(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return true }
    return all.contains(name[name.index(after: dot)...].lowercased())
  }

  private static func names(in folder: String) throws(FileError) -> [String] {
    guard let handle = opendir(folder) else { throw FileError(path: folder, number: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { FileName.string($0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
