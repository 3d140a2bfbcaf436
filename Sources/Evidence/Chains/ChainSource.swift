/// Lexical chains: which units take part in the strong ones, and which units they tie together.
///
/// Restoring knows no order, so distances count within a unit only (``ChainDistances/unknown``).
public struct ChainSource: EvidenceSource {
  /// What finds the chains.
  public let chainer: LexicalChainer

  /// Creates the source.
  public init(chainer: LexicalChainer) {
    self.chainer = chainer
  }

  /// Fills the columns of chains.
  public func gather(from scene: Scene, into sheet: inout EvidenceSheet) {
    let count = scene.count
    let chains = chainer.chains(
      of: scene.nouns, units: scene.units, paragraphs: [], distances: .unknown)
    let total = chains.reduce(Float(0)) { $0 + $1.score }
    let strong = Float(chains.count { $0.isStrong })
    var shared = [Float](repeating: 0, count: count * count)
    for chain in chains {
      for unit in chain.units {
        sheet[.chainWeight, unit] += chain.score / total
        if chain.isStrong { sheet[.chainShare, unit] += 1 / strong }
      }
      let strength = chain.score / Float(chain.members.count)
      for (place, first) in chain.units.enumerated() {
        for second in chain.units[(place + 1)...] { shared[first * count + second] += strength }
      }
    }
    sheet.rank(.chainWeight, into: .chainWeightRank)
    for first in 0..<count {
      for second in (first + 1)..<max(first + 1, count) {
        sheet[.sharedChains, first, second] = shared[first * count + second]
        sheet[.sharedChains, second, first] = shared[first * count + second]
      }
    }
  }
}
