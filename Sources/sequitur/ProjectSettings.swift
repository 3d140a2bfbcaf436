import Base
import CommandLineKit

/// What `.sequitur.json` says, which lies in the folder of the input or above it.
///
/// Its keys are those of the user's config file, before which they count, and two more: `ignore`, the
/// patterns of paths in folders that are passed over, and `overrides`, objects of `files`, a pattern
/// or several, and of limits for the files that match. Paths in it begin at its folder.
struct ProjectSettings: Sendable {
  /// Limits for some of the files.
  struct Override: Sendable {
    let patterns: [PathPattern]
    let file: ConfigurationFile
  }

  static let name = ".sequitur.json"

  /// The folder, without links.
  let folder: String
  /// The options that it sets.
  let file: ConfigurationFile
  /// What in folders is passed over.
  let ignored: [PathPattern]
  /// The limits for some files; of several the last counts.
  let overrides: [Override]
  /// What is odd but does not stop the run.
  let warnings: [String]

  /// The settings for an input; nil where there are none.
  ///
  /// - Parameters:
  ///   - input: The path of a file or folder; nil for standard input, which is taken to lie in the
  ///     current folder.
  ///   - tool: The table.
  /// - Returns: The settings of the nearest folder that has any.
  /// - Throws: What is wrong with them.
  static func find(for input: String?, _ tool: ToolSpec) throws(ConfigurationError) -> Self? {
    var folder = "."
    if let input, FileName.isWhole(input) {
      folder =
        FileBytes.isFolder(input)
        ? input : input.lastIndex(of: "/").map { String(input[...$0]) } ?? "."
    }
    guard var place = ResolvedPath.existing(folder) else { return nil }
    while true {
      let path = place == "/" ? "/\(name)" : "\(place)/\(name)"
      var bytes: [UInt8]?
      do throws(FileError) {
        bytes = try FileBytes.contents(of: path)
      } catch {
        if !error.saysMissing || error.number == EACCES {
          throw .unreadable(path: path, reason: error.reason)
        }
      }
      if let bytes { return try Self(bytes: bytes, path: path, folder: place, tool) }
      guard place != "/", let slash = place.lastIndex(of: "/") else { return nil }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
    }
  }

  private init(
    bytes: [UInt8], path: String, folder: String, _ tool: ToolSpec
  ) throws(ConfigurationError) {
    self.folder = folder
    let root = try ConfigurationFile.document(bytes, path: path)
    var file = try ConfigurationFile(
      root, of: bytes, path: path, tool: tool, others: ["ignore", "overrides"])
    var warnings = file.warnings
    // What comes with somebody's texts must not say where files of the reader's lie.
    let places = Set(tool.allOptions.filter { $0.effect == .place }.map(\.name))
    for name in file.names.intersection(places).sorted() {
      warnings.append("\(path): key '\(name)' is ignored: a project cannot set where files lie")
    }
    file = file.leavingOut(places)
    let familiar = ReadabilityCommand.familiarWords.spec.name
    self.file = file.setting(familiar) { value in
      ["dale", "own"].contains(value) || value.hasPrefix("/") ? value : "\(folder)/\(value)"
    }
    ignored = try Self.patterns(root["ignore"], path: path, key: "ignore")
    var overrides: [Override] = []
    if let list = root["overrides"] {
      guard case .array(let elements) = list.content else {
        throw Self.mistake(path, "overrides", "an array of objects")
      }
      let limits = Set(tool.allOptions.filter { $0.effect == .threshold }.map(\.name))
      for element in elements {
        let own = try ConfigurationFile(
          element, of: bytes, path: path, tool: tool, others: ["files"])
        warnings += own.warnings
        let others = own.names.subtracting(limits)
        for name in others.sorted() {
          warnings.append(
            "\(path): key '\(name)' is ignored in overrides, which set limits alone: "
              + limits.sorted().joined(separator: ", "))
        }
        let patterns = try Self.patterns(element["files"], path: path, key: "files")
        if patterns.isEmpty { throw Self.mistake(path, "files", "a pattern of paths, or several") }
        overrides.append(Override(patterns: patterns, file: own.leavingOut(others)))
      }
    }
    self.overrides = overrides
    self.warnings = warnings
  }

  private static func patterns(
    _ node: JSONNode?, path: String, key: String
  ) throws(ConfigurationError) -> [PathPattern] {
    guard let node else { return [] }
    var texts = [node.string].compactMap(\.self)
    if case .array(let elements) = node.content {
      texts = elements.compactMap(\.string)
      if texts.count != elements.count { texts = [] }
      if elements.isEmpty { return [] }
    }
    if texts.isEmpty { throw mistake(path, key, "a pattern of paths, or an array of them") }
    return texts.map(PathPattern.init)
  }

  private static func mistake(
    _ path: String, _ key: String, _ expected: String
  ) -> ConfigurationError {
    .badValue(
      origin: .configuration(path: path, key: key), line: nil, value: "that", expected: expected,
      nearest: nil)
  }

  /// Whether a file or folder that was found in a folder is passed over.
  func ignores(_ path: String) -> Bool {
    !ignored.isEmpty && below(path).map { path in ignored.contains { $0.matches(path) } } == true
  }

  /// Which override counts for a file; nil where none does.
  func override(for path: String) -> Int? {
    if overrides.isEmpty { return nil }
    guard let path = below(path) else { return nil }
    return overrides.lastIndex { $0.patterns.contains { $0.matches(path) } }
  }

  private func below(_ path: String) -> String? {
    let real = ResolvedPath.of(path)
    let prefix = folder == "/" ? "/" : "\(folder)/"
    return real.hasPrefix(prefix) ? String(real.dropFirst(prefix.count)) : nil
  }
}
