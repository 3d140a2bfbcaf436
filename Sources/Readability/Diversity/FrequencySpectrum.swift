import Base

/// How many types occur how often, and the measures that need nothing else.
struct FrequencySpectrum {
  /// The number of tokens.
  let tokens: Int

  /// The number of types.
  let types: Int

  /// The number of types that occur once.
  let hapaxes: Int

  /// Rising frequencies, each with the number of types that have it.
  private let classes: [(frequency: Int, types: Int)]

  /// Creates a spectrum from how often each type occurs; zeros are passed over.
  ///
  /// - Complexity: O(*v* log *v*) in the types.
  init(frequencies: some Sequence<Int>) {
    var classes: [(frequency: Int, types: Int)] = []
    var rising = frequencies.filter { $0 > 0 }
    rising.sort()
    for frequency in rising {
      if classes.last?.frequency == frequency {
        classes[classes.count - 1].types += 1
      } else {
        classes.append((frequency, 1))
      }
    }
    self.classes = classes
    tokens = classes.reduce(0) { $0 + $1.frequency * $1.types }
    types = classes.reduce(0) { $0 + $1.types }
    hapaxes = classes.first?.frequency == 1 ? classes[0].types : 0
  }

  private var n: Double { Double(tokens) }
  private var v: Double { Double(types) }

  /// The sum of squared frequencies.
  private var squares: Double {
    classes.reduce(0) { $0 + Double($1.types) * Double($1.frequency) * Double($1.frequency) }
  }

  var typeTokenRatio: Double { v / n }
  var root: Double { v / n.squareRoot() }
  var corrected: Double { v / (2 * n).squareRoot() }
  var herdan: Double { log(v) / log(n) }
  var summer: Double { log(log(v)) / log(log(n)) }
  var dugast: Double { log(n) * log(n) / (log(n) - log(v)) }
  var maas: Double { (log(n) - log(v)) / (log(n) * log(n)) }
  var yuleK: Double { 10_000 * (squares - n) / (n * n) }
  var yuleI: Double { n * n / (squares - n) }
  var herdanVm: Double { (squares / (n * n) - 1 / v).squareRoot() }
  var hapaxShare: Double { Double(hapaxes) / v }

  /// The probability that two tokens drawn without putting back are of one type.
  var simpson: Double {
    let pairs = classes.reduce(0) {
      $0 + Double($1.types) * Double($1.frequency) * Double($1.frequency - 1)
    }
    return pairs / (n * (n - 1))
  }

  /// The type–token ratios to be expected of 0, 1, … tokens drawn without putting back.
  ///
  /// The chance that none of `f` tokens among `N` is drawn is hypergeometric, a product of
  /// ratios. Entry 0 is 1 by convention.
  ///
  /// - Complexity: O(*c* · *largest*) in the distinct frequencies, at most √(2*N*).
  func expectedRatios(upTo largest: Int) -> [Double] {
    var ratios = [Double](repeating: 0, count: largest + 1)
    for (frequency, types) in classes {
      var absent = 1.0
      for drawn in 1...largest {
        absent *= max(0, Double(tokens - frequency - drawn + 1)) / Double(tokens - drawn + 1)
        ratios[drawn] += Double(types) * (1 - absent)
      }
    }
    // A ratio is at most 1; sums of many shares may round to more.
    for drawn in 1...largest { ratios[drawn] = min(1, ratios[drawn] / Double(drawn)) }
    ratios[0] = 1
    return ratios
  }
}
