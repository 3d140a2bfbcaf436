/// Likeness of units: the cosine of their content words, plain and against their rivals'.
public struct LikenessSource: EvidenceSource {
  /// Creates the source.
  public init() {}

  /// Fills the columns of likeness.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let count = scene.count
    guard count > 1 else { return }
    let cosine = scene.terms.cosine
    let means = (0..<count).map { unit in
      (0..<count).reduce(Float(0)) { $1 == unit ? $0 : $0 + cosine[unit * count + $1] }
        / Float(count - 1)
    }
    for first in 0..<count {
      let others = (0..<count).filter { $0 != first }
      let ranks = TieAveragedRank.ranks(others.map { cosine[first * count + $0] })
      for (place, second) in others.enumerated() {
        let likeness = cosine[first * count + second]
        sheet[.cosine, first, second] = likeness
        sheet[.cosineFromFirst, first, second] = likeness - means[first]
        sheet[.cosineFromSecond, first, second] = likeness - means[second]
        sheet[.nearness, first, second] = ranks[place]
      }
    }
  }
}
