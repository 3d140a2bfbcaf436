import Foundation

/// Reads Markdown with the program `cmark-gfm`, where it is installed.
///
/// What a writer of one's own wrote is best read by a reader of someone else's.
enum CommonMarkReader {
  /// The program's path; nil where it is not installed.
  static let program: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/cmark-gfm" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// A node of the tree, with its children or its text.
  struct Node: Equatable {
    var kind: String
    var text = ""
    var children: [Node] = []

    /// The kinds of the node and all under it, other than plain text.
    var kinds: Set<String> {
      children.reduce(kind == "text" ? [] : [kind]) { $0.union($1.kinds) }
    }

    /// All text under the node.
    var plainText: String { text + children.map(\.plainText).joined() }
  }

  /// The document's tree.
  static func read(_ markdown: String) throws -> Node {
    let file = NSTemporaryDirectory() + "report-tests-" + UUID().uuidString + ".md"
    try Data(markdown.utf8).write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: program ?? "")
    process.arguments =
      ["table", "strikethrough", "autolink", "tasklist", "tagfilter"].flatMap { ["-e", $0] } + [
        "-t", "xml", file,
      ]
    process.standardOutput = output
    try process.run()
    let xml = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return parse(String(decoding: xml, as: UTF8.self))
  }

  /// Reads the flat XML that cmark writes: no mixed content, entities only of the five kinds.
  private static func parse(_ xml: String) -> Node {
    var stack = [Node(kind: "root")]
    for part in xml.unicodeScalars.split(separator: "<").map({ String($0) }) {
      guard let end = part.unicodeScalars.firstIndex(of: ">") else { continue }
      let tag = String(part[..<end])
      let after = String(part[part.unicodeScalars.index(after: end)...])
      if tag.hasPrefix("?") || tag.hasPrefix("!") { continue }
      if tag.hasPrefix("/") {
        let closed = stack.removeLast()
        stack[stack.count - 1].children.append(closed)
        continue
      }
      let kind = String(tag.prefix { $0 != " " && $0 != "/" })
      var node = Node(kind: kind)
      if tag.hasSuffix("/") {
        stack[stack.count - 1].children.append(node)
      } else {
        if ["text", "code", "code_block", "html_block", "html_inline"].contains(kind) {
          node.text = unescaped(after)
        }
        stack.append(node)
      }
    }
    return stack[0].children.first ?? stack[0]
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(text) {
      $0.replacingOccurrences(of: $1.0, with: $1.1, options: .literal)
    }
  }
}
