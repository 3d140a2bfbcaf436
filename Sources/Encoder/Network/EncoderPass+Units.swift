internal import CKernels

extension EncoderPass {
  /// The joint layers, the layers over units, and the heads.
  ///
  /// - Parameters:
  ///   - x: The tokens after the local layers; they are written over.
  ///   - tokens: The units, the title first if there is one.
  ///   - hasTitle: Whether there is a title.
  /// - Returns: The logits of all units but the title.
  func judge(_ x: Floats, _ tokens: UnitTokens, hasTitle: Bool) -> UnitLogits {
    let width = configuration.width
    let (rows, count) = (tokens.pieces.count, tokens.count)
    if hasTitle {
      kernels_add_to_rows(x.start, tokens.range(0).count, width, weights.title.start)
    }
    let bounds = UnitBounds(tokens)
    let joint = zip(weights.layers[configuration.local...], weights.jointBias)
    for (layer, bias) in joint.dropLast() {
      overAll(layer, x, rows: rows, within: (bias, bounds))
    }
    let first = Floats(count * width)
    let mean = Floats(count * width)
    for unit in 0..<count {
      let start = x.start + tokens.starts[unit] * width
      first.start.advanced(by: unit * width).update(from: start, count: width)
      kernels_mean_of_rows(
        start, tokens.range(unit).count, width, mean.start + unit * width)
    }
    if let layer = weights.layers.last, let bias = weights.jointBias.last {
      overAll(
        layer, x, rows: rows, at: first, count: count,
        within: (bias, UnitBounds(bounds, at: tokens.starts.dropLast())))
    }
    let h = Floats(count * width)
    let other = Floats(count * width)
    apply(weights.first, first.start, rows: count, to: h.start)
    apply(weights.mean, mean.start, rows: count, to: other.start)
    weights.unitNorm.apply(h.start, plus: other.start, rows: count, to: h.start)
    for layer in weights.unitLayers { overAll(layer, h, rows: count) }
    let skipped = hasTitle ? 1 : 0
    let logits = heads(h.start + skipped * width, count: count - skipped)
    Floats.keep(first, mean, h, other)
    return logits
  }

  /// Precedence and succession of units.
  private func heads(_ h: UnsafePointer<Float>, count: Int) -> UnitLogits {
    let pairs = configuration.pairWidth
    let left = Floats((count + 1) * pairs)
    let right = Floats((count + 1) * pairs)
    let stand = Floats(count)
    apply(weights.before, h, rows: count, to: left.start)
    apply(weights.after, h, rows: count, to: right.start)
    apply(weights.stand, h, rows: count, to: stand.start)
    let products = product(left, right, count: count)
    var precedence = [Float](repeating: 0, count: count * count)
    for i in 0..<count {
      for j in 0..<count {
        precedence[i * count + j] =
          (products[i * count + j] - products[j * count + i])
          + (stand.start[i] - stand.start[j])
      }
    }
    apply(weights.leaving, h, rows: count, to: left.start)
    apply(weights.arriving, h, rows: count, to: right.start)
    left.start.advanced(by: count * pairs).update(from: weights.begin.start, count: pairs)
    right.start.advanced(by: count * pairs).update(from: weights.end.start, count: pairs)
    let succession = product(left, right, count: count + 1)
    Floats.keep(left, right, stand)
    return UnitLogits(count: count, precedence: precedence, succession: succession)
  }

  /// All products of two rows, one of each side, over √p.
  private func product(_ left: Floats, _ right: Floats, count: Int) -> [Float] {
    let pairs = configuration.pairWidth
    let packed = Floats(kernels_packed_f32(set.kernels, count, pairs))
    let scratch = Floats(kernels_linear_f32_scratch())
    kernels_pack_f32(
      set.kernels, right.start, pairs, count, pairs, 1 / Float(pairs).squareRoot(), packed.start)
    let products = [Float](unsafeUninitializedCapacity: count * count) { buffer, filled in
      filled = count * count
      guard let start = buffer.baseAddress else { return }
      kernels_linear_f32(
        set.kernels, left.start, pairs, count, packed.start, nil, count, pairs, false, start,
        count, scratch.start)
    }
    Floats.keep(left, right, packed, scratch)
    return products
  }

  private func apply(
    _ linear: Linear, _ x: UnsafePointer<Float>, rows: Int, to y: UnsafeMutablePointer<Float>
  ) {
    let scratch = Floats(linear.scratch)
    linear.apply(x, rows: rows, to: y, scratch: scratch.start)
    Floats.keep(scratch)
  }
}
