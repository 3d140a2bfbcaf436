/// The distributions of several groups under one another, as boxes (Tukey 1977).
///
/// A box reaches from the lower to the upper quartile, the line in it is the median; whiskers reach
/// to the outermost values within one and a half boxes from it, and all values beyond are points.
public struct BoxPlot: Chart {
  /// A group of values.
  public struct Group: Sendable, Equatable {
    /// What the group is called.
    public let label: String
    /// Its values, from the lowest to the highest; those that are not finite are left out.
    public let values: [Double]

    /// Creates a group from values in any order.
    public init(label: String, values: [Double]) {
      self.label = label
      self.values = values.filter(\.isFinite).sorted()
    }

    /// A quantile, linear between neighbours (Hyndman and Fan's type 7); nil without values.
    func quantile(_ share: Double) -> Double? {
      guard !values.isEmpty else { return nil }
      let place = share * Double(values.count - 1)
      let low = Int(place)
      let high = min(low + 1, values.count - 1)
      // Halved before the subtraction, which could overflow.
      return values[low] + 2 * (values[high] / 2 - values[low] / 2) * (place - Double(low))
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
  /// The groups from top to bottom; those after the fortieth are not drawn.
  public let groups: [Group]
  /// The decimals of the medians beside the boxes.
  public let decimals: Int

  private static let mostGroups = 40
  private static let mostPoints = 400

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil names the medians.
  ///   - valueName: What the values are.
  ///   - groups: The groups from top to bottom.
  ///   - decimals: The decimals of the medians. The default is 1.
  public init(
    name: String, title: String, finding: String? = nil, valueName: String, groups: [Group],
    decimals: Int = 1
  ) {
    self.name = name
    self.title = title
    self.valueName = valueName
    self.groups = Array(groups.prefix(Self.mostGroups))
    self.decimals = decimals
    self.finding = finding ?? Self.summary(of: groups, decimals: decimals)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    let rowHeight = 40.0
    let height = 64 + rowHeight * Double(groups.count) + 48
    var canvas = SVGCanvas(width: SVGCanvas.columnWidth, height: height)
    canvas.heading(title)
    let notes = groups.map { Self.words(for: $0, decimals: decimals) }
    let labelWidth = min(200, groups.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0)
    let noteWidth = notes.map { TextMeasure.width($0, size: 12) }.max() ?? 0
    let (left, right) = (16 + labelWidth + 12, canvas.width - 16 - noteWidth - 12)
    let (top, bottom) = (56.0, height - 44)
    let scale = AxisScale(
      covering: groups.flatMap { [$0.values.first, $0.values.last] }
        .compactMap(\.self))
    func x(_ value: Double) -> Double { scale.position(value, from: left, to: right) }

    for tick in scale.ticks {
      canvas.line(x(tick), top, x(tick), bottom, .grid)
      canvas.text(scale.label(tick), x(tick), bottom + 16, .muted, anchor: .middle)
    }
    for (index, group) in groups.enumerated() {
      let middle = top + rowHeight * (Double(index) + 0.5)
      canvas.text(
        TextMeasure.fit(group.label, width: labelWidth, size: 12), left - 12, middle + 4, .text,
        anchor: .end)
      canvas.text(notes[index], canvas.width - 16, middle + 4, .text, anchor: .end)
      draw(group, at: middle, x, on: &canvas)
    }
    canvas.line(left, bottom, right, bottom, .axis)
    canvas.text(
      TextMeasure.fit(valueName, width: canvas.width - 32, size: 11), (left + right) / 2,
      bottom + 34, .muted, anchor: .middle)
    return image(canvas)
  }

  private func draw(
    _ group: Group, at y: Double, _ x: (Double) -> Double, on canvas: inout SVGCanvas
  ) {
    guard let low = group.quantile(0.25), let median = group.quantile(0.5),
      let high = group.quantile(0.75)
    else { return }
    let fence = 1.5 * (high / 2 - low / 2) * 2
    let inner = group.values.filter { $0 >= low - fence && $0 <= high + fence }
    let (least, most) = (inner.first ?? low, inner.last ?? high)
    canvas.line(x(least), y, x(low), y, .whisker)
    canvas.line(x(high), y, x(most), y, .whisker)
    for end in [least, most] { canvas.line(x(end), y - 5, x(end), y + 5, .whisker) }
    canvas.rectangle(x(low), y - 10, max(1, x(high) - x(low)), 20, .outline(0), radius: 2)
    canvas.line(x(median), y - 10, x(median), y + 10, .line(0))
    MarkerShape.draw(0, at: x(median), y, radius: 3, on: &canvas)
    let outer = group.values.filter { $0 < low - fence || $0 > high + fence }
    for value in outer.prefix(Self.mostPoints) { canvas.circle(x(value), y, 2.5, .whisker) }
  }

  private static func words(for group: Group, decimals: Int) -> String {
    let median = DecimalFormatter.typeset(group.quantile(0.5), decimals: decimals)
    return "\(median) (n \(group.values.count))"
  }

  private static func summary(of groups: [Group], decimals: Int) -> String {
    let named = groups.filter { !$0.values.isEmpty }
    guard !named.isEmpty else { return "No values." }
    let shown = named.prefix(5).map { "\($0.label) \(words(for: $0, decimals: decimals))" }
    let rest = named.count > 5 ? ", and \(named.count - 5) more" : ""
    return "Medians: " + shown.joined(separator: ", ") + rest + "."
  }
}
