import Typeset

/// A picture of a report, as it is written beside the text.
struct ReportChart: Sendable, Equatable {
  /// What the picture is called, without folder and extension.
  let name: String

  /// The picture itself.
  let image: ChartImage

  /// The SVG document.
  var svg: String { image.svg }

  /// The words that stand for the picture.
  var alternative: String { image.alternative }

  /// Where the picture lies, seen from the report.
  var path: String { "charts/\(name).svg" }

  /// Draws a chart.
  init(_ chart: some Chart) {
    name = chart.name
    image = chart.image()
  }
}
