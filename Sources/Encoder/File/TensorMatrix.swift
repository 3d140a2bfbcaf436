internal import CKernels

/// A matrix in a file, its rows read as floats.
struct TensorMatrix: Sendable {
  /// The numbers in a row.
  let columns: Int

  private let tensor: Tensor
  private let scaleTensor: Tensor?

  /// Finds a matrix by name; one of whole numbers has scales beside it: one for each row, or, with
  /// four bits, in half precision for each of the groups that a row is cut into.
  init(_ file: TensorFile, _ name: String, rows: Int, columns: Int) throws(EncoderError) {
    self.columns = columns
    if let (kind, _) = file.described(name), kind == .nibbles {
      let groups = file.described(name + ".scale")?.shape.last ?? 0
      guard groups > 0, groups <= columns / 2, columns % (2 * groups) == 0 else {
        throw .damaged(
          path: file.path, reason: "the tensor \(name) is in groups that do not fit it")
      }
      tensor = try file.weights(name, [rows, columns / 2], [.nibbles])
      scaleTensor = try file.weights(
        name + ".scale", [rows, groups], [.float16], limit: Tensor.limit / 8)
    } else {
      tensor = try file.weights(name, [rows, columns], [.float32, .float16, .int8])
      scaleTensor =
        tensor.kind == .int8
        ? try file.weights(name + ".scale", [rows], limit: Tensor.limit / 127) : nil
    }
  }

  /// Hands on some rows in int8 and the scale of each, or gives nil where the matrix is of floats.
  ///
  /// Rows of four bits are put on the 255 numbers of int8 anew: steps are some eleven times as fine.
  ///
  /// - Complexity: O(*n*) in the numbers.
  func withBytes<Result>(
    rows: Range<Int>, _ body: (UnsafePointer<Int8>, UnsafePointer<Float>) -> Result
  ) -> Result? {
    switch tensor.kind {
    case .float32, .float16: return nil
    case .int8:
      guard let scales = scaleTensor?.start.assumingMemoryBound(to: Float.self) else { return nil }
      return body(
        (tensor.start + rows.lowerBound * columns).assumingMemoryBound(to: Int8.self),
        scales + rows.lowerBound)
    case .nibbles:
      let bytes = Floats((rows.count * columns + 3) / 4)
      let scales = Floats(rows.count)
      let row = Floats(columns)
      let result = bytes.start.withMemoryRebound(to: Int8.self, capacity: rows.count * columns) {
        for (index, place) in rows.enumerated() {
          let (nibbles, factors, group) = nibbles(row: place)
          scales.start[index] = kernels_i8_from_i4(
            nibbles, factors, columns, group, $0 + index * columns, row.start)
        }
        return body($0, scales.start)
      }
      Floats.keep(bytes, scales, row)
      return result
    }
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
      let scales = scaleTensor?.start.assumingMemoryBound(to: Float.self)
      kernels_from_i8(
        start.assumingMemoryBound(to: Int8.self), columns, scales?[row] ?? 0, target)
    case .nibbles:
      let (nibbles, factors, group) = nibbles(row: row)
      kernels_from_i4(nibbles, factors, columns, group, target)
    }
  }

  /// A row of four bits: its bytes, the factors of its groups, and the numbers in a group.
  private func nibbles(row: Int) -> (UnsafePointer<UInt8>, UnsafePointer<UInt16>?, group: Int) {
    let groups = scaleTensor?.shape.last ?? 1
    return (
      (tensor.start + row * columns / 2).assumingMemoryBound(to: UInt8.self),
      scaleTensor.map { ($0.start + row * groups * 2).assumingMemoryBound(to: UInt16.self) },
      columns / groups
    )
  }
}
