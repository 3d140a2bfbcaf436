/// The forms of output.
package enum OutputFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// One document an article, one on a line.
  case json
  /// The same, from streams.
  case jsonl
  /// For pages.
  case markdown

  /// Whether results are JSON.
  package var isJSON: Bool { self == .json || self == .jsonl }
}
