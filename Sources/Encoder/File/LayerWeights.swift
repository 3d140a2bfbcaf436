/// The weights of a layer as in BERT: attention, then two linear layers, a layer norm after each.
///
/// Devlin, Chang, Lee and Toutanova (2019).
struct LayerWeights: Sendable {
  let query: Linear
  /// Keys, and behind them values.
  let keyValue: Linear
  let out: Linear
  let norm1: LayerNorm
  let up: Linear
  let down: Linear
  let norm2: LayerNorm

  /// Takes the tensors that start with `name` out of a file.
  init(
    _ file: TensorFile, _ name: String, _ configuration: ReaderConfiguration, inner: Int,
    set: InstructionSet, arithmetic: Arithmetic
  ) throws(EncoderError) {
    let width = configuration.width
    func linear(_ part: String, _ outputs: Int, _ inputs: Int, rows: Range<Int>? = nil)
      throws(EncoderError) -> Linear
    {
      try Linear(
        file, "\(name).\(part)", outputs: outputs, inputs: inputs, rows: rows, set: set,
        arithmetic: arithmetic)
    }
    func norm(_ part: String) throws(EncoderError) -> LayerNorm {
      try LayerNorm(
        file, "\(name).\(part)", width: width, epsilon: configuration.epsilon, set: set)
    }
    query = try linear("qkv", 3 * width, width, rows: 0..<width)
    keyValue = try linear("qkv", 3 * width, width, rows: width..<3 * width)
    out = try linear("out", width, width)
    norm1 = try norm("norm1")
    up = try linear("up", inner, width)
    down = try linear("down", width, inner)
    norm2 = try norm("norm2")
  }

  /// Floats of scratch that the layer's linear parts need.
  var scratch: Int {
    [query, keyValue, out, up, down].map(\.scratch).max() ?? 0
  }
}
