/// A node of a Markdown document as another reader, cmark-gfm, sees it.
struct CommonMarkNode: Sendable, Equatable {
  /// What it is, in cmark's words, such as `table_cell`.
  let kind: String
  /// The text of a run, of code or of raw HTML; empty for others.
  var literal = ""
  /// Where a link or an image leads; empty for others.
  var destination = ""
  /// The level of a heading, 1 to 6; 0 for others.
  var level = 0
  /// The number of a table's columns; 0 for others.
  var columns = 0
  /// The nodes under it.
  var children: [CommonMarkNode] = []

  /// The kinds of the node and of all under it, other than plain text.
  var kinds: Set<String> {
    children.reduce(kind == "text" ? [] : [kind]) { $0.union($1.kinds) }
  }

  /// All text under the node.
  var plainText: String { children.reduce(literal) { $0 + $1.plainText } }

  /// The node and all under it, in the order in which they are read.
  var all: [CommonMarkNode] { children.reduce(into: [self]) { $0 += $1.all } }
}
