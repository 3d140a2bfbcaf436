extension Option where Value == Int? {
  /// An option that takes a whole number; an end of the range at `Int.min` or `Int.max` is no bound.
  public static func integer(
    _ name: String, _ placeholder: String, _ range: ClosedRange<Int>, effect: OptionEffect,
    short: Character? = nil, isConfigurable: Bool = true, _ summary: String
  ) -> Self {
    Self(
      .value(
        name, placeholder, .integer(range), effect: effect, short: short,
        isConfigurable: isConfigurable, summary)
    ) { $0.last.flatMap { Int($0) } }
  }

  /// The same with a default, where some commands have none.
  public static func integer(
    _ name: String, _ placeholder: String, _ range: ClosedRange<Int>, effect: OptionEffect,
    default usual: Int, _ summary: String
  ) -> Self {
    Self(
      .value(
        name, placeholder, .integer(range), effect: effect, default: "\(usual)", summary)
    ) { $0.last.flatMap { Int($0) } }
  }
}

extension Option where Value: FixedWidthInteger {
  /// An option that takes a whole number and has a default; the range must lie within the type, and
  /// an end at `Int.min` or `Int.max` is no bound.
  public static func integer(
    _ name: String, _ placeholder: String, _ range: ClosedRange<Int>, effect: OptionEffect,
    default usual: Value, isConfigurable: Bool = true, _ summary: String
  ) -> Self {
    Self(
      .value(
        name, placeholder, .integer(range), effect: effect, default: "\(usual)",
        isConfigurable: isConfigurable, summary)
    ) { $0.last.flatMap { Value($0) } ?? usual }
  }
}

extension Option where Value == Double? {
  /// An option that takes a finite number; an infinite end of the range is no bound.
  public static func number(
    _ name: String, _ placeholder: String, _ range: ClosedRange<Double>, effect: OptionEffect,
    isConfigurable: Bool = true, _ summary: String
  ) -> Self {
    Self(
      .value(
        name, placeholder, .number(range), effect: effect, isConfigurable: isConfigurable, summary)
    ) { $0.last.flatMap(ValueType.decimal) }
  }
}
