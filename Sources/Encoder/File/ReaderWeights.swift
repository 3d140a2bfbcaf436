import Base
internal import Prose

/// All weights of a learned reader, ready to be multiplied.
struct ReaderWeights: Sendable {
  let word: TensorMatrix
  let position: TensorMatrix
  let norm: LayerNorm
  let layers: [LayerWeights]
  /// What is added to logits in layers that see one unit, if anything.
  let localBias: UnitBias?
  /// What is added to the logits of two tokens in one unit, for each joint layer.
  let jointBias: [UnitBias]
  let title: FloatVector
  let first: Linear
  let mean: Linear
  let unitNorm: LayerNorm
  let unitLayers: [LayerWeights]
  let before: Linear
  let after: Linear
  let leaving: Linear
  let arriving: Linear
  let stand: Linear
  let begin: FloatVector
  let end: FloatVector

  /// Floats of scratch that any of the layers needs.
  let scratch: Int

  private let owner: any AnyObject & Sendable

  /// Takes all weights out of a file and packs them.
  ///
  /// - Complexity: O(*n*) in the number of weights.
  init(
    _ file: TensorFile, _ configuration: ReaderConfiguration, set: InstructionSet,
    arithmetic: Arithmetic, threads: Int
  ) throws(EncoderError) {
    let (width, pairs) = (configuration.width, configuration.pairWidth)
    let epsilon = configuration.epsilon
    func linear(_ name: String, _ outputs: Int, hasBias: Bool = true) throws(EncoderError) -> Linear
    {
      try Linear(
        file, name, outputs: outputs, inputs: width, hasBias: hasBias, set: set)
    }
    // A layer is made of several tensors: more layers than tensors need not be looked for.
    guard configuration.layers + configuration.unitLayers <= file.count else {
      throw .damaged(path: file.path, reason: "it has fewer tensors than config.json has layers")
    }
    owner = file.owner
    word = try TensorMatrix(
      file, "word.weight", rows: configuration.vocabulary, columns: width)
    position = try TensorMatrix(
      file, "position.weight", rows: configuration.unitTokens, columns: width)
    norm = try LayerNorm(file, "norm", width: width, epsilon: epsilon, set: set)
    title = try FloatVector(file, "title", count: width)
    first = try linear("first", width, hasBias: false)
    mean = try linear("mean", width)
    unitNorm = try LayerNorm(file, "unit_norm", width: width, epsilon: epsilon, set: set)
    before = try linear("before", pairs)
    after = try linear("after", pairs)
    leaving = try linear("leaving", pairs)
    arriving = try linear("arriving", pairs)
    stand = try linear("stand", 1, hasBias: false)
    begin = try FloatVector(file, "begin", count: pairs)
    end = try FloatVector(file, "end", count: pairs)

    let names =
      (0..<configuration.layers).map { "layers.\($0)" }
      + (0..<configuration.unitLayers).map { "unit_layers.\($0)" }
    let packed = ParallelMap.map(names.count, threads: threads) { index in
      Result { () throws(EncoderError) in
        try LayerWeights(
          file, names[index], configuration,
          inner: index < configuration.layers ? configuration.inner : configuration.unitInner,
          set: set, arithmetic: arithmetic)
      }
    }
    var all: [LayerWeights] = []
    for layer in packed { all.append(try layer.get()) }
    scratch = all.map(\.scratch).max() ?? 0
    layers = Array(all.prefix(configuration.layers))
    unitLayers = Array(all.dropFirst(configuration.layers))
    (localBias, jointBias) = try Self.biases(file, configuration)
  }

  /// What attention's logits gain inside units: in local layers, if anything, and in each joint one.
  ///
  /// Called last: the layers that it makes room for are there.
  private static func biases(_ file: TensorFile, _ configuration: ReaderConfiguration)
    throws(EncoderError) -> (local: UnitBias?, joint: [UnitBias])
  {
    let joint = configuration.layers - configuration.local
    let sameUnit = try FloatVector(
      file, "same_unit", rows: joint, columns: configuration.heads)
    guard configuration.isRelative || file.described("relative") == nil else {
      throw .damaged(path: file.path, reason: "it knows distances, which config.json does not say")
    }
    let relative =
      configuration.isRelative
      ? try FloatVector(
        file, "relative", rows: configuration.heads, columns: 2 * configuration.reach + 1) : nil
    return (
      relative.map { UnitBias(configuration, constant: nil, relative: $0.start) },
      (0..<joint).map {
        UnitBias(
          configuration, constant: sameUnit.start + $0 * configuration.heads,
          relative: relative?.start)
      }
    )
  }
}
