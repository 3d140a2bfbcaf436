import Coherence
import Ordering

/// Tells each unit's share of the objective apart by family of evidence, in words.
struct Explainer {
  let model: ClassicModel
  let prepared: PreparedArticle

  /// The links of a canonical order.
  ///
  /// - Complexity: O(*n*² · trees).
  func links(of order: [Int]) -> [Restoration.Link] {
    let words = EvidenceWords(evidence: prepared.evidence, wording: model.gatherer.wording)
    return order.indices.map { place in
      let shares = self.shares(place, order)
      let earlier = Array(order[..<place])
      var reasons: [Restoration.Reason] = EvidenceFamily.allCases.compactMap { family in
        let weight = shares[family]
        guard weight != 0 else { return nil }
        return Restoration.Reason(
          kind: family.rawValue, weight: weight,
          detail: words.detail(family, unit: order[place], earlier: earlier))
      }
      // The sums of the trees are rounded once, those by family many times: the base takes the rest.
      let whole = prepared.problem.linkShare(place, in: order)
      let told = reasons.reduce(0) { $0 + $1.weight }
      reasons.append(
        Restoration.Reason(
          kind: "base", weight: whole - told,
          detail: "what holds of any unit at such a place before it is looked at"))
      reasons.sort { (abs($0.weight), $1.kind) > (abs($1.weight), $0.kind) }
      return Restoration.Link(place: place, evidence: reasons)
    }
  }

  private func shares(_ place: Int, _ order: [Int]) -> FamilyShares {
    let sheet = prepared.evidence.sheet
    let weights = prepared.problem.weights
    let unit = order[place]
    var shares = FamilyShares()
    for earlier in order[..<place] {
      shares.add(model.precedenceShares(earlier, unit, in: sheet), times: weights.precedence)
    }
    if place > 0 {
      shares.add(
        model.successionShares(order[place - 1], unit, in: sheet), times: weights.succession)
    } else {
      shares.add(model.openingShares(unit, in: sheet), times: weights.opening)
    }
    if place == order.count - 1 {
      shares.add(model.closingShares(unit, in: sheet), times: weights.closing)
    }
    return shares
  }
}
