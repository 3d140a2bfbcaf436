/// What each sequence of three letters costs in each language, side by side.
struct TrigramTable: Sendable {
  /// The table of every profile, made when it is first asked for.
  static let shared = TrigramTable(LanguageProfile.all)

  /// The profiles, English first.
  let profiles: [LanguageProfile]

  private var rows: [LanguageProfile.Trigram: Int32] = [:]
  /// A row of costs a sequence, one a profile; the first row is of sequences in no profile.
  private var costs: [Int32]
  /// For each common word, by its hash, the profiles that list it, as bits.
  private var words: [UInt64: UInt64] = [:]

  private init(_ profiles: [LanguageProfile]) {
    self.profiles = profiles
    let floors = profiles.map { Int32($0.floor) }
    costs = floors
    for (index, profile) in profiles.enumerated() {
      for (trigram, cost) in profile.costs {
        let row: Int32
        if let known = rows[trigram] {
          row = known
        } else {
          row = Int32(rows.count + 1)
          rows[trigram] = row
          costs += floors
        }
        costs[Int(row) * profiles.count + index] = Int32(cost)
      }
      for word in profile.words {
        words[Self.hash(word.unicodeScalars.map(\.value)), default: 0] |= 1 << UInt64(index)
      }
    }
  }

  /// The profiles that list a word in lower case, or a part of it beside an apostrophe, as bits.
  func listing(_ word: [UInt32]) -> UInt64 {
    var found = words[Self.hash(word)] ?? 0
    if word.contains(0x27) {
      for part in word.split(separator: 0x27) { found |= words[Self.hash(Array(part))] ?? 0 }
    }
    return found
  }

  /// A number for a word; of all words that are met, no two have the same.
  static func hash(_ word: [UInt32]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for letter in word { hash = (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3 }
    return hash
  }

  /// Adds the costs of a word's sequences to those of each profile.
  ///
  /// - Parameters:
  ///   - letters: The word in lower case with an edge at both ends.
  ///   - weight: What the costs are multiplied by.
  ///   - sums: The sums, one a profile.
  func add(_ letters: [UInt32], weight: Int32, to sums: inout [Int32]) {
    guard letters.count > 2 else { return }
    for place in 0..<letters.count - 2 {
      let trigram = LanguageProfile.trigram(
        letters[place], letters[place + 1], letters[place + 2])
      let start = Int(rows[trigram] ?? 0) * profiles.count
      for index in sums.indices { sums[index] &+= weight &* costs[start + index] }
    }
  }
}
