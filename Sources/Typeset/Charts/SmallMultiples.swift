/// Many small lines over the same scales, to be compared at a glance (Tufte 1990).
public struct SmallMultiples: Chart {
  /// One of the lines.
  public struct Panel: Sendable, Equatable {
    /// What it is.
    public let label: String
    /// A number that belongs to it, in words; empty for none.
    public let note: String
    /// The values by position; those that are absent or not finite leave gaps.
    public let values: [Double?]

    /// Creates a panel; the default is no note.
    public init(label: String, note: String = "", values: [Double?]) {
      self.label = label
      self.note = note
      self.values = values
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
  /// The panels in reading order, at most 24.
  public let panels: [Panel]

  /// The most panels that are drawn.
  public static let mostPanels = 24
  private static let columns = 4
  private static let rowHeight = 104.0

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil names the lowest value of all.
  ///   - positionName: What a position is. The default is `sentence`.
  ///   - valueName: What the values are.
  ///   - panels: The panels in reading order; those after the twenty-fourth are not drawn.
  public init(
    name: String, title: String, finding: String? = nil, positionName: String = "sentence",
    valueName: String, panels: [Panel]
  ) {
    self.name = name
    self.title = title
    self.positionName = positionName
    self.valueName = valueName
    self.panels = Array(panels.prefix(Self.mostPanels))
    self.finding = finding ?? Self.summary(of: self.panels, positionName: positionName)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    let rows = (panels.count + Self.columns - 1) / Self.columns
    let height = 64 + Self.rowHeight * Double(max(1, rows))
    var canvas = SVGCanvas(width: SVGCanvas.columnWidth, height: height)
    canvas.heading(title)
    let values = panels.flatMap { $0.values.compactMap(\.self) }.filter(\.isFinite)
    // The ends are those of the values: round ones would leave little room for the lines.
    let low = min(0, values.min() ?? 0)
    let high = max(values.max() ?? 1, low == 0 ? 1e-9 : 0)
    func number(_ value: Double) -> String { DecimalFormatter.typeset(value, decimals: 1) }
    let words =
      "\(valueName) by \(positionName), from \(number(low)) to \(number(high)) in every panel; "
      + "the line across is 0"
    canvas.text(TextMeasure.fit(words, width: canvas.width - 32, size: 11), 16, 46, .muted)
    let gap = 16.0
    let width =
      (canvas.width - 32 - gap * Double(Self.columns - 1)) / Double(Self.columns)
    for (index, panel) in panels.enumerated() {
      let x = 16 + (width + gap) * Double(index % Self.columns)
      let y = 60 + Self.rowHeight * Double(index / Self.columns)
      draw(panel, x, y, width, low...high, on: &canvas)
    }
    return image(canvas)
  }

  private func draw(
    _ panel: Panel, _ left: Double, _ top: Double, _ width: Double,
    _ range: ClosedRange<Double>,
    on canvas: inout SVGCanvas
  ) {
    let noteWidth = panel.note.isEmpty ? 0 : TextMeasure.width(panel.note, size: 11) + 8
    canvas.text(
      TextMeasure.fit(panel.label, width: max(20, width - noteWidth), size: 12), left, top + 14,
      .text)
    if !panel.note.isEmpty {
      canvas.text(
        TextMeasure.fit(panel.note, width: width, size: 11), left + width, top + 14, .muted,
        anchor: .end)
    }
    let (high, low) = (top + 22, top + Self.rowHeight - 18)
    func y(_ value: Double) -> Double {
      // Halved before the subtraction, which could overflow.
      let share =
        (value / 2 - range.lowerBound / 2) / (range.upperBound / 2 - range.lowerBound / 2)
      return low + share * (high - low)
    }
    canvas.line(left, y(0), left + width, y(0), .grid)
    let last = Double(max(1, panel.values.count - 1))
    var run: [(x: Double, y: Double)] = []
    func finish() {
      if run.count == 1 { canvas.circle(run[0].x, run[0].y, 2, .fill(0)) }
      canvas.polyline(run, .line(0))
      run = []
    }
    for (index, value) in panel.values.enumerated() {
      guard let value, value.isFinite else {
        finish()
        continue
      }
      run.append((left + 2 + (width - 4) * Double(index) / last, y(value)))
    }
    finish()
  }

  private static func summary(of panels: [Panel], positionName: String) -> String {
    var lowest: (panel: Int, place: Int, value: Double)?
    for (index, panel) in panels.enumerated() {
      for (place, value) in panel.values.enumerated() {
        guard let value, value.isFinite, value < lowest?.value ?? .infinity else { continue }
        lowest = (index, place, value)
      }
    }
    guard let lowest else { return "No values." }
    let count = panels.count == 1 ? "1 panel" : "\(panels.count) panels"
    return "\(count); lowest of all \(DecimalFormatter.typeset(lowest.value, decimals: 2)) at "
      // A label may be a sentence, or begin with a rank.
      + "\(positionName) \(lowest.place + 1) of “\(panels[lowest.panel].label)”."
  }
}
