package import Typeset

/// A JSON document on a line.
package enum JSONLine {
  /// The line with its end.
  package static func bytes(_ value: JSONValue) -> [UInt8] {
    var bytes = JSONWriter.compact(value)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
