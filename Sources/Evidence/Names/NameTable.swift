import Prose

/// The names of an article, word by word, and how they are spread over its units.
public struct NameTable: Sendable {
  /// In how many units each word of a name stands.
  public let spread: [UInt64: Int]

  /// The words of names in each unit, each once, sorted.
  public let words: [[UInt64]]

  /// For each unit, the words of names that it gives in full and some other unit alone, sorted.
  public let fullForms: [[UInt64]]

  /// For each unit, the words of names that it gives alone and some other unit in full, sorted.
  public let shortForms: [[UInt64]]

  /// For each unit, the acronyms that it spells out and some other unit uses bare, sorted.
  public let expansions: [[UInt64]]

  /// For each unit, the acronyms that it uses bare and some other unit spells out, sorted.
  public let acronyms: [[UInt64]]

  init(units: [SceneUnit]) {
    var known: Set<UInt64> = []
    for unit in units {
      for mention in unit.mentions { known.formUnion(mention.words) }
    }
    // A name that opens a sentence is not found by its capital; it is when known from elsewhere.
    let words = units.map { unit -> [UInt64] in
      var found = Set(unit.mentions.flatMap { $0.words })
      for sentence in unit.unit.sentences {
        let first = sentence.tokens.first { unit.unit.tokens[$0].kind == .word }
        if let first, known.contains(unit.keys[first]), unit.unit.tokens[first].isCapitalised {
          found.insert(unit.keys[first])
        }
      }
      return found.sorted()
    }
    self.words = words
    var spread: [UInt64: Int] = [:]
    for list in words { for word in list { spread[word, default: 0] += 1 } }
    self.spread = spread

    let full = units.map { unit in
      Set(unit.mentions.filter(\.isFull).flatMap(\.words))
    }
    let short = zip(full, words).map { full, words in Set(words).subtracting(full) }
    let allFull = full.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
    let allShort = short.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
    fullForms = full.map { $0.intersection(allShort).sorted() }
    shortForms = short.map { $0.intersection(allFull).sorted() }

    let spelled = units.map { Set($0.mentions.compactMap(\.initials)) }
    let bare = zip(units, spelled).map { unit, spelled in
      Set(unit.mentions.filter(\.isAcronym).flatMap(\.words)).subtracting(spelled)
    }
    let allSpelled = spelled.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
    let allBare = bare.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
    expansions = spelled.map { $0.intersection(allBare).sorted() }
    acronyms = bare.map { $0.intersection(allSpelled).sorted() }
  }
}
