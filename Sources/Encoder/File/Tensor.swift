import Base
internal import CKernels

// Unchecked because of the pointer: it leads into a read-only mapping that `TensorFile.owner` keeps.
/// A tensor in a mapped file, valid for as long as the file's owner lives.
struct Tensor: @unchecked Sendable {
  /// The type of the elements, by safetensors' name for it.
  enum Kind: String {
    case float32 = "F32"
    case float16 = "F16"
    case int8 = "I8"
    /// Two numbers of four bits each.
    case nibbles = "U8"

    /// The bytes of an element.
    var size: Int {
      switch self {
      case .float32: 4
      case .float16: 2
      case .int8, .nibbles: 1
      }
    }
  }

  let kind: Kind
  let shape: [Int]
  /// Where the tensor starts behind the header.
  let offset: Int
  /// The first element.
  let start: UnsafeRawPointer
  /// The length in bytes.
  let length: Int

  /// The greatest magnitude of a weight that is read, a scale of int8 times 127, one of four bits
  /// times 8.
  ///
  /// Trained weights are below 10. Up to here no sum of a network of this form leaves what 32-bit
  /// floating point can hold: the largest, the squares of a layer's result in its norm, are at most
  /// 4 · 10¹⁸ · width³ · inner², which is 2 · 10³⁸ at a width of 5,000 and four times that between.
  static let limit: Float = 1_000

  /// Whether all elements are numbers of at most `limit` in magnitude.
  ///
  /// - Complexity: O(*n*).
  func isWithin(_ limit: Float) -> Bool {
    switch kind {
    case .float32:
      let floats = start.assumingMemoryBound(to: Float.self)
      return (0..<length / 4).allSatisfy { abs(floats[$0]) <= limit }
    case .float16:
      let halves = start.assumingMemoryBound(to: UInt16.self)
      let count = length / 2
      return withUnsafeTemporaryAllocation(of: Float.self, capacity: 1_024) { floats in
        guard let target = floats.baseAddress else { return false }
        return stride(from: 0, to: count, by: floats.count).allSatisfy { at in
          let part = min(floats.count, count - at)
          kernels_from_f16(halves + at, part, target)
          return (0..<part).allSatisfy { abs(floats[$0]) <= limit }
        }
      }
    case .int8: return limit >= 128
    case .nibbles: return limit >= 8
    }
  }

  /// The tensor that a header describes, or nil where the description does not fit the data.
  init?(_ description: JSONNode, data: UnsafeRawBufferPointer) {
    guard let members = description.members, members.count == 3,
      let kind = description["dtype"]?.string.flatMap(Kind.init),
      let shape = description["shape"]?.integers,
      let offsets = description["data_offsets"]?.integers, offsets.count == 2
    else { return nil }
    var size = kind.size
    for extent in shape {
      let (product, overflow) = size.multipliedReportingOverflow(by: extent)
      guard extent >= 0, !overflow else { return nil }
      size = product
    }
    guard offsets[0] >= 0, offsets[0] <= offsets[1], offsets[1] <= data.count,
      offsets[1] - offsets[0] == size
    else { return nil }
    guard let start = data.baseAddress.map({ $0 + offsets[0] }),
      Int(bitPattern: start) % kind.size == 0
    else { return nil }
    self.kind = kind
    self.shape = shape
    self.offset = offsets[0]
    self.start = start
    length = size
  }
}
