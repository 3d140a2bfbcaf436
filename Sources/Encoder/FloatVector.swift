/// Floats in a file.
struct FloatVector: Sendable {
  private let tensor: Tensor

  /// Finds a vector by name.
  init(_ file: TensorFile, _ name: String, count: Int) throws(EncoderError) {
    tensor = try file.floats(name, [count])
  }

  /// The rows of a matrix one after the other.
  init(_ file: TensorFile, _ name: String, rows: Int, columns: Int) throws(EncoderError) {
    tensor = try file.floats(name, [rows, columns])
  }

  /// The number of floats.
  var count: Int { tensor.bytes.count / 4 }

  /// The first float, valid for as long as the file's owner lives.
  var start: UnsafePointer<Float> {
    // A vector is never empty, so that its bytes have an address.
    UnsafeRawPointer(bitPattern: UInt(bitPattern: tensor.bytes.baseAddress))
      .unsafelyUnwrapped.assumingMemoryBound(to: Float.self)
  }
}
