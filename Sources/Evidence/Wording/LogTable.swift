import Base

/// Logarithms of small counts, which hot loops ask for over and over.
enum LogTable {
  private static let values: [Float] = (0...255).map { $0 == 0 ? 0 : logarithm($0) }

  /// The natural logarithm of a count; 0 for 0.
  static func log(_ count: Int) -> Float {
    count < values.count ? values[count] : logarithm(count)
  }
}

/// The C library's logarithm, whose name the table's own function hides.
private func logarithm(_ count: Int) -> Float { Float(log(Double(count))) }
