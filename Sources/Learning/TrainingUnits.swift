public import Prose

/// Which units of a gold article a model learns from.
public enum TrainingUnits {
  /// The first units of an article, as its sentences or as its paragraphs.
  ///
  /// - Parameters:
  ///   - article: A gold article, its units in their true order.
  ///   - most: The most units.
  ///   - paragraphs: Whether sentences of one paragraph are joined, where at least six paragraphs
  ///     are known.
  /// - Returns: The article, and whether its last unit is its true end.
  public static func units(
    of article: Article, most: Int, paragraphs: Bool
  ) -> (article: Article, isWhole: Bool) {
    var result = article
    if paragraphs, let joined = Self.paragraphs(of: article), joined.count >= 6 {
      result.units = joined
    }
    let isWhole = result.units.count <= most
    result.units = Array(result.units.prefix(most))
    for index in result.units.indices { result.units[index].index = index }
    return (result, isWhole)
  }

  /// The paragraphs of an article whose sentences know theirs; nil where they do not.
  public static func paragraphs(of article: Article) -> [Unit]? {
    var joined: [Unit] = []
    for unit in article.units {
      guard let paragraph = unit.paragraph else { return nil }
      if let last = joined.last, last.paragraph == paragraph {
        joined[joined.count - 1].text += " " + unit.text
      } else {
        joined.append(Unit(text: unit.text, index: joined.count, paragraph: paragraph))
      }
    }
    return joined
  }
}
