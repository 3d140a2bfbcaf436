/// What a text that is no prose looks like: markup, data, code or bytes of another encoding.
public enum MarkupForm: String, Sendable, CaseIterable, Codable {
  case html = "HTML"
  case xml = "XML"
  case latex = "LaTeX"
  case rtf = "RTF"
  case troff = "troff"
  case json = "JSON"
  case csv = "CSV"
  case tsv = "TSV"
  case code = "source code"
  case binary = "a binary file"
  case encoding = "text in another encoding than UTF-8"

  /// The form that a text looks to have; nil for prose.
  ///
  /// Prose that quotes a tag, a formula or a line of code is prose: the marks of a form have to be
  /// a noticeable part of the text, or to stand where only that form has them.
  ///
  /// - Parameter text: The text with its line breaks; its first 16,384 bytes are looked at.
  /// - Returns: The form.
  /// - Complexity: O(1) for long texts.
  public static func of(_ text: Span<UInt8>) -> MarkupForm? {
    let bytes = text.extracting(0..<min(text.count, 1 << 14)).withUnsafeBufferPointer { Array($0) }
    let sample = MarkupSample(bytes)
    return sample.form
  }
}

/// The beginning of a text, in which the marks of forms are counted.
private struct MarkupSample {
  private let bytes: [UInt8]
  private let lines: [ArraySlice<UInt8>]
  /// The bytes behind the white space at the start.
  private let start: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.drop { $0 <= 0x20 }
    lines = bytes.split { $0 == 0x0a || $0 == 0x0d }.compactMap { line in
      let trimmed = line.drop { $0 == 0x20 || $0 == 0x09 }
      return trimmed.isEmpty ? nil : trimmed
    }
  }

  var form: MarkupForm? {
    if starts("{\\rtf") { return .rtf }
    if isBinary { return .binary }
    if starts("<?xml") { return .xml }
    if starts("<!doctype html") || starts("<html") || hasManyTags { return .html }
    if isLaTeX { return .latex }
    if isJSON { return .json }
    if isTroff { return .troff }
    if isTable("\t", leastLines: 3, leastMarks: 1) { return .tsv }
    if isTable(",", leastLines: 4, leastMarks: 2) || isTable(";", leastLines: 4, leastMarks: 2) {
      return .csv
    }
    if isCode { return .code }
    return hasMojibake ? .encoding : nil
  }

  /// Whether the text starts with a word, whatever its case.
  private func starts(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      start.count >= word.count && zip(start, word).allSatisfy { lower($0) == lower($1) }
    }
  }

  private func lower(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  // MARK: The forms

  /// A page has a control character here and there, a binary file many.
  private var isBinary: Bool {
    let controls = bytes.count { $0 < 0x20 && !(0x07...0x0d).contains($0) && $0 != 0x1b }
    return controls >= 4 && controls * 50 >= bytes.count
  }

  /// Four tags, and of twenty bytes one in a tag.
  private var hasManyTags: Bool {
    var tags = 0
    var inside = 0
    var place = 0
    while place < bytes.count {
      guard bytes[place] == UInt8(ascii: "<"), let end = tagEnd(place) else {
        place += 1
        continue
      }
      tags += 1
      inside += end - place
      place = end
    }
    return tags >= 4 && inside * 20 >= bytes.count
  }

  /// The end of the tag that starts here: a name, and no other `<` before its `>`.
  private func tagEnd(_ start: Int) -> Int? {
    var place = start + 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") { place += 1 }
    guard place < bytes.count, isLetter(bytes[place]) else { return nil }
    let limit = min(bytes.count, start + 400)
    while place < limit {
      switch bytes[place] {
      case UInt8(ascii: ">"): return place + 1
      // An address of mail or of the web in angle brackets is no tag.
      case UInt8(ascii: "<"), UInt8(ascii: "@"): return nil
      case UInt8(ascii: ":") where bytes[(start + 1)..<place].allSatisfy(isLetter):
        return nil
      default: place += 1
      }
    }
    return nil
  }

  /// The commands of a document, or three commands with arguments that are a part of the text.
  private var isLaTeX: Bool {
    var commands = 0
    for place in bytes.indices.dropLast(2) where bytes[place] == UInt8(ascii: "\\") {
      var end = place + 1
      while end < bytes.count, isLetter(bytes[end]) { end += 1 }
      guard end > place + 1, end < bytes.count else { continue }
      let name = String(decoding: bytes[place + 1..<end], as: UTF8.self)
      if name == "documentclass" || name == "usepackage" || name == "begin" { return true }
      if bytes[end] == UInt8(ascii: "{") || bytes[end] == UInt8(ascii: "[") || name == "item" {
        commands += 1
      }
    }
    return commands >= 3 && commands * 200 >= bytes.count
  }

  /// A bracket at the start, and names with colons behind them.
  private var isJSON: Bool {
    guard let first = start.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      return false
    }
    var names = 0
    for place in bytes.indices.dropFirst() where bytes[place] == UInt8(ascii: ":") {
      if bytes[place - 1] == UInt8(ascii: "\"") { names += 1 }
    }
    if names >= 2 { return true }
    guard let second = start.dropFirst().first(where: { $0 > 0x20 }) else { return false }
    // A list of texts or of numbers.
    let isList = second == UInt8(ascii: "\"") || second &- UInt8(ascii: "0") < 10
    return first == UInt8(ascii: "[") && isList && bytes.last { $0 > 0x20 } == UInt8(ascii: "]")
      && bytes.contains(UInt8(ascii: ","))
  }

  /// Requests at the start of a third of the lines.
  private var isTroff: Bool {
    let requests = lines.count { line in
      line.count >= 3 && line.first == UInt8(ascii: ".")
        && line.dropFirst().prefix(2).allSatisfy(isLetter)
    }
    return requests >= 3 && requests * 3 >= lines.count
  }

  /// Lines of equally many fields, of which few end as sentences do.
  private func isTable(_ mark: Unicode.Scalar, leastLines: Int, leastMarks: Int) -> Bool {
    let mark = UInt8(ascii: mark)
    guard lines.count >= leastLines else { return false }
    // The last may be cut.
    let whole = bytes.count < 1 << 14 ? lines[...] : lines.dropLast()
    var counts: [Int: Int] = [:]
    var lengths: [Int: Int] = [:]
    var ends = 0
    for line in whole {
      let marks = line.count { $0 == mark }
      counts[marks, default: 0] += 1
      lengths[marks, default: 0] += line.count
      let last = line.last { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
      if let last, [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last) {
        ends += 1
      }
    }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
      return false
    }
    guard lengths[most.key, default: 0] * 10 >= bytes.count * 7 else { return false }
    return most.key >= leastMarks && most.value * 10 >= whole.count * 8 && ends * 2 <= whole.count
  }

  /// Of ten lines six that only code has.
  private var isCode: Bool {
    guard lines.count >= 4 else { return false }
    return lines.count(where: isCodeLine) * 10 >= lines.count * 6
  }

  private func isCodeLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last(where: { $0 > 0x20 }) else { return false }
    if [UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(last) { return true }
    for head in Self.heads where line.starts(with: head.utf8) { return true }
    if line.starts(with: "import ".utf8), line.count(where: { $0 == 0x20 }) == 1 { return true }
    let signs = line.count { Self.signs.contains($0) }
    // What begins like code is code with a sign of code.
    if signs > 0 || last == UInt8(ascii: ":") {
      for head in Self.words where line.starts(with: head.utf8) { return true }
    }
    let visible = line.count { $0 > 0x20 }
    return signs >= 2 && signs * 12 >= visible
  }

  private static let heads: [String] = [
    "#include", "#!/", "//", "/*", "*/", "elif ", "else:", "try:",
  ]

  private static let words: [String] = [
    "import ", "from ", "def ", "class ", "return ", "public ", "private ", "func ", "function ",
    "const ", "static ", "let ", "var ", "if ", "for ", "while ",
  ]

  private static let signs = Set("{}[]=<>()&\\$".utf8)

  /// UTF-8 that was read as Latin-1 or Windows-1252, or bytes that could not be read.
  private var hasMojibake: Bool {
    var marks = 0
    for place in bytes.indices.dropLast(3) {
      switch (bytes[place], bytes[place + 1], bytes[place + 2], bytes[place + 3]) {
      // Ã or Â and a sign that no letter follows it with: é read as Ã©.
      case (0xc3, 0x83, 0xc2, 0x80...0xbf), (0xc3, 0x82, 0xc2, 0xa0...0xbf): marks += 1
      // â€ of quotation marks and dashes, and â with a control character.
      case (0xc3, 0xa2, 0xe2, 0x82), (0xc3, 0xa2, 0xc2, 0x80): marks += 1
      // The sign for what could not be read.
      case (0xef, 0xbf, 0xbd, _): marks += 1
      default: break
      }
    }
    return marks >= 2 && marks * 1_000 >= bytes.count
  }
}
