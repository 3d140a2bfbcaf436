import Base
import Prose

/// The words, phrases and shapes of a unit whose tendency to stand early or late is learned.
public enum WordingKeys {
  /// The kinds of keys; each salts its words, so that "first word *the*" and "*the*" differ.
  public enum Kind: UInt64, Sendable {
    case word = 1
    case phrase, first, firstTwo, firstThree, last, lastTwo, name, titleWord, length
    case overlap, capitals, figures, marks, sentences, opening
  }

  /// One key with what it stands for, for explanations.
  public struct Key: Sendable {
    /// The salted hash.
    public var hash: UInt64
    /// The kind.
    public var kind: Kind
    /// The tokens that the key was made from, empty for shapes.
    public var tokens: Range<Int>
  }

  /// The keys of a unit, each hash once, sorted by hash.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - title: The keys of the headline's content words, empty without one.
  /// - Returns: The keys.
  public static func keys(of unit: SceneUnit, title: Set<UInt64>) -> [Key] {
    let tokens = unit.unit.tokens
    guard !tokens.isEmpty else { return [] }
    let plain = tokens.indices.map { index in
      // Figures count by their shape: the number itself says little about place.
      tokens[index].kind == .number ? figureShape(tokens[index].folded) : unit.keys[index]
    }
    var found: [Key] = []
    found.reserveCapacity(tokens.count * 3 + 16)
    func add(_ kind: Kind, _ hash: UInt64, _ range: Range<Int>) {
      found.append(Key(hash: salted(kind, hash), kind: kind, tokens: range))
    }
    for index in tokens.indices {
      let isWord = tokens[index].kind == .word || tokens[index].kind == .number
      if isWord {
        add(.word, plain[index], index..<index + 1)
        if title.contains(unit.keys[index]) { add(.titleWord, plain[index], index..<index + 1) }
        if index > 0, tokens[index].isCapitalised { add(.name, plain[index], index..<index + 1) }
      }
      if index + 1 < tokens.count {
        add(.phrase, WordKey.pair(plain[index], plain[index + 1]), index..<index + 2)
      }
    }
    let last = tokens.count - 1
    add(.first, plain[0], 0..<1)
    add(.last, plain[last], last..<last + 1)
    if tokens.count > 1 {
      add(.firstTwo, WordKey.pair(plain[0], plain[1]), 0..<2)
      add(.lastTwo, WordKey.pair(plain[last - 1], plain[last]), last - 1..<last + 1)
    }
    if tokens.count > 2 {
      add(.firstThree, WordKey.pair(WordKey.pair(plain[0], plain[1]), plain[2]), 0..<3)
    }
    addShapes(of: unit, title: title, add: add)
    return unique(found)
  }

  private static func addShapes(
    of unit: SceneUnit, title: Set<UInt64>, add: (Kind, UInt64, Range<Int>) -> Void
  ) {
    let tokens = unit.unit.tokens
    add(.length, UInt64(lengthBand(unit.words.count)), 0..<0)
    let overlap = Set(unit.words.map { unit.keys[$0] }).intersection(title).count
    add(.overlap, UInt64(min(overlap, 6)), 0..<0)
    let capitals = tokens.dropFirst().count { $0.kind == .word && $0.isCapitalised }
    add(.capitals, UInt64(min(capitals, 10)), 0..<0)
    add(.figures, UInt64(min(tokens.count { $0.kind == .number }, 4)), 0..<0)
    add(.marks, UInt64(min(tokens.count { QuotationProfile.isQuotationMark($0) }, 4)), 0..<0)
    add(.sentences, UInt64(min(unit.unit.sentences.count, 4)), 0..<0)
    add(.opening, UInt64(unit.opening.kind.rawValue), 0..<0)
  }

  /// Half-octave bands of length: 1, 2, 3, 4, 6, 8, 11, 16, 23, 32, 45, 64 words.
  private static func lengthBand(_ words: Int) -> Int {
    let bounds = [1, 2, 3, 4, 6, 8, 11, 16, 23, 32, 45, 64]
    return bounds.count { $0 <= words }
  }

  private static func figureShape(_ folded: String) -> UInt64 {
    StableHash.fnv1a(folded.utf8.lazy.map { (48...57).contains($0) ? 48 : $0 })
  }

  private static func salted(_ kind: Kind, _ hash: UInt64) -> UInt64 {
    WordKey.pair(kind.rawValue &* 0x9e37_79b9_7f4a_7c15, hash)
  }

  private static func unique(_ keys: [Key]) -> [Key] {
    let sorted = keys.sorted { ($0.hash, $0.tokens.lowerBound) < ($1.hash, $1.tokens.lowerBound) }
    var result: [Key] = []
    result.reserveCapacity(sorted.count)
    for key in sorted where result.last?.hash != key.hash { result.append(key) }
    return result
  }
}
