import Lexicon

/// The two passes over the nouns of an article.
struct ChainSweep {
  /// Where a noun has ended up.
  struct Settled {
    /// The metachain, or nil where the noun is tied to nothing.
    var metachain: Int?
    /// How it is tied to the members before it; `identical` for the first.
    var relation = NounRelation.identical
    /// What it contributes, in tenths.
    var tenths = 0
  }

  private let metachains: Metachains
  private let places: [ChainPlace]
  private let distances: ChainDistances
  /// The number of occurrences of each word.
  private let counts: [Int]

  init(metachains: Metachains, places: [ChainPlace], distances: ChainDistances) {
    self.metachains = metachains
    self.places = places
    self.distances = distances
    var counts = [Int](repeating: 0, count: metachains.entries.count)
    for place in places { counts[place.word] += 1 }
    self.counts = counts
  }

  /// Both passes: for each noun the metachain that it stays in, and what it contributes there.
  mutating func settle() -> [Settled] {
    let chosen = choose(ties())
    let forward = ties(chosen, backward: false)
    let backward = ties(chosen, backward: true)
    let stays = places.indices.map { number in
      chosen[places[number].word] >= 0
        && (counts[places[number].word] > 1 || forward[number].tenths > 0
          || backward[number].tenths > 0)
    }
    return contributions(chosen, forward: forward, backward: backward, stays: stays)
  }

  /// First pass: the closest tie of each noun, before or after it, in each of its metachains.
  private func ties() -> [[Int]] {
    var best = places.map { [Int](repeating: 0, count: metachains.entries[$0.word].count) }
    for backward in [false, true] {
      var trails = [ChainTrail](repeating: ChainTrail(), count: metachains.count)
      for step in places.indices {
        let number = backward ? places.count - 1 - step : step
        let place = places[number]
        for (which, entry) in metachains.entries[place.word].enumerated() {
          let tie = trails[entry.metachain].tie(place, entry, places, distances)
          best[number][which] = max(best[number][which], tie.tenths)
          trails[entry.metachain].append(number, place, entry)
        }
      }
    }
    return best
  }

  /// Second pass: for each word the entry where its nouns contribute most.
  ///
  /// A word that is repeated is identical to itself in all of its metachains, so all of its nouns
  /// contribute the same everywhere, and go the same way.
  private func choose(_ ties: [[Int]]) -> [Int] {
    var strength = [Int](repeating: 0, count: metachains.count)
    var best = metachains.entries.map { [Int](repeating: 0, count: $0.count) }
    for (number, place) in places.enumerated() {
      for (which, entry) in metachains.entries[place.word].enumerated() {
        strength[entry.metachain] += ties[number][which]
        best[place.word][which] = max(best[place.word][which], ties[number][which])
      }
    }
    return metachains.entries.indices.map { word in
      let entries = metachains.entries[word]
      var chosen = -1
      var rank = (0, 0, 0, 0)
      for (which, entry) in entries.enumerated() {
        let contribution = counts[word] > 1 ? 10 : best[word][which]
        guard contribution > 0 else { continue }
        let own = (
          contribution, strength[entry.metachain] >> entry.rank, -entry.role.rawValue,
          -entry.rank
        )
        if chosen < 0 || own > rank {
          chosen = which
          rank = own
        }
      }
      return chosen
    }
  }

  /// The ties of nouns to the nouns that have chosen the same metachain.
  private func ties(_ chosen: [Int], backward: Bool) -> [ChainTrail.Tie] {
    var found = [ChainTrail.Tie](repeating: ChainTrail.Tie(), count: places.count)
    var trails = [ChainTrail](repeating: ChainTrail(), count: metachains.count)
    for step in places.indices {
      let number = backward ? places.count - 1 - step : step
      let place = places[number]
      guard chosen[place.word] >= 0 else { continue }
      let entry = metachains.entries[place.word][chosen[place.word]]
      found[number] = trails[entry.metachain].tie(place, entry, places, distances)
      trails[entry.metachain].append(number, place, entry)
    }
    return found
  }

  private func contributions(
    _ chosen: [Int], forward: [ChainTrail.Tie], backward: [ChainTrail.Tie], stays: [Bool]
  ) -> [Settled] {
    var hasFirst = [Bool](repeating: false, count: metachains.count)
    var seen = [Bool](repeating: false, count: counts.count)
    return places.indices.map { number in
      guard stays[number] else { return Settled() }
      let word = places[number].word
      let metachain = metachains.entries[word][chosen[word]].metachain
      let isIdentical = seen[word] || !hasFirst[metachain]
      seen[word] = true
      hasFirst[metachain] = true
      if isIdentical { return Settled(metachain: metachain, relation: .identical, tenths: 10) }
      let tie = forward[number].tenths > 0 ? forward[number] : backward[number].reversed
      return Settled(
        metachain: metachain, relation: tie.relation, tenths: forward[number].tenths)
    }
  }
}
