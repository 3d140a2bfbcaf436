import Base
/// Logarithms of small counts, which hot loops ask for over and over.
enum LogTable {
  private static let values: [Float] = (0...255).map {
    $0 == 0 ? 0 : Float(Foundation.log(Double($0)))
  }

  /// The natural logarithm of a count; 0 for 0.
  static func log(_ count: Int) -> Float {
    count < values.count ? values[count] : Float(Foundation.log(Double(count)))
  }
}
