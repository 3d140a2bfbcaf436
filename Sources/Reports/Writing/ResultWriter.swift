/// Puts results into the form in which they are written, one after the other.
package protocol ResultWriter {
  /// The bytes of a result, with what stands before it.
  mutating func result(_ result: WrittenResult) -> [UInt8]

  /// The bytes that stand in a result's place; nil where nothing does.
  mutating func failure(_ failure: WrittenFailure) -> [UInt8]?

  /// What stands after the last result.
  mutating func ending() -> [UInt8]
}

extension ResultWriter {
  package mutating func ending() -> [UInt8] { [] }
}
