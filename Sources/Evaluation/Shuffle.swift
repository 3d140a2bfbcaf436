import Base
import Ordering

/// The shuffling of a gold article before anything sees it.
public enum Shuffle {
  /// A permutation that depends on the article and the seed, not on what came before it.
  ///
  /// - Parameters:
  ///   - count: The number of units.
  ///   - id: What names the article; articles without a name take their line number.
  ///   - seed: The run's seed.
  /// - Returns: For each place of the shuffled article the unit of the gold article.
  public static func permutation(count: Int, id: String, seed: UInt64) -> [Int] {
    var generator = SeededGenerator(seed: Shuffle.seed(for: id, seed: seed))
    return generator.permutation(count)
  }

  /// A seed for whatever is random about one article.
  ///
  /// - Parameters:
  ///   - id: What names the article.
  ///   - seed: The run's seed.
  /// - Returns: The FNV-1a hash of the name, mixed with the seed.
  public static func seed(for id: String, seed: UInt64) -> UInt64 {
    self.seed(for: id.utf8, seed: seed)
  }

  /// A seed for whatever is random about some bytes.
  static func seed(for bytes: some Sequence<UInt8>, seed: UInt64) -> UInt64 {
    var generator = SeededGenerator(seed: StableHash.fnv1a(bytes))
    return generator.next() ^ seed
  }
}
