/// Named amounts as bars, with the range in which each of them may truly lie.
public struct BarChart: Chart {
  /// A bar.
  public struct Bar: Sendable, Equatable {
    /// What is measured.
    public let label: String
    /// The amount; nil draws no bar.
    public let value: Double?
    /// The range drawn as a whisker.
    public let interval: ClosedRange<Double>?

    /// Creates a bar; the default is no interval.
    public init(label: String, value: Double?, interval: ClosedRange<Double>? = nil) {
      self.label = label
      self.value = value
      self.interval = interval
    }
  }

  /// What the chart's file is called.
  public let name: String
  /// The chart's heading.
  public let title: String
  /// What the chart shows, with numbers.
  public let finding: String
  /// What the amounts are.
  public let valueName: String
  /// The bars from top to bottom.
  public let bars: [Bar]
  /// The decimals of the amounts beside the bars.
  public let decimals: Int

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil names the highest and the lowest bar.
  ///   - valueName: What the amounts are.
  ///   - bars: The bars from top to bottom.
  ///   - decimals: The decimals of the amounts beside the bars. The default is 2.
  public init(
    name: String, title: String, finding: String? = nil, valueName: String, bars: [Bar],
    decimals: Int = 2
  ) {
    self.name = name
    self.title = title
    self.valueName = valueName
    self.bars = bars
    self.decimals = decimals
    self.finding = finding ?? Self.summary(of: bars, decimals: decimals)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    let rowHeight = 26.0
    let height = 64 + rowHeight * Double(bars.count) + 48
    var canvas = SVGCanvas(width: SVGCanvas.columnWidth, height: height)
    canvas.heading(title)
    let amounts = bars.map { Self.words(for: $0, decimals: decimals) }
    let labelWidth = min(240, bars.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0)
    let amountWidth = amounts.map { TextMeasure.width($0, size: 12) }.max() ?? 0
    let (left, right) = (16 + labelWidth + 10, canvas.width - 16 - amountWidth - 12)
    let (top, bottom) = (56.0, height - 44)
    let ends = bars.flatMap { bar in
      [bar.value, bar.interval?.lowerBound, bar.interval?.upperBound].compactMap { $0 }
    }
    let scale = AxisScale(covering: ends, includesZero: true)
    func x(_ value: Double) -> Double { scale.position(value, from: left, to: right) }

    for tick in scale.ticks {
      canvas.line(x(tick), top, x(tick), bottom, .grid)
      canvas.text(scale.label(tick), x(tick), bottom + 16, .muted, anchor: .middle)
    }
    for (index, bar) in bars.enumerated() {
      let middle = top + 4 + rowHeight * (Double(index) + 0.5)
      canvas.text(
        TextMeasure.fit(bar.label, width: labelWidth, size: 12), left - 10, middle + 4, .text,
        anchor: .end)
      canvas.text(amounts[index], canvas.width - 16, middle + 4, .text, anchor: .end)
      guard let value = bar.value, value.isFinite else { continue }
      canvas.rectangle(
        min(x(0), x(value)), middle - 8, abs(x(value) - x(0)), 16, .fill(0), radius: 2)
      if let interval = bar.interval {
        Self.whisker(x(interval.lowerBound), x(interval.upperBound), at: middle, on: &canvas)
      }
    }
    canvas.line(x(0), top, x(0), bottom, .axis)
    canvas.text(
      TextMeasure.fit(valueName, width: canvas.width - 32, size: 11), (left + right) / 2,
      bottom + 34, .muted, anchor: .middle)
    return image(canvas)
  }

  private static func whisker(
    _ low: Double, _ high: Double, at y: Double, on canvas: inout SVGCanvas
  ) {
    // A lighter line under the dark one, so that the whisker shows on the bar and beside it.
    for paint in [ChartPaint.halo, .whisker] {
      canvas.line(low, y, high, y, paint)
      canvas.line(low, y - 5, low, y + 5, paint)
      canvas.line(high, y - 5, high, y + 5, paint)
    }
  }

  private static func words(for bar: Bar, decimals: Int) -> String {
    func text(_ number: Double?) -> String { DecimalFormatter.typeset(number, decimals: decimals) }
    guard let interval = bar.interval else { return text(bar.value) }
    return "\(text(bar.value)) (\(text(interval.lowerBound)) to \(text(interval.upperBound)))"
  }

  private static func summary(of bars: [Bar], decimals: Int) -> String {
    let valued = bars.filter { $0.value?.isFinite == true }
    guard let high = valued.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      let low = valued.min(by: { ($0.value ?? 0) < ($1.value ?? 0) })
    else { return "No values." }
    let highest = "\(high.label) \(words(for: high, decimals: decimals))"
    guard valued.count > 1 else { return "\(highest)." }
    return "Highest \(highest), lowest \(low.label) \(words(for: low, decimals: decimals))."
  }
}
