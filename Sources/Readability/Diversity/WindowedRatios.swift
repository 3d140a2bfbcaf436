/// The type–token ratio of every window and of every segment of 50 tokens, updated a token at a
/// time.
///
/// The moving average over windows is MATTR (Covington and McFall 2010); the mean over full,
/// disjoint segments is MSTTR (Johnson 1944). Sums are of whole numbers and thus exact.
struct WindowedRatios {
  /// Tokens in a window.
  static let width = 50

  private var window = [UInt32](repeating: 0, count: width)
  private var place = 0
  private var total = 0
  private var windowTypes = 0
  private var windowSum = 0
  private var segmentTypes = 0
  private var segmentSum = 0
  private var segment: UInt32 = 1

  /// Takes one token, given as the place of its type among the states.
  @inline(__always)
  mutating func push(_ type: Int, _ states: inout MutableSpan<TypeState>) {
    if total >= Self.width {
      let oldest = Int(window[place])
      states[oldest].inWindow -= 1
      windowTypes -= states[oldest].inWindow == 0 ? 1 : 0
    }
    window[place] = UInt32(truncatingIfNeeded: type)
    windowTypes += states[type].inWindow == 0 ? 1 : 0
    states[type].inWindow += 1
    segmentTypes += states[type].segment == segment ? 0 : 1
    states[type].segment = segment
    total += 1
    if total >= Self.width { windowSum += windowTypes }
    place += 1
    if place == Self.width {
      place = 0
      segmentSum += segmentTypes
      segmentTypes = 0
      segment += 1
    }
  }

  /// The mean over all windows, or nil where the text is shorter than one.
  var movingAverage: Double? {
    let windows = total - Self.width + 1
    return windows > 0 ? Double(windowSum) / Double(windows * Self.width) : nil
  }

  /// The mean over full segments, or nil where there is none.
  var segmentMean: Double? {
    let segments = total / Self.width
    return segments > 0 ? Double(segmentSum) / Double(segments * Self.width) : nil
  }
}
