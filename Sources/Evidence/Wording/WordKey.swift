import Base
import Prose

/// Hashes of word forms, so that hot loops compare integers and never strings.
public enum WordKey {
  /// The key of a folded word, a possessive `'s` or `'` left off.
  public static func key(folded: String) -> UInt64 {
    let utf8 = folded.utf8
    var end = utf8.endIndex
    if folded.hasSuffix("'s") {
      end = utf8.index(end, offsetBy: -2)
    } else if folded.hasSuffix("'"), utf8.count > 1 {
      end = utf8.index(before: end)
    }
    return StableHash.fnv1a(utf8[..<end])
  }

  /// The keys of a list of folded words.
  public static func set(_ words: some Sequence<String>) -> Set<UInt64> {
    Set(words.map { StableHash.fnv1a($0) })
  }

  /// A key of two keys in their order.
  public static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var mixed = first &* 0x9e37_79b9_7f4a_7c15 ^ (second &+ 0x7f4a_7c15_9e37_79b9)
    mixed = (mixed ^ (mixed >> 29)) &* 0xbf58_476d_1ce4_e5b9
    return mixed ^ (mixed >> 32)
  }
}
