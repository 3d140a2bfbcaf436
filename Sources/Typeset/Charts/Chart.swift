/// A picture and the words that stand for it.
public struct ChartImage: Sendable, Equatable {
  /// The SVG document.
  public let svg: String
  /// The finding in one or two sentences, for the `alt` of an image: inside an image the document's
  /// own title and description are not read out.
  public let alternative: String
  /// The width in CSS pixels.
  public let width: Double
  /// The height in CSS pixels.
  public let height: Double
}

/// Data that can be drawn.
///
/// Numbers are written with a minus sign, in the picture as in the words.
/// The same data give the same bytes.
public protocol Chart: Sendable {
  /// What the chart's file is called, and what the ids in it begin with.
  var name: String { get }
  /// The chart's heading.
  var title: String { get }
  /// What the chart shows, in a sentence or two with numbers.
  var finding: String { get }

  /// Draws the chart.
  func image() -> ChartImage
}

extension Chart {
  /// The picture on a finished canvas, with the title and the finding as its words.
  func image(_ canvas: SVGCanvas) -> ChartImage {
    let alternative = title.isEmpty ? finding : "\(title): \(finding)"
    return ChartImage(
      svg: canvas.document(name: name, title: title, description: finding),
      alternative: VisibleText.line(alternative), width: canvas.width, height: canvas.height)
  }
}

extension SVGCanvas {
  /// The usual width of a chart, that of a column of text.
  static let columnWidth = 720.0

  /// Writes the chart's heading at the top left.
  mutating func heading(_ title: String) {
    // Bold letters are about a sixth wider.
    text(TextMeasure.fit(title, width: width - 32, size: 17.5), 16, 26, .title)
  }
}
