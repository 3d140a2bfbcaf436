/// Writes numbers with a fixed count of decimals, without locale and the same on every machine.
///
/// The number is rounded in the decimal form that people see, halves away from zero: 2.675 with two
/// decimals is 2.68, although the nearest binary number lies a little below it. Numbers from 10¹⁶ on
/// are written with an exponent.
public struct DecimalFormatter: Sendable, Equatable {
  /// The digits after the point.
  public var decimals: Int
  /// Whether zeros at the end of the fraction are left out, and the point with them.
  public var trimsZeros: Bool
  /// Whether positive numbers get a plus sign.
  public var showsPlus: Bool
  /// The sign of negative numbers.
  public var minus: String
  /// What stands for a number that is absent, infinite or not a number.
  public var missing: String

  /// Creates a formatter.
  ///
  /// - Parameters:
  ///   - decimals: The digits after the point, at least 0.
  ///   - trimsZeros: Whether zeros at the end are left out. The default is false.
  ///   - showsPlus: Whether positive numbers get a plus sign. The default is false.
  ///   - minus: The sign of negative numbers. The default is the hyphen that programs read.
  ///   - missing: What stands for no number. The default is an en dash.
  public init(
    decimals: Int, trimsZeros: Bool = false, showsPlus: Bool = false, minus: String = "-",
    missing: String = "–"
  ) {
    self.decimals = max(0, decimals)
    self.trimsZeros = trimsZeros
    self.showsPlus = showsPlus
    self.minus = minus
    self.missing = missing
  }

  /// The number as text.
  public func string(_ number: Double?) -> String {
    guard let number, number.isFinite else { return missing }
    // Beyond 2⁵³ neighbouring numbers lie more than 1 apart: digits after that would be invented.
    guard number.magnitude < 1e16 else {
      return (number < 0 ? minus : "") + number.magnitude.description
    }
    var (digits, point) = Self.shortest(number.magnitude)
    Self.round(&digits, &point, keeping: point + decimals)
    var whole = point > 0 ? digits.prefix(point).map { $0 } : []
    whole += repeatElement(0, count: max(0, point - digits.count))
    if whole.isEmpty { whole = [0] }
    var fraction: [UInt8] = Array(repeatElement(0, count: min(decimals, max(0, -point))))
    fraction += digits.dropFirst(max(0, point)).prefix(decimals - fraction.count)
    fraction += repeatElement(0, count: decimals - fraction.count)
    let isZero = whole.allSatisfy { $0 == 0 } && fraction.allSatisfy { $0 == 0 }
    if trimsZeros { while fraction.last == 0 { fraction.removeLast() } }

    var text: [UInt8] = []
    if !isZero {
      if number < 0 {
        text += minus.utf8
      } else if showsPlus {
        text.append(UInt8(ascii: "+"))
      }
    }
    text += whole.map { $0 + UInt8(ascii: "0") }
    if !fraction.isEmpty {
      text.append(UInt8(ascii: "."))
      text += fraction.map { $0 + UInt8(ascii: "0") }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The number with some decimals.
  public static func string(_ number: Double?, decimals: Int) -> String {
    DecimalFormatter(decimals: decimals).string(number)
  }

  /// The number as charts and pages show it, with a minus sign: a hyphen is none, and at the start
  /// of a line it would be a list.
  public static func typeset(
    _ number: Double?, decimals: Int, showsPlus: Bool = false
  ) -> String {
    DecimalFormatter(decimals: decimals, showsPlus: showsPlus, minus: "\u{2212}").string(number)
  }

  /// The fewest decimal digits that read back to the number, and where its point stands: the value
  /// is 0.d₁d₂d₃… × 10^point.
  private static func shortest(_ magnitude: Double) -> (digits: [UInt8], point: Int) {
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var text = magnitude.description.utf8[...]
    while let byte = text.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "."): point = digits.count
      default:
        exponent = Int(Substring(text)) ?? 0
        text = text.prefix(0)
      }
    }
    let leading = digits.prefix { $0 == 0 }.count
    return (Array(digits.dropFirst(leading)), (point ?? digits.count) + exponent - leading)
  }

  /// Cuts the digits after the first `count`, rounding the last one kept.
  private static func round(_ digits: inout [UInt8], _ point: inout Int, keeping count: Int) {
    guard count < digits.count else { return }
    let roundsUp = count >= 0 && digits[count] >= 5
    digits.removeSubrange(max(0, count)...)
    guard roundsUp else { return }
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }
}
