import Evidence
import Models
import Ordering

/// Tells each unit's share of the objective apart by family of evidence, in words.
struct Explainer {
  let model: OrderModel
  let prepared: PreparedArticle
  /// What the families say of pairs, where several orders share it.
  var pairs: PrecedenceShares?

  /// The kind of evidence that the learned reader gives, beside the families of the classic model.
  static let reader = "reader"

  /// The kind of what is left when everything else is told.
  static let base = "base"

  /// The links of a canonical order.
  ///
  /// - Complexity: O(*n*² · trees).
  func links(of order: [Int]) -> [Restoration.Link] {
    let words = EvidenceWords(
      evidence: prepared.evidence, wording: model.classic.gatherer.wording)
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
      if let read = readShare(place, order), read != 0 {
        reasons.append(
          Restoration.Reason(
            kind: Self.reader, weight: read, detail: readWords(read, isFirst: place == 0)))
      }
      // The sums of the trees are rounded once, those by family many times: the base takes the rest.
      let whole = prepared.problem.linkShare(place, in: order)
      let told = reasons.reduce(0) { $0 + $1.weight }
      reasons.append(
        Restoration.Reason(
          kind: Self.base, weight: whole - told,
          detail: "what holds of any unit at such a place before it is looked at"))
      reasons.sort { (abs($0.weight), $1.kind) > (abs($1.weight), $0.kind) }
      return Restoration.Link(place: place, evidence: reasons)
    }
  }

  private func readWords(_ share: Double, isFirst: Bool) -> String {
    switch (share > 0, isFirst) {
    case (true, true): "by its meaning it opens the article, as the learned reader has it"
    case (false, true): "by its meaning it would stand later, as the learned reader has it"
    case (true, false): "its meaning follows from what stands before, as the learned reader has it"
    case (false, false): "by its meaning it would stand elsewhere, as the learned reader has it"
    }
  }

  private func shares(_ place: Int, _ order: [Int]) -> FamilyShares {
    let sheet = prepared.evidence.sheet
    let weights = prepared.problem.weights
    let fusion = model.reader?.settings.fusion
    let classic = model.classic
    let unit = order[place]
    var shares = FamilyShares()
    let precedence = weights.precedence * (fusion?.precedence(among: order.count).classic ?? 1)
    for earlier in order[..<place] {
      let pair =
        pairs?.shares(earlier, unit) ?? classic.precedenceShares(earlier, unit, in: sheet)
      shares.add(pair, times: precedence)
    }
    if place > 0 {
      shares.add(
        classic.successionShares(order[place - 1], unit, in: sheet),
        times: weights.succession * (fusion?.succession[1] ?? 1))
    } else {
      shares.add(
        classic.openingShares(unit, in: sheet),
        times: weights.opening * (fusion?.opening[1] ?? 1))
    }
    if place == order.count - 1 {
      shares.add(
        classic.closingShares(unit, in: sheet),
        times: weights.closing * (fusion?.closing[1] ?? 1))
    }
    return shares
  }

  /// What the reader adds to a place's share of the objective.
  private func readShare(_ place: Int, _ order: [Int]) -> Double? {
    guard let read = prepared.read, let fusion = model.reader?.settings.fusion else { return nil }
    let weights = prepared.problem.weights
    let unit = order[place]
    let precedence = weights.precedence * fusion.precedence(among: order.count).read
    var share = 0.0
    for earlier in order[..<place] {
      share += precedence * read.precedence[earlier * read.count + unit]
    }
    if place > 0 {
      share +=
        weights.succession * fusion.succession[2]
        * read.succession[order[place - 1] * read.count + unit]
    } else {
      share += weights.opening * fusion.opening[2] * read.opening[unit]
    }
    if place == order.count - 1 {
      share += weights.closing * fusion.closing[2] * read.closing[unit]
    }
    return share
  }
}
