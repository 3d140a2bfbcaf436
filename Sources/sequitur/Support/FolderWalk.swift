#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the articles below a folder.
///
/// Names are visited in the order of their bytes. What begins with a dot is passed over, and so are
/// files whose ending is not that of an article, and links to folders, which could lead in a ring.
enum FolderWalk {
  /// The endings of article files; a name without any dot counts too.
  static let endings = ["txt", "text", "md", "markdown", "json", "jsonl", "ndjson"]

  /// How deep folders may lie in each other.
  private static let mostDepth = 64

  /// The paths of the files, each beginning with that of the folder.
  static func files(in folder: String) throws(FileError) -> [String] {
    var base = folder
    while base.count > 1, base.hasSuffix("/") { base.removeLast() }
    var files: [String] = []
    try walk(base, depth: 0, into: &files)
    return files
  }

  private static func walk(
    _ folder: String, depth: Int, into files: inout [String]
  ) throws(FileError) {
    guard depth < mostDepth else { return }
    for name in try names(in: folder) {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try walk(path, depth: depth + 1, into: &files)
      } else if isArticle(name), stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        files.append(path)
      }
    }
  }

  private static func isArticle(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return true }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }

  private static func names(in folder: String) throws(FileError) -> [String] {
    guard let handle = opendir(folder) else { throw FileError(path: folder, number: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
