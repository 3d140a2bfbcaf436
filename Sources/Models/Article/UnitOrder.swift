public import Ordering

/// A way of numbering the units of an article.
public protocol UnitNumber: Sendable, Hashable {
  /// The number, from 0.
  var index: Int { get }

  /// Creates a number.
  init(_ index: Int)
}

/// The place of a unit in the article that was given, from 0.
public struct ArticlePlace: UnitNumber {
  /// The place.
  public let index: Int

  /// Creates a place.
  public init(_ index: Int) { self.index = index }
}

/// The rank of a unit among those of its article sorted by their text, from 0.
///
/// An `OrderingProblem` and the evidence count units so.
public struct CanonicalRank: UnitNumber {
  /// The rank.
  public let index: Int

  /// Creates a rank.
  public init(_ index: Int) { self.index = index }
}

/// An order of an article's units, in one way of numbering them.
///
/// An order in places and the same in ranks are different types: ``CanonicalArticle`` leads from one
/// to the other.
public struct UnitOrder<Number: UnitNumber>: Sendable, Hashable {
  /// For each position the number of the unit that stands there.
  public let permutation: Permutation

  /// Creates an order.
  public init(_ permutation: Permutation) { self.permutation = permutation }

  /// Creates an order from the number at each position; nil where that is no permutation.
  public init?(_ numbers: [Int]) {
    guard let permutation = Permutation(numbers) else { return nil }
    self.permutation = permutation
  }

  /// The numbers without their type, for what works on plain ones.
  public var numbers: [Int] { permutation.numbers }

  /// How many units there are.
  public var count: Int { permutation.count }

  /// The unit at a position.
  public subscript(position: Int) -> Number { Number(permutation[position]) }
}
