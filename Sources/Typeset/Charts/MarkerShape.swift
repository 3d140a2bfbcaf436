/// The five shapes that tell series apart where lines have no dashes to do it.
enum MarkerShape {
  /// Draws the marker of a series round a point.
  static func draw(
    _ series: Int, at x: Double, _ y: Double, radius r: Double, on canvas: inout SVGCanvas
  ) {
    let paint = ChartPaint.fill(series)
    switch series {
    case 0: canvas.circle(x, y, r, paint)
    case 1: canvas.rectangle(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, paint)
    case 2:
      canvas.polygon(
        [(x, y - r * 1.2), (x + r * 1.1, y + r * 0.8), (x - r * 1.1, y + r * 0.8)], paint)
    case 3:
      canvas.polygon(
        [(x, y - r * 1.25), (x + r * 1.25, y), (x, y + r * 1.25), (x - r * 1.25, y)], paint)
    default: canvas.circle(x, y, r * 0.85, .outline(series))
    }
  }
}
