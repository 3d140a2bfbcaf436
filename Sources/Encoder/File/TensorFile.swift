import Base
internal import Lexicon

/// A safetensors file: the length of a JSON header (u64, little-endian), the header, the tensors.
///
/// Only files that are sound in every part are opened: the tensors must cover what follows the
/// header without gap or overlap, and lie at multiples of their elements' sizes.
struct TensorFile {
  /// Where the file lies.
  let path: String

  private let file: MappedFile
  private let tensors: [String: Tensor]

  /// Maps the file at `path` and verifies it.
  ///
  /// - Parameters:
  ///   - path: Where the file lies.
  ///   - checksum: What `Checksum.ofFile(_:)` must give.
  /// - Throws: `EncoderError`.
  /// - Complexity: O(*n*) in the length of the file, at several bytes a nanosecond.
  init(path: String, checksum: UInt64) throws(EncoderError) {
    self.path = path
    file = try MappedFile.ofReader(path)
    let bytes = file.bytes
    guard bytes.count >= 10 else { throw .damaged(path: path, reason: "the header is cut short") }
    let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    guard length < 100_000_000, bytes[8] == UInt8(ascii: "{") else { throw .foreign(path: path) }
    guard length <= UInt64(bytes.count - 8) else {
      throw .damaged(path: path, reason: "the header is cut short")
    }
    guard Checksum.ofFile(bytes) == checksum else {
      throw .damaged(path: path, reason: "the checksum is wrong")
    }
    let start = 8 + Int(length)
    guard let header = JSONNode(ofReader: UnsafeRawBufferPointer(rebasing: bytes[8..<start])),
      let members = header.members
    else { throw .damaged(path: path, reason: "the header is not JSON") }
    guard header["__metadata__"]?["format"]?.string == ReaderConfiguration.format else {
      throw .foreign(path: path)
    }
    let data = UnsafeRawBufferPointer(rebasing: bytes[start...])
    var tensors: [String: Tensor] = [:]
    for member in members where member.name != "__metadata__" {
      guard let tensor = Tensor(member.value, data: data) else {
        throw .damaged(path: path, reason: "the tensor \(member.name) is ill described")
      }
      tensors[member.name] = tensor
    }
    var end = 0
    let sorted = tensors.values.sorted {
      ($0.offset, $0.length) < ($1.offset, $1.length)
    }
    for tensor in sorted {
      guard tensor.offset == end else {
        throw .damaged(path: path, reason: "tensors overlap or leave a gap")
      }
      end += tensor.length
    }
    guard end == data.count else {
      throw .damaged(path: path, reason: "tensors do not fill the file")
    }
    self.tensors = tensors
  }

  /// The number of tensors.
  var count: Int { tensors.count }

  /// Whether there are tensors of int8 or of fewer bits.
  var holdsBytes: Bool { tensors.values.contains { [.int8, .nibbles].contains($0.kind) } }

  /// What a tensor is said to be, if it is there.
  func described(_ name: String) -> (kind: Tensor.Kind, shape: [Int])? {
    tensors[name].map { ($0.kind, $0.shape) }
  }

  /// A tensor that must be there in a shape.
  func tensor(_ name: String, _ shape: [Int], _ kinds: [Tensor.Kind]) throws(EncoderError) -> Tensor
  {
    guard let tensor = tensors[name] else {
      throw .damaged(path: path, reason: "the tensor \(name) is missing")
    }
    guard tensor.shape == shape else {
      throw .damaged(
        path: path, reason: "the tensor \(name) has the shape \(tensor.shape), not \(shape)")
    }
    guard kinds.contains(tensor.kind) else {
      throw .damaged(path: path, reason: "the tensor \(name) is of type \(tensor.kind.rawValue)")
    }
    return tensor
  }

  /// A tensor that must be there in a shape and hold weights alone: a number that is none, or beyond
  /// all measure, would make all of a reading none.
  ///
  /// - Complexity: O(*n*) in the weights.
  func weights(
    _ name: String, _ shape: [Int], _ kinds: [Tensor.Kind] = [.float32],
    limit: Float = Tensor.limit
  ) throws(EncoderError) -> Tensor {
    let tensor = try tensor(name, shape, kinds)
    guard tensor.isWithin(limit) else {
      throw .damaged(
        path: path, reason: "the tensor \(name) holds what is no number or beyond all measure")
    }
    return tensor
  }

  /// The object that keeps the tensors in memory.
  var owner: any AnyObject & Sendable { file }
}
