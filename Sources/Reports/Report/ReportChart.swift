public import Typeset

/// A picture of a report, as it is written beside the text.
public struct ReportChart: Sendable, Equatable {
  /// What the picture is called, without folder and extension.
  public let name: String

  /// The picture itself.
  public let image: ChartImage

  /// The SVG document.
  public var svg: String { image.svg }

  /// The words that stand for the picture.
  public var alternative: String { image.alternative }

  /// Where the picture lies, seen from the report.
  public var path: String { "charts/\(name).svg" }

  /// Draws a chart.
  public init(_ chart: some Chart) {
    name = chart.name
    image = chart.image()
  }
}
