import Coherence

import func Foundation.log

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
    var found: [(cell: Int, worth: Float, values: [Float])] = []
    for first in 0..<width {
      for second in 0..<width {
        let cell = first * width + second
        let there = before[cell]
        let back = before[second * width + first]
        guard there + back >= 0.5 else { continue }
        let precedes = Float(log(Double((there + 0.5) / (back + 0.5))))
        let expected = share * (there + back)
        let follows = Float(log(Double((next[cell] + 8) / (expected + 8))))
        // What a pair tells grows with its ratio and with how often it was seen.
        let worth =
          abs(precedes) * (there + back).squareRoot() + abs(follows) * expected.squareRoot()
        found.append((cell, worth, [precedes, follows]))
      }
    }
    found.sort { ($0.worth, $1.cell) > ($1.worth, $0.cell) }
    return LexicalTable(
      columns: ClassicModelFile.Table.pairs.columns,
      entries: found.prefix(most).map {
        (WordPairSource.key(vocabulary[$0.cell / width], vocabulary[$0.cell % width]), $0.values)
      })
  }
}
