/// A picture in SVG that says what it shows and follows the reader's light or dark theme.
///
/// The root carries the role, the title and the description that assistive programs read. Colours
/// are classes of one style sheet with a rule for dark schemes, and ink and an opaque background
/// change together: inside an `<img>` the scheme is the system's, whatever the page around looks
/// like. There are no scripts, links, fonts or images from outside. Numbers have at most two decimals.
struct SVGCanvas {
  /// Where a text stands relative to its point.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  let width: Double
  let height: Double
  private var body = ""
  private var paints: Set<ChartPaint> = [.background]

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  // MARK: Shapes

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ paint: ChartPaint,
    radius: Double = 0
  ) {
    let corner = radius > 0 ? " rx=\"\(Self.number(radius))\"" : ""
    add(
      "<rect class=\"\(use(paint))\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
        + " width=\"\(Self.number(width))\" height=\"\(Self.number(height))\"\(corner)/>")
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: ChartPaint
  ) {
    path("M\(Self.number(x1)) \(Self.number(y1))L\(Self.number(x2)) \(Self.number(y2))", paint)
  }

  mutating func polyline(_ points: [(x: Double, y: Double)], _ paint: ChartPaint) {
    guard points.count > 1 else { return }
    let steps = points.map { "\(Self.number($0.x)) \(Self.number($0.y))" }
    path("M" + steps.joined(separator: "L"), paint)
  }

  mutating func polygon(_ points: [(x: Double, y: Double)], _ paint: ChartPaint) {
    let steps = points.map { "\(Self.number($0.x)) \(Self.number($0.y))" }
    path("M" + steps.joined(separator: "L") + "Z", paint)
  }

  /// Half an ellipse over or under the line between two points at the same height.
  mutating func arc(
    from x1: Double, to x2: Double, at y: Double, height: Double, isAbove: Bool,
    _ paint: ChartPaint
  ) {
    let sweep = (x2 > x1) == isAbove ? 1 : 0
    path(
      "M\(Self.number(x1)) \(Self.number(y))A\(Self.number(abs(x2 - x1) / 2))"
        + " \(Self.number(height)) 0 0 \(sweep) \(Self.number(x2)) \(Self.number(y))", paint)
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ paint: ChartPaint) {
    add(
      "<circle class=\"\(use(paint))\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\""
        + " r=\"\(Self.number(radius))\"/>")
  }

  mutating func path(_ data: String, _ paint: ChartPaint) {
    add("<path class=\"\(use(paint))\" d=\"\(data)\"/>")
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ paint: ChartPaint, anchor: Anchor = .start
  ) {
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    add(
      "<text class=\"\(use(paint))\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\"\(place)>"
        + EscapedText.string(text) + "</text>")
  }

  // MARK: The document

  /// The whole picture.
  ///
  /// - Parameters:
  ///   - name: What the ids in the picture begin with.
  ///   - title: The picture's name.
  ///   - description: What it shows, with numbers.
  /// - Returns: A document of its own, ending in a line feed.
  func document(name: String, title: String, description: String) -> String {
    let id = Slug.make(name, fallback: "chart")
    let size = "\(Self.number(width)) \(Self.number(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" \
      width="\(Self.number(width))" height="\(Self.number(height))" role="img" \
      aria-labelledby="\(id)-title \(id)-desc">
      <title id="\(id)-title">\(EscapedText.string(title))</title>
      <desc id="\(id)-desc">\(EscapedText.string(description))</desc>
      <style>\(style)</style>
      <rect class="bg" width="\(Self.number(width))" height="\(Self.number(height))"/>
      \(body)</svg>

      """
  }

  private var style: String {
    let used = paints.map { ($0.className, $0) }.sorted { $0.0 < $1.0 }
    func rules(_ declarations: (ChartPaint) -> String) -> String {
      used.compactMap { name, paint in
        let text = declarations(paint)
        return text.isEmpty ? nil : ".\(name){\(text)}"
      }.joined()
    }
    let font =
      "text{font-family:system-ui,-apple-system,\"Segoe UI\",Roboto,\"DejaVu Sans\",sans-serif;"
      + "font-variant-numeric:tabular-nums}"
    return font + rules(\.shape) + rules { $0.color(ChartPaint.light) }
      + "@media (prefers-color-scheme:dark){" + rules { $0.color(ChartPaint.dark) } + "}"
  }

  /// A number as the picture holds it.
  static func number(_ value: Double) -> String {
    DecimalFormatter(decimals: 2, trimsZeros: true, missing: "0").string(value)
  }

  private mutating func use(_ paint: ChartPaint) -> String {
    paints.insert(paint)
    return paint.className
  }

  private mutating func add(_ element: String) {
    body += element
    body += "\n"
  }
}
