import Lexicon
import Prose

/// A name where it is mentioned: the capitalised words, and whether a title stands before them.
public struct NameMention: Sendable, Equatable {
  /// The tokens of the name, without its title.
  public let tokens: Range<Int>

  /// The keys of the name's words.
  public let words: [UInt64]

  /// Whether a title or role stands before the name (`President`, `Dr.`).
  public let hasTitle: Bool

  /// Whether the name is one word of capitals (`NATO`).
  public let isAcronym: Bool

  /// The key of the name's initials, in lower case, where it has at least two words.
  public let initials: UInt64?

  /// Whether the name has more than one word.
  public var isFull: Bool { words.count > 1 }

  /// Finds the names of a unit: runs of capitalised words, a lone first word of a sentence left
  /// out unless it is in capitals or followed by more of the name.
  static func mentions(in unit: AnalysedUnit, keys: [UInt64]) -> [NameMention] {
    var found: [NameMention] = []
    for sentence in unit.sentences {
      var index = sentence.tokens.lowerBound
      var isStart = true
      while index < sentence.tokens.upperBound {
        let token = unit.tokens[index]
        guard token.kind == .word else {
          index += 1
          continue
        }
        guard isNameWord(token, keys[index]) else {
          isStart = false
          index += 1
          continue
        }
        let end = runEnd(from: index, in: sentence, of: unit, keys: keys)
        var start = index
        // What stands before a short title is another name: `U.S. Rep. Jim Jordan`.
        for title in index..<end where title > start && isShortTitle(title, in: unit) {
          if let mention = mention(start..<title, in: unit, keys: keys, opens: isStart) {
            found.append(mention)
          }
          isStart = false
          start = title
        }
        if let mention = mention(start..<end, in: unit, keys: keys, opens: isStart) {
          found.append(mention)
        }
        isStart = false
        index = end
      }
    }
    return found
  }

  private static func isNameWord(_ token: Token, _ key: UInt64) -> Bool {
    token.isCapitalised && !(WordLists.isFunctionWord(key) && !token.isAllCapitals)
      && !WordLists.isCalendarWord(key)
  }

  /// The end of a run of capitalised words; particles and the full stops of initials and titles may
  /// stand inside.
  private static func runEnd(
    from start: Int, in sentence: Sentence, of unit: AnalysedUnit, keys: [UInt64]
  ) -> Int {
    var end = start + 1
    while end < sentence.tokens.upperBound {
      let token = unit.tokens[end]
      let endsPossessive = unit.tokens[end - 1].folded.hasSuffix("'s")
      if endsPossessive { break }
      if token.kind == .word, isNameWord(token, keys[end]) {
        end += 1
      } else if token.kind == .word, WordLists.isNameParticle(keys[end]),
        end + 1 < sentence.tokens.upperBound, unit.tokens[end + 1].kind == .word,
        isNameWord(unit.tokens[end + 1], keys[end + 1])
      {
        end += 2
      } else if token.kind == .punctuation, token.text == ".",
        end + 1 < sentence.tokens.upperBound, unit.tokens[end + 1].kind == .word,
        isNameWord(unit.tokens[end + 1], keys[end + 1]), takesStop(end - 1, in: unit)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether a word is an initial (`W.`) or a short title (`Gov.`), whose full stop ends nothing.
  private static func takesStop(_ index: Int, in unit: AnalysedUnit) -> Bool {
    unit.tokens[index].folded.unicodeScalars.count == 1 || isShortTitle(index, in: unit)
  }

  private static func isShortTitle(_ index: Int, in unit: AnalysedUnit) -> Bool {
    guard let title = Titles.match(at: index, before: index + 2, in: unit.tokens) else {
      return false
    }
    return title.length == 2 && unit.tokens[index + 1].text == "."
  }

  private static func mention(
    _ run: Range<Int>, in unit: AnalysedUnit, keys: [UInt64], opens: Bool
  ) -> NameMention? {
    var start = run.lowerBound
    while start < run.upperBound,
      let title = Titles.match(at: start, before: run.upperBound, in: unit.tokens)
    {
      start += title.length
    }
    let hasTitle =
      start > run.lowerBound || (start > 0 && Roles.contains(unit.tokens[start - 1].folded))
    let tokens = min(start, run.upperBound)..<run.upperBound
    guard let first = tokens.first else { return nil }
    let isAcronym = tokens.count == 1 && unit.tokens[first].isAllCapitals
    // A sentence's first word is capitalised whether or not it is a name.
    if opens, tokens.count == 1, !isAcronym, !hasTitle { return nil }
    let capitalised = tokens.filter { unit.tokens[$0].isCapitalised }
    let initials = String(capitalised.compactMap { unit.tokens[$0].folded.first })
    return NameMention(
      tokens: tokens, words: capitalised.map { keys[$0] }, hasTitle: hasTitle,
      isAcronym: isAcronym,
      initials: capitalised.count > 1 ? WordKey.key(folded: initials) : nil)
  }
}
