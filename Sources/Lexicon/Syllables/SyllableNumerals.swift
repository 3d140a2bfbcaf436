/// The syllables of numbers read aloud in English: `2021`, `3.5`, `21st`, `1,000`.
///
/// Whole numbers are read as cardinals without "and"; four bare digits from 1100 to 1999 and from
/// 2010 to 2099 as years in two pairs; what follows a decimal point digit by digit; a number with
/// a leading zero or more than fifteen digits digit by digit.
enum SyllableNumerals {
  /// The syllables of the words zero to nineteen.
  private static let small = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]

  /// The syllables of the words ten, twenty … ninety, by tens.
  private static let tens = [0, 1, 2, 2, 2, 2, 2, 3, 2, 2]

  /// The syllables of a run of digits with inner commas and full stops, such as `1,234.5`.
  ///
  /// - Parameters:
  ///   - run: Digits, commas and full stops in ASCII; other bytes are passed over.
  ///   - isOrdinal: Whether an ordinal's ending follows (`2nd` is read "second").
  /// - Returns: The syllables; "oh" in a year such as 1904 is one.
  static func count(run: some Collection<UInt8>, isOrdinal: Bool = false) -> Int {
    let point = UInt8(ascii: ".")
    let parts = run.split(separator: point, omittingEmptySubsequences: true)
    guard let first = parts.first else { return 0 }
    let whole = first.filter(isDigit)
    let isBare = parts.count == 1 && !first.contains(UInt8(ascii: ","))
    var syllables = self.whole(whole, isBare: isBare)
    if isOrdinal { syllables += ordinalExtra(whole) }
    for part in parts.dropFirst() {
      syllables += 1 + digitByDigit(part)
    }
    return syllables
  }

  /// The syllables of a cardinal below 10^15.
  static func cardinal(_ number: Int) -> Int {
    guard number >= 20 else { return small[max(0, number)] }
    var rest = number
    var syllables = 0
    for scale in [1_000_000_000_000, 1_000_000_000, 1_000_000, 1_000] where rest >= scale {
      // Trillion, billion, million and thousand have two syllables each.
      syllables += underThousand(rest / scale) + 2
      rest %= scale
    }
    return syllables + underThousand(rest)
  }

  /// The syllables of a number below 1,000; none for zero.
  private static func underThousand(_ number: Int) -> Int {
    var syllables = 0
    if number >= 100 { syllables += small[number / 100] + 2 }
    let rest = number % 100
    if rest >= 20 {
      syllables += tens[rest / 10] + (rest % 10 == 0 ? 0 : small[rest % 10])
    } else if rest > 0 {
      syllables += small[rest]
    }
    return syllables
  }

  private static func whole(_ digits: [UInt8], isBare: Bool) -> Int {
    guard digits.count <= 15, digits.count == 1 || digits.first != UInt8(ascii: "0") else {
      return digitByDigit(digits)
    }
    let number = value(digits)
    let isYear = (1100...1999).contains(number) || (2010...2099).contains(number)
    guard isBare, digits.count == 4, isYear else { return cardinal(number) }
    let low = number % 100
    let century = cardinal(number / 100)
    // "Nineteen hundred", "nineteen oh four", "nineteen eighty-four".
    if low == 0 { return century + 2 }
    return century + (low < 10 ? 1 : 0) + cardinal(low)
  }

  private static func digitByDigit(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 + (isDigit($1) ? small[Int($1 - UInt8(ascii: "0"))] : 0) }
  }

  /// What an ordinal has beyond its cardinal: "second" for "two", "twentieth" for "twenty".
  private static func ordinalExtra(_ digits: [UInt8]) -> Int {
    let number = value(digits.suffix(2))
    if number == 0 { return 0 }
    if number % 10 == 0 { return number >= 20 ? 1 : 0 }
    return number % 10 == 2 && number != 12 ? 1 : 0
  }

  private static func value(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Whether a byte is a digit in ASCII.
  static func isDigit(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10
  }
}
