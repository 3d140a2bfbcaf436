import Base

/// Names of files, which to the system are any bytes but NUL and the slash, as strings.
///
/// A byte that is not UTF-8 becomes NUL, which stands in no name, and two hexadecimal digits: no such
/// name is taken for that of another file, and messages can show what it is.
package enum FileName {
  private static let mark: Unicode.Scalar = "\0"

  /// The name that ends at the first NUL.
  package static func string(_ bytes: UnsafePointer<CChar>) -> String {
    if let name = String(validatingCString: bytes) { return name }
    let raw = UnsafeRawBufferPointer(start: bytes, count: strlen(bytes))
    var name = String.UnicodeScalarView()
    var rest = raw[...]
    while !rest.isEmpty {
      let length = (1...min(4, rest.count)).first { isScalar(rest.prefix($0)) }
      if let length {
        name.append(contentsOf: String(decoding: rest.prefix(length), as: UTF8.self).unicodeScalars)
      } else {
        let digits = String(rest[rest.startIndex], radix: 16, uppercase: true)
        name.append(mark)
        name.append(contentsOf: digits.unicodeScalars)
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return String(name)
  }

  private static func isScalar(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    String(validating: bytes, as: UTF8.self)?.unicodeScalars.count == 1
  }

  /// Whether the system can be asked for a file of this name.
  package static func isWhole(_ name: String) -> Bool { !name.utf8.contains(0) }

  /// The name for messages, with a byte that is not UTF-8 as `\xFF`.
  package static func shown(_ name: String) -> String {
    isWhole(name)
      ? name
      : name.split(separator: "\0", omittingEmptySubsequences: false).joined(separator: "\\x")
  }
}
