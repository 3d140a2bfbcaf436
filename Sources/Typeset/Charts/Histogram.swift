/// How often values fall where, and where one value lies among them.
public struct Histogram: Chart {
  /// The value that is compared with the others.
  public struct Mark: Sendable, Equatable {
    /// The value.
    public let value: Double
    /// What it is, such as `this article`.
    public let label: String

    /// Creates a mark.
    public init(value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// What the chart's file is called.
  public let name: String
  /// The chart's heading.
  public let title: String
  /// What the chart shows, with numbers.
  public let finding: String
  /// What the values are.
  public let valueName: String
  /// What is counted, such as `permutations`.
  public let countName: String
  /// The values.
  public let values: [Double]
  /// The marked value.
  public let mark: Mark?

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil gives the range, the mean and where the mark lies.
  ///   - valueName: What the values are.
  ///   - countName: What is counted.
  ///   - values: The values.
  ///   - mark: The marked value. The default is none.
  public init(
    name: String, title: String, finding: String? = nil, valueName: String, countName: String,
    values: [Double], mark: Mark? = nil
  ) {
    self.name = name
    self.title = title
    self.valueName = valueName
    self.countName = countName
    self.values = values.filter(\.isFinite)
    self.mark = mark.flatMap { $0.value.isFinite ? $0 : nil }
    self.finding =
      finding ?? Self.summary(of: self.values, mark: self.mark, countName: countName)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    var canvas = SVGCanvas(width: SVGCanvas.columnWidth, height: 300)
    // The axis covers the mark too; its ticks are the bins' edges, subdivided.
    let scale = AxisScale(covering: values + (mark.map { [$0.value] } ?? []), count: 8)
    let bins = Self.bins(of: values, in: scale)
    let counts = AxisScale(
      covering: bins.map { Double($0) } + [0, 4], count: 4, includesZero: true)
    let frame = ChartFrame(
      on: &canvas, title: title, vertical: counts, verticalName: countName, top: 76)
    let width = (frame.right - frame.left) / Double(max(1, bins.count))
    for (index, count) in bins.enumerated() where count > 0 {
      let top = frame.y(Double(count))
      canvas.rectangle(
        frame.left + width * Double(index) + 0.5, top, max(1, width - 1), frame.bottom - top,
        .fill(0))
    }
    canvas.line(frame.left, frame.bottom, frame.right, frame.bottom, .axis)
    frame.values(scale, name: valueName, on: &canvas)
    if let mark {
      let x = scale.position(mark.value, from: frame.left, to: frame.right)
      canvas.line(x, 70, x, frame.bottom, .mark)
      let words = "\(mark.label): \(Self.text(mark.value))"
      let label = TextMeasure.fit(words, width: 300, size: 12.5)
      let half = TextMeasure.width(label, size: 12.5) / 2
      let middle = min(max(x, frame.left + half), frame.right - half)
      canvas.text(label, middle, 64, .strongText, anchor: .middle)
    }
    return image(canvas)
  }

  /// Counts the values in bins of a quarter of a tick each, or half where there are few values.
  private static func bins(of values: [Double], in scale: AxisScale) -> [Int] {
    let parts = values.count >= 100 ? 4 : values.count >= 30 ? 2 : 1
    let count = max(1, (scale.ticks.count - 1) * parts)
    var bins = [Int](repeating: 0, count: count)
    for value in values {
      let share = scale.position(value, from: 0, to: 1)
      bins[min(count - 1, max(0, Int(share * Double(count))))] += 1
    }
    return bins
  }

  private static func text(_ number: Double) -> String {
    DecimalFormatter.typeset(number, decimals: 2)
  }

  private static func summary(of values: [Double], mark: Mark?, countName: String) -> String {
    guard let low = values.min(), let high = values.max() else { return "No values." }
    let mean = values.reduce(0) { $0 + $1 / Double(values.count) }
    let range =
      "\(values.count) \(countName) between \(text(low)) and \(text(high)), mean \(text(mean))"
    guard let mark else { return range + "." }
    let below = values.count { $0 < mark.value }
    let share = DecimalFormatter.typeset(Double(below) / Double(values.count) * 100, decimals: 0)
    return range + "; \(mark.label) at \(text(mark.value)), above \(share)\u{a0}% of them."
  }
}
