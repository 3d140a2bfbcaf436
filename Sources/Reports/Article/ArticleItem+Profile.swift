import Prose
package import Readability
import SequiturKit

extension ArticleItem {
  /// The readability of the article: of its text where it has one, else of its units.
  ///
  /// - Parameters:
  ///   - lexicon: What is known of words.
  ///   - hardest: How many hard sentences are kept.
  /// - Returns: Counts, scores and hard sentences.
  package func profile(lexicon: ReadabilityLexicon, hardest: Int) -> ReadabilityProfile {
    let analyzer = ReadabilityAnalyzer(lexicon: lexicon, hardest: hardest)
    if let text { return analyzer.measure(text.span) }
    return analyzer.measure(reading.article)
  }
}
