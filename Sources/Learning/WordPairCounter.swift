import Base
import Evidence

/// Counts which stems stand before which, and which follow which in the next unit.
struct WordPairCounter {
  /// The stems that are counted, by number: those that most articles have.
  let vocabulary: [UInt64]

  private let numbers: [UInt64: Int32]
  private var before: [Float]
  private var next: [Float]

  /// Creates a counter of nothing.
  ///
  /// - Parameter vocabulary: The stems, in an order that does not change between runs.
  init(vocabulary: [UInt64]) {
    self.vocabulary = vocabulary
    var numbers: [UInt64: Int32] = [:]
    for (number, stem) in vocabulary.enumerated() { numbers[stem] = Int32(number) }
    self.numbers = numbers
    before = Array(repeating: 0, count: vocabulary.count * vocabulary.count)
    next = before
  }

  /// Counts the pairs of an article; a long article's pairs weigh less each.
  mutating func add(_ article: CompactArticle) {
    let units = article.stems.map { $0.compactMap { numbers[$0] } }
    let width = vocabulary.count
    let weight = 1 / Float(max(1, units.count))
    before.withUnsafeMutableBufferPointer { before in
      next.withUnsafeMutableBufferPointer { next in
        for first in units.indices {
          for second in (first + 1)..<max(first + 1, units.count) {
            for one in units[first] {
              for other in units[second] {
                let cell = Int(one) * width + Int(other)
                before[cell] += weight
                if second == first + 1 { next[cell] += 1 }
              }
            }
          }
        }
      }
    }
  }

  /// Adds another counter's counts over the same stems.
  mutating func add(_ other: WordPairCounter) {
    for cell in before.indices {
      before[cell] += other.before[cell]
      next[cell] += other.next[cell]
    }
  }

  /// The log ratios of the pairs that tell something, smoothed; the most telling `most` of them.
  func table(most: Int) -> LexicalTable {
    let width = vocabulary.count
    var allBefore = 0.0
    var allNext = 0.0
    for cell in before.indices {
      allBefore += Double(before[cell])
      allNext += Double(next[cell])
    }
    let share = Float(allNext / max(1, 2 * allBefore))
    // Buckets of worth find the threshold, so that only the pairs above it need be sorted.
    var buckets = [Int](repeating: 0, count: Self.buckets)
    forEachPair(share) { _, worth, _ in buckets[Self.bucket(worth)] += 1 }
    var lowest = Self.buckets - 1
    var kept = buckets[lowest]
    while lowest > 0, kept < most {
      lowest -= 1
      kept += buckets[lowest]
    }
    var found: [(cell: Int, worth: Float, values: SIMD2<Float>)] = []
    found.reserveCapacity(kept)
    forEachPair(share) { cell, worth, values in
      if Self.bucket(worth) >= lowest { found.append((cell, worth, values)) }
    }
    found.sort { ($0.worth, $1.cell) > ($1.worth, $0.cell) }
    return LexicalTable(
      columns: ClassicModelFile.Table.pairs.columns,
      entries: found.prefix(most).map {
        (
          WordPairSource.key(vocabulary[$0.cell / width], vocabulary[$0.cell % width]),
          [$0.values.x, $0.values.y]
        )
      })
  }

  private static let buckets = 1 << 14

  private static func bucket(_ worth: Float) -> Int {
    min(buckets - 1, Int(worth * 512))
  }

  /// The log ratios of every pair seen often enough, and what they are worth.
  ///
  /// What a pair tells grows with its ratios and with how often it was seen.
  private func forEachPair(_ share: Float, _ body: (Int, Float, SIMD2<Float>) -> Void) {
    let width = vocabulary.count
    before.withUnsafeBufferPointer { before in
      next.withUnsafeBufferPointer { next in
        for first in 0..<width {
          for second in 0..<width {
            let cell = first * width + second
            let there = before[cell]
            let both = there + before[second * width + first]
            guard both >= 0.5 else { continue }
            let precedes = log((there + 0.5) / (both - there + 0.5))
            let expected = share * both
            let follows = log((next[cell] + 8) / (expected + 8))
            let worth = abs(precedes) * both.squareRoot() + abs(follows) * expected.squareRoot()
            body(cell, worth, SIMD2(precedes, follows))
          }
        }
      }
    }
  }
}
