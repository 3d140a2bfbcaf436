import Base

/// What `.sequitur.json` says, which lies in the folder of the input or above it.
///
/// Its keys are those of the user's config file, before which they count, and two more: `ignore`, the
/// patterns of paths in folders that are passed over, and `overrides`, objects of `files`, a pattern
/// or several, and of limits for the files that match. Paths in it begin at its folder.
public struct ProjectSettings: Sendable {
  /// Limits for some of the files.
  public struct Override: Sendable {
    /// The paths of the files.
    public let patterns: [PathPattern]
    /// The options that it sets.
    public let file: ConfigurationFile
  }

  /// The name of the file.
  public static let name = ".sequitur.json"

  /// The folder, without links.
  public let folder: String
  /// The options that it sets.
  public let file: ConfigurationFile
  /// What in folders is passed over.
  public let ignored: [PathPattern]
  /// The limits for some files; of several the last counts.
  public let overrides: [Override]
  /// What is odd but does not stop the run.
  public let warnings: [String]

  /// Reads the bytes of a project's file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: Its path, for messages.
  ///   - folder: The folder that it lies in, without links.
  ///   - tool: The table.
  ///   - paths: The options whose values are paths, with the values that are words all the same.
  /// - Throws: What is not JSON, not an object, or not a value of its key's type.
  public init(
    bytes: [UInt8], path: String, folder: String, tool: ToolSpec, paths: [String: [String]] = [:]
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
    for (name, words) in paths {
      file = file.setting(name) { value in
        words.contains(value) || value.hasPrefix("/") ? value : "\(folder)/\(value)"
      }
    }
    self.file = file
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
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - resolve: What gives the path without links, which is asked only where it matters.
  /// - Returns: Whether one of the patterns of `ignore` matches.
  public func ignores(_ path: String, _ resolve: (String) -> String) -> Bool {
    guard !ignored.isEmpty, let path = below(resolve(path)) else { return false }
    return ignored.contains { $0.matches(path) }
  }

  /// Which override counts for a file, whose path is without links; nil where none does.
  public func override(for path: String) -> Int? {
    guard let path = below(path) else { return nil }
    return overrides.lastIndex { $0.patterns.contains { $0.matches(path) } }
  }

  private func below(_ path: String) -> String? {
    let prefix = folder == "/" ? "/" : "\(folder)/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }
}
