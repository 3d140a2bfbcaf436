import Base
internal import CKernels
internal import Prose

/// The layers of the network at work on rows of numbers.
///
/// Rows are handed out to threads in blocks; what a row becomes does not depend on its block.
struct EncoderPass: Sendable {
  /// Rows that share one pass over a layer's weights.
  static let blockRows = 140

  let configuration: ReaderConfiguration
  let weights: ReaderWeights
  let set: InstructionSet
  let arithmetic: Arithmetic
  let threads: Int

  /// What the logits of rows of one unit gain, and which rows those are.
  typealias Within = (bias: UnitBias, bounds: UnitBounds)

  private var width: Int { configuration.width }
  private var headWidth: Int { configuration.width / configuration.heads }

  /// Token = LN(word + position in unit), for all tokens.
  func embed(_ tokens: UnitTokens) -> Floats {
    let width = width
    let x = Floats(tokens.pieces.count * width)
    let place = Floats(width)
    for unit in 0..<tokens.count {
      for (position, token) in tokens.range(unit).enumerated() {
        let row = x.start + token * width
        weights.word.read(row: Int(tokens.pieces[token]), into: row)
        weights.position.read(row: position, into: place.start)
        kernels_add_to_rows(row, 1, width, place.start)
      }
    }
    weights.norm.apply(x.start, rows: tokens.pieces.count, to: x.start)
    Floats.keep(place)
    return x
  }

  /// Layers in which tokens attend to those of their own unit only, in place.
  func insideUnits(_ layers: ArraySlice<LayerWeights>, _ tokens: UnitTokens, _ x: Floats) {
    let runs = tokens.runs(rows: Self.blockRows, parts: threads)
    let longest = configuration.unitTokens
    let within: Within? = weights.localBias.map {
      (bias: $0, bounds: UnitBounds(tokens, eachByItself: true))
    }
    _ = ParallelMap.map(runs.count, threads: threads) { index in
      let run = runs[index]
      let low = tokens.starts[run.lowerBound]
      let rows = tokens.starts[run.upperBound] - low
      let space = LayerSpace(configuration, weights, rows: rows, keys: longest)
      for layer in layers {
        project(layer, x.start + low * width, rows: rows, to: space.projected.start, space)
        for unit in run {
          let at = tokens.starts[unit] - low
          attend(
            space.projected.start + at * 3 * width, keys: tokens.range(unit).count, within,
            from: tokens.starts[unit], to: space.attended.start + at * width,
            scratch: space.attending.start)
        }
        finish(layer, x.start + low * width, rows: rows, attended: space.attended.start, space)
      }
      space.keep()
    }
  }

  /// A layer in which all rows attend to each other, in place.
  ///
  /// - Parameters:
  ///   - layer: The layer.
  ///   - x: The rows.
  ///   - rows: Their number.
  ///   - within: What the logits of rows of one unit gain, if anything.
  func overAll(_ layer: LayerWeights, _ x: Floats, rows: Int, within: Within? = nil) {
    let projected = Floats(rows * 3 * width)
    let attended = Floats(rows * width)
    let blocks = RowBlocks(rows, of: Self.blockRows, parts: threads)
    _ = ParallelMap.map(blocks.count, threads: threads) { index in
      let block = blocks[index]
      let space = LayerSpace(configuration, weights, rows: block.count, keys: 0)
      project(
        layer, x.start + block.lowerBound * width, rows: block.count,
        to: projected.start + block.lowerBound * 3 * width, space)
      space.keep()
    }
    attend(
      query: projected.start, stride: 3 * width, queries: rows,
      keyValue: projected.start + width, keyStride: 3 * width, keys: rows, within, to: attended)
    _ = ParallelMap.map(blocks.count, threads: threads) { index in
      let block = blocks[index]
      let space = LayerSpace(configuration, weights, rows: block.count, keys: 0)
      finish(
        layer, x.start + block.lowerBound * width, rows: block.count,
        attended: attended.start + block.lowerBound * width, space)
      space.keep()
    }
    Floats.keep(projected, attended)
  }

  /// As `overAll`, for some rows only, which `first` holds already; in place.
  func overAll(
    _ layer: LayerWeights, _ x: Floats, rows: Int, at first: Floats, count: Int, within: Within
  ) {
    let projected = Floats(rows * 2 * width)
    let blocks = RowBlocks(rows, of: Self.blockRows, parts: threads)
    _ = ParallelMap.map(blocks.count, threads: threads) { index in
      let block = blocks[index]
      let space = Floats(layer.scratch)
      layer.keyValue.apply(
        x.start + block.lowerBound * width, rows: block.count,
        to: projected.start + block.lowerBound * 2 * width, scratch: space.start)
      Floats.keep(space)
    }
    let query = Floats(count * width)
    let attended = Floats(count * width)
    let space = LayerSpace(configuration, weights, rows: count, keys: 0)
    layer.query.apply(first.start, rows: count, to: query.start, scratch: space.scratch.start)
    attend(
      query: query.start, stride: width, queries: count, keyValue: projected.start,
      keyStride: 2 * width, keys: rows, within, to: attended)
    finish(layer, first.start, rows: count, attended: attended.start, space)
    space.keep()
    Floats.keep(projected, query, attended)
  }

  // MARK: - Parts of a layer

  /// Queries, keys and values, side by side.
  private func project(
    _ layer: LayerWeights, _ x: UnsafePointer<Float>, rows: Int, to y: UnsafeMutablePointer<Float>,
    _ space: LayerSpace
  ) {
    layer.query.apply(
      x, rows: rows, to: y, outStride: 3 * width, scratch: space.scratch.start)
    layer.keyValue.apply(
      x, rows: rows, to: y + width, outStride: 3 * width, scratch: space.scratch.start)
  }

  /// All that follows attention.
  private func finish(
    _ layer: LayerWeights, _ x: UnsafeMutablePointer<Float>, rows: Int,
    attended: UnsafePointer<Float>, _ space: LayerSpace
  ) {
    let (between, scratch) = (space.between.start, space.scratch.start)
    layer.out.apply(attended, rows: rows, to: between, scratch: scratch)
    layer.norm1.apply(between, plus: x, rows: rows, to: x)
    layer.up.apply(x, rows: rows, gelu: true, to: space.inner.start, scratch: scratch)
    layer.down.apply(space.inner.start, rows: rows, to: between, scratch: scratch)
    layer.norm2.apply(between, plus: x, rows: rows, to: x)
  }

  /// Attention inside one unit, whose queries, keys and values lie side by side and whose bounds
  /// start with those of token `token`.
  private func attend(
    _ projected: UnsafePointer<Float>, keys: Int, _ within: Within?, from token: Int,
    to y: UnsafeMutablePointer<Float>, scratch: UnsafeMutablePointer<Float>
  ) {
    func run(
      _ low: UnsafePointer<Int32>?, _ high: UnsafePointer<Int32>?, _ place: UnsafePointer<Int32>?
    ) {
      var task = kernels_attention(
        query: projected, query_stride: 3 * width, queries: keys, key: projected + width,
        value: projected + 2 * width, key_stride: 3 * width, keys: keys, first_head: 0,
        heads: configuration.heads, head_width: headWidth, bias: within?.bias.values.start,
        reach: configuration.reach, low: low, high: high, place: place, y: y, y_stride: width,
        bfloat16: arithmetic == .int8)
      kernels_attend(set.kernels, &task, scratch)
    }
    if let within { within.bounds.with(from: token, run) } else { run(nil, nil, nil) }
  }

  /// Attention over many rows, head by head on several threads.
  private func attend(
    query: UnsafePointer<Float>, stride: Int, queries: Int, keyValue: UnsafePointer<Float>,
    keyStride: Int, keys: Int, _ within: Within?, to y: Floats
  ) {
    // Pointers into memory that is only read until all heads are done.
    nonisolated(unsafe) let (query, keyValue) = (query, keyValue)
    let heads = configuration.heads
    // A thread takes heads in as few goes as it can, to use its scratch again.
    let parts = min(threads, heads)
    _ = ParallelMap.map(parts, threads: threads) { part in
      let own = heads * part / parts..<heads * (part + 1) / parts
      let scratch = Floats(kernels_attend_scratch(keys, headWidth, configuration.reach))
      func run(
        _ low: UnsafePointer<Int32>?, _ high: UnsafePointer<Int32>?, _ place: UnsafePointer<Int32>?
      ) {
        var task = kernels_attention(
          query: query, query_stride: stride, queries: queries, key: keyValue,
          value: keyValue + width, key_stride: keyStride, keys: keys, first_head: own.lowerBound,
          heads: own.count, head_width: headWidth, bias: within?.bias.values.start,
          reach: configuration.reach, low: low, high: high, place: place, y: y.start,
          y_stride: width, bfloat16: arithmetic == .int8)
        kernels_attend(set.kernels, &task, scratch.start)
      }
      if let within { within.bounds.with(run) } else { run(nil, nil, nil) }
      Floats.keep(scratch)
    }
  }
}
