/// The vowels of a language and the sequences of them that are sounded as one.
struct VowelRuns: Sendable {
  private let vowels: Set<UInt32>
  private let groups: Set<[UInt32]>
  private let longest: Int

  /// Creates the vowels of a language.
  ///
  /// - Parameters:
  ///   - vowels: The letters.
  ///   - groups: The sequences that are one syllable's, parted by spaces.
  init(_ vowels: String, groups: String) {
    self.vowels = Set(vowels.unicodeScalars.map(\.value))
    self.groups = Set(groups.split(separator: " ").map { $0.unicodeScalars.map(\.value) })
    longest = self.groups.map(\.count).max() ?? 1
  }

  /// Whether a letter is a vowel.
  func contains(_ letter: UInt32) -> Bool { vowels.contains(letter) }

  /// The syllables of a word: each vowel is one but for groups, of which the longest counts.
  func count(_ word: some Collection<UInt32>) -> Int {
    let word = Array(word)
    var count = 0
    var place = 0
    while place < word.count {
      guard vowels.contains(word[place]) else {
        place += 1
        continue
      }
      count += 1
      var length = min(longest, word.count - place)
      while length > 1, !groups.contains(Array(word[place..<place + length])) { length -= 1 }
      place += length
    }
    return count
  }
}

extension [UInt32] {
  /// Whether a word starts with some letters.
  func starts(_ letters: String) -> Bool { starts(with: letters.unicodeScalars.map(\.value)) }

  /// Whether a word ends with some letters.
  func ends(_ letters: String) -> Bool {
    reversed().starts(with: letters.unicodeScalars.map(\.value).reversed())
  }

  /// Whether a letter stands at a place; false beyond the ends.
  func has(_ letters: String, at place: Int) -> Bool {
    indices.contains(place) && letters.unicodeScalars.contains { $0.value == self[place] }
  }

  /// The word as text.
  var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: compactMap(Unicode.Scalar.init))
    return String(text)
  }
}
