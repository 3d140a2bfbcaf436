/// What an option or argument may hold, and how that is said to the user.
public enum ValueType: Sendable, Hashable {
  /// Any text, the empty one included.
  case text
  /// The path of a file.
  case file
  /// The path of a folder.
  case folder
  /// A whole number in a range; an end at `Int.min` or `Int.max` is no bound.
  case integer(ClosedRange<Int>)
  /// A finite number in a range; an infinite end is no bound.
  case number(ClosedRange<Double>)
  /// One of a few words.
  case choice([String])
  /// Some of a few words, separated by commas.
  case list([String])

  /// The words allowed, empty where any are.
  public var choices: [String] {
    switch self {
    case .choice(let words), .list(let words): words
    case .text, .file, .folder, .integer, .number: []
    }
  }

  /// What is allowed, worded to follow "takes".
  public var expectation: String {
    switch self {
    case .text: "a text"
    case .file, .folder: "a path"
    case .integer(let range):
      "a whole number"
        + Self.bounds(
          from: range.lowerBound == .min ? nil : "\(range.lowerBound)",
          to: range.upperBound == .max ? nil : "\(range.upperBound)")
    case .number(let range):
      "a number"
        + Self.bounds(
          from: range.lowerBound == -.infinity ? nil : Self.plain(range.lowerBound),
          to: range.upperBound == .infinity ? nil : Self.plain(range.upperBound))
    case .choice(let words): Self.enumeration(words, last: "or")
    case .list(let words): "a comma-separated list of \(Self.enumeration(words, last: "and"))"
    }
  }

  /// Says whether a text is a value of this type.
  public func accepts(_ text: String) -> Bool {
    switch self {
    case .text: true
    case .file, .folder: !text.isEmpty && !text.utf8.contains(0)
    case .integer(let range): Int(text).map(range.contains) ?? false
    case .number(let range): Self.decimal(text).map(range.contains) ?? false
    case .choice(let words): words.contains(text)
    case .list(let words): Self.elements(of: text).allSatisfy(words.contains)
    }
  }

  /// The elements of a comma-separated list, without the white space round them.
  static func elements(of text: String) -> [String] {
    text.split(separator: ",", omittingEmptySubsequences: false).map { element in
      String(element.trimming(while: \.isWhitespace))
    }
  }

  /// Reads a finite decimal number; "nan", "inf" and hexadecimal forms are no numbers here.
  static func decimal(_ text: String) -> Double? {
    let allowed = text.utf8.allSatisfy { byte in
      (48...57).contains(byte) || [43, 45, 46, 69, 101].contains(byte)
    }
    guard allowed, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// Words joined as "a, b or c".
  static func enumeration(_ words: [String], last: String) -> String {
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(last) " + final
  }

  private static func bounds(from low: String?, to high: String?) -> String {
    switch (low, high) {
    case (nil, nil): ""
    case (let low?, nil): " of at least \(low)"
    case (nil, let high?): " of at most \(high)"
    case (let low?, let high?): " from \(low) to \(high)"
    }
  }

  private static func plain(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension StringProtocol {
  /// The text without the leading and trailing characters that satisfy a predicate.
  func trimming(while isTrimmed: (Character) -> Bool) -> SubSequence {
    let tail = drop(while: isTrimmed)
    guard let last = tail.lastIndex(where: { !isTrimmed($0) }) else { return tail }
    return tail[...last]
  }
}
