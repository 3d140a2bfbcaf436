import Report

/// A picture of a report, as it is written beside the text.
struct ReportChart: Sendable, Equatable {
  /// What the picture is called, without folder and extension.
  let name: String

  /// The SVG document.
  let svg: String

  /// The words that stand for the picture.
  let alternative: String

  /// Where the picture lies, seen from the report.
  var path: String { "charts/\(name).svg" }

  /// Draws a chart.
  init(_ chart: some Chart) {
    let image = chart.image()
    name = chart.name
    svg = image.svg
    alternative = image.alternative
  }
}
