import Base

extension JSONNode {
  /// The value that a reader's file spells, or nil where it is not JSON, nests deeper than 32
  /// values, or names a member twice.
  init?(ofReader bytes: UnsafeRawBufferPointer) {
    let text = bytes.bindMemory(to: UInt8.self)
    do throws(JSONError) {
      self = try JSONReader.read(text.span, deepest: 32, allowsRepeatedNames: false)
    } catch {
      return nil
    }
  }
}
