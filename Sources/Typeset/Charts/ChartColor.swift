/// A colour of the sRGB space, eight bits a channel.
struct ChartColor: Sendable, Equatable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  init(_ hexadecimal: UInt32) {
    red = UInt8(truncatingIfNeeded: hexadecimal >> 16)
    green = UInt8(truncatingIfNeeded: hexadecimal >> 8)
    blue = UInt8(truncatingIfNeeded: hexadecimal)
  }

  /// The CSS form, such as `#0969da`.
  var css: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The colour `share` of the way to another, 0 being this one and 1 the other.
  func mixed(with other: ChartColor, _ share: Double) -> ChartColor {
    func channel(_ path: KeyPath<ChartColor, UInt8>) -> UInt32 {
      let from = Double(self[keyPath: path])
      return UInt32((from + (Double(other[keyPath: path]) - from) * share).rounded())
    }
    return ChartColor(channel(\.red) << 16 | channel(\.green) << 8 | channel(\.blue))
  }

  /// Relative luminance, 0 to 1 (WCAG 2.2).
  var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : Self.power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast ratio of two colours, 1 to 21 (WCAG 2.2).
  func contrast(to other: ChartColor) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// x^2.4 for x in 0...1 as x² · x^(2/5), the fifth root by Newton's method: no C library, whose
  /// last bits may differ from machine to machine.
  private static func power(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let square = x * x
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
