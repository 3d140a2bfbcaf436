/// Collects logits of pairs of units, unit by unit or from several runs that hold a pair.
///
/// Units of equal text are one class and share what is said of any of them, so that nothing
/// depends on which of them is which.
struct LogitSums {
  /// The class of each unit, from 0.
  private let classes: [Int]
  private let count: Int

  private var precedence: [Double]
  private var succession: [Double]
  private var pairs: [Double]
  private var opening: [Double]
  private var closing: [Double]
  private var singles: [Double]

  /// Creates empty sums; classes are numbered from 0, without a gap, in the order of the units.
  init(classes: [Int]) {
    self.classes = classes
    count = (classes.last ?? -1) + 1
    precedence = Array(repeating: 0, count: count * count)
    succession = precedence
    pairs = precedence
    opening = Array(repeating: 0, count: count)
    closing = opening
    singles = opening
  }

  /// Adds what was said of some of the units.
  ///
  /// - Complexity: O(*n*²).
  mutating func add(_ logits: UnitLogits, units: Range<Int>) {
    let n = logits.count
    for i in 0..<n {
      let left = classes[units.lowerBound + i]
      singles[left] += 1
      opening[left] += Double(logits.succession[n * (n + 1) + i])
      closing[left] += Double(logits.succession[i * (n + 1) + n])
      for j in 0..<n where j != i {
        let at = left * count + classes[units.lowerBound + j]
        pairs[at] += 1
        precedence[at] += Double(logits.precedence[i * n + j])
        succession[at] += Double(logits.succession[i * (n + 1) + j])
      }
    }
  }

  /// The means, by the order in which units were given; 0, and marked, for pairs that never met.
  ///
  /// - Parameter places: Where each unit, by its order here, was given.
  /// - Returns: The means.
  /// - Complexity: O(*n*²).
  func reading(places: [Int]) -> ArticleLogits {
    let n = classes.count
    var result = (
      precedence: [Double](repeating: 0, count: n * n),
      succession: [Double](repeating: 0, count: n * n), opening: [Double](repeating: 0, count: n),
      closing: [Double](repeating: 0, count: n),
      met: [Bool](repeating: true, count: n * n)
    )
    for i in 0..<n {
      let (left, row) = (classes[i], places[i])
      result.opening[row] = opening[left] / singles[left]
      result.closing[row] = closing[left] / singles[left]
      for j in 0..<n where j != i {
        let right = classes[j]
        let at = left * count + right
        guard pairs[at] > 0 else {
          result.met[row * n + places[j]] = false
          continue
        }
        result.succession[row * n + places[j]] = succession[at] / pairs[at]
        // One side decides for both, so that the two are opposite to the bit.
        guard left < right else { continue }
        let odds = precedence[at] / pairs[at]
        result.precedence[row * n + places[j]] = odds
        result.precedence[places[j] * n + row] = -odds
      }
    }
    return ArticleLogits(
      count: n, precedence: result.precedence, succession: result.succession,
      opening: result.opening, closing: result.closing,
      met: result.met.contains(false) ? result.met : nil)
  }
}
