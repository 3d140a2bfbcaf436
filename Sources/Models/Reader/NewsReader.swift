public import Encoder
public import Prose

/// A learned reader with its vocabulary and the settings that join it to the classic evidence.
public struct NewsReader: Sendable {
  /// The settings.
  public let settings: NewsSettings

  private let pieces: WordPiece
  private let reader: LearnedReader

  /// Creates a reader from its parts.
  package init(settings: NewsSettings, pieces: WordPiece, reader: LearnedReader) {
    self.settings = settings
    self.pieces = pieces
    self.reader = reader
  }

  /// What the reader says of an article's units, in their order.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - threads: The most threads; the result is the same to the bit, however many they are.
  /// - Returns: Logits of all units and pairs.
  /// - Complexity: O(*t*²) in the number of word pieces up to 4,096 of them, O(*t*) beyond.
  public func read(_ article: Article, threads: Int = 1) -> ArticleLogits {
    // A title of which nothing is left was never seen in training, unlike one that is missing.
    let title = article.title.map { pieces.pieces(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    return reader.read(
      units: article.units.map { pieces.pieces(of: $0.text) }, title: title, threads: threads)
  }
}
