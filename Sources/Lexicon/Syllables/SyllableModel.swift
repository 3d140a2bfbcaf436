import Base

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
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: places.count) { sums in
      sums.initialize(repeating: 0)
      SyllableFeatures.forEachGram(of: places) { place, gram in
        sums[place] += Int(weights[gram])
      }
      return mode(places, sums)
    }
  }

  /// The likeliest number of nuclei, given the sums of the weights at each letter.
  private func mode(_ letters: [UInt8], _ sums: UnsafeMutableBufferPointer<Int>) -> Int {
    // distribution[k]: the probability of k nuclei among the letters seen so far.
    withUnsafeTemporaryAllocation(of: Float.self, capacity: letters.count + 1) { distribution in
      distribution.initialize(repeating: 0)
      distribution[0] = 1
      for place in letters.indices {
        let prior = SyllableRules.isVowel(letters[place]) ? Self.vowelPrior : Self.consonantPrior
        let share = 1 / (1 + exp(-(prior + scale * Float(sums[place]))))
        for count in stride(from: place + 1, to: 0, by: -1) {
          distribution[count] =
            distribution[count] * (1 - share) + distribution[count - 1] * share
        }
        distribution[0] *= 1 - share
      }
      var best = 1
      for count in distribution.indices.dropFirst(2)
      where distribution[count] > distribution[best] {
        best = count
      }
      return best
    }
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
        key = key << 5 | code(end, letters)
        if end >= place {
          grams.append(bucket(key << 4 | UInt64(place - start)))
        }
      }
    }
  }

  /// Calls `body` with each letter's place and the buckets of every n-gram that covers it.
  ///
  /// These are the buckets that `grams` gives, in another order: each n-gram is spelled once for
  /// all its letters.
  @inline(__always)
  static func forEachGram(of letters: [UInt8], _ body: (_ place: Int, _ gram: Int) -> Void) {
    for start in -1..<letters.count {
      var key: UInt64 = 0
      for end in start..<min(start + SyllableModel.longestGram, letters.count + 1) {
        key = key << 5 | code(end, letters)
        for place in max(0, start)..<max(0, min(end + 1, letters.count)) {
          body(place, bucket(key << 4 | UInt64(place - start)))
        }
      }
    }
  }

  /// The number of a letter from 1, or that of the mark before the first or behind the last.
  @inline(__always)
  private static func code(_ place: Int, _ letters: [UInt8]) -> UInt64 {
    if place < 0 { return 27 }
    return place == letters.count ? 28 : UInt64(letters[place] - UInt8(ascii: "a") + 1)
  }

  @inline(__always)
  private static func bucket(_ key: UInt64) -> Int {
    let mixed = (key &+ 1) &* 0x9e37_79b9_7f4a_7c15
    let spread = (mixed ^ mixed >> 29) &* 0xbf58_476d_1ce4_e5b9
    return Int(truncatingIfNeeded: spread >> 44)
  }
}
