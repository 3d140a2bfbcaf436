package import Base

/// A result on its way to the output.
package struct WrittenResult {
  /// The article as it was rendered.
  package let rendered: Rendered
  /// Where it comes from, and what goes with it.
  package let origin: RecordTable.Origin
  /// The limits that it misses, in words.
  package var misses: [String] = []

  /// Takes a result.
  package init(rendered: Rendered, origin: RecordTable.Origin) {
    self.rendered = rendered
    self.origin = origin
  }

  /// The record, as it can be looked into.
  package var record: JSONNode {
    // It was written by ourselves.
    JSONReader.document(rendered.record) ?? JSONNode(.object([]), at: 0)
  }
}
