internal import CKernels

/// A matrix in a file, its rows read as floats.
struct TensorMatrix: Sendable {
  /// The numbers in a row.
  let columns: Int

  private let tensor: Tensor
  private let scaleTensor: Tensor?

  /// Finds a matrix by name; one of int8 has a scale for each row beside it.
  init(_ file: TensorFile, _ name: String, rows: Int, columns: Int) throws(EncoderError) {
    self.columns = columns
    tensor = try file.weights(name, [rows, columns], [.float32, .float16, .int8])
    scaleTensor =
      tensor.kind == .int8
      ? try file.weights(name + ".scale", [rows], limit: Tensor.limit / 127) : nil
  }

  /// The scale of each row, where the matrix is int8.
  var scales: UnsafePointer<Float>? {
    scaleTensor?.start.assumingMemoryBound(to: Float.self)
  }

  /// Where a row starts, where the matrix is int8.
  func bytes(row: Int) -> UnsafePointer<Int8>? {
    guard tensor.kind == .int8 else { return nil }
    return (tensor.start + row * columns).assumingMemoryBound(to: Int8.self)
  }

  /// Reads a row as floats.
  func read(row: Int, into target: UnsafeMutablePointer<Float>) {
    let start = tensor.start + row * columns * tensor.kind.size
    switch tensor.kind {
    case .float32:
      target.update(from: start.assumingMemoryBound(to: Float.self), count: columns)
    case .float16:
      kernels_from_f16(start.assumingMemoryBound(to: UInt16.self), columns, target)
    case .int8:
      kernels_from_i8(
        start.assumingMemoryBound(to: Int8.self), columns, scales?[row] ?? 0, target)
    }
  }
}
