/// Floats in a file.
struct FloatVector: Sendable {
  private let tensor: Tensor

  /// Finds a vector by name.
  init(_ file: TensorFile, _ name: String, count: Int) throws(EncoderError) {
    tensor = try file.weights(name, [count])
  }

  /// The rows of a matrix one after the other.
  init(_ file: TensorFile, _ name: String, rows: Int, columns: Int) throws(EncoderError) {
    tensor = try file.weights(name, [rows, columns])
  }

  /// The number of floats.
  var count: Int { tensor.length / 4 }

  /// The first float, valid for as long as the file's owner lives.
  var start: UnsafePointer<Float> { tensor.start.assumingMemoryBound(to: Float.self) }
}
