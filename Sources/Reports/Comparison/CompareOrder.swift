/// The measure by which articles are ranked.
package enum CompareOrder: String, Sendable, CaseIterable {
  case coherence
  case z
  case percentile
  case grade
  case mattr
  case words
  case units
  case title

  /// Whether the lowest number comes first: that is the easiest text.
  private var isRising: Bool { self == .grade }

  /// What is said of the order, as it is or reversed.
  package func words(isReversed: Bool) -> String {
    switch self {
    case .coherence: "by coherence, the \(isReversed ? "lowest" : "highest") first"
    case .z: "by z, the \(isReversed ? "lowest" : "highest") first"
    case .percentile: "by percentile, the \(isReversed ? "lowest" : "highest") first"
    case .grade: "by grade, the \(isReversed ? "hardest" : "easiest") first"
    case .mattr: "by variety of words, the \(isReversed ? "poorest" : "richest") first"
    case .words: "by words, the \(isReversed ? "shortest" : "longest") first"
    case .units: "by units, the \(isReversed ? "shortest" : "longest") first"
    case .title:
      isReversed
        ? "by title, from Z to A, small letters before capitals"
        : "by title, from A to Z, capitals before small letters"
    }
  }

  /// The number that is compared; nil where there is none, or titles are compared.
  package func value(_ article: ComparedArticle) -> Double? {
    let measures = article.measures
    return switch self {
    case .coherence: measures.coherence
    case .z: measures.z
    case .percentile: measures.percentile
    case .grade: measures.grade
    case .mattr: measures.mattr
    case .words: Double(measures.words)
    case .units: Double(measures.units)
    case .title: nil
    }
  }

  /// The number as people see it, by which articles are equal, a dash without one; or the whole
  /// title.
  package func shown(_ article: ComparedArticle) -> String {
    guard self != .title else { return article.heading }
    return ReportWords.number(value(article), decimals)
  }

  private var decimals: Int {
    switch self {
    case .coherence, .z, .percentile, .grade: 1
    case .mattr: 3
    case .words, .units, .title: 0
    }
  }

  /// The articles in their order, those without the number at the end.
  ///
  /// - Parameters:
  ///   - articles: The articles in any order, which leaves no trace.
  ///   - isReversed: Whether the last comes first; those without the number stay at the end.
  /// - Returns: The articles by the whole number, so that documents with all its decimals are in
  ///   order too, then by id, title and text.
  package func sorted(_ articles: [ComparedArticle], isReversed: Bool = false) -> [ComparedArticle]
  {
    guard self != .title else {
      // Letters that are composed in different ways look equal, and are equal as strings.
      let keyed = articles.map { (article: $0, key: shown($0)) }
      return keyed.sorted { left, right in
        left.key == right.key
          ? left.article.tieBreaker.lexicographicallyPrecedes(right.article.tieBreaker)
          : (left.key < right.key) != isReversed
      }.map(\.article)
    }
    return articles.sorted { left, right in
      let (one, other) = (value(left), value(right))
      guard one != other else { return left.tieBreaker.lexicographicallyPrecedes(right.tieBreaker) }
      guard let one else { return false }
      guard let other else { return true }
      return (one < other) == (isRising != isReversed)
    }
  }

  /// The rank of each of the sorted articles, and whether it is shared; nil without a number.
  ///
  /// Articles that look equal share the best of their ranks: 1, 2, 2, 4.
  package func ranks(_ sorted: [ComparedArticle]) -> [(rank: Int, isShared: Bool)?] {
    let keys = sorted.map { self == .title || value($0) != nil ? shown($0) : nil }
    var ranks: [(rank: Int, isShared: Bool)?] = []
    for (index, own) in keys.enumerated() {
      guard let own else {
        ranks.append(nil)
        continue
      }
      let isLikeLast = index > 0 && keys[index - 1] == own
      let isLikeNext = index + 1 < keys.count && keys[index + 1] == own
      let rank = isLikeLast ? ranks[index - 1]?.rank ?? index + 1 : index + 1
      ranks.append((rank, isLikeLast || isLikeNext))
    }
    return ranks
  }
}
