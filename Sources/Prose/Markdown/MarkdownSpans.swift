/// Finds the ends of spans that CommonMark does not know: formulas, tags of templates, wiki links.
///
/// A search that has failed is not made again, so that a paragraph is read in linear time.
struct MarkdownSpans {
  private var hasNoBraces = false
  private var hasNoTag = false
  private var hasNoComment = false
  private var hasNoFormula = false

  /// The longest inline formula and the longest tag that is looked for, in bytes.
  private static let longest = 1_000

  /// Where the span at `index` ends, which holds `{` or `$`; nil where none starts there.
  mutating func end(_ text: Span<UInt8>, _ index: Int) -> Int? {
    if text.matches("{{", at: index) { return find("}}", text, index + 2, &hasNoBraces) }
    if text.matches("{%", at: index) { return find("%}", text, index + 2, &hasNoTag) }
    if text.matches("{/*", at: index) { return find("*/}", text, index + 3, &hasNoComment) }
    if text.matches("$$", at: index) { return find("$$", text, index + 2, &hasNoFormula) }
    return text[index] == UInt8(ascii: "$") ? MarkdownSpans.formulaEnd(text, index) : nil
  }

  private func find(
    _ closing: StaticString, _ text: Span<UInt8>, _ start: Int, _ hasNone: inout Bool
  ) -> Int? {
    if hasNone { return nil }
    var index = start
    while index < text.count {
      if text.matches(closing, at: index) { return index + closing.utf8CodeUnitCount }
      index += 1
    }
    hasNone = true
    return nil
  }

  /// The end of a formula between single dollar signs, by pandoc's rule.
  ///
  /// No white space is behind the first sign or before the second, and no digit is behind that:
  /// sums of money are none. Nor are words in a row without a sign of TeX.
  private static func formulaEnd(_ text: Span<UInt8>, _ index: Int) -> Int? {
    guard index + 2 < text.count, !text[index + 1].isASCIISpace else { return nil }
    var end = index + 1
    var letters = 0
    var words = 0
    var hasSign = false
    while end < text.count, text[end] != UInt8(ascii: "$"), end - index < longest {
      switch text[end] {
      case UInt8(ascii: "\\"):
        hasSign = true
        end += 1
      case UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "="), UInt8(ascii: "{"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "+"):
        hasSign = true
      default: break
      }
      letters = end < text.count && text[end].isASCIILetter ? letters + 1 : 0
      if letters == 3 { words += 1 }
      end += 1
    }
    guard end < text.count, text[end] == UInt8(ascii: "$"), end > index + 1,
      !text[end - 1].isASCIISpace, hasSign || words < 2
    else { return nil }
    return end + 1 < text.count && text[end + 1].isASCIIDigit ? nil : end + 1
  }

  /// The wiki link at `index`: `[[Page]]`, `[[Page#Part|label]]`.
  ///
  /// A note in brackets (`[[1]](#note)`, `[[1]]`) is none.
  static func wikiLink(
    _ text: Span<UInt8>, _ index: Int
  ) -> (inside: Range<Int>, label: Range<Int>, end: Int)? {
    guard text.matches("[[", at: index) else { return nil }
    var end = index + 2
    var label = end
    var hasLetter = false
    while end < text.count, text[end] != 0x5d, text[end] != 0x5b, end - index < longest {
      if text[end] == UInt8(ascii: "|") { label = end + 1 }
      if text[end].isASCIILetter || text[end] >= 0x80 { hasLetter = true }
      end += 1
    }
    guard hasLetter, end > label, text.matches("]]", at: end) else { return nil }
    let next = end + 2
    if next < text.count, text[next] == 0x28 || text[next] == 0x5b { return nil }
    return (index + 2..<end, label..<end, next)
  }

  /// Where the tag that starts at `index` has its closing bracket, or the next tag starts.
  ///
  /// Brackets in quotation marks and braces belong to attributes.
  static func tagEnd(_ text: Span<UInt8>, _ index: Int) -> Int {
    var end = index + 1
    var plain: Int?
    var depth = 0
    var quote: UInt8 = 0
    let hasAttributes = end < text.count && text[end].isASCIILetter
    while end < text.count {
      let byte = text[end]
      if byte == 0x3c || byte == 0x3e {
        if plain == nil { plain = end }
        if quote == 0, depth == 0 { return end }
      }
      // What is never closed does not open.
      if plain != nil, end - index > longest { break }
      if !hasAttributes {
        end += 1
        continue
      }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth = max(0, depth - 1)
      } else if byte == 0x22 || byte == 0x27, depth > 0 || text[end - 1] == UInt8(ascii: "=") {
        quote = byte
      }
      end += 1
    }
    return plain ?? text.count
  }
}
