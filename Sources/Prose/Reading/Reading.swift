/// An article with what was noticed while it was read.
public struct Reading: Sendable, Equatable {
  /// The article.
  public var article: Article

  /// The format that it was read as, never `auto`.
  public var format: ArticleFormat

  /// What was put right or left out, in the order of the input.
  public var warnings: [ReadingWarning]

  /// How the file was laid out, for formats of one unit a line; nil for the others.
  public var layout: SourceLayout?

  /// What a JSON record holds, word for word; nil for the other formats.
  public var body: RecordBody?

  /// Creates a reading from its parts.
  public init(
    article: Article, format: ArticleFormat, warnings: [ReadingWarning] = [],
    layout: SourceLayout? = nil, body: RecordBody? = nil
  ) {
    self.article = article
    self.format = format
    self.warnings = warnings
    self.layout = layout
    self.body = body
  }
}
