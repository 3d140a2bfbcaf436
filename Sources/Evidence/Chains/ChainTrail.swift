import Lexicon

/// The last members of a metachain, as far as a new one needs to know them.
///
/// Two a side are kept, of different words, so that a word that has just been repeated does not
/// hide the one before it.
struct ChainTrail {
  private struct Step {
    var place = -1
    var word = -1
    var synset: UInt32 = 0
    var isInstance = false
  }

  /// How a noun is tied to the members of other words, and what that is worth.
  struct Tie {
    /// The weight in tenths; 0 where there is none.
    var tenths = 0
    /// The relation, `identical` where there is none.
    var relation = NounRelation.identical

    /// The same tie seen from the other noun.
    var reversed: Tie {
      switch relation {
      case .hypernym: Tie(tenths: tenths, relation: .hyponym)
      case .hyponym: Tie(tenths: tenths, relation: .hypernym)
      case .identical, .synonym, .sibling: self
      }
    }
  }

  private var owns = (Step(), Step())
  private var kinds = (Step(), Step())

  /// The closest tie of a noun to the members so far whose word is another.
  func tie(
    _ place: ChainPlace, _ entry: Metachains.Entry, _ places: [ChainPlace],
    _ distances: ChainDistances
  ) -> Tie {
    var best = Tie()
    func consider(_ step: Step, _ relation: NounRelation) {
      let distance = place.distance(to: places[step.place], distances)
      let tenths = ChainWeight.tenths(relation, distance)
      if tenths > best.tenths || (tenths == best.tenths && tenths > 0 && relation < best.relation) {
        best = Tie(tenths: tenths, relation: relation)
      }
    }
    for step in [owns.0, owns.1] where step.place >= 0 && step.word != place.word {
      consider(step, entry.role == .own ? .synonym : .hyponym)
    }
    for step in [kinds.0, kinds.1] where step.place >= 0 && step.word != place.word {
      if entry.role == .own {
        consider(step, .hypernym)
      } else if step.synset == entry.synset {
        consider(step, .synonym)
      } else if entry.role == .kind, !step.isInstance {
        consider(step, .sibling)
      }
    }
    return best
  }

  /// Adds a member.
  mutating func append(_ number: Int, _ place: ChainPlace, _ entry: Metachains.Entry) {
    let step = Step(
      place: number, word: place.word, synset: entry.synset, isInstance: entry.role == .instance)
    if entry.role == .own {
      if owns.0.word != step.word { owns.1 = owns.0 }
      owns.0 = step
    } else {
      if kinds.0.word != step.word { kinds.1 = kinds.0 }
      kinds.0 = step
    }
  }
}
