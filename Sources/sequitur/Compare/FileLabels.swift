import Report

/// The short names of files: as much of their folders as tells them apart.
///
/// They do not depend on the order of the paths.
struct FileLabels {
  /// The shortest end of each path that is no other's.
  private let ends: [String: [Substring]]
  /// How often files have one outermost folder and one name, whatever lies between.
  private let outlines: [[Substring]: Int]

  /// Finds the names.
  ///
  /// - Parameter paths: The files; one that is named twice is one file.
  /// - Complexity: O(*n* · *d*) in the number and the depth of the paths.
  init(_ paths: some Sequence<String>) {
    var open = Set(paths).map { path in
      (path: path, steps: path.split(separator: "/", omittingEmptySubsequences: false))
    }
    var ends: [String: [Substring]] = [:]
    var length = 1
    while !open.isEmpty {
      let counts = open.reduce(into: [:]) { $0[Array($1.steps.suffix(length)), default: 0] += 1 }
      for (path, steps) in open {
        let end = Array(steps.suffix(length))
        // A whole path may be the end of another, which then shows more.
        if counts[end] == 1 || steps.count <= length { ends[path] = end }
      }
      open.removeAll { ends[$0.path] != nil }
      length += 1
    }
    self.ends = ends
    outlines = ends.values.reduce(into: [:]) { $0[Self.outline($1), default: 0] += 1 }
  }

  private static func outline(_ steps: [Substring]) -> [Substring] {
    steps.count > 2 ? [steps[0], "…", steps[steps.count - 1]] : steps
  }

  /// The name of a file in at most so many columns; what is left out is marked by an ellipsis.
  func label(_ path: String, width: Int) -> String {
    let steps = ends[path] ?? [path[...]]
    let whole = VisibleText.line(steps.joined(separator: "/"))
    if DisplayWidth.columns(whole) <= width { return whole }
    let outline = Self.outline(steps)
    let short = VisibleText.line(outline.joined(separator: "/"))
    if outlines[outline] == 1, DisplayWidth.columns(short) <= width { return short }
    return Self.cut(whole, width: width)
  }

  /// The path itself where there is room for it, else its name.
  func path(_ path: String, width: Int) -> String {
    let whole = VisibleText.line(path)
    return DisplayWidth.columns(whole) <= width ? whole : label(path, width: width)
  }

  /// The text without its middle: names of files often differ at their ends alone.
  private static func cut(_ text: String, width: Int) -> String {
    let tail = (width - 1) / 2
    return DisplayWidth.prefix(text, columns: width - 1 - tail) + "…"
      + DisplayWidth.suffix(text, columns: tail)
  }
}
