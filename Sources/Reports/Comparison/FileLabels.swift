import Typeset

/// The short names of files: as much of their folders as tells them apart, in so many columns.
///
/// No two look the same, and they do not depend on the order of the paths.
struct FileLabels {
  /// The names by the bytes of the paths: strings are equal where letters are composed in different
  /// ways.
  private let labels: [[UInt8]: String]

  /// A file on the way to its name.
  private struct File {
    let path: [UInt8]
    /// The shortest end of the path, as it looks, that is no other's.
    let end: [Substring]
    var label = ""

    var whole: String { end.joined(separator: "/") }

    /// The outermost folder and the file, whatever lies between.
    var outline: [Substring] {
      end.count > 2 ? [end[0], "…", end[end.count - 1]] : end
    }
  }

  /// Finds the names.
  ///
  /// - Parameters:
  ///   - paths: The files; one that is named twice is one file.
  ///   - width: The most columns of a name; what is left out is marked by an ellipsis.
  ///   - areWhole: Whether paths stay whole where there is room.
  /// - Complexity: O(*n* log *n* · *d*) in the number and the depth of the paths.
  init(_ paths: some Sequence<String>, width: Int, areWhole: Bool = false) {
    var files = Self.ends(of: paths)
    let outlines = files.reduce(into: [:]) { $0[$1.outline, default: 0] += 1 }
    for index in files.indices {
      let file = files[index]
      let path = VisibleText.line(String(decoding: file.path, as: UTF8.self))
      let outline = file.outline.joined(separator: "/")
      files[index].label =
        if areWhole, DisplayWidth.columns(path) <= width {
          path
        } else if DisplayWidth.columns(file.whole) <= width {
          file.whole
        } else if outlines[file.outline] == 1, DisplayWidth.columns(outline) <= width {
          outline
        } else {
          Self.cut(file.whole, width: width)
        }
    }
    Self.showDifferences(&files, width: width)
    Self.number(&files, width: width)
    labels = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.label) })
  }

  /// The name of a file.
  subscript(path: String) -> String { labels[Array(path.utf8)] ?? VisibleText.line(path) }

  // MARK: Making names differ

  /// The files by their paths.
  private static func ends(of paths: some Sequence<String>) -> [File] {
    var open = Set(paths.map { Array($0.utf8) }).map { path in
      let line = VisibleText.line(String(decoding: path, as: UTF8.self))
      return (path: path, steps: line.split(separator: "/", omittingEmptySubsequences: false))
    }
    var files: [File] = []
    var length = 1
    while !open.isEmpty {
      let counts = open.reduce(into: [:]) { $0[Array($1.steps.suffix(length)), default: 0] += 1 }
      open.removeAll { path, steps in
        let end = Array(steps.suffix(length))
        // A whole path may be the end of another, which then shows more.
        guard counts[end] == 1 || steps.count <= length else { return false }
        files.append(File(path: path, end: end))
        return true
      }
      length += 1
    }
    return files.sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }

  /// Names that were cut where they differ begin there instead.
  private static func showDifferences(_ files: inout [File], width: Int) {
    for places in alike(files) {
      let wholes = places.map { Array(files[$0].whole) }
      let shortest = wholes.map(\.count).min() ?? 0
      let shared = (0..<shortest).first { place in
        wholes.contains { $0[place] != wholes[0][place] }
      }
      guard let shared, shared > 0 else { continue }
      for (place, whole) in zip(places, wholes) {
        let rest = String(whole[shared...])
        let end =
          DisplayWidth.columns(rest) < width
          ? String(DisplayWidth.suffix(String(whole), columns: width - 1))
          : cut(rest, width: width - 1)
        files[place].label = "…" + end
      }
    }
  }

  /// Names that still look the same are numbered.
  private static func number(_ files: inout [File], width: Int) {
    var taken = Set(files.map(\.label))
    for places in alike(files) {
      var number = 0
      for place in places {
        let whole = files[place].label
        repeat {
          number += 1
          let ending = " (\(number))"
          files[place].label = cut(whole, width: max(1, width - ending.count)) + ending
        } while !taken.insert(files[place].label).inserted
      }
    }
  }

  /// The places of the files that have one name, by the first of each.
  private static func alike(_ files: [File]) -> [[Int]] {
    Dictionary(grouping: files.indices) { files[$0].label }.values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }

  /// The text without its middle: names of files often differ at their ends alone.
  private static func cut(_ text: String, width: Int) -> String {
    if DisplayWidth.columns(text) <= width { return text }
    let tail = (width - 1) / 2
    return DisplayWidth.prefix(text, columns: width - 1 - tail) + "…"
      + DisplayWidth.suffix(text, columns: tail)
  }
}
