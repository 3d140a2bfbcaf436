import Lexicon
import Prose

/// Makes chains of the nouns that have settled in metachains.
struct ChainAssembly {
  let nouns: NounTable
  let units: [SceneUnit]
  let graph: NounGraph?

  /// The least number of members of a chain that counts as strong in a short text.
  private static let strongMembers = 3

  /// How many chains may count as strong in a short text.
  private static let strongChains = 3

  /// The chains, the highest score first, then by first member.
  func chains(_ settled: [ChainSweep.Settled], places: [ChainPlace]) -> [LexicalChain] {
    var numbers: [Int: Int] = [:]
    var members: [[Int]] = []
    for (place, noun) in settled.enumerated() {
      guard let metachain = noun.metachain else { continue }
      if let number = numbers[metachain] {
        members[number].append(place)
      } else {
        numbers[metachain] = members.count
        members.append([place])
      }
    }
    members.removeAll { $0.count < 2 }
    let scores = members.map { $0.reduce(0) { $0 + settled[$1].tenths } }
    let strong = Self.strong(scores: scores, lengths: members.map(\.count))
    let order = members.indices.sorted {
      (-scores[$0], members[$0][0]) < (-scores[$1], members[$1][0])
    }
    var names = [String?](repeating: nil, count: nouns.words.count)
    return order.map { chain in
      self.chain(
        members[chain], score: scores[chain], isStrong: strong[chain], settled, places, &names)
    }
  }

  /// Which chains are strong, from scores in tenths.
  private static func strong(scores: [Int], lengths: [Int]) -> [Bool] {
    guard !scores.isEmpty else { return [] }
    let mean = Double(scores.reduce(0, +)) / Double(scores.count)
    let squares = scores.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let bound = mean + 2 * (squares / Double(scores.count)).squareRoot()
    let passing = scores.map { Double($0) > bound }
    if passing.count(where: { $0 }) >= strongChains { return passing }
    let candidates = scores.indices.filter {
      lengths[$0] >= strongMembers && (Double(scores[$0]) > mean || scores.count == 1)
    }
    let ranked = candidates.map { scores[$0] }.sorted(by: >)
    // Chains that tie with the last one are not told apart by their order, so none of them counts.
    let least =
      ranked.count <= strongChains
      ? ranked.last ?? .max
      : ranked[..<strongChains].last { $0 > ranked[strongChains] } ?? .max
    var strong = passing
    for chain in candidates where scores[chain] >= least { strong[chain] = true }
    return strong
  }

  private func chain(
    _ numbers: [Int], score: Int, isStrong: Bool, _ settled: [ChainSweep.Settled],
    _ places: [ChainPlace], _ names: inout [String?]
  ) -> LexicalChain {
    var counts: [(word: Int, count: Int)] = []
    var members: [LexicalChain.Member] = []
    var units: [Int] = []
    members.reserveCapacity(numbers.count)
    for number in numbers {
      let place = places[number]
      if let known = counts.firstIndex(where: { $0.word == place.word }) {
        counts[known].count += 1
      } else {
        counts.append((place.word, 1))
      }
      if units.last != place.unit { units.append(place.unit) }
      let name = names[place.word] ?? name(of: place.word)
      names[place.word] = name
      members.append(
        LexicalChain.Member(
          unit: place.unit, tokens: nouns.units[place.unit][place.occurrence].tokens, lemma: name,
          relation: settled[number].relation, contribution: Float(settled[number].tenths) / 10))
    }
    let most = counts.map(\.count).max() ?? 0
    let label = counts.first { $0.count == most }.flatMap { names[$0.word] } ?? ""
    return LexicalChain(
      members: members, score: Float(score) / 10, label: label,
      homogeneity: 1 - Float(counts.count) / Float(numbers.count), isStrong: isStrong,
      units: units)
  }

  /// WordNet's name of a lemma, and names as they stand in the text.
  private func name(of number: Int) -> String {
    let word = nouns.words[number]
    if !word.isProper, let graph, let lemma = word.lemma { return graph.name(of: lemma) }
    return nouns.label(of: number, in: units)
  }
}
