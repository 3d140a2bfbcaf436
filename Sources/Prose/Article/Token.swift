import Base

/// A word, number, mark or address of a text, with the forms that the rooms above compare.
public struct Token: Sendable, Hashable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes, hyphens or full stops (`don't`, `co-op`, `U.S.`).
    case word
    /// Digits first, with what belongs to them (`3.5`, `2,000`, `21st`).
    case number
    /// A mark: full stop, comma, quotation mark, bracket, dash.
    case punctuation
    /// A sign such as `$`, `%`, `&`, or a pictograph.
    case symbol
    /// A web or mail address.
    case link
  }

  /// The token as it stands in the text.
  public var text: String

  /// The token in lower case, typographic apostrophes made plain.
  public var folded: String

  /// The Porter2 stem of a word; for anything else, `folded`.
  public var stem: String

  /// What the token is made of.
  public var kind: Kind

  /// Where the token starts in its unit, in UTF-8 bytes.
  public var offset: Int

  /// A 64-bit FNV-1a hash of `stem`, the same on every run and machine.
  public var key: UInt64

  /// Whether the first letter is upper case.
  public var isCapitalised: Bool

  /// Whether there are at least two letters and all are upper case (`NATO`, `U.S.`).
  public var isAllCapitals: Bool

  /// Creates a token; `key` is derived from `stem`.
  public init(
    text: String, folded: String, stem: String, kind: Kind, offset: Int, isCapitalised: Bool,
    isAllCapitals: Bool
  ) {
    self.text = text
    self.folded = folded
    self.stem = stem
    self.kind = kind
    self.offset = offset
    self.key = StableHash.fnv1a(stem)
    self.isCapitalised = isCapitalised
    self.isAllCapitals = isAllCapitals
  }
}
