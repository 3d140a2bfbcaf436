import Typeset

/// Numbers and pieces of text as a report words them.
package enum ReportWords {
  /// A share as a whole percentage; never 100 or 0 where it is neither.
  package static func percent(_ share: Double) -> String {
    if share > 0.99, share < 1 { return "over 99\u{a0}%" }
    if share > 0, share < 0.01 { return "under 1\u{a0}%" }
    return "\(DecimalFormatter.string(share * 100, decimals: 0))\u{a0}%"
  }

  /// The text with percentages that no line ends in: their spaces are no-break spaces.
  package static func unbroken(_ text: String) -> String {
    text.replacing(#/([0-9]) %/#) { "\($0.output.1)\u{a0}%" }
  }

  /// How sure a chance of being right is.
  package static func certainty(_ chance: Double) -> String {
    switch chance {
    case 0.9...: "very sure"
    case 0.7...: "sure"
    case 0.5...: "likely"
    case 0.25...: "doubtful"
    case 0.1...: "weak"
    default: "a guess"
    }
  }

  /// A number with some decimals, an en dash for none.
  package static func number(_ value: Double?, _ decimals: Int = 2) -> String {
    DecimalFormatter.typeset(value, decimals: decimals)
  }

  /// A weight with its sign, also where it is positive.
  package static func signed(_ value: Double?) -> String {
    DecimalFormatter.typeset(value, decimals: 2, showsPlus: true)
  }

  /// A weight in a table: what rounds to nothing is a plain 0.
  package static func weight(_ value: Double?) -> String {
    let text = number(value)
    return text == "0.00" ? "0" : text
  }

  /// A count with its noun in the right number.
  package static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(plural ?? noun + "s")"
  }

  /// Words as a list in a sentence.
  package static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The beginning of a text, cut behind a word, without quotation marks.
  package static func excerpt(_ text: String, _ length: Int = 48) -> String {
    let line = VisibleText.line(String(text.unicodeScalars.prefix(4 * length)))
    guard line.count > length || text.unicodeScalars.count > 4 * length else { return line }
    var cut = line.prefix(length)
    if let space = cut.lastIndex(of: " "),
      cut.distance(from: cut.startIndex, to: space) > length / 2
    {
      cut = cut[..<space]
    }
    while let last = cut.last, last == " " || last.isPunctuation { cut.removeLast() }
    return cut + "…"
  }

  /// A unit named by its place and its beginning.
  package static func unit(_ place: Int, _ text: String) -> String {
    "\(place + 1) \(quoted(excerpt(text)))"
  }

  /// A time in minutes and seconds.
  package static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded())
    return whole < 60 ? "\(whole) s" : "\(whole / 60) min \(whole % 60) s"
  }

  /// A date of the form `YYYYMMDD` or `YYYY-MM-DD` in words; anything else as it is.
  package static func date(_ text: String) -> String {
    let digits = text.utf8.filter { $0 != UInt8(ascii: "-") }.map { Int($0) - 48 }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    guard digits.count == 8, digits.allSatisfy({ (0...9).contains($0) }) else { return text }
    let month = digits[4] * 10 + digits[5]
    guard (1...12).contains(month) else { return text }
    let year = digits[..<4].reduce(0) { $0 * 10 + $1 }
    return "\(digits[6] * 10 + digits[7]) \(months[month - 1]) \(year)"
  }

  /// The text in quotation marks; those around it are taken off, those inside it become single.
  package static func quoted(_ text: String) -> String {
    let marks: Set<Character> = ["\"", "“", "”", "‘", "’", "'"]
    var rest = text[...]
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    var isOpen = false
    let inner = rest.map { mark -> Character in
      switch mark {
      case "“": return "‘"
      case "”": return "’"
      case "\"":
        isOpen.toggle()
        return isOpen ? "‘" : "’"
      default: return mark
      }
    }
    return "“\(String(inner))”"
  }
}
