/// A value axis with round ticks: 1, 2 or 5 times a power of ten apart.
struct AxisScale: Equatable {
  let low: Double
  let high: Double
  let ticks: [Double]
  /// The decimals that tell the ticks apart.
  let decimals: Int

  /// An axis that covers some values.
  ///
  /// - Parameters:
  ///   - values: The values; those that are not finite do not count.
  ///   - count: About how many ticks there should be.
  ///   - includesZero: Whether the axis reaches zero whatever the values.
  init(covering values: [Double], count: Int = 5, includesZero: Bool = false) {
    let finite = values.filter(\.isFinite).map { min(1e300, max(-1e300, $0)) }
    var least = finite.min() ?? 0
    var most = finite.max() ?? 1
    if includesZero {
      least = min(0, least)
      most = max(0, most)
    }
    if least == most {
      let room = least == 0 ? 1 : abs(least) * 0.1
      if !(includesZero && least == 0) { least -= room }
      most += room
    }
    let (step, decimals) = Self.step(for: (most - least) / Double(max(1, count)))
    let first = (least / step + 1e-9).rounded(.down)
    let last = (most / step - 1e-9).rounded(.up)
    let steps = min(50, max(1, Int(last - first)))
    // Where the values are so large and so near that the step is lost in them, the ends stand alone.
    low = first * step
    high = max(low + step, last * step)
    ticks = (0...steps).map { (first + Double($0)) * step }
    self.decimals = decimals
  }

  /// Where a value lies between two ends of the axis on the picture.
  func position(_ value: Double, from start: Double, to end: Double) -> Double {
    guard value.isFinite, high > low else { return start }
    // Only values beyond all use, which the axis cannot cover, need the limits.
    return start + min(1, max(0, (value - low) / (high - low))) * (end - start)
  }

  /// The words for a tick.
  func label(_ tick: Double) -> String {
    DecimalFormatter.typeset(tick, decimals: decimals)
  }

  /// The round number at or above the wanted step, and the decimals that it needs.
  private static func step(for wanted: Double) -> (step: Double, decimals: Int) {
    guard wanted > 1e-12, wanted < 1e12 else { return (max(wanted, 1e-12), wanted < 1 ? 12 : 0) }
    var power = 1.0
    var decimals = 0
    while power > wanted {
      power /= 10
      decimals += 1
    }
    while power * 10 <= wanted { power *= 10 }
    for factor in [1.0, 2, 5] where power * factor >= wanted * 0.999 {
      return (power * factor, decimals)
    }
    return (power * 10, max(0, decimals - 1))
  }

  /// Positions 1 to `count` to be named along an axis with room for `room` names.
  static func positions(_ count: Int, room: Int) -> [Int] {
    guard count > 0 else { return [] }
    let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]
    let step = steps.first { count / $0 <= max(1, room) } ?? count
    guard step > 2 else { return Array(stride(from: 1, through: count, by: step)) }
    return [1] + stride(from: step, through: count, by: step)
  }
}
