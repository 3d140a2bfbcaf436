import Base

/// Paths as links write them.
package enum RelativePath {
  /// The way from one folder to another.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder that the link stands in.
  ///   - target: The path of the folder that is linked to.
  ///   - current: What paths without a slash at their start begin at.
  /// - Returns: A path with `..` where needed, `.` for the same folder; links are not followed.
  package static func from(
    _ folder: String, to target: String, current: String = currentFolder
  ) -> String {
    let start = steps(folder, current)
    let end = steps(target, current)
    var shared = 0
    while shared < min(start.count, end.count), start[shared] == end[shared] { shared += 1 }
    let way = Array(repeating: "..", count: start.count - shared) + end[shared...]
    return way.isEmpty ? "." : way.joined(separator: "/")
  }

  /// The folder of the process; empty where it is not known.
  package static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func steps(_ path: String, _ current: String) -> [String] {
    var steps: [String] = []
    let whole = path.hasPrefix("/") ? path : "\(current)/\(path)"
    for step in whole.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(String(step)) }
    }
    return steps
  }
}
