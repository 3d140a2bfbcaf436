/// What is known of a word from its letters alone, found once for each distinct word.
struct WordTraits: OptionSet {
  var rawValue: UInt16

  /// The first letter is a capital.
  static let capitalised = WordTraits(rawValue: 1 << 0)
  /// Two letters or more, all capitals.
  static let allCapitals = WordTraits(rawValue: 1 << 1)
  /// Starts with a digit.
  static let number = WordTraits(rawValue: 1 << 2)
  /// On the familiar list that was chosen, itself or by a regular ending.
  static let familiar = WordTraits(rawValue: 1 << 3)
  /// On the shorter list of the primary grades.
  static let primary = WordTraits(rawValue: 1 << 4)
  /// Hard in Gunning's sense, unless it is a name.
  static let hard = WordTraits(rawValue: 1 << 5)
  static let pronoun = WordTraits(rawValue: 1 << 6)
  static let preposition = WordTraits(rawValue: 1 << 7)
  /// Neither a function word nor a number.
  static let content = WordTraits(rawValue: 1 << 8)
  /// On this package's own list of everyday words.
  static let everyday = WordTraits(rawValue: 1 << 9)
}
