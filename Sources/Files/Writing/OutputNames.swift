import Prose

/// The paths of results below an output folder, no two of them the same.
package struct OutputNames {
  /// The endings of files that text in the same form keeps.
  private static let texts = ArticleFormat.text.endings + ArticleFormat.markdown.endings

  private let ending: String
  private let keepsEnding: Bool
  private var files: [String: String] = [:]
  private var records: [String: String] = [:]
  private var taken: Set<String> = []

  /// Creates the names of some inputs, which do not depend on one another but where they would be
  /// the same.
  ///
  /// - Parameters:
  ///   - inputs: The files.
  ///   - ending: The ending of the form that is written.
  ///   - keepsEnding: Whether files of text keep their own endings.
  package init(_ inputs: [Input], ending: String, keepsEnding: Bool) {
    self.ending = ending
    self.keepsEnding = keepsEnding
    let wanted = inputs.map { Self.name(of: $0, ending, keepsEnding) }
    var counts: [String: Int] = [:]
    for name in wanted { counts[name, default: 0] += 1 }
    for (input, name) in zip(inputs, wanted) {
      // The whole name of the input tells it from others that differ in their endings.
      let isShared = counts[name] != 1 && name != input.relativePath
      files[input.name] = register(isShared ? "\(input.relativePath).\(ending)" : name)
    }
  }

  private static func name(of input: Input, _ ending: String, _ keepsEnding: Bool) -> String {
    let path = input.isStandardInput ? "standard-input" : input.relativePath
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: "."), dot > start else {
      return keepsEnding ? path : "\(path).\(ending)"
    }
    let own = path[path.index(after: dot)...].lowercased()
    if keepsEnding, texts.contains(own) { return path }
    return "\(path[..<dot]).\(ending)"
  }

  /// The path of the result of a file that is an article; nil for one that is not among the inputs.
  package func name(of input: Input) -> String? { files[input.name] }

  /// The path of the result of a record.
  ///
  /// - Parameters:
  ///   - line: The number of its line.
  ///   - input: The stream.
  ///   - id: The name that it has; nil for none.
  /// - Returns: The same path whenever the record is asked for.
  package mutating func name(
    ofRecord line: Int, in input: Input, id: @autoclosure () -> String?
  ) -> String {
    let place = "\(input.name):\(line)"
    if let name = records[place] { return name }
    let name = register("\(Self.safe(id() ?? "line-\(line)")).\(ending)")
    records[place] = name
    return name
  }

  private mutating func register(_ name: String) -> String {
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      let dot = name.lastIndex(of: ".") ?? name.endIndex
      candidate = "\(name[..<dot])-\(number)\(name[dot...])"
      number += 1
    }
    return candidate
  }

  /// A record's name as that of a file: without what could leave the folder, hide the file or trouble
  /// a shell, and short enough for every file system.
  static func safe(_ id: String) -> String {
    var name = ""
    for scalar in id.unicodeScalars.prefix(120) {
      let isKept =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_.+@".unicodeScalars.contains(scalar)
      name.unicodeScalars.append(isKept ? scalar : "_")
    }
    while name.utf8.count > 200 { name.unicodeScalars.removeLast() }
    while name.hasPrefix(".") || name.hasPrefix("-") {
      name = "_" + name.dropFirst()
    }
    return name.isEmpty ? "_" : name
  }
}
