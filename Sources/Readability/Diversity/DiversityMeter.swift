/// Takes the tokens of a text one by one and works out every measure of diversity.
struct DiversityMeter {
  /// The longest text, in tokens, for which runs from every start are worked out.
  ///
  /// Beyond it their mean hardly moves, and the tree they need would outgrow the text.
  static let longestForEveryStart = 20_000

  /// The shortest run that starts at a token (lexical-diversity 0.1.1).
  private static let shortestRun = 10

  /// The tokens that are kept for the walk backwards unless told otherwise, about 10 MB.
  static let longestKept = 6_000_000

  private var ratios = WindowedRatios()
  private var forward = FactorWalk()
  private var backward = FactorWalk()
  /// For each type, what the walks forwards keep of it, and the stamps of the walk backwards.
  private var states: [TypeState] = []
  private var backwardStamps: [UInt32] = []
  private var sequence = TypeSequence()
  private let limit: Int

  /// Creates a meter.
  ///
  /// - Parameter limit: How many tokens are kept for the walk backwards. Whoever sets one gives
  ///   all later tokens a second time, the last one first, before the end. Runs from every start
  ///   need all tokens, so that a limit should not be below `longestForEveryStart`.
  init(limit: Int = .max) {
    self.limit = limit
  }

  /// Whether no further tokens are kept.
  var isFull: Bool { sequence.count >= limit }

  /// Takes one token, given as the number of its type; types are numbered as they are met.
  ///
  /// - Parameters:
  ///   - type: The number.
  ///   - isKept: Whether it is kept for the walk backwards, which it must be unless the meter was
  ///     full.
  mutating func push(_ type: UInt32, isKept: Bool = true) {
    push(CollectionOfOne(type), isKept: isKept)
  }

  /// Takes several tokens in their order.
  mutating func push(_ types: some Collection<UInt32>, isKept: Bool) {
    guard let greatest = types.max() else { return }
    states.reach(Int(greatest), TypeState())
    Self.walk(types, &states, &ratios, &forward)
    if isKept { sequence.append(contentsOf: types) }
  }

  @inline(__always)
  private static func walk(
    _ types: some Collection<UInt32>, _ states: inout [TypeState], _ ratios: inout WindowedRatios,
    _ forward: inout FactorWalk
  ) {
    var states = states.mutableSpan
    for type in types {
      ratios.push(Int(type), &states)
      forward.push(&states[Int(type)].factor)
    }
  }

  /// Takes a token that was not kept for the second time, the last one first.
  mutating func pushAgain(_ type: UInt32) {
    backwardStamps.reach(Int(type), 0)
    backward.push(&backwardStamps[Int(type)])
  }

  /// The measures of the tokens taken.
  ///
  /// - Parameter frequencies: How often each type was taken.
  /// - Returns: Every measure that is defined for them.
  func finish(frequencies: some Sequence<Int>) -> LexicalDiversity {
    let spectrum = FrequencySpectrum(frequencies: frequencies)
    guard spectrum.tokens > 0 else { return LexicalDiversity(spectrum: spectrum, values: [:]) }
    var values: [LexicalDiversity.Measure: Double] = [
      .typeTokenRatio: spectrum.typeTokenRatio, .root: spectrum.root,
      .corrected: spectrum.corrected, .herdan: spectrum.herdan, .summer: spectrum.summer,
      .dugast: spectrum.dugast, .maas: spectrum.maas, .yuleK: spectrum.yuleK,
      .yuleI: spectrum.yuleI, .simpson: spectrum.simpson, .herdanVm: spectrum.herdanVm,
      .hapaxShare: spectrum.hapaxShare,
    ]
    values[.segmental] = ratios.segmentMean
    values[.movingAverage] = ratios.movingAverage
    let backward = walkBackwards()
    if let one = forward.length, let other = backward.length {
      values[.mtld] = (one + other) / 2
    }
    if spectrum.tokens <= Self.longestForEveryStart, sequence.count == spectrum.tokens {
      values.merge(everyStart()) { first, _ in first }
    }
    if spectrum.tokens >= VocdD.sizes.upperBound {
      let expected = spectrum.expectedRatios(upTo: VocdD.sizes.upperBound)
      values[.hdd] = expected[42]
      values[.vocd] = VocdD.fit(expected)
    } else if spectrum.tokens >= 42 {
      values[.hdd] = spectrum.expectedRatios(upTo: 42)[42]
    }
    return LexicalDiversity(spectrum: spectrum, values: values)
  }

  /// The walk backwards, gone on with over the tokens that were kept.
  private func walkBackwards() -> FactorWalk {
    var walk = backward
    var stamps = backwardStamps
    stamps.reach(states.count - 1, 0)
    stamps.withUnsafeMutableBufferPointer { stamps in
      sequence.forEachReversed { walk.push(&stamps[Int($0)]) }
    }
    return walk
  }

  private func everyStart() -> [LexicalDiversity.Measure: Double] {
    let types = sequence.unpacked()
    let wrapped = lengths(types + types, starts: types.count)
    // A factor that ends in the text itself ends there without wrapping round, too.
    let forward = wrapped.enumerated().map { start, length in
      length.flatMap { start + $0 <= types.count ? $0 : nil }
    }
    let backward = lengths(types.reversed(), starts: types.count)
    var values: [LexicalDiversity.Measure: Double] = [:]
    values[.mtldWrapped] = mean(wrapped)
    values[.mtldBidirectional] = mean(forward + backward)
    return values
  }

  private func lengths(_ types: [UInt32], starts: Int) -> [Int?] {
    var segments = FactorSegments(types)
    return segments.lengths(types, starts: starts, least: Self.shortestRun)
  }

  private func mean(_ lengths: [Int?]) -> Double? {
    let lengths = lengths.compactMap(\.self)
    return lengths.isEmpty ? nil : Double(lengths.reduce(0, +)) / Double(lengths.count)
  }
}

extension Array {
  /// Grows, at least to twice the size, so that there is a place with this number.
  mutating func reach(_ place: Int, _ filling: Element) {
    guard place >= count else { return }
    let missing = Swift.max(1_024, count, place + 1 - count)
    append(contentsOf: repeatElement(filling, count: missing))
  }
}
