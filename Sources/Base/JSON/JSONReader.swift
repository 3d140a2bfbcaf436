/// Reads a whole JSON document into values.
///
/// For what is small and of any shape; where the shape is known and speed counts, scan.
package struct JSONReader {
  private var scanner: JSONScanner<JSONError>
  private let deepest: Int
  private let allowsRepeatedNames: Bool

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - text: The bytes, which need not be valid.
  ///   - start: Where the document begins, behind a byte order mark.
  ///   - deepest: How many values may lie in each other, so that no document exhausts the stack.
  ///   - allowsRepeatedNames: Whether two members of one object may have the same name.
  /// - Returns: The document's value.
  /// - Throws: `JSONError`; offsets count from the start of `text`.
  /// - Complexity: O(*n*).
  package static func read(
    _ text: Span<UInt8>, from start: Int = 0, deepest: Int = 64, allowsRepeatedNames: Bool = true
  ) throws(JSONError) -> JSONNode {
    var reader = JSONReader(
      scanner: JSONScanner(at: start, readsHalfPairs: false), deepest: deepest,
      allowsRepeatedNames: allowsRepeatedNames)
    let value = try reader.value(text, depth: 0)
    guard reader.scanner.isAtEnd(text) else { throw reader.scanner.fault(.end) }
    return value
  }

  /// The value of a document; nil where it is broken and nobody is to be told why.
  package static func document(_ bytes: [UInt8], from start: Int = 0) -> JSONNode? {
    do {
      return try read(bytes.span, from: start)
    } catch {
      return nil
    }
  }

  private mutating func value(_ text: Span<UInt8>, depth: Int) throws(JSONError) -> JSONNode {
    _ = scanner.isAtEnd(text)
    let start = scanner.offset
    guard depth < deepest else { throw .nestedTooDeeply(at: start) }
    let content: JSONNode.Content
    switch try scanner.peek(text) {
    case .object: content = .object(try members(text, depth: depth))
    case .array: content = .array(try elements(text, depth: depth))
    case .string: content = .string(try scanner.validatedString(text))
    case .number: content = .number(try scanner.number(text))
    case .literal: content = try scanner.literal(text).map { .bool($0) } ?? .null
    }
    return JSONNode(content, at: start)
  }

  private mutating func members(
    _ text: Span<UInt8>, depth: Int
  ) throws(JSONError) -> [JSONNode.Member] {
    try scanner.expect(UInt8(ascii: "{"), text)
    var members: [JSONNode.Member] = []
    if scanner.take(UInt8(ascii: "}"), text) { return members }
    var names: Set<String> = []
    repeat {
      _ = scanner.isAtEnd(text)
      let name = try scanner.validatedString(text)
      if !allowsRepeatedNames, !names.insert(name).inserted { throw scanner.fault(.newName) }
      guard scanner.take(UInt8(ascii: ":"), text) else { throw scanner.fault(.colon(name: name)) }
      members.append(JSONNode.Member(name: name, value: try value(text, depth: depth + 1)))
    } while scanner.take(UInt8(ascii: ","), text)
    guard scanner.take(UInt8(ascii: "}"), text) else { throw scanner.fault(.commaOrBrace) }
    return members
  }

  private mutating func elements(
    _ text: Span<UInt8>, depth: Int
  ) throws(JSONError) -> [JSONNode] {
    try scanner.expect(UInt8(ascii: "["), text)
    var elements: [JSONNode] = []
    if scanner.take(UInt8(ascii: "]"), text) { return elements }
    repeat {
      elements.append(try value(text, depth: depth + 1))
    } while scanner.take(UInt8(ascii: ","), text)
    guard scanner.take(UInt8(ascii: "]"), text) else { throw scanner.fault(.commaOrBracket) }
    return elements
  }
}
