package import Ordering
public import Prose

/// An article with its units in canonical order, and the way there and back.
///
/// What looks at units looks at them in this order, so that nothing depends on the one in which they
/// came in; what it finds is told in places of the article that was given.
public struct CanonicalArticle: Sendable, Equatable {
  /// The article, its units sorted; where a unit came in has been taken from it.
  public let article: Article

  /// A number for each rank, equal for units with the same text.
  public let classes: [Int]

  /// The article's own order, in ranks.
  public let givenOrder: UnitOrder<CanonicalRank>

  /// The canonical order, in places.
  public let canonicalOrder: UnitOrder<ArticlePlace>

  /// Sorts the units of an article.
  ///
  /// - Parameter given: The article, its units in any order.
  /// - Complexity: O(*n* log *n*).
  public init(_ given: Article) {
    let places = Permutation(valid: CanonicalOrder.places(of: given.units))
    var article = given
    article.units = places.applied(to: given.units)
    // Where a unit came in must not reach the evidence.
    for index in article.units.indices {
      article.units[index].index = index
      article.units[index].paragraph = nil
      article.units[index].place = nil
    }
    self.article = article
    classes = CanonicalOrder.classes(of: article.units)
    canonicalOrder = UnitOrder(places)
    givenOrder = UnitOrder(places.inverse)
  }

  /// How many units there are.
  public var count: Int { classes.count }

  /// The rank of the unit at a place.
  public func rank(of place: ArticlePlace) -> CanonicalRank { givenOrder[place.index] }

  /// The place of the unit with a rank.
  public func place(of rank: CanonicalRank) -> ArticlePlace { canonicalOrder[rank.index] }

  /// An order in ranks.
  ///
  /// - Parameter order: An order of the article's units, in places.
  /// - Returns: The same order, in ranks.
  /// - Complexity: O(*n*).
  public func ranks(of order: UnitOrder<ArticlePlace>) -> UnitOrder<CanonicalRank> {
    UnitOrder(order.permutation.then(givenOrder.permutation))
  }

  /// An order in places.
  ///
  /// - Parameter order: An order of the article's units, in ranks.
  /// - Returns: The same order, in places.
  /// - Complexity: O(*n*).
  public func places(of order: UnitOrder<CanonicalRank>) -> UnitOrder<ArticlePlace> {
    UnitOrder(order.permutation.then(canonicalOrder.permutation))
  }

  /// Constraints in ranks.
  ///
  /// - Parameter constraints: Those in places; a unit that is not there keeps its number.
  /// - Returns: The same, in ranks.
  func ranked(_ constraints: OrderingConstraints) -> OrderingConstraints {
    constraints.renumbered { [givenOrder] in
      (0..<givenOrder.count).contains($0) ? givenOrder[$0].index : $0
    }
  }

  /// An error in places.
  ///
  /// - Parameter error: One that counts units by rank; a unit that is not there keeps its number.
  /// - Returns: The same, in places.
  package func placed(_ error: OrderingError) -> OrderingError {
    error.renumbered { [canonicalOrder] in
      (0..<canonicalOrder.count).contains($0) ? canonicalOrder[$0].index : $0
    }
  }
}
