internal import CKernels

/// Memory that one thread needs to take some rows through a layer.
struct LayerSpace {
  let projected: Floats
  let attended: Floats
  let between: Floats
  let inner: Floats
  let scratch: Floats
  let attending: Floats

  /// Memory for `rows` rows; `keys` is the most that attention sees here, 0 for no attention.
  init(_ configuration: ReaderConfiguration, _ weights: ReaderWeights, rows: Int, keys: Int) {
    let width = configuration.width
    projected = Floats(keys > 0 ? rows * 3 * width : 0)
    attended = Floats(keys > 0 ? rows * width : 0)
    between = Floats(rows * width)
    inner = Floats(rows * max(configuration.inner, configuration.unitInner))
    scratch = Floats(weights.scratch)
    attending = Floats(
      keys > 0 ? kernels_attend_scratch(keys, width / configuration.heads, configuration.reach) : 0)
  }

  /// Keeps the memory up to here.
  func keep() {
    Floats.keep(projected, attended, between, inner, scratch, attending)
  }
}
