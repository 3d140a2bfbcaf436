import Base

/// Shares of belief in which unit opens, from scores in nats.
enum LeadShares {
  /// The softmax of scores; the shares add up to 1.
  static func shares(of scores: [Float], sharpness: Float) -> [Float] {
    guard let top = scores.max() else { return [] }
    let weights = scores.map { Float(exp(Double(sharpness * ($0 - top)))) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
