/// Values by position, such as the strength of each link over an article.
public struct LineChart: Chart {
  /// A line: its name and a value for each position; a nil leaves a gap.
  public struct Series: Sendable, Equatable {
    /// What the line shows.
    public let name: String
    /// The values.
    public let values: [Double?]

    /// Creates a line.
    public init(name: String, values: [Double?]) {
      self.name = name
      self.values = values
    }
  }

  /// A position of the first line that is ringed, and named where there is room beside the lines.
  public struct Mark: Sendable, Equatable {
    /// The position, from 0.
    public let index: Int
    /// The words beside it, cut after about 30 letters.
    public let label: String

    /// Creates a mark.
    public init(index: Int, label: String) {
      self.index = index
      self.label = label
    }
  }

  /// What the chart's file is called.
  public let name: String
  /// The chart's heading.
  public let title: String
  /// What the chart shows, with numbers.
  public let finding: String
  /// What a position is, such as `sentence`.
  public let positionName: String
  /// What the values are.
  public let valueName: String
  /// The lines; at most five are drawn.
  public let series: [Series]
  /// The named positions.
  public let marks: [Mark]
  /// Whether the value axis reaches zero.
  public let includesZero: Bool

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil writes the lowest, the highest and the mean of each line.
  ///   - positionName: What a position is. The default is `sentence`.
  ///   - valueName: What the values are.
  ///   - series: The lines.
  ///   - marks: The positions of the first line that are named. The default is none.
  ///   - includesZero: Whether the value axis reaches zero. The default is false.
  public init(
    name: String, title: String, finding: String? = nil, positionName: String = "sentence",
    valueName: String, series: [Series], marks: [Mark] = [], includesZero: Bool = false
  ) {
    self.name = name
    self.title = title
    self.positionName = positionName
    self.valueName = valueName
    self.series = Array(series.prefix(ChartPaint.seriesCount))
    self.marks = marks
    self.includesZero = includesZero
    let summaries = self.series.map {
      let summary = Self.summary(of: $0, positionName: positionName)
      return series.count > 1 ? "\($0.name): \(summary)" : summary
    }
    self.finding = finding ?? (summaries.isEmpty ? "no values." : summaries.joined(separator: " "))
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    var canvas = SVGCanvas(width: SVGCanvas.columnWidth, height: 320)
    let isNamed = series.count > 1
    let nameWidth = series.map { TextMeasure.width($0.name, size: 12) }.max() ?? 0
    let scale = AxisScale(
      covering: series.flatMap { $0.values.compactMap { $0 } }, includesZero: includesZero)
    let frame = ChartFrame(
      on: &canvas, title: title, vertical: scale, verticalName: valueName,
      rightMargin: isNamed ? min(180, nameWidth) + 24 : 24)
    let count = series.map(\.values.count).max() ?? 0
    frame.positions(count, name: positionName, on: &canvas)

    var placer = LabelPlacer(left: frame.left, top: 50, right: frame.right, bottom: frame.bottom)
    for (index, line) in series.enumerated() {
      let runs = Self.runs(of: line.values, count: count, in: frame)
      for run in runs {
        canvas.polyline(run, .line(index))
        placer.block(run)
        for point in run where count <= 60 || run.count == 1 {
          MarkerShape.draw(index, at: point.x, point.y, radius: 3, on: &canvas)
          placer.block(
            left: point.x - 4, top: point.y - 4, right: point.x + 4, bottom: point.y + 4)
        }
      }
    }
    if isNamed { nameLines(count: count, in: frame, on: &canvas) }
    for mark in marks {
      guard let line = series.first, line.values.indices.contains(mark.index),
        let value = line.values[mark.index], value.isFinite
      else { continue }
      let (x, y) = (frame.x(mark.index, of: count), frame.y(value))
      canvas.circle(x, y, 7, .whisker)
      let label = TextMeasure.fit(mark.label, width: 200, size: 11)
      if let place = placer.place(label, near: x, y, size: 12, gap: 11, farthest: 6) {
        // A word that had to go far is tied to its ring.
        if y - place.y > 22 { canvas.line(x, y - 7, x, place.y + 4, .axis) }
        if place.y - y > 32 { canvas.line(x, y + 7, x, place.y - 11, .axis) }
        canvas.text(label, place.x, place.y, .text, anchor: place.anchor)
      }
    }
    return image(canvas)
  }

  /// Names each line at its end, in words beside a marker, apart from each other.
  private func nameLines(count: Int, in frame: ChartFrame, on canvas: inout SVGCanvas) {
    let ends = series.map { line in
      frame.y(line.values.last { $0?.isFinite == true }.flatMap { $0 } ?? frame.vertical.low)
    }
    let heights = LabelPlacer.spread(ends, distance: 16, from: frame.top, to: frame.bottom)
    for (index, line) in series.enumerated() {
      MarkerShape.draw(index, at: frame.right + 4, heights[index], radius: 3.5, on: &canvas)
      canvas.text(
        TextMeasure.fit(line.name, width: 164, size: 12), frame.right + 12, heights[index] + 4,
        .text)
    }
  }

  /// The unbroken parts of a line.
  private static func runs(
    of values: [Double?], count: Int, in frame: ChartFrame
  ) -> [[(x: Double, y: Double)]] {
    var runs: [[(x: Double, y: Double)]] = [[]]
    for (index, value) in values.enumerated() {
      if let value, value.isFinite {
        runs[runs.count - 1].append((frame.x(index, of: count), frame.y(value)))
      } else if runs.last?.isEmpty == false {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  private static func summary(of series: Series, positionName: String) -> String {
    let values = series.values.enumerated().compactMap { index, value in
      value.flatMap { $0.isFinite ? (index: index, value: $0) : nil }
    }
    guard let low = values.min(by: { $0.value < $1.value }),
      let high = values.max(by: { $0.value < $1.value })
    else { return "no values." }
    let mean = values.reduce(0) { $0 + $1.value } / Double(values.count)
    func text(_ number: Double) -> String { DecimalFormatter.typeset(number, decimals: 2) }
    return "lowest \(text(low.value)) at \(positionName) \(low.index + 1), "
      + "highest \(text(high.value)) at \(positionName) \(high.index + 1), mean \(text(mean))."
  }
}
