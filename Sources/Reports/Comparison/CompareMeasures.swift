package import Evaluation

/// What is measured of one article, as it is kept in the cache.
package struct CompareMeasures: Sendable, Equatable {
  /// The number of units.
  package var units: Int
  /// The number of words.
  package var words: Int
  /// 0…100; nil for one unit.
  package var coherence: Double?
  /// The 95 % interval of the coherence; nil where there is none.
  package var interval: Bootstrap.Interval?
  /// Standard deviations above random orders; nil where these are all alike.
  package var z: Double?
  /// The share of random orders beaten, 0…100.
  package var percentile: Double?
  /// The consensus grade; nil for a text without words.
  package var grade: Double?
  /// The moving-average type–token ratio, 0…1; nil for a text shorter than its window.
  package var mattr: Double?
  /// How well each unit but the first follows the one before it, in nats (see ``LinkStrength``).
  package var strengths: [Double]

  /// Creates measures.
  package init(
    units: Int, words: Int, coherence: Double?, interval: Bootstrap.Interval?, z: Double?,
    percentile: Double?, grade: Double?, mattr: Double?, strengths: [Double]
  ) {
    self.units = units
    self.words = words
    self.coherence = coherence
    self.interval = interval
    self.z = z
    self.percentile = percentile
    self.grade = grade
    self.mattr = mattr
    self.strengths = strengths
  }

  private static let scalars = 9

  /// The bytes that are kept: little-endian numbers of 64 bits, NaN where there is none.
  package var encoded: [UInt8] {
    let numbers =
      [
        Double(units), Double(words), coherence, interval?.low, interval?.high, z, percentile,
        grade, mattr,
      ].map { $0 ?? .nan } + strengths
    var bytes: [UInt8] = []
    bytes.reserveCapacity(8 * numbers.count)
    for number in numbers {
      withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 }
    }
    return bytes
  }

  /// Reads the bytes that were kept; nil where they are no such thing.
  package init?(encoded bytes: [UInt8]) {
    guard bytes.count % 8 == 0, bytes.count >= 8 * Self.scalars else { return nil }
    let numbers = bytes.withUnsafeBytes { buffer in
      stride(from: 0, to: buffer.count, by: 8).map {
        Double(
          bitPattern: UInt64(
            littleEndian: buffer.loadUnaligned(fromByteOffset: $0, as: UInt64.self)))
      }
    }
    func value(_ index: Int) -> Double? { numbers[index].isNaN ? nil : numbers[index] }
    guard let units = Int(exactly: numbers[0]), let words = Int(exactly: numbers[1]) else {
      return nil
    }
    var interval: Bootstrap.Interval?
    if let low = value(3), let high = value(4) {
      interval = Bootstrap.Interval(low: low, high: high)
    }
    self.init(
      units: units, words: words, coherence: value(2), interval: interval, z: value(5),
      percentile: value(6), grade: value(7), mattr: value(8),
      strengths: Array(numbers[Self.scalars...]))
  }
}
