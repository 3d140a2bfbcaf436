extension NounGraph {
  /// The closest relation between any sense of one lemma and any sense of another.
  ///
  /// - Complexity: O(*s* · *t*) in the senses of the two, most of which have one hypernym.
  public func relation(between first: LemmaID, and second: LemmaID) -> NounRelation? {
    if first == second { return .identical }
    var closest: NounRelation?
    let others = senseNumbers(of: second)
    for one in senseNumbers(of: first) {
      for other in others {
        guard let found = relation(one, other) else { continue }
        if found <= .synonym { return .synonym }
        closest = min(closest ?? found, found)
      }
    }
    return closest
  }

  /// The relation between two senses; `identical` and `synonym` are both `synonym` here.
  ///
  /// - Complexity: O(*h* · *k*) in the direct hypernyms of the two, mostly one each.
  public func relation(between first: SynsetID, and second: SynsetID) -> NounRelation? {
    relation(first.index, second.index)
  }

  @inline(__always)
  private func relation(_ first: UInt32, _ second: UInt32) -> NounRelation? {
    if first == second { return .synonym }
    if hypernymNumbers(of: first).contains(second) { return .hypernym }
    if hypernymNumbers(of: second).contains(first) { return .hyponym }
    let others = classHypernyms(of: second)
    for hypernym in classHypernyms(of: first) where others.contains(hypernym) {
      return .sibling
    }
    return nil
  }
}
