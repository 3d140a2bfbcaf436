import Base
import CommandLineKit

/// An encoding of text by the name that iconv knows it by.
struct TextEncoding: Sendable, Equatable {
  static let option = Option.text(
    "encoding", "NAME", .text, effect: .input,
    "The encoding of the input, by iconv's names, where it is not UTF-8.")

  /// The name as it was given.
  let name: String

  /// Names that are often meant, for whoever mistypes one.
  private static let common = [
    "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "ISO-8859-2", "ISO-8859-15",
    "latin1", "windows-1250", "windows-1251", "windows-1252", "CP1252", "CP437", "CP850",
    "macintosh", "KOI8-R", "Shift_JIS", "EUC-JP", "GB18030", "Big5",
  ]

  /// Takes a name that the system knows.
  init(_ name: String) throws(Failure) {
    self.name = name
    guard !name.isEmpty, let converter = Self.open(name) else {
      let nearest = NearestName.nearest(to: name, among: Self.common)
      throw .usage(
        UsageError(
          .refused(
            "--encoding: there is no encoding '\(name)'; "
              + (nearest.map { "did you mean '\($0)'?" } ?? "'iconv -l' lists them"))))
    }
    iconv_close(converter)
  }

  private static func open(_ name: String) -> iconv_t? {
    let converter = iconv_open("UTF-8", name)
    return converter == iconv_t(bitPattern: -1) ? nil : converter
  }

  /// The text in UTF-8, without a byte order mark of another encoding.
  ///
  /// - Throws: `unsuitable` where the bytes are not of this encoding.
  func utf8(_ bytes: [UInt8], place: String) throws(Failure) -> [UInt8] {
    guard let converter = Self.open(name) else {
      throw .internalError("the encoding \(name) went away")
    }
    defer { iconv_close(converter) }
    var output: [UInt8] = []
    var bad: Int?
    var input = bytes.map { CChar(bitPattern: $0) }
    let count = input.count
    var buffer = [CChar](repeating: 0, count: 1 << 16)
    let size = buffer.count
    input.withUnsafeMutableBufferPointer { source in
      var next = source.baseAddress
      var left = count
      while left > 0 {
        var result = 0
        var number: Int32 = 0
        buffer.withUnsafeMutableBufferPointer { target in
          var place = target.baseAddress
          var room = size
          result = iconv(converter, &next, &left, &place, &room)
          number = errno
          output.append(
            contentsOf: target.prefix(size - room).map { UInt8(bitPattern: $0) })
        }
        if result == -1, number != E2BIG {
          bad = count - left
          break
        }
      }
    }
    if let bad {
      throw .unsuitable(
        place: place, code: "invalid_encoding",
        "not \(name): the first bad byte is at offset \(bad); name another --encoding")
    }
    return output
  }

  /// What bytes that are no UTF-8 most likely are.
  static func guess(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { return "UTF-16" }
    let sample = bytes.prefix(4_096)
    let zeros = sample.enumerated().filter { $0.element == 0 }.map(\.offset)
    if zeros.count * 4 > sample.count {
      return zeros.count { $0 % 2 == 1 } * 2 > zeros.count ? "UTF-16LE" : "UTF-16BE"
    }
    // What Windows has between 80 and 9F are control characters elsewhere; five are in neither.
    let neither: Set<UInt8> = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
    return bytes.contains(where: neither.contains) ? "ISO-8859-1" : "windows-1252"
  }
}
