/// The colours of a page in one scheme, the same as those of the charts on it.
struct HTMLTheme: Sendable {
  /// What everything lies on.
  let paper: ChartColor
  /// What code, quotations and every other row of a table lie on.
  let panel: ChartColor
  /// Text.
  let ink: ChartColor
  /// Text of less weight.
  let muted: ChartColor
  /// Lines between things.
  let rule: ChartColor
  /// Links, and the frame around what the keyboard is at.
  let link: ChartColor

  static let light = HTMLTheme(ChartPaint.light, panel: ChartColor(0xf6f8fa))
  static let dark = HTMLTheme(ChartPaint.dark, panel: ChartColor(0x161b22))

  private init(_ theme: ChartPaint.Theme, panel: ChartColor) {
    paper = theme.background
    self.panel = panel
    ink = theme.text
    muted = theme.muted
    rule = theme.grid
    link = theme.series[0]
  }

  /// The colours as custom properties of a style sheet.
  var properties: String {
    let all = [
      ("paper", paper), ("panel", panel), ("ink", ink), ("muted", muted), ("rule", rule),
      ("link", link),
    ]
    return all.map { "--\($0):\($1.css)" }.joined(separator: ";")
  }
}
