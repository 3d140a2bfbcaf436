/// What the word models need of a training article, in little memory.
struct CompactArticle: Sendable {
  /// The wording keys of each unit, cut to 32 bits and sorted.
  var wording: [[UInt32]]
  /// The content stems of each unit, each once.
  var stems: [[UInt64]]
  /// Whether the article's last unit is its true end.
  var isWhole: Bool
  /// Which half of the corpus the article belongs to: 0 or 1.
  var fold: Int
}
