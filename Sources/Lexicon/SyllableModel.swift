#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Counts the syllables of words that no dictionary holds, from their letters.
///
/// At each letter a nucleus begins or does not; a logistic model over the n-grams around the
/// letter gives the probability. The number of nuclei is then Poisson-binomial, and its mode is
/// the count. Weights are one byte each, in hashed buckets.
public struct SyllableModel: Sendable, Equatable {
  /// The longest word that the model is asked about, in letters.
  static let longestWord = 40

  /// The number of buckets of weights, a power of two.
  static let bucketCount = 1 << 20

  /// The longest n-gram.
  static let longestGram = 6

  /// The weights; a bucket that no training word touched is 0.
  let weights: [Int8]

  /// What a weight of 1 stands for in log-odds.
  let scale: Float

  /// The log-odds at a vowel letter and at any other letter, before the n-grams are heard.
  static let vowelPrior: Float = 2
  static let consonantPrior: Float = -4

  /// The syllables of a word in lower-case ASCII letters, at least one.
  ///
  /// - Complexity: O(*n* · *c*) in the letters and the count.
  func count(_ letters: [UInt8]) -> Int {
    guard !letters.isEmpty else { return 0 }
    let places = letters.filter { $0 &- UInt8(ascii: "a") < 26 }
    var grams: [Int] = []
    // distribution[k]: the probability of k nuclei among the letters seen so far.
    var distribution: [Float] = [1]
    for place in places.indices {
      SyllableFeatures.grams(of: places, at: place, into: &grams)
      var sum = 0
      for gram in grams { sum += Int(weights[gram]) }
      let prior = SyllableRules.isVowel(places[place]) ? Self.vowelPrior : Self.consonantPrior
      let share = 1 / (1 + exp(-(prior + scale * Float(sum))))
      distribution.append(0)
      for count in stride(from: distribution.count - 1, to: 0, by: -1) {
        distribution[count] =
          distribution[count] * (1 - share) + distribution[count - 1] * share
      }
      distribution[0] *= 1 - share
    }
    var best = 1
    for count in distribution.indices.dropFirst(2) where distribution[count] > distribution[best] {
      best = count
    }
    return best
  }
}

/// The n-grams around a letter of a word, as buckets of weights.
enum SyllableFeatures {
  /// Fills `grams` with the buckets of every n-gram that covers a letter, ends of the word marked.
  static func grams(of letters: [UInt8], at place: Int, into grams: inout [Int]) {
    grams.removeAll(keepingCapacity: true)
    let longest = SyllableModel.longestGram
    for start in max(-1, place - longest + 1)...place {
      var key: UInt64 = 0
      for end in start..<min(start + longest, letters.count + 1) {
        let code: UInt64 =
          end < 0 ? 27 : end == letters.count ? 28 : UInt64(letters[end] - UInt8(ascii: "a") + 1)
        key = key << 5 | code
        if end >= place {
          grams.append(bucket(key << 4 | UInt64(place - start)))
        }
      }
    }
  }

  private static func bucket(_ key: UInt64) -> Int {
    let mixed = (key &+ 1) &* 0x9e37_79b9_7f4a_7c15
    let spread = (mixed ^ mixed >> 29) &* 0xbf58_476d_1ce4_e5b9
    return Int(truncatingIfNeeded: spread >> 44)
  }
}
