/// MTLD's walk over a text in one direction: factors end where the type–token ratio has fallen.
///
/// McCarthy and Jarvis 2010, *MTLD, vocd-D, and HD-D*; a factor ends at a ratio of 0.72 or less,
/// and what is left at the end counts by how far its ratio has fallen.
struct FactorWalk {
  /// The ratio at which a factor ends, as a fraction, so that comparing is exact.
  static let thresholdTypes = 18
  static let thresholdTokens = 25

  private var stamp: UInt32 = 1
  private var types = 0
  private var tokens = 0
  private var total = 0
  private var factors = 0

  /// Takes one token.
  ///
  /// - Parameter met: The stamp of the token's type, which is 0 until the type is met and is only
  ///   changed here.
  @inline(__always)
  mutating func push(_ met: inout UInt32) {
    total += 1
    tokens += 1
    types += met == stamp ? 0 : 1
    met = stamp
    if types * Self.thresholdTokens <= tokens * Self.thresholdTypes {
      factors += 1
      types = 0
      tokens = 0
      stamp += 1
    }
  }

  /// Tokens a factor, or nil where no word was repeated.
  var length: Double? {
    var factors = Double(factors)
    if tokens > 0 {
      let threshold = Double(Self.thresholdTypes) / Double(Self.thresholdTokens)
      factors += (1 - Double(types) / Double(tokens)) / (1 - threshold)
    }
    return factors > 0 ? Double(total) / factors : nil
  }
}
