import Base

/// The parameter D of the curve that type–token ratios of small samples follow.
///
/// Malvern and Richards 1997; McKee, Malvern and Richards 2000: TTR(n) = D/n (√(1 + 2n/D) − 1)
/// is fitted by least squares to the mean ratios of samples of 35 to 50 tokens. The authors draw
/// 100 random samples of each size; here the ratios are those to be expected, the mean of
/// infinitely many draws, so that nothing is random.
enum VocdD {
  /// The sizes of samples.
  static let sizes = 35...50

  /// D for the expected ratios of samples, indexed by their size, or nil where no word is repeated.
  static func fit(_ ratios: [Double]) -> Double? {
    guard ratios.count > sizes.upperBound, sizes.contains(where: { ratios[$0] < 1 - 1e-12 }) else {
      return nil
    }
    // The squared error has one minimum in log D; the golden section closes in on it.
    var low = -3.0
    var high = 12.0
    let golden = (5.0.squareRoot() - 1) / 2
    for _ in 0..<100 {
      let left = high - golden * (high - low)
      let right = low + golden * (high - low)
      if error(exp(left), ratios) < error(exp(right), ratios) {
        high = right
      } else {
        low = left
      }
    }
    return exp((low + high) / 2)
  }

  private static func error(_ d: Double, _ ratios: [Double]) -> Double {
    sizes.reduce(0) { sum, size in
      let n = Double(size)
      // The same curve without taking one from a number close to it.
      let root = (1 + 2 * n / d).squareRoot()
      let difference = 2 / (root + 1) - ratios[size]
      return sum + difference * difference
    }
  }
}
