package import Ordering
import Prose
import Typeset

/// Finds the unit of an article that a user means by a number or by its text.
package struct UnitFinder {
  /// Why a name means no unit, or no single one.
  package struct Mistake: Error {
    package var message: String
  }

  /// For each unit, those of the headline first, its number in the input, from 1.
  private let numbers: [Int]
  private let units: [Unit]
  /// How many units the input has, blank ones of a record included.
  private let count: Int

  /// A finder for the units of an article.
  package init(item: ArticleItem) {
    let article = item.reading.article
    units = article.headline + article.units
    if case .sentences(let sentences) = item.reading.body {
      numbers = units.map { $0.index + 1 }
      count = sentences.count
    } else {
      numbers =
        article.headline.isEmpty ? units.indices.map { $0 + 1 } : units.map { $0.index + 1 }
      count = units.count
    }
  }

  /// The number and beginning of a unit, the headline's counted, for messages.
  package func label(_ unit: Int) -> String {
    guard units.indices.contains(unit) else { return "#\(unit + 1)" }
    return "#\(numbers[unit]) \"\(Excerpt.of(units[unit].text, width: 40))\""
  }

  /// The unit that a name means, the headline's counted first.
  package func unit(_ name: String, of option: String) throws(Mistake) -> Int {
    let found = places(name)
    if found.count == 1 { return found[0] }
    throw mistake(name, found, option)
  }

  /// Why a unit of the headline cannot be where an option wants it.
  package func headlineMistake(_ unit: Int, of option: String) -> Mistake {
    Mistake(message: "\(option): \(label(unit)) is the headline, which stands first")
  }

  /// The two units of `A:B`.
  ///
  /// A text may hold colons: every way to part the value is tried, and one has to make sense.
  package func pair(_ value: String, of option: String) throws(Mistake) -> UnitPair {
    var readings: [UnitPair] = []
    var first: (left: String, right: String)?
    for place in value.indices where value[place] == ":" {
      let left = Self.trimmed(value[..<place])
      let right = Self.trimmed(value[value.index(after: place)...])
      if left.isEmpty || right.isEmpty { continue }
      if first == nil { first = (left, right) }
      let (earlier, later) = (places(left), places(right))
      if earlier.count == 1, later.count == 1 {
        let reading = UnitPair(earlier[0], later[0])
        if !readings.contains(reading) { readings.append(reading) }
      }
    }
    if let only = readings.first, readings.count == 1 { return only }
    guard let first else {
      throw Mistake(message: "\(option) takes two units as A:B, not \"\(value)\"")
    }
    if readings.count > 1 {
      throw Mistake(
        message: "\(option) \"\(value)\" can be read in several ways; number the units: #N:#M")
    }
    let left = places(first.left)
    if left.count != 1 { throw mistake(first.left, left, option) }
    throw mistake(first.right, places(first.right), option)
  }

  /// The units that a name may mean: by number, else whole texts, else beginnings, else parts.
  private func places(_ name: String) -> [Int] {
    if let number = Self.number(name) {
      return numbers.firstIndex(of: number).map { [$0] } ?? []
    }
    let name = Self.trimmed(name[...])
    if name.isEmpty { return [] }
    for isMeant: (String) -> Bool in [
      { $0 == name }, { $0.hasPrefix(name) }, { $0.firstRange(of: name) != nil },
    ] {
      let found = units.indices.filter { isMeant(units[$0].text) }
      guard let first = found.first else { continue }
      guard found.allSatisfy({ units[$0].text == units[first].text }) else { return found }
      // Units with the same text are interchangeable; which is taken must not depend on the order
      // in which they came in.
      return [found[CanonicalOrder.places(of: found.map { units[$0] })[0]]]
    }
    return []
  }

  private func mistake(_ name: String, _ found: [Int], _ option: String) -> Mistake {
    if found.isEmpty {
      guard let number = Self.number(name) else {
        return Mistake(message: "\(option) \"\(name)\": no unit is, begins with or holds this text")
      }
      return Mistake(
        message: (1...count).contains(number)
          ? "\(option) \(name): this unit is blank"
          : "\(option) \(name): the units are #1 to #\(count)")
    }
    let some = found.prefix(3).map(label).joined(separator: ", ")
    return Mistake(
      message: "\(option) \"\(name)\" could mean \(found.count) units (\(some)); "
        + "give more of the text, or #N")
  }

  /// The number of `#N`.
  private static func number(_ name: String) -> Int? {
    name.hasPrefix("#") ? Int(name.dropFirst()) : nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
