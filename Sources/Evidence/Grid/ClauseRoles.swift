import Prose

/// Guesses the role of each noun of a sentence, without a parser.
///
/// Nouns before the first finite verb of a clause are its subjects, the first noun directly after a
/// verb its object; nouns after a preposition, nouns that only qualify another (`company` in
/// `company president`), possessives, and all others are neither. A name after a verb of saying
/// without a subject (`said Smith`) is its subject. Clauses end at marks and at conjunctions;
/// a verb is finite when it is an auxiliary, a form on a list, or ends in -ed or, after a noun,
/// in -s.
struct ClauseRoles {
  private let unit: SceneUnit
  private let nouns: [NounTable.Occurrence]
  private var roles: [GridRole]
  private var pending: [Int] = []
  private var hasVerb = false
  private var takesObject = false
  private var isInPhrase = false
  private var awaitsSpeaker = false

  private init(_ nouns: [NounTable.Occurrence], _ unit: SceneUnit) {
    self.nouns = nouns
    self.unit = unit
    roles = [GridRole](repeating: .other, count: nouns.count)
  }

  /// The roles of a unit's nouns, one each.
  static func roles(of nouns: [NounTable.Occurrence], in unit: SceneUnit) -> [GridRole] {
    var reader = ClauseRoles(nouns, unit)
    var noun = 0
    for sentence in unit.unit.sentences {
      reader.startClause()
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        while noun < nouns.count, nouns[noun].tokens.lowerBound < index { noun += 1 }
        if noun < nouns.count, nouns[noun].tokens.lowerBound == index {
          reader.read(noun: noun)
          index = nouns[noun].tokens.upperBound
          noun += 1
        } else {
          reader.read(
            token: index, afterNoun: noun > 0 && nouns[noun - 1].tokens.upperBound == index)
          index += 1
        }
      }
    }
    return reader.roles
  }

  private mutating func startClause() {
    pending.removeAll(keepingCapacity: true)
    hasVerb = false
    takesObject = false
    isInPhrase = false
    awaitsSpeaker = false
  }

  private mutating func read(noun: Int) {
    let tokens = nouns[noun].tokens
    let qualifies =
      noun + 1 < nouns.count && nouns[noun + 1].tokens.lowerBound == tokens.upperBound
      && nouns[noun + 1].sentence == nouns[noun].sentence
    guard !qualifies, !isPossessive(tokens.upperBound - 1) else { return }
    if isInPhrase {
      isInPhrase = false
    } else if awaitsSpeaker, unit.unit.tokens[tokens.lowerBound].isCapitalised {
      roles[noun] = .subject
      takesObject = false
    } else if takesObject {
      roles[noun] = .object
      takesObject = false
    } else if !hasVerb {
      pending.append(noun)
    }
    awaitsSpeaker = false
  }

  private mutating func read(token index: Int, afterNoun: Bool) {
    let token = unit.unit.tokens[index]
    let key = unit.keys[index]
    guard token.kind == .word else {
      if token.kind == .punctuation { read(mark: token.text) }
      return
    }
    if isFinite(index, afterNoun: afterNoun) {
      awaitsSpeaker = !hasVerb && pending.isEmpty && WordLists.isReportingVerb(key)
      if !hasVerb { for noun in pending { roles[noun] = .subject } }
      pending.removeAll(keepingCapacity: true)
      hasVerb = true
      takesObject = true
      isInPhrase = false
    } else if ClauseWords.isRelative(key) {
      if hasVerb { startClause() }
      isInPhrase = false
    } else if ClauseWords.isConjunction(key) {
      if hasVerb { startClause() }
      takesObject = false
    } else if ClauseWords.isPreposition(key) {
      takesObject = key == ClauseWords.to && isInfinitive(after: index)
      isInPhrase = !takesObject
    } else if token.folded.utf8.count > 5, token.folded.hasSuffix("ing"), !token.isCapitalised {
      takesObject = true
      isInPhrase = false
    }
  }

  private mutating func read(mark: String) {
    switch mark {
    case ",":
      if hasVerb { startClause() }
      takesObject = false
      isInPhrase = false
    case "'", "’", ".": break
    default: startClause()
    }
  }

  private func isFinite(_ index: Int, afterNoun: Bool) -> Bool {
    let token = unit.unit.tokens[index]
    if ClauseWords.isFiniteVerb(unit.keys[index]) { return true }
    guard !token.isCapitalised, !WordLists.isFunctionWord(unit.keys[index]) else { return false }
    let ending = token.folded.utf8.suffix(2)
    guard let last = ending.last, let before = ending.first else { return false }
    if last == UInt8(ascii: "d"), before == UInt8(ascii: "e"), token.folded.utf8.count > 3 {
      return index == 0 || !ClauseWords.isDeterminer(unit.keys[index - 1])
    }
    return afterNoun && last == UInt8(ascii: "s") && before != last
  }

  /// After `to` a word is a verb unless it announces a noun or is one.
  private func isInfinitive(after index: Int) -> Bool {
    guard index + 1 < unit.unit.tokens.count, unit.unit.tokens[index + 1].kind == .word,
      !unit.unit.tokens[index + 1].isCapitalised
    else { return false }
    return !ClauseWords.isDeterminer(unit.keys[index + 1])
      && !nouns.contains { $0.tokens.lowerBound == index + 1 }
  }

  private func isPossessive(_ index: Int) -> Bool {
    let folded = unit.unit.tokens[index].folded
    return folded.hasSuffix("'s") || folded.hasSuffix("'")
  }
}
