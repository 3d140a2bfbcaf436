/// A JSON value that remembers the line it stood on.
struct JSONText: Equatable {
  enum Value: Equatable {
    case null
    case bool(Bool)
    /// The number as it was written.
    case number(String)
    case string(String)
    case array([JSONText])
    case object([Member])
  }

  struct Member: Equatable {
    var key: String
    var value: JSONText
  }

  var value: Value
  var line: Int
}

/// Reads JSON (RFC 8259) with the place of every mistake.
///
/// Config files are small; the module does not need Foundation for them, and Foundation's reader
/// would not say on which line an unknown key stands.
struct JSONReader {
  struct Failure: Error, Equatable {
    var line: Int
    var column: Int
    var reason: String
  }

  /// Deeper nesting is refused, so that a hostile file cannot exhaust the stack.
  private static let deepest = 64

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var lineStart = 0

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  static func read(_ bytes: [UInt8]) throws(Failure) -> JSONText {
    var reader = JSONReader(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.place = 3 }
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    if reader.place < bytes.count { throw reader.failure("unexpected text after the value") }
    return value
  }

  private func failure(_ reason: String) -> Failure {
    Failure(line: line, column: place - lineStart + 1, reason: reason)
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      place += 1
      if byte == 0x0A {
        line += 1
        lineStart = place
      }
    }
  }

  private mutating func take(_ byte: Character) -> Bool {
    skipSpace()
    guard next == byte.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONText {
    skipSpace()
    let start = line
    guard depth < Self.deepest else { throw failure("nested too deeply") }
    guard let byte = next else { throw failure("the text ends where a value should stand") }
    switch Character(Unicode.Scalar(byte)) {
    case "{": return JSONText(value: .object(try members(depth: depth)), line: start)
    case "[": return JSONText(value: .array(try elements(depth: depth)), line: start)
    case "\"": return JSONText(value: .string(try string()), line: start)
    case "-", "0"..."9": return JSONText(value: .number(try number()), line: start)
    case "t": return JSONText(value: try word("true", .bool(true)), line: start)
    case "f": return JSONText(value: try word("false", .bool(false)), line: start)
    case "n": return JSONText(value: try word("null", .null), line: start)
    default: throw failure("a value should stand here")
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONText.Value
  ) throws(Failure) -> JSONText.Value {
    guard bytes[place...].starts(with: word.utf8) else {
      throw failure("a value should stand here")
    }
    place += word.utf8.count
    return value
  }

  private mutating func members(depth: Int) throws(Failure) -> [JSONText.Member] {
    place += 1
    var members: [JSONText.Member] = []
    if take("}") { return members }
    repeat {
      skipSpace()
      guard next == 0x22 else { throw failure("a key in double quotes should stand here") }
      let key = try string()
      guard take(":") else { throw failure("':' should follow the key \(Quoted.text(key))") }
      members.append(.init(key: key, value: try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw failure("',' or '}' should stand here") }
    return members
  }

  private mutating func elements(depth: Int) throws(Failure) -> [JSONText] {
    place += 1
    var elements: [JSONText] = []
    if take("]") { return elements }
    repeat {
      elements.append(try value(depth: depth + 1))
    } while take(",")
    guard take("]") else { throw failure("',' or ']' should stand here") }
    return elements
  }

  private mutating func number() throws(Failure) -> String {
    let start = place
    if next == 0x2D { place += 1 }
    let whole = digits()
    if whole == 0 || (whole > 1 && bytes[place - whole] == 0x30) {
      throw failure("not a number")
    }
    if next == 0x2E {
      place += 1
      if digits() == 0 { throw failure("digits should follow the point") }
    }
    if next == 0x65 || next == 0x45 {
      place += 1
      if next == 0x2B || next == 0x2D { place += 1 }
      if digits() == 0 { throw failure("digits should follow the exponent") }
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func digits() -> Int {
    let start = place
    while let byte = next, (0x30...0x39).contains(byte) { place += 1 }
    return place - start
  }

  private mutating func string() throws(Failure) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case 0x22:
        place += 1
        guard let result = String(validating: text, as: UTF8.self) else {
          throw failure("a string is not valid UTF-8")
        }
        return result
      case 0x5C:
        place += 1
        text.append(contentsOf: try escape())
      case 0..<0x20:
        throw failure("a string may not hold a line break or control character")
      default:
        text.append(byte)
        place += 1
      }
    }
    throw failure("a string is not closed")
  }

  private mutating func escape() throws(Failure) -> [UInt8] {
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    guard let byte = next else { throw failure("a string is not closed") }
    if let value = plain[byte] {
      place += 1
      return [value]
    }
    guard byte == 0x75 else { throw failure("unknown escape in a string") }
    place += 1
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), bytes[place...].starts(with: "\\u".utf8) {
      place += 2
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw failure("half a surrogate pair") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw failure("half a surrogate pair") }
    return Array(String(Character(scalar)).utf8)
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    let end = place + 4
    guard end <= bytes.count,
      bytes[place..<end].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: bytes[place..<end], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits should follow '\\u'") }
    place = end
    return code
  }
}
