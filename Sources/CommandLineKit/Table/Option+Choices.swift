extension Option where Value: OptionChoice {
  /// An option that takes one of the words of an enumeration, or of some of them, and has a default.
  public static func choice(
    _ name: String, _ placeholder: String, among choices: [Value] = Array(Value.allCases),
    effect: OptionEffect, default usual: Value,
    isConfigurable: Bool = true, _ summary: String
  ) -> Self {
    Self(
      .value(
        name, placeholder, .choice(choices.map(\.rawValue)), effect: effect,
        default: usual.rawValue, isConfigurable: isConfigurable, summary)
    ) { $0.last.flatMap(Value.init(rawValue:)) ?? usual }
  }

  /// The option with a value, as an alias sets it.
  public func set(_ value: Value) -> OptionSpec.Setting {
    OptionSpec.Setting(spec.name, value.rawValue)
  }
}

extension Option {
  /// An option that takes one of the words of an enumeration.
  public static func choice<Choice: OptionChoice>(
    _ name: String, _ placeholder: String, effect: OptionEffect, isConfigurable: Bool = true,
    _ summary: String
  ) -> Self where Value == Choice? {
    Self(
      .value(
        name, placeholder, .choice(Choice.allCases.map(\.rawValue)), effect: effect,
        isConfigurable: isConfigurable, summary)
    ) { $0.last.flatMap(Choice.init(rawValue:)) }
  }

  /// An option that takes some of the words of an enumeration, separated by commas.
  public static func list<Choice: OptionChoice>(
    _ name: String, _ placeholder: String, effect: OptionEffect, isConfigurable: Bool = true,
    _ summary: String
  ) -> Self where Value == [Choice]? {
    Self(
      .value(
        name, placeholder, .list(Choice.allCases.map(\.rawValue)), effect: effect,
        isConfigurable: isConfigurable, summary)
    ) { $0.last.map { ValueType.elements(of: $0).compactMap(Choice.init(rawValue:)) } }
  }
}
