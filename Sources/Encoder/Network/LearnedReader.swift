/// A network that reads all units of an article together and says which come before which.
///
/// A post-norm BERT (Devlin et al. 2019) whose first layers look at each unit by itself and whose
/// later layers look at all of them, with heads for pairs of units. It does not know the order in
/// which units are given: they are brought into an order of its own first, so that results go with
/// the units to the bit, whatever their order and the number of threads; units of equal word
/// pieces get equal results.
public struct LearnedReader: Sendable {
  /// The arithmetic of the layers.
  public let arithmetic: Arithmetic

  /// The instruction set in use.
  public let instructions: InstructionSet

  /// The most tokens of a unit, its two marks included.
  package var unitTokens: Int { configuration.unitTokens }

  let configuration: ReaderConfiguration
  private let weights: ReaderWeights

  /// Reads `config.json` and `model.safetensors` in a folder.
  ///
  /// The weights are verified against the checksum in `config.json`.
  ///
  /// - Parameters:
  ///   - folder: Where the two files lie.
  ///   - instructions: The instruction set to use; by default, and where this machine lacks it, the
  ///     best that there is.
  ///   - arithmetic: What the layers multiply; by default what the file holds. Int8 needs a file of
  ///     int8 or of four bits, and is 32-bit floating point with others.
  ///   - threads: The most threads that prepare weights.
  /// - Throws: ``EncoderError`` where a file is missing, damaged or of another kind.
  /// - Complexity: O(*n*) in the number of weights.
  public init(
    folder: String, instructions: InstructionSet? = nil, arithmetic: Arithmetic? = nil,
    threads: Int = 1
  ) throws(EncoderError) {
    let configuration = try ReaderConfiguration(path: folder + "/config.json")
    let file = try TensorFile(
      path: folder + "/" + ReaderConfiguration.weights, checksum: configuration.checksum)
    let best = InstructionSet.best
    let set = instructions.flatMap { $0.isPresent ? $0 : nil } ?? best
    let isBytes = file.holdsBytes
    self.arithmetic = isBytes ? arithmetic ?? .int8 : .float32
    self.instructions = set
    self.configuration = configuration
    weights = try ReaderWeights(
      file, configuration, set: set, arithmetic: self.arithmetic, threads: max(1, threads))
  }

  /// Reads an article.
  ///
  /// Beyond 4,096 tokens units are read in overlapping runs, in an order of the network's own; what
  /// is said of a pair is the mean over the runs that hold both, and 0 where no run does.
  ///
  /// - Parameters:
  ///   - units: The word pieces of each unit, without marks before or behind them. A unit is cut to
  ///     what the network was made for (64 tokens with two marks in the shipped one); pieces outside
  ///     of the vocabulary are read as piece 0.
  ///   - title: The word pieces of the title, if there is one.
  ///   - threads: The most threads.
  /// - Returns: Logits of all units and pairs, in nats.
  /// - Complexity: O(*t*²) in the number *t* of tokens, up to 4,096 of them; O(*t*) beyond.
  public func read(units: [[Int32]], title: [Int32]? = nil, threads: Int = 1) -> ArticleLogits {
    read(units: units, title: title, threads: threads, limit: JointBlocks.limit)
  }

  /// As `read(units:title:threads:)`, with another limit of tokens.
  func read(units: [[Int32]], title: [Int32]?, threads: Int, limit: Int) -> ArticleLogits {
    let cut = units.map { UnitTokens.cut($0, configuration) }
    let title = title.map { UnitTokens.cut($0, configuration) }
    let places = cut.indices.sorted { left, right in
      if cut[left].lexicographicallyPrecedes(cut[right]) { return true }
      return cut[left] == cut[right] && left < right
    }
    var tokens = UnitTokens()
    if let title { tokens.append(title, configuration) }
    var classes: [Int] = []
    for (index, place) in places.enumerated() {
      tokens.append(cut[place], configuration)
      let isTwin = index > 0 && cut[places[index - 1]] == cut[place]
      classes.append((classes.last ?? -1) + (isTwin ? 0 : 1))
    }
    var sums = LogitSums(classes: classes)
    guard !places.isEmpty else { return sums.reading(places: []) }
    let pass = EncoderPass(
      configuration: configuration, weights: weights, set: instructions,
      arithmetic: arithmetic, threads: max(1, threads))
    let x = pass.embed(tokens)
    pass.insideUnits(weights.layers.prefix(configuration.local), tokens, x)
    let skipped = title == nil ? 0 : 1
    let titleTokens = skipped == 1 ? tokens.range(0).count : 0
    let runs = JointBlocks.runs(
      tokens: places.indices.map { tokens.range($0 + skipped).count },
      limit: max(1, limit - titleTokens))
    for run in runs {
      var part = UnitTokens()
      if let title { part.append(title, configuration) }
      for unit in run { part.append(cut[places[unit]], configuration) }
      let rows = Floats(part.pieces.count * configuration.width)
      let start = tokens.starts[run.lowerBound + skipped]
      rows.start.update(from: x.start, count: titleTokens * configuration.width)
      (rows.start + titleTokens * configuration.width).update(
        from: x.start + start * configuration.width,
        count: (part.pieces.count - titleTokens) * configuration.width)
      sums.add(pass.judge(rows, part, hasTitle: title != nil), units: run)
    }
    Floats.keep(x)
    return sums.reading(places: places)
  }

  /// All layers over each unit by itself, as in BERT; heads and joint attention left out.
  ///
  /// - Returns: A row for each token, marks included, unit by unit.
  package func rows(ofEach units: [[Int32]], threads: Int = 1) -> [Float] {
    var tokens = UnitTokens()
    for unit in units { tokens.append(UnitTokens.cut(unit, configuration), configuration) }
    let pass = EncoderPass(
      configuration: configuration, weights: weights, set: instructions,
      arithmetic: arithmetic, threads: max(1, threads))
    let x = pass.embed(tokens)
    pass.insideUnits(weights.layers[...], tokens, x)
    let rows = Array(
      UnsafeBufferPointer(start: x.start, count: tokens.pieces.count * configuration.width))
    Floats.keep(x)
    return rows
  }
}
