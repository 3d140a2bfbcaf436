/// Two measures of many things against each other.
public struct ScatterPlot: Chart {
  /// A thing that was measured.
  public struct Point: Sendable, Equatable {
    /// The measure along the horizontal axis.
    public let x: Double
    /// The measure along the vertical axis.
    public let y: Double
    /// Its name, written where there is room; empty for none.
    public let label: String
    /// Its group, counted from 0 in the order of the names; at most five groups are told apart.
    public let group: Int

    /// Creates a point; the default is no name and the first group.
    public init(x: Double, y: Double, label: String = "", group: Int = 0) {
      self.x = x
      self.y = y
      self.label = label
      self.group = group
    }
  }

  /// What the chart's file is called.
  public let name: String
  /// The chart's heading.
  public let title: String
  /// What the chart shows, with numbers.
  public let finding: String
  /// What the horizontal axis measures.
  public let horizontalName: String
  /// What the vertical axis measures.
  public let verticalName: String
  /// The points.
  public let points: [Point]
  /// The names of the groups; none for a single group.
  public let groups: [String]

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil gives the number of points and their correlation.
  ///   - horizontalName: What the horizontal axis measures.
  ///   - verticalName: What the vertical axis measures.
  ///   - points: The points; those that are not finite are not drawn.
  ///   - groups: The names of the groups. The default is none.
  public init(
    name: String, title: String, finding: String? = nil, horizontalName: String,
    verticalName: String, points: [Point], groups: [String] = []
  ) {
    self.name = name
    self.title = title
    self.horizontalName = horizontalName
    self.verticalName = verticalName
    self.points = points.filter { $0.x.isFinite && $0.y.isFinite }
    self.groups = groups
    self.finding =
      finding
      ?? Self.summary(of: self.points, horizontalName: horizontalName, verticalName: verticalName)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    var canvas = SVGCanvas(width: SVGCanvas.columnWidth, height: 420)
    let frame = ChartFrame(
      on: &canvas, title: title, vertical: AxisScale(covering: points.map(\.y)),
      verticalName: verticalName, top: groups.count > 1 ? 84 : 64)
    let horizontal = AxisScale(covering: points.map(\.x), count: 8)
    frame.values(horizontal, name: horizontalName, on: &canvas)
    if groups.count > 1 { legend(on: &canvas, frame) }

    var placer = LabelPlacer(
      left: frame.left, top: frame.top, right: frame.right, bottom: frame.bottom)
    let places = points.map {
      (x: horizontal.position($0.x, from: frame.left, to: frame.right), y: frame.y($0.y))
    }
    for (point, place) in zip(points, places) {
      MarkerShape.draw(series(of: point), at: place.x, place.y, radius: 4, on: &canvas)
      placer.block(left: place.x - 5, top: place.y - 5, right: place.x + 5, bottom: place.y + 5)
    }
    for (point, place) in zip(points, places) where !point.label.isEmpty {
      let label = TextMeasure.fit(point.label, width: 140, size: 11)
      if let spot = placer.place(label, near: place.x, place.y, size: 11) {
        canvas.text(label, spot.x, spot.y, .muted, anchor: spot.anchor)
      }
    }
    return image(canvas)
  }

  private func series(of point: Point) -> Int {
    min(ChartPaint.seriesCount - 1, max(0, point.group))
  }

  private func legend(on canvas: inout SVGCanvas, _ frame: ChartFrame) {
    let shown = groups.prefix(ChartPaint.seriesCount)
    let room = (frame.right - frame.left) / Double(shown.count) - 24
    var x = frame.left
    for (index, group) in shown.enumerated() {
      // The fifth marker stands for all groups from the fifth on.
      let isRest = index == ChartPaint.seriesCount - 1 && groups.count > shown.count
      let words = TextMeasure.fit(isRest ? "others" : group, width: room, size: 12)
      MarkerShape.draw(index, at: x + 5, 64, radius: 4, on: &canvas)
      canvas.text(words, x + 14, 68, .text)
      x += TextMeasure.width(words, size: 12) + 30
    }
  }

  private static func summary(
    of points: [Point], horizontalName: String, verticalName: String
  ) -> String {
    let count = Double(points.count)
    let meanX = points.reduce(0) { $0 + $1.x } / max(1, count)
    let meanY = points.reduce(0) { $0 + $1.y } / max(1, count)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for point in points {
      xx += (point.x - meanX) * (point.x - meanX)
      yy += (point.y - meanY) * (point.y - meanY)
      xy += (point.x - meanX) * (point.y - meanY)
    }
    let correlation = xx > 0 && yy > 0 ? xy / (xx * yy).squareRoot() : nil
    let noun = points.count == 1 ? "point" : "points"
    let words = "\(points.count) \(noun): \(verticalName) against \(horizontalName)"
    guard let correlation, points.count > 2 else { return words + "." }
    return words + ", correlation \(DecimalFormatter.typeset(correlation, decimals: 2))."
  }
}
