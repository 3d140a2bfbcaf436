/// Which words tend to stand before which, and which to follow which in the next unit.
public struct WordPairSource: EvidenceSource {
  /// The learned weights of ordered pairs of stems: `precedes` and `follows`, in nats.
  public let table: LexicalTable

  /// The stems that the table knows, with their number.
  public let vocabulary: LexicalTable

  /// Creates the source over a table of pairs and the stems that occur in it.
  public init(table: LexicalTable, vocabulary: LexicalTable) {
    self.table = table
    self.vocabulary = vocabulary
  }

  /// The key of an ordered pair of stems.
  public static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    WordKey.pair(first, second)
  }

  /// Fills the columns of word succession.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let count = scene.count
    let postings = self.postings(scene)
    var precedes = [Float](repeating: 0, count: count * count)
    var follows = precedes
    for (first, firstUnits) in postings {
      for (second, secondUnits) in postings {
        guard let slot = table.slot(of: Self.key(first, second)) else { continue }
        let earlier = table.value(slot: slot, column: 0)
        let next = table.value(slot: slot, column: 1)
        for one in firstUnits {
          for other in secondUnits where one != other {
            precedes[one * count + other] += earlier
            follows[one * count + other] += next
          }
        }
      }
    }
    let sizes = scene.terms.entries.map { Float($0.count) }
    for first in 0..<count {
      for second in 0..<count where second != first {
        let scale = 1 / (sizes[first] * sizes[second] + 1).squareRoot()
        sheet[.wordsPrecede, first, second] = precedes[first * count + second] * scale
        sheet[.wordsFollow, first, second] = follows[first * count + second] * scale
      }
    }
    centre(&sheet)
  }

  /// The known stems of the article with the units that have them, by stem number.
  private func postings(_ scene: Scene) -> [(UInt64, [Int])] {
    var units = [[Int]](repeating: [], count: scene.terms.keys.count)
    for (unit, entries) in scene.terms.entries.enumerated() {
      for entry in entries { units[entry.term].append(unit) }
    }
    return zip(scene.terms.keys, units).filter { vocabulary.slot(of: $0.0) != nil }
  }

  private func centre(_ sheet: inout EvidenceSheet) {
    let count = sheet.count
    guard count > 1 else { return }
    var rows = [Float](repeating: 0, count: count)
    var columns = rows
    for first in 0..<count {
      for second in 0..<count where second != first {
        rows[first] += sheet[.wordsFollow, first, second] / Float(count - 1)
        columns[second] += sheet[.wordsFollow, first, second] / Float(count - 1)
      }
    }
    for first in 0..<count {
      for second in 0..<count where second != first {
        sheet[.wordsFollowCentred, first, second] =
          sheet[.wordsFollow, first, second] - rows[first] - columns[second]
      }
    }
    for first in 0..<count {
      var total: Float = 0
      for second in 0..<count where second != first { total += sheet[.wordsPrecede, first, second] }
      sheet[.wordsLead, first] = total / Float(count - 1)
    }
  }
}
