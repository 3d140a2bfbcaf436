/// How varied the vocabulary of a text is, by the measures in use.
///
/// Tokens are words in lower case, numbers among them.
public struct LexicalDiversity: Sendable, Equatable, Codable {
  /// The number of tokens.
  public let tokens: Int

  /// The number of distinct tokens.
  public let types: Int

  private let values: [Measure: Double]

  /// The value of a measure, or nil where it is undefined: a divisor of zero, a text shorter than
  /// its window or sample, or no repeated word.
  public func value(_ measure: Measure) -> Double? { values[measure] }

  /// Every measure with its value, in the order of reports.
  public var all: [(measure: Measure, value: Double?)] {
    Measure.allCases.map { ($0, values[$0]) }
  }

  /// Measures a sequence of tokens.
  ///
  /// - Parameter tokens: The tokens, already folded as they are to be compared.
  /// - Complexity: O(*n* log *n*) in the tokens.
  public init(tokens: some Sequence<String>) {
    var numbers: [String: UInt32] = [:]
    var meter = DiversityMeter()
    var frequencies: [Int] = []
    for token in tokens {
      let type = numbers[token] ?? UInt32(numbers.count)
      if Int(type) == frequencies.count {
        numbers[token] = type
        frequencies.append(0)
      }
      frequencies[Int(type)] += 1
      meter.push(type)
    }
    self = meter.finish(frequencies: frequencies)
  }

  init(spectrum: FrequencySpectrum, values: [Measure: Double]) {
    tokens = spectrum.tokens
    types = spectrum.types
    self.values = values.filter(\.value.isFinite)
  }
}

extension LexicalDiversity {
  /// A measure of lexical diversity; its raw value is the key used in results.
  ///
  /// *N* are tokens, *V* types, *f(i)* the number of types that occur *i* times.
  public enum Measure: String, Sendable, CaseIterable, Codable, CodingKeyRepresentable {
    /// Type–token ratio, V/N.
    case typeTokenRatio = "ttr"
    /// Guiraud's R (1954), V/√N.
    case root = "root_ttr"
    /// Carroll's corrected ratio (1964), V/√(2N).
    case corrected = "corrected_ttr"
    /// Herdan's C (1960), ln V/ln N.
    case herdan = "herdan_c"
    /// Summer's S (1966), ln ln V/ln ln N.
    case summer = "summer_s"
    /// Dugast's U (1978), (ln N)²/(ln N − ln V), in natural logarithms, so that it is 1/a².
    case dugast = "dugast_u"
    /// Maas's a² (1972), (ln N − ln V)/(ln N)², in natural logarithms.
    case maas = "maas_a2"
    /// Yule's K (1944), 10⁴(Σ i² f(i) − N)/N².
    case yuleK = "yule_k"
    /// Yule's I (Oakes 1998, p. 204), N²/(Σ i² f(i) − N), which is 10⁴/K.
    case yuleI = "yule_i"
    /// Simpson's D (1949), Σ f(i) i(i − 1)/(N(N − 1)).
    case simpson = "simpson_d"
    /// Herdan's Vm (1955), √(Σ f(i)(i/N)² − 1/V).
    case herdanVm = "herdan_vm"
    /// The share of types that occur once.
    case hapaxShare = "hapax_share"
    /// Mean segmental ratio over full, disjoint segments of 50 tokens (Johnson 1944).
    case segmental = "msttr"
    /// Moving-average ratio over all windows of 50 tokens (Covington and McFall 2010).
    case movingAverage = "mattr"
    /// Mean length of runs above a ratio of 0.72, both ways (McCarthy and Jarvis 2010).
    case mtld = "mtld"
    /// The mean length of the runs that start at each token, wrapping round at the end.
    case mtldWrapped = "mtld_ma_wrap"
    /// The mean length of the runs that start at each token and end in the text, both ways.
    case mtldBidirectional = "mtld_ma_bid"
    /// The expected ratio of 42 tokens drawn without putting back (McCarthy and Jarvis 2007).
    case hdd = "hdd"
    /// vocd's D (McKee, Malvern and Richards 2000), from expected ratios.
    case vocd = "vocd_d"
  }
}
