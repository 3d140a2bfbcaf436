import Base

/// Paths without links and dots.
package enum ResolvedPath {
  /// The one path of a file, which need not be there as long as its folder is; else the path as it
  /// was given.
  package static func of(_ path: String) -> String {
    if let real = existing(path) { return real }
    var name = path[...]
    var folder = "."
    if let slash = path.lastIndex(of: "/") {
      name = path[path.index(after: slash)...]
      folder = slash == path.startIndex ? "/" : String(path[..<slash])
    }
    guard let real = existing(folder) else { return path }
    return real == "/" ? "/\(name)" : "\(real)/\(name)"
  }

  /// The one path of what is there; nil where nothing is.
  package static func existing(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
