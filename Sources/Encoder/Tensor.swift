// Unchecked because of the pointer: it leads into a read-only mapping that `TensorFile.owner` keeps.
/// A tensor in a mapped file, valid for as long as the file's owner lives.
struct Tensor: @unchecked Sendable {
  /// The type of the elements, by safetensors' name for it.
  enum Kind: String {
    case float32 = "F32"
    case float16 = "F16"
    case int8 = "I8"

    /// The bytes of an element.
    var size: Int {
      switch self {
      case .float32: 4
      case .float16: 2
      case .int8: 1
      }
    }
  }

  let kind: Kind
  let shape: [Int]
  /// Where the tensor starts behind the header.
  let offset: Int
  let bytes: UnsafeRawBufferPointer

  /// The tensor that a header describes, or nil where the description does not fit the data.
  init?(_ description: JSONValue, data: UnsafeRawBufferPointer) {
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
    let bytes = UnsafeRawBufferPointer(rebasing: data[offsets[0]..<offsets[1]])
    guard Int(bitPattern: bytes.baseAddress) % kind.size == 0 else { return nil }
    self.kind = kind
    self.shape = shape
    self.offset = offsets[0]
    self.bytes = bytes
  }
}
