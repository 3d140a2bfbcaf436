extension Resolution {
  /// An option with what it was resolved to, as it would be typed.
  public struct Setting: Sendable, Hashable {
    /// The option's name, without dashes.
    public var name: String
    /// The values: none where the option is not set or a flag that is off.
    public var values: [String]
  }

  /// The options that decide what comes of one input, in the order of their names.
  ///
  /// Two runs that agree in these, in the input, its resources and the build have the same results.
  public var results: [Setting] {
    table.filter(\.effect.isPartOfResult).map { Setting(name: $0.name, values: given($0)) }
      .sorted { $0.name < $1.name }
  }

  /// The words that make a page again when they are typed behind the command and its files: the
  /// options that differ from their defaults, in the order of what they have a say in.
  public var provenance: [String] {
    let told = table.filter { $0.effect.isProvenance && given($0) != usual($0) }
    let ordered = told.enumerated().sorted { left, right in
      (left.element.effect.rawValue, left.offset) < (right.element.effect.rawValue, right.offset)
    }
    return ordered.flatMap { _, option in
      option.valueType == nil
        ? [option.spelling] : given(option).flatMap { [option.spelling, $0] }
    }
  }

  private func given(_ option: OptionSpec) -> [String] {
    let texts = values(option.name)
    return option.valueType == nil && texts.last != "true" ? [] : texts
  }

  private func usual(_ option: OptionSpec) -> [String] { option.defaultValue.map { [$0] } ?? [] }
}
