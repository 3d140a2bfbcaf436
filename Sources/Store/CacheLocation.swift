/// Where the cache lies when nothing else was said.
public enum CacheLocation {
  /// `$XDG_CACHE_HOME/sequitur/cache.sqlite3`, else `$HOME/.cache/sequitur/cache.sqlite3`.
  ///
  /// "All paths set in these environment variables must be absolute. If an implementation encounters
  /// a relative path in any of these variables it should consider the path invalid and ignore it"
  /// (XDG Base Directory Specification 0.8).
  ///
  /// - Parameter environment: The variables of the process.
  /// - Returns: An absolute path; nil where neither variable holds one.
  public static func standard(environment: [String: String]) -> String? {
    if let folder = absolute(environment["XDG_CACHE_HOME"]) {
      return folder + "/sequitur/cache.sqlite3"
    }
    if let home = absolute(environment["HOME"]) {
      return home + "/.cache/sequitur/cache.sqlite3"
    }
    return nil
  }

  private static func absolute(_ path: String?) -> String? {
    guard var path, path.utf8.first == UInt8(ascii: "/") else { return nil }
    while path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return path
  }
}
