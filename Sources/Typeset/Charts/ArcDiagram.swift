/// Where each unit of a shuffled text went: an arc from its old position to its new one.
public struct ArcDiagram: Chart {
  /// What the chart's file is called.
  public let name: String
  /// The chart's heading.
  public let title: String
  /// What the chart shows, with numbers.
  public let finding: String
  /// For each new position the old one, both from 0.
  public let order: [Int]
  /// What is moved, such as `sentence`.
  public let unitName: String

  /// The most arcs that are drawn: those of the units that went farthest.
  private static let mostArcs = 300

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil says how many units moved and how far.
  ///   - order: For each new position the old one, both from 0: a permutation. Entries outside are
  ///     not drawn.
  ///   - unitName: What is moved. The default is `sentence`.
  public init(
    name: String, title: String, finding: String? = nil, order: [Int],
    unitName: String = "sentence"
  ) {
    self.name = name
    self.title = title
    self.order = order
    self.unitName = unitName
    self.finding = finding ?? Self.summary(of: order, unitName: unitName)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    let moves = order.enumerated().filter {
      order.indices.contains($0.element) && $0.element != $0.offset
    }
    let drawn = moves.sorted {
      let (left, right) = (abs($0.element - $0.offset), abs($1.element - $1.offset))
      return left == right ? $0.offset < $1.offset : left > right
    }.prefix(Self.mostArcs)
    let longest = drawn.first.map { abs($0.element - $0.offset) } ?? 0
    let reach = min(140, 20 + Double(longest) * 14)
    let band = 24.0
    let later = drawn.contains { $0.offset > $0.element }
    let earlier = drawn.contains { $0.offset < $0.element }
    let top = 62 + (later ? reach : 10)
    var canvas = SVGCanvas(
      width: SVGCanvas.columnWidth, height: top + band + (earlier ? reach : 10) + 34)
    canvas.heading(title)
    canvas.text(
      "above: moved towards the end · below: moved towards the start · the dot is the new place",
      16, 46, .muted)

    let count = order.count
    let (left, right) = (30.0, canvas.width - 30)
    func x(_ position: Int) -> Double {
      count > 1 ? left + (right - left) * Double(position) / Double(count - 1) : (left + right) / 2
    }
    canvas.line(left - 10, top, right + 10, top, .axis)
    canvas.line(left - 10, top + band, right + 10, top + band, .axis)
    for position in AxisScale.positions(count, room: Int((right - left) / 24)) {
      canvas.text("\(position)", x(position - 1), top + band / 2 + 4, .muted, anchor: .middle)
    }
    for (new, old) in drawn {
      let isLater = new > old
      let y = isLater ? top : top + band
      // Long arcs are flatter than circles, so that all have room.
      let height = max(6, reach * (Double(abs(new - old)) / Double(max(1, longest))).squareRoot())
      canvas.arc(
        from: x(old), to: x(new), at: y, height: height, isAbove: isLater, .arc(isLater ? 0 : 1))
      canvas.circle(x(new), y, 3, .fill(isLater ? 0 : 1))
    }
    canvas.text(
      "\(unitName), by position", (left + right) / 2, canvas.height - 12, .muted, anchor: .middle)
    return image(canvas)
  }

  private static func summary(of order: [Int], unitName: String) -> String {
    let distances = order.enumerated().map { new, old in
      order.indices.contains(old) ? abs(old - new) : 0
    }
    let moved = distances.count { $0 > 0 }
    guard let longest = distances.max(), moved > 0 else {
      return "All \(order.count) units kept their places."
    }
    let mean = Double(distances.reduce(0, +)) / Double(moved)
    let farthest = distances.firstIndex(of: longest) ?? 0
    let limit = moved > mostArcs ? " The \(mostArcs) longest moves are drawn." : ""
    return "\(moved) of \(order.count) units moved, by "
      + "\(DecimalFormatter.typeset(mean, decimals: 1)) places on average; the farthest went from "
      + "\(unitName) \(order[farthest] + 1) to \(unitName) \(farthest + 1)." + limit
  }
}
