import Lexicon
import Prose

/// Finds nouns and names in units, and numbers them.
///
/// There is no tagger: a word counts as a noun when WordNet knows it as one and it is mostly used
/// so, a run of capitals as a name. A name that WordNet knows as a whole is its lemma; otherwise
/// its last word stands for it, so that `Ramzan Kadyrov` and `Kadyrov` are one.
struct NounFinder {
  /// The words found so far.
  private(set) var words: [NounTable.Word] = []

  /// Of 255: words that are nouns more often than not.
  private static let mostlyNoun: UInt8 = 128

  /// Of 255: words that are nouns where an article or a possessive stands before them.
  private static let afterDeterminer: UInt8 = 32

  private static let determiners = KeySet(words: [
    "a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my",
    "your", "no", "some", "any", "every", "each", "another",
  ])

  private let scene: [SceneUnit]
  private let graph: NounGraph?
  private let nameWords: Set<UInt64>
  private let plainWords: Set<UInt64>
  /// The last words of full names that WordNet does not have.
  private let ownNames: Set<UInt64>
  private var numbers: [UInt64: Int] = [:]

  init(units: [SceneUnit], graph: NounGraph?) {
    scene = units
    self.graph = graph
    var nameWords: Set<UInt64> = []
    var plainWords: Set<UInt64> = []
    var ownNames: Set<UInt64> = []
    for unit in units {
      for mention in unit.mentions {
        nameWords.formUnion(mention.words)
        guard mention.isFull, let last = mention.words.last else { continue }
        let match = graph?.longestLemma(
          startingAt: mention.tokens.lowerBound, in: unit.unit.tokens)
        if match.map({ $0.tokens.upperBound < mention.tokens.upperBound }) ?? true {
          ownNames.insert(last)
        }
      }
      for index in unit.words where !unit.unit.tokens[index].isCapitalised {
        plainWords.insert(unit.keys[index])
      }
    }
    self.nameWords = nameWords
    self.plainWords = plainWords
    self.ownNames = ownNames
  }

  /// The nouns of one unit, in the order of the text.
  mutating func nouns(of number: Int) -> [NounTable.Occurrence] {
    let unit = scene[number]
    var found: [NounTable.Occurrence] = []
    var mentions = unit.mentions[...]
    for (sentence, range) in unit.unit.sentences.enumerated() {
      var index = range.tokens.lowerBound
      while index < range.tokens.upperBound {
        while let next = mentions.first, next.tokens.lowerBound < index {
          mentions = mentions.dropFirst()
        }
        let noun: (tokens: Range<Int>, word: Int)?
        if let mention = mentions.first, mention.tokens.lowerBound == index {
          noun = name(mention, in: unit, number)
        } else {
          let end = min(mentions.first?.tokens.lowerBound ?? .max, range.tokens.upperBound)
          noun = self.noun(at: index, before: end, in: unit, number)
        }
        if let noun {
          found.append(.init(tokens: noun.tokens, sentence: sentence, word: noun.word))
        }
        index = noun?.tokens.upperBound ?? (index + 1)
      }
    }
    return found
  }

  private mutating func name(
    _ mention: NameMention, in unit: SceneUnit, _ number: Int
  ) -> (tokens: Range<Int>, word: Int)? {
    let tokens = mention.tokens
    let last = tokens.upperBound - 1
    let isPlainElsewhere = plainWords.contains(unit.keys[last])
    let isOwn = tokens.count == 1 && !isPlainElsewhere && ownNames.contains(unit.keys[last])
    if let graph, !isOwn {
      if let match = graph.longestLemma(startingAt: tokens.lowerBound, in: unit.unit.tokens),
        match.tokens.upperBound >= tokens.upperBound
      {
        let isProper = graph.senses(of: match.lemma).contains {
          !graph.instanceHypernyms(of: $0).isEmpty
        }
        if isProper || match.tokens.count > 1 || isPlainElsewhere {
          let isProper = isProper && !(isPlainElsewhere && match.tokens.count == 1)
          return (match.tokens, lemma(match.lemma, isProper, match.tokens, number))
        }
      } else if isPlainElsewhere, let head = graph.lemma(for: unit.unit.tokens[last].folded) {
        // `Interior Ministry` where the article also has `the ministry`.
        return (tokens, lemma(head, false, tokens, number))
      }
    } else if graph == nil, isPlainElsewhere {
      return (tokens, stem(tokens, number))
    }
    return (tokens, identity(unit.keys[last], tokens, number))
  }

  private mutating func noun(
    at index: Int, before end: Int, in unit: SceneUnit, _ number: Int
  ) -> (tokens: Range<Int>, word: Int)? {
    let key = unit.keys[index]
    guard unit.unit.tokens[index].kind == .word, !WordLists.isFunctionWord(key),
      !WordLists.isCalendarWord(key)
    else { return nil }
    let single = index..<index + 1
    if unit.unit.tokens[index].isCapitalised, nameWords.contains(key), !plainWords.contains(key) {
      return name(single, key, in: unit, number)
    }
    guard let graph else {
      guard !WordLists.isReportingVerb(key), WordLists.tense(key) == nil else { return nil }
      return (single, stem(single, number))
    }
    guard var match = graph.longestLemma(startingAt: index, in: unit.unit.tokens) else {
      return nil
    }
    if match.tokens.upperBound > end {
      guard let lemma = graph.lemma(for: unit.unit.tokens[index].folded) else {
        return nil
      }
      match = NounMatch(lemma: lemma, tokens: single)
    }
    if match.tokens.count == 1 {
      let isDetermined = index > 0 && Self.determiners.contains(unit.keys[index - 1])
      let least = isDetermined ? Self.afterDeterminer : Self.mostlyNoun
      guard graph.nounShare(of: match.lemma) >= least else { return nil }
    }
    return (match.tokens, lemma(match.lemma, false, match.tokens, number))
  }

  /// A name's word at the head of a sentence, where its capital alone would not tell.
  private mutating func name(
    _ tokens: Range<Int>, _ key: UInt64, in unit: SceneUnit, _ number: Int
  ) -> (tokens: Range<Int>, word: Int) {
    if let graph, !ownNames.contains(key),
      let lemma = graph.lemma(for: unit.unit.tokens[tokens.lowerBound].folded),
      graph.senses(of: lemma).contains(where: { !graph.instanceHypernyms(of: $0).isEmpty })
    {
      return (tokens, self.lemma(lemma, true, tokens, number))
    }
    return (tokens, identity(key, tokens, number))
  }

  private mutating func lemma(
    _ lemma: LemmaID, _ isProper: Bool, _ tokens: Range<Int>, _ unit: Int
  ) -> Int {
    let kind: UInt64 = isProper ? 1 : 2
    return word(WordKey.pair(kind, UInt64(lemma.index))) {
      NounTable.Word(
        lemma: lemma, isProper: isProper, head: $0.head(of: lemma, isProper, tokens, unit),
        example: (unit, tokens))
    }
  }

  /// A noun's head is its last word, and so is a person's; any other name is one as a whole.
  ///
  /// North and South Carolina are not the same, but the U.S. and the United States are.
  private func head(
    of lemma: LemmaID, _ isProper: Bool, _ tokens: Range<Int>, _ unit: Int
  ) -> UInt64 {
    if isProper, let graph,
      let sense = graph.senses(of: lemma).first(where: {
        !graph.instanceHypernyms(of: $0).isEmpty
      }), graph.lexicographerFile(of: sense) != .person
    {
      return WordKey.pair(5, UInt64(sense.index))
    }
    return scene[unit].unit.tokens[tokens.upperBound - 1].key
  }

  private mutating func identity(_ key: UInt64, _ tokens: Range<Int>, _ unit: Int) -> Int {
    word(WordKey.pair(3, key)) { _ in
      NounTable.Word(lemma: nil, isProper: true, head: key, example: (unit, tokens))
    }
  }

  private mutating func stem(_ tokens: Range<Int>, _ unit: Int) -> Int {
    let key = scene[unit].unit.tokens[tokens.upperBound - 1].key
    return word(WordKey.pair(4, key)) { _ in
      NounTable.Word(lemma: nil, isProper: false, head: key, example: (unit, tokens))
    }
  }

  private mutating func word(_ key: UInt64, _ make: (Self) -> NounTable.Word) -> Int {
    if let known = numbers[key] { return known }
    let number = words.count
    numbers[key] = number
    words.append(make(self))
    return number
  }
}
