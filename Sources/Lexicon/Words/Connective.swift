public import Prose

/// A word or phrase that says how what follows it is related to something else.
public struct Connective: Sendable, Hashable {
  /// How the sentence is related to what it is joined to.
  public enum Relation: UInt8, Sendable, CaseIterable {
    /// It differs from it, or goes against it.
    case contrast
    /// It holds although the other would let one expect otherwise.
    case concession
    /// It is caused or justified by what the connective names.
    case cause
    /// It follows from it.
    case result
    /// It holds under it.
    case condition
    /// It adds to it.
    case addition
    /// It is a likeness of it.
    case comparison
    /// It takes its place.
    case alternative
    /// It is an instance of it.
    case example
    /// It says the same in other words, or more exactly.
    case restatement
    /// It sums it up.
    case conclusion
    /// It happened later.
    case timeAfter
    /// It happened earlier.
    case timeBefore
    /// It happened at the same time.
    case simultaneous
    /// It is a step of an enumeration.
    case sequence
  }

  /// What kind of word the connective is.
  public enum Category: UInt8, Sendable, CaseIterable {
    /// A conjunction between equals, such as `but`.
    case coordinating
    /// A conjunction that opens a clause of its own sentence, such as `although`.
    case subordinating
    /// An adverb or a phrase used as one, such as `however`.
    case adverbial
    /// A preposition that names the other side itself, such as `because of`.
    case prepositional
  }

  /// The connective in lower case, words parted by one space.
  public let phrase: String

  /// The relation that it signals most often at the head of a sentence.
  public let relation: Relation

  /// What kind of word it is.
  public let category: Category

  /// Whether an article's first sentence may start with it.
  public let mayOpen: Bool

  /// Whether it counts only where a comma follows, since it means something else otherwise.
  public let needsComma: Bool

  /// The number of its words.
  public let wordCount: Int

  /// Whether it joins its sentence to one before; the others join two parts of their own sentence.
  public var linksBack: Bool { category == .coordinating || category == .adverbial }

  /// The connective that a sentence starts with.
  ///
  /// Opening quotation marks, dashes and brackets are skipped; the longest connective counts, so
  /// that `as a result of` is not taken for `as a result`.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the unit.
  ///   - sentence: One of the unit's sentences.
  /// - Returns: The connective, or `nil`.
  /// - Complexity: O(1).
  public static func initial(in tokens: [Token], sentence: Sentence) -> Connective? {
    let end = min(sentence.tokens.upperBound, tokens.count)
    var start = sentence.tokens.lowerBound
    while start < end, tokens[start].kind == .punctuation { start += 1 }
    return match(at: start, before: end, in: tokens)
  }

  /// The adverbial that stands first inside a sentence, such as the `however` of `he, however,`.
  ///
  /// Only those between commas or before the end count, and `also`, `too` and the like anywhere,
  /// since most words of the table mean something else inside a sentence.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the unit.
  ///   - sentence: One of the unit's sentences.
  /// - Returns: The connective and the index of its first token, or `nil`.
  /// - Complexity: O(*n*) in the tokens of the sentence.
  public static func inner(
    in tokens: [Token], sentence: Sentence
  ) -> (connective: Connective, token: Int)? {
    let end = min(sentence.tokens.upperBound, tokens.count)
    var index = sentence.tokens.lowerBound + 1
    while index < end {
      if let found = match(at: index, before: end, in: tokens), found.category == .adverbial {
        let next = index + found.wordCount
        let isSetOff =
          tokens[index - 1].kind == .punctuation
          && (next >= end || tokens[next].kind == .punctuation)
        if isSetOff || free.contains(found.phrase) { return (found, index) }
      }
      index += 1
    }
    return nil
  }

  /// The connective that a phrase is.
  ///
  /// - Parameter phrase: The phrase in lower case, words parted by one space.
  /// - Returns: The connective, or `nil`.
  public static func named(_ phrase: String) -> Connective? {
    table.values.first { $0?.phrase == phrase } ?? nil
  }

  private static func match(at index: Int, before end: Int, in tokens: [Token]) -> Connective? {
    let found = table.match(at: index, before: end, in: tokens) { connective, next in
      guard let connective, connective.needsComma else { return true }
      return next < end && tokens[next].folded == ","
    }
    return found?.value
  }

  /// Those that join their sentence to one before wherever they stand in it.
  private static let free: Set<String> = [
    "also", "too", "therefore", "nevertheless", "nonetheless", "instead", "meanwhile", "moreover",
    "likewise", "consequently", "afterwards",
  ]
}
