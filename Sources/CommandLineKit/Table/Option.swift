/// Whatever describes an option of the table.
public protocol OptionDeclaration: Sendable {
  /// The description that parser, help, manual page, completions and config file read.
  var spec: OptionSpec { get }
}

extension OptionSpec: OptionDeclaration {
  /// The description itself.
  public var spec: OptionSpec { self }
}

/// An option and the type of its value: `resolution[option]` is the value.
///
/// ```swift
/// static let seed = Option<UInt64>.integer(
///   "seed", "N", 0...Int.max, effect: .result, default: 1, "Decides every random choice.")
/// ```
public struct Option<Value: Sendable>: OptionDeclaration {
  /// The description.
  public let spec: OptionSpec
  private let read: @Sendable ([String]) -> Value

  init(_ spec: OptionSpec, read: @escaping @Sendable ([String]) -> Value) {
    self.spec = spec
    self.read = read
  }

  /// The value of checked texts: none where the option is not set, several where it is repeatable.
  func value(of texts: [String]) -> Value { read(texts) }
}

/// What one of a few words may be.
public typealias OptionChoice = RawRepresentable<String> & CaseIterable & Sendable

extension Option where Value == Bool {
  /// An option that takes no value: it is there or not.
  public static func flag(
    _ name: String, effect: OptionEffect, short: Character? = nil, isConfigurable: Bool = true,
    negates: (any OptionDeclaration)? = nil, _ summary: String
  ) -> Self {
    Self(
      .flag(
        name, effect: effect, short: short, isConfigurable: isConfigurable,
        negates: negates?.spec.name, summary)
    ) { $0.last == "true" }
  }
}

extension Option where Value == String? {
  /// An option that takes a text or a path: its type is `text`, `file` or `folder`.
  public static func text(
    _ name: String, _ placeholder: String, _ type: ValueType, effect: OptionEffect,
    short: Character? = nil, isConfigurable: Bool = true, _ summary: String
  ) -> Self {
    Self(
      .value(
        name, placeholder, type, effect: effect, short: short, isConfigurable: isConfigurable,
        summary)
    ) { $0.last }
  }
}

extension Option where Value == String {
  /// An option that takes a text or a path and has a default: its type is `text`, `file` or `folder`.
  public static func text(
    _ name: String, _ placeholder: String, _ type: ValueType, effect: OptionEffect,
    short: Character? = nil, default usual: String, isConfigurable: Bool = true,
    _ summary: String
  ) -> Self {
    Self(
      .value(
        name, placeholder, type, effect: effect, short: short, default: usual,
        isConfigurable: isConfigurable, summary)
    ) { $0.last ?? usual }
  }
}

extension Option where Value == [String] {
  /// An option that may be given several times, each time with a text.
  public static func texts(
    _ name: String, _ placeholder: String, effect: OptionEffect, isConfigurable: Bool = true,
    _ summary: String
  ) -> Self {
    Self(
      .repeatable(
        name, placeholder, .text, effect: effect, isConfigurable: isConfigurable, summary)
    ) { $0 }
  }
}
