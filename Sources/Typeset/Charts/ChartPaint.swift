/// What a shape or a word in a chart is, from which its look in both themes follows.
enum ChartPaint: Hashable, Sendable {
  case background
  case title
  case text
  case muted
  case strongText
  case grid
  case axis
  /// The line of a series, 0 to 4, each with its own dashes.
  case line(Int)
  /// The filled shape of a series.
  case fill(Int)
  /// The outline of a shape of a series.
  case outline(Int)
  /// A thin arc of a series.
  case arc(Int)
  case whisker
  /// What lies under a whisker.
  case halo
  case mark
  /// A cell of a heat map, 0 to 10.
  case heat(Int)
  /// A word inside such a cell.
  case heatText(Int)
}

extension ChartPaint {
  /// The colours of one theme.
  struct Theme: Sendable {
    let background: ChartColor
    let text: ChartColor
    let muted: ChartColor
    let grid: ChartColor
    let series: [ChartColor]
    /// The ends and the middle of the heat map's scale.
    let cold: ChartColor
    let middle: ChartColor
    let hot: ChartColor

    /// The colour of a heat level, 0 to 10.
    func heat(_ level: Int) -> ChartColor {
      let share = (Double(level) - 5) / 5
      return middle.mixed(with: share < 0 ? cold : hot, abs(share))
    }

    /// Black or white, whichever can be read better on a heat level.
    func heatText(_ level: Int) -> ChartColor {
      let (black, white) = (ChartColor(0x000000), ChartColor(0xffffff))
      let below = heat(level)
      return below.contrast(to: black) >= below.contrast(to: white) ? black : white
    }
  }

  static let light = Theme(
    background: ChartColor(0xffffff), text: ChartColor(0x1f2328), muted: ChartColor(0x59636e),
    grid: ChartColor(0xd1d9e0),
    series: [0x0969da, 0xbc4c00, 0x1a7f37, 0x8250df, 0xbf3989].map { ChartColor($0) },
    cold: ChartColor(0x953800), middle: ChartColor(0xf6f8fa), hot: ChartColor(0x0550ae))

  static let dark = Theme(
    background: ChartColor(0x0d1117), text: ChartColor(0xe6edf3), muted: ChartColor(0x9198a1),
    grid: ChartColor(0x3d444d),
    series: [0x58a6ff, 0xf0883e, 0x3fb950, 0xbc8cff, 0xf778ba].map { ChartColor($0) },
    cold: ChartColor(0xffa657), middle: ChartColor(0x21262d), hot: ChartColor(0x79c0ff))

  /// The name of the paint's class in the style sheet.
  var className: String {
    switch self {
    case .background: "bg"
    case .title: "tt"
    case .text: "t"
    case .muted: "tm"
    case .strongText: "ts"
    case .grid: "g"
    case .axis: "ax"
    case .line(let series): "l\(series)"
    case .fill(let series): "f\(series)"
    case .outline(let series): "o\(series)"
    case .arc(let series): "a\(series)"
    case .whisker: "w"
    case .halo: "wh"
    case .mark: "m"
    case .heat(let level): "h\(level)"
    case .heatText(let level): "ht\(level)"
    }
  }

  /// What does not change with the theme.
  var shape: String {
    switch self {
    case .title: "font-size:15px;font-weight:600"
    case .text: "font-size:12px"
    case .muted: "font-size:11px"
    case .strongText: "font-size:12px;font-weight:600"
    case .heatText: "font-size:10px"
    case .background, .fill: ""
    // Without smoothing no seams show between cells.
    case .heat: "shape-rendering:crispEdges"
    case .grid: "fill:none;stroke-width:1"
    case .axis: "fill:none;stroke-width:1"
    case .line(let series):
      "fill:none;stroke-width:2;stroke-linejoin:round"
        + (Self.dashes[series].isEmpty ? "" : ";stroke-dasharray:" + Self.dashes[series])
    case .outline: "fill:none;stroke-width:2"
    case .arc: "fill:none;stroke-width:1.5"
    case .whisker: "fill:none;stroke-width:1.5"
    case .halo: "fill:none;stroke-width:4"
    case .mark: "fill:none;stroke-width:2;stroke-dasharray:5 3"
    }
  }

  /// The declarations of one theme.
  func color(_ theme: Theme) -> String {
    switch self {
    case .background: "fill:" + theme.background.css
    case .title, .text, .strongText: "fill:" + theme.text.css
    case .muted: "fill:" + theme.muted.css
    case .grid: "stroke:" + theme.grid.css
    case .axis: "stroke:" + theme.muted.css
    case .line(let series), .outline(let series), .arc(let series):
      "stroke:" + theme.series[series].css
    case .fill(let series): "fill:" + theme.series[series].css
    case .whisker, .mark: "stroke:" + theme.text.css
    case .halo: "stroke:" + theme.background.css
    case .heat(let level): "fill:" + theme.heat(level).css
    case .heatText(let level): "fill:" + theme.heatText(level).css
    }
  }

  /// The dashes of each series: colour alone tells nothing to those who do not see it.
  private static let dashes = ["", "7 3", "2 3", "9 3 2 3", "12 4"]

  /// The number of series that can be told apart.
  static let seriesCount = 5
}
