internal import CKernels

/// A linear layer, *y = x · Wᵀ + b*, its weights packed for an instruction set.
struct Linear: Sendable {
  private enum Weights: Sendable {
    case float32(Floats)
    /// Packed weights, their sums (as 32-bit integers), their scales.
    case int8(Floats, sums: Floats, scales: Floats)
  }

  /// Numbers that come in.
  let inputs: Int
  /// Numbers that go out.
  let outputs: Int

  private let set: InstructionSet
  private let weights: Weights
  private let bias: Floats?

  /// Takes `name.weight` and `name.bias` out of a file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - name: What the two tensors' names start with.
  ///   - all: The rows of the matrix.
  ///   - inputs: Its columns.
  ///   - rows: The rows that are wanted; all of them by default.
  ///   - hasBias: Whether there is a bias.
  ///   - set: What the weights are packed for.
  ///   - arithmetic: What is multiplied; int8 only where the file holds int8 or four bits.
  /// - Throws: `EncoderError` where one of them is missing or of another shape.
  init(
    _ file: TensorFile, _ name: String, outputs all: Int, inputs: Int, rows: Range<Int>? = nil,
    hasBias: Bool = true, set: InstructionSet, arithmetic: Arithmetic = .float32
  ) throws(EncoderError) {
    let matrix = try TensorMatrix(file, name + ".weight", rows: all, columns: inputs)
    let rows = rows ?? 0..<all
    outputs = rows.count
    self.inputs = inputs
    self.set = set
    if hasBias {
      let floats = Floats(rows.count)
      let vector = try FloatVector(file, name + ".bias", count: all)
      floats.start.update(from: vector.start + rows.lowerBound, count: rows.count)
      bias = floats
    } else {
      bias = nil
    }
    weights =
      arithmetic == .int8
      ? Self.bytes(matrix, rows: rows, set) ?? Self.floats(matrix, rows: rows, set)
      : Self.floats(matrix, rows: rows, set)
  }

  private static func floats(_ matrix: TensorMatrix, rows: Range<Int>, _ set: InstructionSet)
    -> Weights
  {
    let packed = Floats(kernels_packed_f32(set.kernels, rows.count, matrix.columns))
    let plain = Floats(rows.count * matrix.columns)
    for (index, row) in rows.enumerated() {
      matrix.read(row: row, into: plain.start + index * matrix.columns)
    }
    kernels_pack_f32(
      set.kernels, plain.start, matrix.columns, rows.count, matrix.columns, 1, packed.start)
    Floats.keep(plain)
    return .float32(packed)
  }

  private static func bytes(_ matrix: TensorMatrix, rows: Range<Int>, _ set: InstructionSet)
    -> Weights?
  {
    matrix.withBytes(rows: rows) { bytes, scales in
      let size = kernels_packed_i8_bytes(set.kernels, rows.count, matrix.columns)
      let packed = Floats((size + 3) / 4)
      let sums = Floats(rows.count)
      let own = Floats(rows.count)
      own.start.update(from: scales, count: rows.count)
      sums.start.withMemoryRebound(to: Int32.self, capacity: rows.count) { sums in
        kernels_pack_i8(
          set.kernels, bytes, matrix.columns, rows.count, matrix.columns, packed.start, sums)
      }
      return .int8(packed, sums: sums, scales: own)
    }
  }

  /// Floats of scratch that `apply` needs.
  var scratch: Int {
    switch weights {
    case .float32: kernels_linear_f32_scratch()
    case .int8: kernels_linear_i8_scratch_bytes(inputs) / 4
    }
  }

  /// Writes the results for some rows, `outStride` apart; those of `x` lie one behind the other.
  func apply(
    _ x: UnsafePointer<Float>, rows: Int, gelu: Bool = false, to y: UnsafeMutablePointer<Float>,
    outStride: Int? = nil, scratch: UnsafeMutablePointer<Float>
  ) {
    switch weights {
    case .float32(let packed):
      kernels_linear_f32(
        set.kernels, x, inputs, rows, packed.start, bias?.start, outputs, inputs, gelu, y,
        outStride ?? outputs, scratch)
    case .int8(let packed, let sums, let scales):
      sums.start.withMemoryRebound(to: Int32.self, capacity: outputs) { sums in
        kernels_linear_i8(
          set.kernels, x, inputs, rows, packed.start, sums, scales.start, bias?.start,
          outputs, inputs, gelu, y, outStride ?? outputs, scratch)
      }
    }
  }
}
