/// Takes the inline marks out of a Markdown paragraph in one pass.
///
/// Marks whose partner is not yet known are written and struck out once it is found, so that
/// what is no mark after all stays as text.
struct MarkdownInlineParser {
  private let labels: Set<String>
  private var output: [UInt8] = []
  /// Ranges of the output that turned out to be marks or images, in no order.
  private var struck: [Range<Int>] = []
  private var brackets: [Bracket] = []
  /// How many of the brackets can open no link any more, as links hold no links.
  private var spent = 0
  private var openers: [Delimiter] = []
  /// How many openers there are of `*`, `_` and `~`, so that a search always finds one.
  private var openerCounts = [0, 0, 0]
  /// For each length of a run of backticks, where the last run of that length starts.
  private var lastTicks: [Int: Int]?
  private var hasNoCommentEnd = false
  /// Where the label of a wiki link starts that was written last.
  private var labelStart: Int?
  /// Where the last break of HTML was written.
  private var lastBreak: Int?
  private var spans = MarkdownSpans()

  private struct Bracket {
    var output: Int
    var input: Int
    var isImage: Bool
  }

  private struct Delimiter {
    var byte: UInt8
    var output: Range<Int>
  }

  /// Creates a reader that knows the labels of link references.
  init(labels: Set<String>) {
    self.labels = labels
  }

  /// The text of a paragraph without marks; line breaks are spaces.
  ///
  /// Code spans, formulas, tags of templates and addresses in angle brackets are stand-ins
  /// (``MarkdownGap``).
  ///
  /// - Parameter text: The paragraph.
  /// - Returns: The text's bytes, and for each of them where it stands in the paragraph.
  mutating func plain(_ text: Span<UInt8>) -> (bytes: [UInt8], origins: [Int]) {
    output.reserveCapacity(text.count)
    var origins: [Int] = []
    origins.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let next = read(text, index)
      if origins.count > output.count { origins.removeLast(origins.count - output.count) }
      let start = labelStart ?? index
      let written = origins.count
      while origins.count < output.count {
        origins.append(min(start + origins.count - written, next - 1))
      }
      labelStart = nil
      index = next
    }
    guard !struck.isEmpty else { return (output, origins) }
    var kept: (bytes: [UInt8], origins: [Int]) = ([], [])
    kept.bytes.reserveCapacity(output.count)
    kept.origins.reserveCapacity(output.count)
    var cursor = 0
    for range in struck.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > cursor {
        kept.bytes += output[cursor..<range.lowerBound]
        kept.origins += origins[cursor..<range.lowerBound]
      }
      cursor = max(cursor, range.upperBound)
    }
    kept.bytes += output[cursor...]
    kept.origins += origins[cursor...]
    return kept
  }

  /// Reads what starts at `index` and returns where to go on.
  private mutating func read(_ text: Span<UInt8>, _ index: Int) -> Int {
    let byte = text[index]
    switch byte {
    case UInt8(ascii: "\\"): return escape(text, index)
    case UInt8(ascii: "`"): return code(text, index)
    case UInt8(ascii: "<"): return tag(text, index)
    case UInt8(ascii: "&"):
      if let entity = MarkdownEntity(text, index) {
        output += entity.bytes
        return entity.end
      }
    case UInt8(ascii: "!"):
      if let link = MarkdownSpans.wikiLink(text, index + 1) {
        output += MarkdownGap.standIn
        return link.end
      }
      if index + 1 < text.count, text[index + 1] == UInt8(ascii: "[") {
        brackets.append(Bracket(output: output.count, input: index + 2, isImage: true))
        output += [byte, text[index + 1]]
        return index + 2
      }
    case UInt8(ascii: "["):
      if let end = noteEnd(text, index) { return end }
      if let link = MarkdownSpans.wikiLink(text, index), !isLabel(text, link.inside) {
        for place in link.label {
          output.append(text[place] == UInt8(ascii: "#") ? 0x20 : text[place])
        }
        labelStart = link.label.lowerBound
        return link.end
      }
      brackets.append(Bracket(output: output.count, input: index + 1, isImage: false))
    case UInt8(ascii: "]"): return closeBracket(text, index)
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): return emphasis(text, index)
    case UInt8(ascii: "{"), UInt8(ascii: "$"):
      if let end = spans.end(text, index) {
        output += MarkdownGap.standIn
        return end
      }
    case 0x0a:
      let hyphen = DividedWord.hyphenLength(before: index, limit: text.count, in: text)
      if hyphen > 0 { output.removeLast(hyphen) } else { output.append(0x20) }
      return index + 1
    default: break
    }
    output.append(byte)
    return index + 1
  }

  private mutating func escape(_ text: Span<UInt8>, _ index: Int) -> Int {
    guard index + 1 < text.count else {
      output.append(text[index])
      return index + 1
    }
    let next = text[index + 1]
    if next == 0x0a {
      output.append(0x20)
      return index + 2
    }
    let isMark = next > 0x20 && next < 0x7f && !next.isASCIIAlphanumeric
    output.append(isMark ? next : text[index])
    return index + (isMark ? 2 : 1)
  }

  /// Puts a stand-in for a code span, or for backticks that open none, themselves.
  private mutating func code(_ text: Span<UInt8>, _ index: Int) -> Int {
    var start = index
    while start < text.count, text[start] == 0x60 { start += 1 }
    let length = start - index
    // A search is made only where it succeeds, and what it passes is not looked at again.
    let last = closingTicks(text)[length] ?? index
    var end = start
    while end <= last {
      guard text[end] == 0x60 else {
        end += 1
        continue
      }
      let run = end
      while end < text.count, text[end] == 0x60 { end += 1 }
      guard end - run == length else { continue }
      output += MarkdownGap.standIn
      return end
    }
    for _ in 0..<length { output.append(0x60) }
    return start
  }

  private mutating func closingTicks(_ text: Span<UInt8>) -> [Int: Int] {
    if let lastTicks { return lastTicks }
    var found: [Int: Int] = [:]
    var index = 0
    while index < text.count {
      let start = index
      while index < text.count, text[index] == 0x60 { index += 1 }
      if index > start { found[index - start] = start } else { index += 1 }
    }
    lastTicks = found
    return found
  }

  /// Drops a tag or a comment; `<br>` is a hard break, and an address in brackets, which is a
  /// target and no more, leaves a stand-in.
  private mutating func tag(_ text: Span<UInt8>, _ index: Int) -> Int {
    var end = index + 1
    if text.matches("<!--", at: index) {
      end = index + 4
      while !hasNoCommentEnd, end < text.count {
        if text.matches("-->", at: end) { return end + 3 }
        end += 1
      }
      hasNoCommentEnd = true
    }
    end = MarkdownSpans.tagEnd(text, index)
    guard end < text.count, text[end] == 0x3e, end > index + 1 else {
      output.append(text[index])
      return index + 1
    }
    let inside = index + 1..<end
    if isAddress(text, inside) {
      output += MarkdownGap.standIn
      return end + 1
    }
    let first = text[index + 1]
    guard first.isASCIILetter || first == 0x2f || first == 0x21 || first == 0x3f else {
      output.append(text[index])
      return index + 1
    }
    if isBreak(text, inside) {
      let isSecond = lastBreak.map { output[$0...].allSatisfy(\.isASCIISpace) } ?? false
      lastBreak = output.count
      output.append(isSecond ? 0x0a : 0x20)
    }
    return end + 1
  }

  /// Whether a tag is `<br>`, `<br/>` or `<br />`.
  private func isBreak(_ text: Span<UInt8>, _ inside: Range<Int>) -> Bool {
    let start = inside.lowerBound
    guard inside.count > 1, text[start] | 0x20 == 0x62, text[start + 1] | 0x20 == 0x72 else {
      return false
    }
    for index in inside.dropFirst(2) where text[index] != 0x20 && text[index] != 0x2f {
      return false
    }
    return true
  }

  private func isAddress(_ text: Span<UInt8>, _ inside: Range<Int>) -> Bool {
    var isAddress = false
    for index in inside {
      if text[index].isASCIISpace { return false }
      if text[index] == 0x3a || text[index] == 0x40 { isAddress = true }
    }
    return isAddress
  }

  // MARK: Links and images

  /// Whether brackets in brackets are a link's whose reference is defined.
  private func isLabel(_ text: Span<UInt8>, _ inside: Range<Int>) -> Bool {
    !labels.isEmpty && labels.contains(MarkdownInlineParser.fold(text, inside))
  }

  /// The end of a note's mark, `[^1]`, at `index`.
  private func noteEnd(_ text: Span<UInt8>, _ index: Int) -> Int? {
    guard index + 2 < text.count, text[index + 1] == UInt8(ascii: "^") else { return nil }
    var end = index + 2
    while end < text.count, end - index < 64, text[end] != 0x5d, !text[end].isASCIISpace {
      end += 1
    }
    return end < text.count && text[end] == 0x5d && end > index + 2 ? end + 1 : nil
  }

  private mutating func closeBracket(_ text: Span<UInt8>, _ index: Int) -> Int {
    let isSpent = brackets.count <= spent
    guard let bracket = brackets.popLast(), bracket.isImage || !isSpent,
      let end = targetEnd(text, index + 1, label: bracket.input..<index)
    else {
      spent = min(spent, brackets.count)
      output.append(text[index])
      return index + 1
    }
    spent = min(spent, brackets.count)
    if bracket.isImage {
      struck.append(bracket.output..<output.count)
    } else {
      struck.append(bracket.output..<bracket.output + 1)
      spent = brackets.count
    }
    return end
  }

  /// Where the target of a link ends whose text ends just before `index`; nil for no link.
  private func targetEnd(_ text: Span<UInt8>, _ index: Int, label: Range<Int>) -> Int? {
    if index < text.count, text[index] == UInt8(ascii: "("),
      let end = MarkdownInlineParser.destinationEnd(text, index)
    {
      return end
    }
    var end = index
    var label = label
    if index < text.count, text[index] == UInt8(ascii: "[") {
      end = index + 1
      while end < text.count, text[end] != 0x5d, text[end] != 0x5b, end - index < 1000 { end += 1 }
      guard end < text.count, text[end] == 0x5d else { return nil }
      if end > index + 1 { label = index + 1..<end }
      end += 1
    }
    guard label.count < 1000, !labels.isEmpty else { return nil }
    for place in label where text[place] == UInt8(ascii: "[") { return nil }
    return labels.contains(MarkdownInlineParser.fold(text, label)) ? end : nil
  }

  /// The end of `(target "title")`, which starts at `index`.
  private static func destinationEnd(_ text: Span<UInt8>, _ index: Int) -> Int? {
    var end = skipSpace(text, index + 1)
    if end < text.count, text[end] == UInt8(ascii: "<") {
      let start = end
      while end < text.count, text[end] != UInt8(ascii: ">") {
        if text[end] == 0x0a || end - start > 4000 { return nil }
        end += 1
      }
      end += 1
    } else {
      var depth = 0
      while end < text.count, !text[end].isASCIISpace {
        if text[end] == UInt8(ascii: "\\"), end + 1 < text.count { end += 1 }
        if text[end] == UInt8(ascii: "(") { depth += 1 }
        if text[end] == UInt8(ascii: ")") {
          if depth == 0 { break }
          depth -= 1
        }
        // The limit keeps the search linear (CommonMark allows any of at least three).
        guard depth <= 32 else { return nil }
        end += 1
      }
      if depth != 0 { return nil }
    }
    end = skipSpace(text, end)
    guard end < text.count else { return nil }
    let quote = text[end]
    if quote == 0x22 || quote == 0x27 || quote == 0x28 {
      let closing: UInt8 = quote == 0x28 ? 0x29 : quote
      let start = end
      end += 1
      while end < text.count, text[end] != closing, end - start < 1000 { end += 1 }
      end = skipSpace(text, end + 1)
    }
    return end < text.count && text[end] == UInt8(ascii: ")") ? end + 1 : nil
  }

  private static func skipSpace(_ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count, text[index].isASCIISpace, index - start < 1000 { index += 1 }
    return index
  }

  /// A reference's label as labels are compared: without case, white space runs as one space.
  static func fold(_ text: Span<UInt8>, _ range: Range<Int>) -> String {
    text.string(range).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Emphasis

  private mutating func emphasis(_ text: Span<UInt8>, _ index: Int) -> Int {
    let byte = text[index]
    var end = index
    while end < text.count, text[end] == byte { end += 1 }
    var run = output.count..<output.count + end - index
    for _ in run { output.append(byte) }
    let before = index == 0 ? ScalarClass.space : ScalarClass.of(text.scalar(before: index).value)
    let after = end == text.count ? ScalarClass.space : ScalarClass.of(text.scalar(at: end).value)
    let isBeforeWord = before == .letter || before == .digit
    let isAfterWord = after == .letter || after == .digit
    var opens = after != .space && (isAfterWord || !isBeforeWord)
    var closes = before != .space && (isBeforeWord || !isAfterWord)
    if byte == UInt8(ascii: "_") {
      opens = opens && !isBeforeWord
      closes = closes && !isAfterWord
    }
    if byte == UInt8(ascii: "~"), run.count > 2 { return end }
    if closes { match(byte, &run) }
    if opens, !run.isEmpty {
      openers.append(Delimiter(byte: byte, output: run))
      openerCounts[MarkdownInlineParser.slot(byte)] += 1
    }
    return end
  }

  /// Strikes out a closing run and what opened it, as far as both are long.
  private mutating func match(_ byte: UInt8, _ run: inout Range<Int>) {
    while !run.isEmpty, openerCounts[MarkdownInlineParser.slot(byte)] > 0 {
      // What was opened in between has no partner any more.
      while let last = openers.last, last.byte != byte { dropOpener() }
      let place = openers.count - 1
      let opener = openers[place].output
      let length = min(opener.count, run.count)
      struck.append(opener.upperBound - length..<opener.upperBound)
      struck.append(run.lowerBound..<run.lowerBound + length)
      run = run.lowerBound + length..<run.upperBound
      if length == opener.count {
        dropOpener()
      } else {
        openers[place].output = opener.lowerBound..<opener.upperBound - length
      }
    }
  }

  private mutating func dropOpener() {
    openerCounts[MarkdownInlineParser.slot(openers.removeLast().byte)] -= 1
  }

  private static func slot(_ byte: UInt8) -> Int {
    byte == UInt8(ascii: "*") ? 0 : byte == UInt8(ascii: "_") ? 1 : 2
  }
}
