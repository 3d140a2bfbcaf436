/// A proven upper bound on the score of any order.
///
/// Every pair of items earns at most the absolute value of its precedence; an order that reverses
/// a pair's preference forfeits twice that value, its *deficit*. Deficits that no order can avoid
/// lower the bound: of three items that precede each other in a ring one pair is reversed at
/// least (a packing of such triples, each deficit spent once), and a link against the preference
/// pays what is left of its pair's deficit, so that the best set of links, an assignment
/// (Kuhn 1955), is found among links with the deficits taken off.
struct ObjectiveBound {
  /// The bound.
  let value: Double
  /// What rounding may add to a sum of this size.
  private let slack: Double

  /// Up to this many items the assignment is solved and rings of three are looked for.
  static let fullLimit = 300

  /// - Complexity: O(*m*³) up to `fullLimit` items, O(*m*²) above.
  init(_ evidence: ItemEvidence) {
    let count = evidence.count
    let magnitude = evidence.problem.magnitude
    slack = magnitude * 1e-11
    let identity = ConstraintGraph.ranked(evidence)
    let constant =
      evidence.problem.objective(of: evidence.expand(identity)) - evidence.objective(of: identity)
    guard count > 0 else {
      value = constant
      return
    }
    if count > Self.fullLimit {
      value = constant + Self.simple(evidence)
    } else {
      value = constant + Self.full(evidence, penalty: 2 * magnitude + 1)
    }
  }

  /// The gap of a score below the bound; 0 when only rounding lies between them.
  func gap(to objective: Double) -> Double {
    let gap = value - objective
    return gap <= slack ? 0 : gap + slack
  }

  /// Precedences at their best, and for every item its strongest link.
  private static func simple(_ evidence: ItemEvidence) -> Double {
    let count = evidence.count
    var pairs = 0.0
    var byRow = 0.0
    var intoColumn = [Double](repeating: -.infinity, count: count)
    var worstOut = Double.infinity
    var ordered = [Double](repeating: 0, count: evidence.graph.edges.count)
    for (index, edge) in evidence.graph.edges.enumerated() {
      let gain = evidence.precedence(edge.earlier, edge.later)
      ordered[index] = gain - abs(gain)
    }
    pairs += ordered.reduce(0, +)
    for x in 0..<count {
      var out = evidence.closing(x)
      for y in 0..<count where y != x {
        if y > x { pairs += abs(evidence.precedence(x, y)) }
        let link = evidence.succession(x, y)
        out = max(out, link)
        intoColumn[y] = max(intoColumn[y], link)
      }
      intoColumn[x] = max(intoColumn[x], evidence.opening(x))
      byRow += out
      worstOut = min(worstOut, out)
    }
    let opening = (0..<count).map(evidence.opening).max() ?? 0
    let closing = (0..<count).map(evidence.closing).max() ?? 0
    return pairs + min(byRow + opening, intoColumn.reduce(0, +) + closing)
  }

  private static func full(_ evidence: ItemEvidence, penalty: Double) -> Double {
    let count = evidence.count
    var gains = [Double](repeating: 0, count: count * count)
    for x in 0..<count {
      for y in 0..<count where y != x { gains[x * count + y] = evidence.precedence(x, y) }
    }
    // A required order earns the penalty as well, which is taken off again below.
    for edge in evidence.graph.edges {
      gains[edge.earlier * count + edge.later] += penalty
      gains[edge.later * count + edge.earlier] -= penalty
    }
    var total = -penalty * Double(evidence.graph.edges.count)
    var deficit = [Double](repeating: 0, count: count * count)
    for x in 0..<count {
      for y in 0..<count {
        if y > x { total += abs(gains[x * count + y]) }
        deficit[x * count + y] = max(0, -2 * gains[x * count + y])
      }
    }
    total -= packRings(&deficit, count: count)
    return total + assignment(evidence, deficit)
  }

  /// Spends deficits on rings of three; returns the sum spent.
  ///
  /// `deficit[x, y]` is what standing `x` before `y` costs. In a ring x → y → z → x of preferences
  /// the order reverses at least one, whose deficit is at least the least of the three.
  private static func packRings(_ deficit: inout [Double], count: Int) -> Double {
    guard count > 2, let largest = deficit.max(), largest > 0 else { return 0 }
    var spent = 0.0
    // The dearest rings first: thresholds fall by halves, then whatever is left.
    for threshold in [0.5, 0.25, 0.125, 0.0625, 0.03125, 0].map({ $0 * largest }) {
      deficit.withUnsafeMutableBufferPointer { deficit in
        for x in 0..<count {
          for y in (x + 1)..<count {
            // Whichever way the pair leans, a ring needs the third item to lean against it.
            for (from, to) in [(x, y), (y, x)] {
              let first = to * count + from
              guard deficit[first] > threshold else { continue }
              for third in (y + 1)..<max(count, y + 1) {
                let second = third * count + to
                let last = from * count + third
                let least = min(deficit[first], deficit[second], deficit[last])
                guard least > threshold else { continue }
                spent += least
                deficit[first] -= least
                deficit[second] -= least
                deficit[last] -= least
              }
            }
          }
        }
      }
    }
    return spent
  }

  /// The best assignment of a successor to every item, ends included.
  private static func assignment(_ evidence: ItemEvidence, _ deficit: [Double]) -> Double {
    let count = evidence.count
    let size = count + 1
    var costs = [Double](repeating: 0, count: size * size)
    let forbidden = evidence.problem.magnitude * 8 + 8
    for x in 0..<count {
      costs[x * size + x] = forbidden
      for y in 0..<count where y != x {
        costs[x * size + y] =
          min(forbidden, deficit[x * count + y] - evidence.succession(x, y))
      }
      // Opening the article forfeits the deficits against all others, closing it likewise; the
      // neighbour's and the other end's are left out, because a link or that end pays them.
      let front = (0..<count).map { deficit[x * count + $0] }
      let back = (0..<count).map { deficit[$0 * count + x] }
      costs[count * size + x] = sum(front, without: 1) - evidence.opening(x)
      costs[x * size + count] = sum(back, without: 2) - evidence.closing(x)
    }
    costs[count * size + count] = forbidden
    return -AssignmentProblem(size: size, costs: costs).minimum()
  }

  /// The sum of all but the largest one or two numbers.
  private static func sum(_ values: [Double], without largest: Int) -> Double {
    values.sorted().dropLast(largest).reduce(0, +)
  }
}

extension ConstraintGraph {
  /// The items in an order that meets the constraints, by index where they leave it open.
  fileprivate static func ranked(_ evidence: ItemEvidence) -> [Int] {
    evidence.graph.feasible(following: Array(0..<evidence.count))
  }
}
