import Base
public import Encoder
public import Evidence

extension ArticleLogits {
  /// The reading as log-probabilities that an objective can add up.
  ///
  /// The reader was taught successors among all units and the end, and predecessors among all units
  /// and the beginning. A link gets the mean of both log-probabilities (their geometric mean as a
  /// probability), an opening that of being the beginning's successor and of having it before. A
  /// pair that was not read has the chance of any, one in *n*: it speaks neither for nor against.
  public var normalised: Assessment {
    guard count > 1 else {
      return Assessment(
        count: count, precedence: precedence, succession: succession,
        opening: opening.map { _ in 0 }, closing: closing.map { _ in 0 })
    }
    let units = 0..<count
    let isRead = { (first: Int, second: Int) in met?[first * count + second] ?? true }
    let after = units.map { unit in
      logSum(
        units.compactMap { other in
          other == unit
            ? closing[unit] : isRead(unit, other) ? succession[unit * count + other] : nil
        })
    }
    let before = units.map { unit in
      logSum(
        units.compactMap { other in
          other == unit
            ? opening[unit] : isRead(other, unit) ? succession[other * count + unit] : nil
        })
    }
    let begin = logSum(opening)
    let end = logSum(closing)
    // One of as many successors as there are units: the others and the end.
    let unknown = -log(Double(count))
    var links = succession
    for first in units {
      for second in units {
        links[first * count + second] =
          first == second
          ? 0
          : isRead(first, second)
            ? succession[first * count + second] - (after[first] + before[second]) / 2 : unknown
      }
    }
    return Assessment(
      count: count, precedence: precedence, succession: links,
      opening: units.map { opening[$0] - (begin + before[$0]) / 2 },
      closing: units.map { closing[$0] - (end + after[$0]) / 2 })
  }

  /// The logarithm of a sum of exponentials over `count` possibilities, of which those given are
  /// known and the others count as an average one.
  ///
  /// The values are sorted first, so that the sum does not depend on the order of units.
  private func logSum(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let top = sorted[sorted.count - 1]
    let known = top + log(sorted.reduce(0.0) { $0 + exp($1 - top) })
    return sorted.count == count ? known : known + log(Double(count) / Double(sorted.count))
  }
}
