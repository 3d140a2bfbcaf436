/// A matrix of shares between 0 and 1 as colours, such as the probabilities that one unit precedes
/// another.
public struct HeatMap: Chart {
  /// What the colours mean.
  public enum Scale: Sendable, Equatable {
    /// From nothing at 0 to full colour at 1.
    case sequential
    /// From one colour at 0 over none at 0.5 to another at 1.
    case diverging
  }

  /// What the chart's file is called.
  public let name: String
  /// The chart's heading.
  public let title: String
  /// What the chart shows, with numbers.
  public let finding: String
  /// The values by row and column; nil leaves the cell empty.
  public let values: [[Double?]]
  /// What a cell says, such as `probability that the row's unit precedes the column's`.
  public let valueName: String
  /// What the colours mean.
  public let scale: Scale

  /// The most cells a side: larger matrices are drawn as means of blocks.
  private static let mostCells = 64

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name of its file.
  ///   - title: Its heading.
  ///   - finding: What it shows; nil gives the size and the mean of the matrix.
  ///   - values: The values by row and column, numbered from 1; short rows end in empty cells.
  ///   - valueName: What a cell says.
  ///   - scale: What the colours mean. The default is diverging.
  public init(
    name: String, title: String, finding: String? = nil, values: [[Double?]], valueName: String,
    scale: Scale = .diverging
  ) {
    self.name = name
    self.title = title
    self.values = values
    self.valueName = valueName
    self.scale = scale
    self.finding = finding ?? Self.summary(of: values, valueName: valueName)
  }

  /// Draws the chart.
  public func image() -> ChartImage {
    let columns = values.map(\.count).max() ?? 0
    let block = (max(values.count, columns) + Self.mostCells - 1) / Self.mostCells
    let cells = Self.blocks(of: values, columns: columns, size: max(1, block))
    let across = cells.first?.count ?? 0
    let side = min(30, max(7, 600 / Double(max(1, max(across, cells.count)))))
    let (left, top) = (52.0, 84.0)
    let height = top + side * Double(cells.count) + 56
    var canvas = SVGCanvas(width: SVGCanvas.columnWidth, height: max(160, height))
    canvas.heading(title)
    canvas.text(
      TextMeasure.fit(valueName, width: canvas.width - 32, size: 11), 16, 46, .muted)

    for position in AxisScale.positions(columns, room: Int(side * Double(across) / 22)) {
      let x = left + side * (Double(position) - 0.5) / Double(max(1, block))
      canvas.text("\(position)", x, top - 6, .muted, anchor: .middle)
    }
    for position in AxisScale.positions(values.count, room: Int(side * Double(cells.count) / 17)) {
      let y = top + side * (Double(position) - 0.5) / Double(max(1, block))
      canvas.text("\(position)", left - 8, y + 4, .muted, anchor: .end)
    }
    for (row, line) in cells.enumerated() {
      draw(line, left: left, y: top + side * Double(row), side: side, on: &canvas)
    }
    legend(left: left, y: canvas.height - 36, on: &canvas)
    return image(canvas)
  }

  /// Draws a row, neighbours of one colour as one rectangle.
  private func draw(
    _ line: [Double?], left: Double, y: Double, side: Double, on canvas: inout SVGCanvas
  ) {
    let levels = line.map { $0.map { level($0) } }
    var start = 0
    while start < levels.count {
      var end = start + 1
      while end < levels.count, levels[end] == levels[start] { end += 1 }
      if let level = levels[start] {
        canvas.rectangle(
          left + side * Double(start), y, side * Double(end - start), side, .heat(level))
      } else {
        // A stroke tells "no value" from the pale middle of the scale.
        for column in start..<end {
          let x = left + side * Double(column)
          canvas.line(x + side * 0.25, y + side * 0.75, x + side * 0.75, y + side * 0.25, .grid)
        }
      }
      start = end
    }
    guard side >= 24 else { return }
    for (index, value) in line.enumerated() {
      guard let value, let level = levels[index] else { continue }
      canvas.text(
        DecimalFormatter.typeset(value, decimals: 1), left + side * (Double(index) + 0.5),
        y + side / 2 + 3.5, .heatText(level), anchor: .middle)
    }
  }

  private func legend(left: Double, y: Double, on canvas: inout SVGCanvas) {
    let levels = scale == .diverging ? Array(0...10) : Array(5...10)
    for (index, level) in levels.enumerated() {
      canvas.rectangle(left + Double(index) * 18, y, 18, 10, .heat(level))
    }
    let width = Double(levels.count) * 18
    canvas.text("0", left, y + 24, .muted, anchor: .middle)
    canvas.text("0.5", left + width / 2, y + 24, .muted, anchor: .middle)
    canvas.text("1", left + width, y + 24, .muted, anchor: .middle)
  }

  private func level(_ value: Double) -> Int {
    let share = min(1, max(0, value))
    return scale == .diverging
      ? Int((share * 10).rounded()) : 5 + Int((share * 5).rounded())
  }

  /// The matrix itself, or the means of its blocks.
  private static func blocks(
    of values: [[Double?]], columns: Int, size: Int
  ) -> [[Double?]] {
    func value(_ row: Int, _ column: Int) -> Double? {
      guard column < values[row].count, let value = values[row][column], value.isFinite else {
        return nil
      }
      return value
    }
    return stride(from: 0, to: values.count, by: size).map { top in
      stride(from: 0, to: columns, by: size).map { left in
        var sum = 0.0
        var count = 0
        for row in top..<min(values.count, top + size) {
          for column in left..<min(columns, left + size) {
            guard let value = value(row, column) else { continue }
            sum += value
            count += 1
          }
        }
        return count == 0 ? nil : sum / Double(count)
      }
    }
  }

  private static func summary(of values: [[Double?]], valueName: String) -> String {
    let cells = values.flatMap { $0.compactMap { $0 } }.filter(\.isFinite)
    guard !cells.isEmpty else { return "No values." }
    let mean = cells.reduce(0, +) / Double(cells.count)
    let columns = values.map(\.count).max() ?? 0
    return "\(values.count) by \(columns) cells, \(valueName); mean "
      + "\(DecimalFormatter.typeset(mean, decimals: 2))."
  }
}
