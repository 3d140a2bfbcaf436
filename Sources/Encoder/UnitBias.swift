// Unchecked because of the pointer: it leads into a read-only mapping that the weights keep.
/// What attention's logits gain where two tokens are of one unit.
struct UnitBias: @unchecked Sendable {
  /// A number for each head.
  let values: UnsafePointer<Float>
  /// For each query, the first key of its unit.
  let low: [Int32]
  /// For each query, the key behind the last of its unit.
  let high: [Int32]
}
