import Base
import Prose

/// The two halves of a corpus, parted by publisher where publishers are known.
///
/// Words learned from one half measure the other. A publisher's habits must not measure its own
/// articles, or the trees would trust words more than they can on a publisher that is new.
struct Folds: Sendable {
  private let byHouse: [String: Int]

  /// The fewest publishers that make halves of publishers worth while.
  private static let fewestHouses = 4

  /// Parts a corpus: the publishers with most articles first, each to the half that has fewer.
  init(_ articles: [Article]) {
    var counts: [String: Int] = [:]
    for article in articles {
      if let house = Self.house(article) { counts[house, default: 0] += 1 }
    }
    guard counts.count >= Self.fewestHouses else {
      byHouse = [:]
      return
    }
    var halves: [String: Int] = [:]
    var sizes = [0, 0]
    for (source, count) in counts.sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }) {
      let half = sizes[0] <= sizes[1] ? 0 : 1
      halves[source] = half
      sizes[half] += count
    }
    byHouse = halves
  }

  /// The half of an article, 0 or 1; by its identifier where its publisher does not tell.
  func half(of article: Article) -> Int {
    if let house = Self.house(article), let half = byHouse[house] { return half }
    return Int(Self.hash(article) >> 7 & 1)
  }

  /// A publisher's house: the first word of its name, so that a paper and its web site are one.
  private static func house(_ article: Article) -> String? {
    article.source?.split(separator: " ").first.map { $0.lowercased() }
  }

  /// A hash of an article's identifier, or of its first unit where it has none.
  static func hash(_ article: Article) -> UInt64 {
    StableHash.fnv1a(article.id ?? article.units.first?.text ?? "")
  }
}
