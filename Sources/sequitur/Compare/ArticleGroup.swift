import Files
import Prose
import Reports

/// Finds the group that an article belongs to.
enum ArticleGroup {
  /// The name of the group.
  ///
  /// - Parameters:
  ///   - key: A key of records. Where a record does not have it, `file` and `folder` stand for what
  ///     the record lies in; an article that is a file of its own falls back on its folder.
  ///   - source: Where the article comes from.
  ///   - item: The article.
  /// - Returns: The name; nil where there is none.
  static func name(by key: String, _ source: ArticleSource, _ item: ArticleItem) -> String? {
    switch source {
    case .record(let input, let line):
      return RecordReader.label(key, in: line.bytes) ?? place(key, input)
    case .file(let input, let bytes):
      let label = item.reading.format == .jsonl ? RecordReader.label(key, in: bytes) : nil
      return label ?? place(key, input) ?? folder(of: input)
    case .failed: return nil
    }
  }

  private static func place(_ key: String, _ input: Input) -> String? {
    switch key {
    case "file": input.identifier
    case "folder": folder(of: input)
    default: nil
    }
  }

  /// The path of the folder, as it was given.
  private static func folder(of input: Input) -> String? {
    guard let name = input.identifier else { return nil }
    guard let slash = name.lastIndex(of: "/") else { return "." }
    return slash == name.startIndex ? "/" : String(name[..<slash])
  }
}
