/// How many syllables a number has that is read aloud in a language.
struct NumeralSyllables: Sendable {
  /// The syllables of 0 to 19.
  let units: [Int]
  /// The syllables of 20, 30 … 90.
  let tens: [Int]
  /// The syllables of 100, 200 … 900.
  let hundreds: [Int]
  let thousand: Int
  let million: Int
  /// What stands between tens and units, from the tens and the units.
  let link: @Sendable (Int, Int) -> Int
  /// Whether years are read in hundreds: *neunzehnhundertachtzig*.
  var readsHundreds = false

  /// The syllables of a number.
  ///
  /// - Parameter digits: Its digits as scalars; more than nine, or a zero before others, are read
  ///   one by one.
  /// - Returns: The syllables.
  func count(of digits: [UInt32]) -> Int {
    let values = digits.map { Int($0) - 0x30 }
    if digits.count > 9 || digits.count > 1 && values[0] == 0 {
      return values.reduce(0) { $0 + units[$1] }
    }
    let number = values.reduce(0) { 10 * $0 + $1 }
    return number == 0 ? units[0] : count(number)
  }

  private func count(_ number: Int) -> Int {
    switch number {
    case 0: return 0
    case ..<20: return units[number]
    case ..<100:
      let (ten, unit) = (number / 10, number % 10)
      return tens[ten - 2] + (unit > 0 ? link(ten, unit) + units[unit] : 0)
    case ..<1_000: return hundreds[number / 100 - 1] + count(number % 100)
    case 1_100..<2_000 where readsHundreds:
      return units[number / 100] + hundreds[0] + count(number % 100)
    case ..<1_000_000:
      let thousands = number / 1_000
      return (thousands == 1 ? 0 : count(thousands)) + thousand + count(number % 1_000)
    default: return count(number / 1_000_000) + million + count(number % 1_000_000)
    }
  }

  static let german = NumeralSyllables(
    units: [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2],
    tens: [2, 2, 2, 2, 2, 2, 2, 2], hundreds: [2, 3, 3, 3, 3, 3, 4, 3, 3], thousand: 2, million: 3,
    link: { _, _ in 1 }, readsHundreds: true)

  static let dutch = NumeralSyllables(
    units: [1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3],
    tens: [2, 2, 2, 2, 2, 3, 2, 3], hundreds: [2, 3, 3, 3, 3, 3, 4, 3, 4], thousand: 2, million: 2,
    link: { _, _ in 1 }, readsHundreds: true)

  static let spanish = NumeralSyllables(
    units: [2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 4, 4, 4],
    tens: [2, 2, 3, 3, 3, 3, 3, 3], hundreds: [2, 3, 3, 4, 3, 3, 4, 4, 4], thousand: 1, million: 2,
    link: { ten, _ in ten == 2 ? 0 : 1 })

  static let french = NumeralSyllables(
    units: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2],
    tens: [1, 1, 2, 2, 2, 3, 2, 3], hundreds: [1, 2, 2, 2, 2, 2, 2, 2, 2], thousand: 1, million: 2,
    // 71 to 79 and 91 to 99 count on from 10, which is in the tens: onze has one syllable as un has,
    // but dix is not said.
    link: { ten, unit in
      let isCountedOn = ten == 7 || ten == 9
      if isCountedOn { return (unit < 7 ? -1 : 0) + (unit == 4 || ten == 7 && unit == 1 ? 1 : 0) }
      return unit == 1 && ten < 7 ? 1 : 0
    })

  static let italian = NumeralSyllables(
    units: [2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 3, 3, 3, 4, 3, 3, 4, 3, 4],
    tens: [2, 2, 3, 3, 3, 3, 3, 3], hundreds: [2, 4, 3, 4, 4, 3, 4, 4, 4], thousand: 2, million: 3,
    // ventuno, ventotto.
    link: { _, unit in unit == 1 || unit == 8 ? -1 : 0 })

  static let russian = NumeralSyllables(
    units: [1, 2, 1, 1, 3, 1, 1, 1, 2, 2, 2, 4, 3, 3, 4, 3, 3, 3, 4, 4],
    tens: [2, 2, 2, 3, 3, 3, 4, 4], hundreds: [1, 2, 2, 4, 2, 2, 2, 3, 3], thousand: 3, million: 3,
    link: { _, _ in 0 })
}
