/// Numbers written as words.
public enum NumberWords {
  /// The value of a cardinal number word in lower case: `seven` is 7, `dozen` 12.
  ///
  /// - Complexity: O(1).
  public static func value(of folded: String) -> Int? {
    if let value = cardinals[folded] { return value }
    return compound(folded, last: cardinals)
  }

  /// The place that an ordinal number word in lower case names: `seventh` is 7.
  ///
  /// - Complexity: O(1).
  public static func ordinal(of folded: String) -> Int? {
    if let value = ordinals[folded] { return value }
    return compound(folded, last: ordinals)
  }

  /// Whether a word in lower case names a number, a place in a row, or a rough quantity such as
  /// `dozens`.
  public static func contains(_ folded: String) -> Bool {
    value(of: folded) != nil || ordinal(of: folded) != nil || rough.contains(folded)
  }

  /// A tens word, a hyphen, and a word for one to nine.
  private static func compound(_ folded: String, last: [String: Int]) -> Int? {
    guard let hyphen = folded.utf8.firstIndex(of: UInt8(ascii: "-")),
      let tens = cardinals[String(folded[..<hyphen])], tens >= 20, tens < 100, tens % 10 == 0,
      let ones = last[String(folded[folded.utf8.index(after: hyphen)...])], (1...9).contains(ones)
    else { return nil }
    return tens + ones
  }

  private static let cardinals: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000,
    "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
  ]

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
    "thousandth": 1_000, "millionth": 1_000_000,
  ]

  private static let rough: Set<String> = [
    "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions", "half",
    "quarter", "couple", "several", "twice", "thrice", "double", "triple",
  ]
}
