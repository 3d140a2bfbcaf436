/// The field of a chart with values upwards: its axes, grid and the names on them.
struct ChartFrame {
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let vertical: AxisScale

  /// The height at which a value is drawn.
  func y(_ value: Double) -> Double { vertical.position(value, from: bottom, to: top) }

  /// The place of the position `index` of `count`, both ends a little inside the field.
  func x(_ index: Int, of count: Int) -> Double {
    guard count > 1 else { return (left + right) / 2 }
    return left + 10 + (right - left - 20) * Double(index) / Double(count - 1)
  }

  /// Draws the heading, the grid and the value axis, with the values' name above it.
  ///
  /// `rightMargin` is the room kept free at the right of the field.
  init(
    on canvas: inout SVGCanvas, title: String, vertical: AxisScale, verticalName: String,
    rightMargin: Double = 24, top: Double = 64
  ) {
    let labels = vertical.ticks.map { vertical.label($0) }
    let widest = labels.map { TextMeasure.width($0, size: 11) }.max() ?? 0
    self.vertical = vertical
    self.top = top
    left = 24 + widest
    right = canvas.width - rightMargin
    bottom = canvas.height - 48
    canvas.heading(title)
    if !verticalName.isEmpty {
      canvas.text(
        TextMeasure.fit(verticalName, width: canvas.width - 32, size: 11), 16, 46, .muted)
    }
    for (tick, label) in zip(vertical.ticks, labels) {
      canvas.line(left, y(tick), right, y(tick), .grid)
      canvas.text(label, left - 8, y(tick) + 4, .muted, anchor: .end)
    }
    canvas.line(left, bottom, right, bottom, .axis)
  }

  /// Names positions from 1 under the field.
  func positions(_ count: Int, name: String, on canvas: inout SVGCanvas) {
    for position in AxisScale.positions(count, room: Int((right - left) / 32)) {
      let x = x(position - 1, of: count)
      canvas.line(x, bottom, x, bottom + 4, .axis)
      canvas.text("\(position)", x, bottom + 17, .muted, anchor: .middle)
    }
    horizontalName(name, on: &canvas)
  }

  /// Names round values under the field.
  func values(_ scale: AxisScale, name: String, on canvas: inout SVGCanvas) {
    for tick in scale.ticks {
      let x = scale.position(tick, from: left, to: right)
      canvas.line(x, bottom, x, bottom + 4, .axis)
      canvas.text(scale.label(tick), x, bottom + 17, .muted, anchor: .middle)
    }
    horizontalName(name, on: &canvas)
  }

  private func horizontalName(_ name: String, on canvas: inout SVGCanvas) {
    guard !name.isEmpty else { return }
    canvas.text(
      TextMeasure.fit(name, width: right - left, size: 11), (left + right) / 2, bottom + 36,
      .muted, anchor: .middle)
  }
}
