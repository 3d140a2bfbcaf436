/// Which units each chain of words runs through.
public struct SpanChart: Chart {
  /// A chain.
  public struct Span: Sendable, Equatable {
    /// Its words.
    public let label: String
    /// The units with a member of it, from 0, in order.
    public let positions: [Int]
    /// What stands at the end of its row, such as its strength.
    public let note: String

    /// Creates a chain and sorts its positions; the default is no note.
    public init(label: String, positions: [Int], note: String = "") {
      self.label = label
      self.positions = positions.sorted()
      self.note = note
    }
  }

  /// What the chart's file is called.
  public let name: String
  /// The chart's heading.
  public let title: String
  /// What the chart shows, with numbers.
  public let finding: String
  /// The number of units.
  public let count: Int
  /// What a unit is, such as `sentence`.
  public let positionName: String
  /// The chains from top to bottom.
  public let spans: [Span]

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil names the chain with the most members and the longest one.
  ///   - count: The number of units.
  ///   - positionName: What a unit is. The default is `sentence`.
  ///   - spans: The chains from top to bottom; positions outside are left out.
  public init(
    name: String, title: String, finding: String? = nil, count: Int,
    positionName: String = "sentence", spans: [Span]
  ) {
    self.name = name
    self.title = title
    self.count = count
    self.positionName = positionName
    self.spans = spans.map { span in
      let positions = span.positions.filter { (0..<max(0, count)).contains($0) }
      return Span(label: span.label, positions: positions, note: span.note)
    }
    self.finding = finding ?? Self.summary(of: self.spans, positionName: positionName)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    let rowHeight = 24.0
    let top = 52.0
    let bottom = top + rowHeight * Double(spans.count) + 4
    var canvas = SVGCanvas(width: SVGCanvas.columnWidth, height: bottom + 46)
    canvas.heading(title)
    let labelWidth = min(220, spans.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0)
    let noteWidth = min(120, spans.map { TextMeasure.width($0.note, size: 11) }.max() ?? 0)
    let left = 16 + labelWidth + 20
    let right = canvas.width - 26 - (noteWidth > 0 ? noteWidth + 10 : 0)
    func x(_ position: Int) -> Double {
      count > 1 ? left + (right - left) * Double(position) / Double(count - 1) : (left + right) / 2
    }
    for position in AxisScale.positions(count, room: Int((right - left) / 26)) {
      canvas.line(x(position - 1), top, x(position - 1), bottom, .grid)
      canvas.text("\(position)", x(position - 1), bottom + 16, .muted, anchor: .middle)
    }
    canvas.text(positionName, (left + right) / 2, bottom + 34, .muted, anchor: .middle)
    for (index, span) in spans.enumerated() {
      let y = top + rowHeight * (Double(index) + 0.5)
      canvas.text(
        TextMeasure.fit(span.label, width: labelWidth, size: 12), left - 16, y + 4, .text,
        anchor: .end)
      if let first = span.positions.first, let last = span.positions.last, last > first {
        canvas.line(x(first), y, x(last), y, .line(0))
      }
      for position in span.positions { canvas.circle(x(position), y, 4.5, .fill(0)) }
      if !span.note.isEmpty {
        canvas.text(
          TextMeasure.fit(span.note, width: noteWidth, size: 11), canvas.width - 16, y + 4, .muted,
          anchor: .end)
      }
    }
    return image(canvas)
  }

  private static func summary(of spans: [Span], positionName: String) -> String {
    func length(_ span: Span) -> Int { (span.positions.last ?? 0) - (span.positions.first ?? 0) }
    guard let fullest = spans.max(by: { $0.positions.count < $1.positions.count }),
      let longest = spans.max(by: { length($0) < length($1) }),
      let first = longest.positions.first, let last = longest.positions.last
    else { return "No chains." }
    let chains = spans.count == 1 ? "1 chain" : "\(spans.count) chains"
    return "\(chains); most members: \(fullest.label), \(fullest.positions.count); longest: "
      + "\(longest.label), \(positionName) \(first + 1) to \(last + 1)."
  }
}
