import Base
import Prose

/// Fits a syllable model to the words of a pronouncing dictionary.
///
/// Maximises the likelihood that the nuclei of a word add up to one of its listed counts; where
/// they stand is left open. Stochastic gradient with per-weight steps (AdaGrad: Duchi, Hazan and
/// Singer 2011). The same words, options and seed give the same model.
public struct SyllableTrainer: Sendable {
  /// A word and the counts that the dictionary lists for it.
  public struct Example: Sendable, Equatable {
    /// The word in lower-case ASCII letters.
    public var word: String

    /// Its counts, each from 1 to 15.
    public var counts: [Int]

    /// Creates an example.
    public init(word: String, counts: [Int]) {
      self.word = word
      self.counts = counts
    }
  }

  /// The number of passes over the words.
  public var epochs = 8

  /// The first step.
  public var rate: Float = 0.15

  /// The pull of every touched weight to zero, for each time it is touched.
  public var decay: Float = 2e-5

  /// The seed of the order in which words are shown.
  public var seed: UInt64 = 1

  /// Creates a trainer with the options that the shipped model was made with.
  public init() {}

  /// Whether a word belongs to the tenth that is kept for measuring and never trained on.
  ///
  /// These are the words whose FNV-1a hash is divisible by ten.
  public static func isHeldOut(_ word: String) -> Bool {
    StableHash.fnv1a(word) % 10 == 0
  }

  /// The words of a dictionary that a model may be trained on: all but the tenth held out.
  public static func examples(from dictionary: Pronunciations) -> [Example] {
    dictionary.allWords().filter { !isHeldOut($0.word) }.map {
      Example(word: $0.word, counts: $0.counts)
    }
  }

  /// The share of the held-out words of a dictionary for which a counter gives a listed count.
  ///
  /// - Parameters:
  ///   - counter: The counter, which should not know the dictionary.
  ///   - dictionary: The dictionary.
  /// - Returns: From 0 to 1, or nil where no word is held out.
  public static func heldOutAccuracy(
    of counter: SyllableCounter, on dictionary: Pronunciations
  ) -> Double? {
    let words = dictionary.allWords().filter { isHeldOut($0.word) }
    guard !words.isEmpty else { return nil }
    let right = words.count { $0.counts.contains(counter.count(of: $0.word)) }
    return Double(right) / Double(words.count)
  }

  /// Fits a model.
  ///
  /// - Parameters:
  ///   - examples: Words of lower-case ASCII letters; others, and words of more than 40 letters,
  ///     are passed over.
  ///   - progress: Called after each pass with its number from 1 and the mean log-likelihood.
  /// - Returns: The fitted model.
  /// - Complexity: O(*epochs* · letters · counts); about a second a pass over 100,000 words.
  public func train(
    _ examples: [Example], progress: (Int, Double) -> Void = { _, _ in }
  ) -> SyllableModel {
    let words = examples.compactMap { example -> TrainingWord? in
      let letters = Array(example.word.utf8)
      let isPlain = letters.allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
      let mask = example.counts.reduce(0) { $0 | 1 << min(max($1, 0), 15) }
      guard isPlain, (1...SyllableModel.longestWord).contains(letters.count), mask > 1 else {
        return nil
      }
      return TrainingWord(letters: letters, counts: mask)
    }
    var fit = SyllableFit(rate: rate, decay: decay)
    var order = Array(words.indices)
    var generator = SeededGenerator(seed: seed)
    for epoch in 1...max(1, epochs) {
      Self.shuffle(&order, &generator)
      var sum = 0.0
      for index in order { sum += Double(fit.learn(words[index])) }
      progress(epoch, sum / Double(max(1, words.count)))
    }
    return fit.model
  }

  /// Fisher and Yates's shuffle.
  private static func shuffle(_ order: inout [Int], _ generator: inout SeededGenerator) {
    guard order.count > 1 else { return }
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, generator.below(last + 1))
    }
  }
}

/// A training word: letters, and the set of its counts as bits.
private struct TrainingWord {
  let letters: [UInt8]
  let counts: Int
}

/// The weights while they are being fitted.
private struct SyllableFit {
  private let rate: Float
  private let decay: Float
  private var weights = [Float](repeating: 0, count: SyllableModel.bucketCount)
  private var squares = [Float](repeating: 0, count: SyllableModel.bucketCount)
  private var grams = [[Int]](repeating: [], count: SyllableModel.longestWord)
  private var shares = [Float](repeating: 0, count: SyllableModel.longestWord)
  private var before = [Float](repeating: 0, count: (SyllableModel.longestWord + 1) * width)
  private var after = [Float](repeating: 0, count: (SyllableModel.longestWord + 1) * width)

  /// Counts from 0 to 15, and one beyond.
  private static let width = 17

  init(rate: Float, decay: Float) {
    self.rate = rate
    self.decay = decay
  }

  /// Takes one step along the gradient for a word; its log-likelihood before the step.
  mutating func learn(_ word: TrainingWord) -> Float {
    let length = word.letters.count
    for place in 0..<length {
      SyllableFeatures.grams(of: word.letters, at: place, into: &grams[place])
      var sum: Float = 0
      for gram in grams[place] { sum += weights[gram] }
      let isVowel = SyllableRules.isVowel(word.letters[place])
      let prior = isVowel ? SyllableModel.vowelPrior : SyllableModel.consonantPrior
      shares[place] = 1 / (1 + exp(-(prior + sum)))
    }
    let likelihood = sweep(length: length, counts: word.counts)
    guard likelihood > 1e-30 else { return -69 }
    for place in 0..<length {
      let share = shares[place]
      var joint: Float = 0
      for count in 0..<(Self.width - 1) {
        joint += before[place * Self.width + count] * after[(place + 1) * Self.width + count + 1]
      }
      step(place, gradient: share * joint / likelihood - share)
    }
    return log(likelihood)
  }

  /// Forward and backward sums over the letters; the probability of the listed counts.
  private mutating func sweep(length: Int, counts: Int) -> Float {
    let width = Self.width
    for count in 0..<width {
      before[count] = count == 0 ? 1 : 0
      after[length * width + count] = Float(counts >> count & 1)
    }
    for place in 0..<length {
      let share = shares[place]
      for count in 0..<width {
        let stay = before[place * width + count] * (1 - share)
        let rise = count > 0 ? before[place * width + count - 1] * share : 0
        before[(place + 1) * width + count] = stay + rise
      }
    }
    for place in stride(from: length - 1, through: 0, by: -1) {
      let share = shares[place]
      for count in 0..<width {
        let stay = after[(place + 1) * width + count] * (1 - share)
        let rise = count + 1 < width ? after[(place + 1) * width + count + 1] * share : 0
        after[place * width + count] = stay + rise
      }
    }
    return after[0]
  }

  private mutating func step(_ place: Int, gradient: Float) {
    for gram in grams[place] {
      let pulled = gradient - decay * weights[gram]
      squares[gram] += pulled * pulled
      weights[gram] += rate * pulled / (squares[gram].squareRoot() + 1e-6)
    }
  }

  /// The fitted weights, rounded to one byte each.
  var model: SyllableModel {
    // The largest weights are few; holding them to the scale costs nothing measurable.
    let largest = weights.reduce(0) { max($0, abs($1)) }
    let scale = max(largest, 1e-6) / 127
    return SyllableModel(
      weights: weights.map { Int8(($0 / scale).rounded()) }, scale: scale)
  }
}
