/// An article's units and all that is known about the order in which they stand.
///
/// The score of an order π of *n* units is
/// `S(π) = λ_w Σ_{i before j} w(i,j) + λ_a Σ_k a(π_k, π_{k+1}) + λ_b b(π_1) + λ_e e(π_n)`.
///
/// Indices are canonical ranks: whoever makes the problem has sorted the units by something that
/// belongs to them (their text), so that ties, which are broken towards the lower index, do not
/// depend on the order in which the units arrived.
public struct OrderingProblem: Sendable, Equatable {
  /// The number of units, *n*.
  public let count: Int
  /// The log-odds w(i,j) that unit *i* stands before unit *j*, row by row (*n* × *n*, antisymmetric).
  public let precedence: [Double]
  /// The log-odds a(i,j) that unit *j* directly follows unit *i*, row by row (*n* × *n*).
  ///
  /// The diagonal is never read.
  public let succession: [Double]
  /// The log-odds b(i) that unit *i* opens the article.
  public let opening: [Double]
  /// The log-odds e(i) that unit *i* closes the article.
  public let closing: [Double]
  /// The factors of the four terms.
  public let weights: ObjectiveWeights
  /// What every order has to satisfy.
  public let constraints: OrderingConstraints
  /// A number for each unit; units with the same number have the same text and the same evidence.
  ///
  /// Among identical units that no constraint names, the lower index comes first in a solution.
  /// Which of several identical units a constraint names is for the caller to settle by something
  /// other than arrival.
  public let classes: [Int]

  /// Creates a problem, checking shapes and numbers but not yet the constraints.
  ///
  /// - Parameters:
  ///   - precedence: *n* × *n*, row by row; `w(j,i)` must be exactly `-w(i,j)`.
  ///   - succession: *n* × *n*, row by row.
  ///   - opening: *n* numbers; their count decides how many units there are.
  ///   - closing: *n* numbers.
  ///   - weights: The factors of the four terms.
  ///   - constraints: What every order has to satisfy; `Solver` says whether they can be met.
  ///   - classes: A number for each unit, equal for identical units; `nil` when all differ.
  /// - Throws: ``OrderingError`` for a wrong shape, for a number that is not finite or too large,
  ///   and for a precedence matrix that is not antisymmetric.
  /// - Complexity: O(*n*²).
  public init(
    precedence: [Double], succession: [Double], opening: [Double], closing: [Double],
    weights: ObjectiveWeights, constraints: OrderingConstraints = OrderingConstraints(),
    classes: [Int]? = nil
  ) throws(OrderingError) {
    count = opening.count
    self.precedence = precedence
    self.succession = succession
    self.opening = opening
    self.closing = closing
    self.weights = weights
    self.constraints = constraints
    self.classes = classes ?? Array(0..<opening.count)
    try validate()
  }

  /// The score of an order, summed in a fixed sequence.
  ///
  /// - Precondition: `order` has `count` elements.
  /// - Parameter order: A permutation of `0..<count`.
  /// - Returns: S(π), comparable between orders of the same problem; 0 without units.
  /// - Complexity: O(*n*²).
  public func objective(of order: [Int]) -> Double {
    precondition(order.count == count, "an order names every unit once")
    guard let head = order.first, let tail = order.last else { return 0 }
    var before = 0.0
    for (place, unit) in order.enumerated() {
      let row = unit * count
      var sum = 0.0
      for later in (place + 1)..<max(count, place + 1) {
        sum += precedence[row + order[later]]
      }
      before += sum
    }
    var linked = 0.0
    for place in 1..<max(count, 1) {
      linked += succession[order[place - 1] * count + order[place]]
    }
    return weights.precedence * before + weights.succession * linked
      + weights.opening * opening[head] + weights.closing * closing[tail]
  }

  /// The part of an order's score that belongs to the unit at one place.
  ///
  /// The link from the unit before it, its precedence against all units before it, and the opening
  /// or closing term at the ends. Over all places the shares add up to the score.
  ///
  /// - Parameters:
  ///   - place: A position in the order, from 0.
  ///   - order: A permutation of `0..<count`.
  /// - Returns: The share, in the unit of the objective.
  /// - Complexity: O(*n*).
  public func linkShare(_ place: Int, in order: [Int]) -> Double {
    let unit = order[place]
    var before = 0.0
    for earlier in order[..<place] {
      before += precedence[earlier * count + unit]
    }
    var share = weights.precedence * before
    if place > 0 {
      share += weights.succession * succession[order[place - 1] * count + unit]
    } else {
      share += weights.opening * opening[unit]
    }
    if place == count - 1 {
      share += weights.closing * closing[unit]
    }
    return share
  }

  /// A bound on the absolute value of any order's score, against which rounding is judged.
  ///
  /// Scores that differ by less than a 10⁻¹² part of it are equal but for the order of their sums.
  ///
  /// - Complexity: O(*n*²).
  public var magnitude: Double {
    var pairs = 0.0
    var links = 0.0
    for row in 0..<count {
      var strongest = 0.0
      for column in 0..<count where column != row {
        pairs += abs(precedence[row * count + column])
        strongest = max(strongest, abs(succession[row * count + column]))
      }
      links += strongest
    }
    let ends =
      abs(weights.opening) * (opening.map(abs).max() ?? 0)
      + abs(weights.closing) * (closing.map(abs).max() ?? 0)
    return abs(weights.precedence) * pairs / 2 + abs(weights.succession) * links + ends
  }

  private func validate() throws(OrderingError) {
    let square = count * count
    for (part, values, expected) in [
      (OrderingError.Part.precedence, precedence, square), (.succession, succession, square),
      (.opening, opening, count), (.closing, closing, count),
      (
        .weights,
        [weights.precedence, weights.succession, weights.opening, weights.closing], 4
      ),
    ] {
      guard values.count == expected else {
        throw .shape(part, expected: expected, found: values.count)
      }
      if let index = values.firstIndex(where: { !$0.isFinite }) {
        throw .notFinite(part, index: index)
      }
    }
    guard classes.count == count else {
      throw .shape(.classes, expected: count, found: classes.count)
    }
    for row in 0..<count {
      for column in row..<count
      where precedence[row * count + column] != -precedence[column * count + row] {
        throw .notAntisymmetric(row: row, column: column)
      }
    }
    guard (magnitude * 0x1p20).isFinite else { throw .tooLarge }
  }
}
