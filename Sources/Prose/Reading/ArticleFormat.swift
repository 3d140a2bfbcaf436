/// The forms that an article can be read from.
public enum ArticleFormat: String, Sendable, CaseIterable {
  /// Title, date (`YYYYMMDD`) and URL on a line each, then one unit a line.
  case dossier
  /// One unit a line, no header.
  case lines
  /// Prose: units are sentences, blank lines part paragraphs.
  case text
  /// As text, without front matter, code, tables, link targets, images and HTML.
  case markdown
  /// The main text of a page: headings and paragraphs.
  case html
  /// A JSON object with `sentences` or `text`; in a stream, one a line.
  case jsonl
  /// Told from the content and the name.
  case auto

  /// The endings of files in this form, in small letters and without the dot; none of forms that the
  /// content tells.
  public var endings: [String] {
    switch self {
    case .dossier, .lines, .auto: []
    case .text: ["txt", "text"]
    case .markdown: ["md", "markdown"]
    case .html: ["html", "htm", "xhtml"]
    case .jsonl: ["json", "jsonl", "ndjson"]
    }
  }
}
