import Prose

/// Words and phrases, each with a value, found where they start in a text.
///
/// The phrases are lower case, their words parted by one space. A look-up allocates nothing.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var rest: [String]
    var value: Value
  }

  /// The entries by first word, longest first; of equally long ones, the order given.
  private let entries: [String: [Entry]]

  /// The values in the order given.
  let values: [Value]

  /// Creates a table; of two entries for one phrase, the first counts.
  init(_ phrases: [(phrase: String, value: Value)]) {
    var entries: [String: [Entry]] = [:]
    for (phrase, value) in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      guard let first = words.first else { continue }
      let entry = Entry(rest: Array(words.dropFirst()), value: value)
      var row = entries[first] ?? []
      let place = row.firstIndex { $0.rest.count < entry.rest.count } ?? row.endIndex
      row.insert(entry, at: place)
      entries[first] = row
    }
    self.entries = entries
    self.values = phrases.map(\.value)
  }

  /// The value of a single word.
  func value(of word: String) -> Value? {
    guard let last = entries[word]?.last, last.rest.isEmpty else { return nil }
    return entries[word]?.first { $0.rest.isEmpty }?.value
  }

  /// The longest phrase that starts at a token and ends before another, if its value is accepted.
  func match(
    at index: Int, before end: Int, in tokens: [Token],
    where accepts: (Value, _ next: Int) -> Bool = { _, _ in true }
  ) -> (value: Value, length: Int)? {
    guard index < end, let row = entries[tokens[index].folded] else { return nil }
    for entry in row {
      let length = entry.rest.count + 1
      guard index + length <= end else { continue }
      var place = index + 1
      var agrees = true
      for word in entry.rest {
        guard tokens[place].folded == word else {
          agrees = false
          break
        }
        place += 1
      }
      if agrees, accepts(entry.value, place) { return (entry.value, length) }
    }
    return nil
  }
}

/// The phrases of a table row, which are written in one line, parted by semicolons.
func phrases(_ row: String) -> [String] {
  row.split(separator: ";").map { part in
    part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
