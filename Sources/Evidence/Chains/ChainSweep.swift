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
    var counts = [Int](repeating: 0, count: metachains.starts.count - 1)
    for place in places { counts[place.word] += 1 }
    self.counts = counts
  }

  /// Both passes: for each noun the metachain that it stays in, and what it contributes there.
  func settle() -> [Settled] {
    let chosen = choose()
    let forward = ties(chosen, backward: false)
    let backward = ties(chosen, backward: true)
    let stays = places.indices.map { number in
      let word = places[number].word
      return chosen[word] >= 0
        && (counts[word] > 1 || forward[number].tenths > 0 || backward[number].tenths > 0)
    }
    return contributions(chosen, forward: forward, backward: backward, stays: stays)
  }

  /// First pass: the closest tie of each noun, before or after it, in each of its metachains that
  /// another noun enters too; one list over the entries of all places.
  private func ties() -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(places.count)
    var total = 0
    for place in places {
      starts.append(total)
      total += metachains.range(of: place.word).count
    }
    var best = [Int](repeating: 0, count: total)
    for backward in [false, true] {
      var trails = [ChainTrail](repeating: ChainTrail(), count: metachains.sharedCount)
      for step in places.indices {
        let number = backward ? places.count - 1 - step : step
        let place = places[number]
        let range = metachains.range(of: place.word)
        for which in range {
          let entry = metachains.entries[which]
          let trail = metachains.shared[entry.metachain]
          guard trail >= 0 else { continue }
          let tie = trails[trail].tie(place, entry, places, distances)
          let at = starts[number] + which - range.lowerBound
          best[at] = max(best[at], tie.tenths)
          trails[trail].append(number, place, entry)
        }
      }
    }
    return best
  }

  /// Second pass: for each word the entry where its nouns contribute most, −1 without any.
  ///
  /// A word that is repeated is identical to itself in all of its metachains, so all of its nouns
  /// contribute the same everywhere, and go the same way.
  private func choose() -> [Int] {
    let ties = ties()
    var strength = [Int](repeating: 0, count: metachains.count)
    var best = [Int](repeating: 0, count: metachains.entries.count)
    var at = 0
    for place in places {
      for which in metachains.range(of: place.word) {
        strength[metachains.entries[which].metachain] += ties[at]
        best[which] = max(best[which], ties[at])
        at += 1
      }
    }
    return counts.indices.map { word in
      var chosen = -1
      var rank = (0, 0, 0, 0)
      for which in metachains.range(of: word) {
        let entry = metachains.entries[which]
        let contribution = counts[word] > 1 ? 10 : best[which]
        guard contribution > 0 else { continue }
        let own = (
          contribution, strength[entry.metachain] >> entry.rank, -entry.role.rawValue, -entry.rank
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
    var trails = [ChainTrail](repeating: ChainTrail(), count: metachains.sharedCount)
    for step in places.indices {
      let number = backward ? places.count - 1 - step : step
      let place = places[number]
      guard chosen[place.word] >= 0 else { continue }
      let entry = metachains.entries[chosen[place.word]]
      let trail = metachains.shared[entry.metachain]
      guard trail >= 0 else { continue }
      found[number] = trails[trail].tie(place, entry, places, distances)
      trails[trail].append(number, place, entry)
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
      let metachain = metachains.entries[chosen[word]].metachain
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
