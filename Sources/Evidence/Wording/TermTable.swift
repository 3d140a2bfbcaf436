import Prose

/// The content words of an article as weighted vectors, and what the units share.
public struct TermTable: Sendable {
  /// One content word of one unit.
  public struct Entry: Sendable {
    /// The number of the term within the article.
    public var term: Int
    /// How often the unit has it.
    public var count: Int
    /// Its weight in the unit's vector of length 1.
    public var weight: Float
  }

  /// The stems' hashes, by term number.
  public let keys: [UInt64]

  /// How rare each term is in the language, in nats.
  public let rarity: [Float]

  /// In how many units each term stands.
  public let spread: [Int]

  /// The terms of each unit, by term number.
  public let entries: [[Entry]]

  /// The cosine of every pair of units, row-major; 1 on the diagonal unless a unit is empty.
  public let cosine: [Float]

  /// The cosine of each unit with the sum of the others.
  public let centrality: [Float]

  /// The cosine of each unit with the headline; 0 without one.
  public let titleCosine: [Float]

  /// The number of the term of a stem's hash.
  public let numbers: [UInt64: Int]

  init(units: [SceneUnit], title: SceneUnit?, background: LexicalTable?) {
    let collected = Self.collect(units)
    keys = collected.keys
    numbers = collected.numbers
    var spread = [Int](repeating: 0, count: collected.keys.count)
    for counts in collected.counts { for (term, _) in counts { spread[term] += 1 } }
    self.spread = spread
    let rarity = collected.keys.map { background?.rarity(of: $0) ?? 1 }
    self.rarity = rarity
    let entries = collected.counts.map { counts -> [Entry] in
      var entries = counts.map { term, count in
        Entry(term: term, count: count, weight: (1 + LogTable.log(count)) * rarity[term])
      }
      let length = entries.reduce(Float(0)) { $0 + $1.weight * $1.weight }.squareRoot()
      if length > 0 { for index in entries.indices { entries[index].weight /= length } }
      return entries
    }
    self.entries = entries
    let cosine = Self.cosines(entries: entries, terms: keys.count)
    self.cosine = cosine
    centrality = Self.centrality(cosine: cosine, count: units.count)
    titleCosine = Self.titleCosines(
      title: title, entries: entries, numbers: collected.numbers, rarity: rarity)
  }

  /// The content stems of a unit, each once, sorted.
  public static func stems(of unit: SceneUnit) -> [UInt64] {
    Set(
      unit.words.filter { !WordLists.isFunctionWord(unit.keys[$0]) }
        .map { unit.unit.tokens[$0].key }
    ).sorted()
  }

  private struct Collected {
    var keys: [UInt64] = []
    var numbers: [UInt64: Int] = [:]
    var counts: [[(Int, Int)]] = []
  }

  private static func collect(_ units: [SceneUnit]) -> Collected {
    var collected = Collected()
    for unit in units {
      var counts: [Int: Int] = [:]
      for index in unit.words where !WordLists.isFunctionWord(unit.keys[index]) {
        let key = unit.unit.tokens[index].key
        let number: Int
        if let known = collected.numbers[key] {
          number = known
        } else {
          number = collected.keys.count
          collected.numbers[key] = number
          collected.keys.append(key)
        }
        counts[number, default: 0] += 1
      }
      collected.counts.append(counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
    return collected
  }

  private static func cosines(entries: [[Entry]], terms: Int) -> [Float] {
    let count = entries.count
    var postings = [[(unit: Int, weight: Float)]](repeating: [], count: terms)
    for (unit, list) in entries.enumerated() {
      for entry in list { postings[entry.term].append((unit, entry.weight)) }
    }
    var cosine = [Float](repeating: 0, count: count * count)
    for list in postings where list.count > 1 {
      for first in list.indices {
        for second in (first + 1)..<list.count {
          cosine[list[first].unit * count + list[second].unit] +=
            list[first].weight * list[second].weight
        }
      }
    }
    for first in 0..<count {
      cosine[first * count + first] = entries[first].isEmpty ? 0 : 1
      for second in (first + 1)..<max(first + 1, count) {
        cosine[second * count + first] = cosine[first * count + second]
      }
    }
    return cosine
  }

  /// With unit vectors, x · (Σ − x) and |Σ − x| follow from the matrix of cosines alone.
  private static func centrality(cosine: [Float], count: Int) -> [Float] {
    var rows = [Float](repeating: 0, count: count)
    var total: Float = 0
    for first in 0..<count {
      // Without the unit itself, equal texts, which are neighbours, add up the same numbers.
      for second in 0..<count where second != first {
        rows[first] += cosine[first * count + second]
      }
      total += rows[first] + cosine[first * count + first]
    }
    return (0..<count).map { unit in
      let others = total - 2 * rows[unit] - cosine[unit * count + unit]
      return others > 1e-9 ? rows[unit] / others.squareRoot() : 0
    }
  }

  private static func titleCosines(
    title: SceneUnit?, entries: [[Entry]], numbers: [UInt64: Int], rarity: [Float]
  ) -> [Float] {
    guard let title else { return entries.map { _ in 0 } }
    var present = [Float](repeating: 0, count: rarity.count)
    for index in title.words where !WordLists.isFunctionWord(title.keys[index]) {
      if let number = numbers[title.unit.tokens[index].key] { present[number] = rarity[number] }
    }
    let length = present.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return entries.map { _ in 0 } }
    return entries.map { list in
      list.reduce(0) { $0 + $1.weight * present[$1.term] } / length
    }
  }
}
