import Base

extension RecordReader {
  /// What a record says under some key of its own, as a label to group it by.
  ///
  /// - Parameters:
  ///   - key: The key, at the record's top level.
  ///   - line: The record, on one line or on several.
  /// - Returns: A string without the white space at its ends, or a number, `true` or `false` as it
  ///   is written; nil where the key is absent, null, blank, an array or an object, and where the
  ///   record is broken before its end. Of a key that comes twice the last counts.
  /// - Complexity: O(*n*) in the bytes of the record.
  public static func label(_ key: String, in line: [UInt8]) -> String? {
    let bytes = line.span
    do throws(ProseError) {
      try ArticleReader.validate(bytes)
      var scanner = RecordScanner()
      scanner.move(to: ArticleReader.byteOrderMarkLength(bytes))
      try scanner.expect(UInt8(ascii: "{"), bytes)
      if scanner.take(UInt8(ascii: "}"), bytes) { return nil }
      var label: String?
      repeat {
        _ = scanner.isAtEnd(bytes)
        let name = try scanner.string(bytes)
        try scanner.expect(UInt8(ascii: ":"), bytes)
        if name == key {
          label = try value(bytes, &scanner)
        } else {
          try scanner.skipValue(bytes)
        }
      } while scanner.take(UInt8(ascii: ","), bytes)
      try scanner.expect(UInt8(ascii: "}"), bytes)
      return label
    } catch {
      return nil
    }
  }

  private static func value(
    _ bytes: Span<UInt8>, _ scanner: inout RecordScanner
  ) throws(ProseError) -> String? {
    if scanner.takeNull(bytes) { return nil }
    switch try scanner.peek(bytes) {
    case .string:
      let text = try scanner.string(bytes)
      let own = text.utf8.span
      let range = own.trimmed(0..<own.count)
      return range.isEmpty ? nil : own.string(range)
    case .number, .literal:
      let start = scanner.offset
      try scanner.skipValue(bytes)
      return bytes.string(start..<scanner.offset)
    case .object, .array:
      try scanner.skipValue(bytes)
      return nil
    }
  }
}
