internal import CKernels

/// A layer norm with gain and shift.
struct LayerNorm: Sendable {
  private let set: InstructionSet
  private let gain: FloatVector
  private let shift: FloatVector
  private let epsilon: Float

  /// Takes `name.weight` and `name.bias` out of a file.
  init(_ file: TensorFile, _ name: String, width: Int, epsilon: Float, set: InstructionSet)
    throws(EncoderError)
  {
    self.set = set
    self.epsilon = epsilon
    gain = try FloatVector(file, name + ".weight", count: width)
    shift = try FloatVector(file, name + ".bias", count: width)
  }

  /// Writes the norm of `x`, plus `residual` if there is one, for some rows.
  func apply(
    _ x: UnsafePointer<Float>, plus residual: UnsafePointer<Float>? = nil, rows: Int,
    to y: UnsafeMutablePointer<Float>
  ) {
    kernels_layer_norm(
      set.kernels, x, residual, gain.start, shift.start, epsilon, rows, gain.count, y)
  }
}
