/// Writes a tree of blocks as GitHub-flavoured Markdown, the same bytes every time.
///
/// A paragraph is one line. Text is escaped where a character could be read as markup and only
/// there, so that ordinary prose stays as it was.
public enum MarkdownWriter {
  /// The document, ending in a line feed unless it is empty.
  ///
  /// - Complexity: O(*n*) in the text.
  public static func string(_ blocks: [MarkdownBlock]) -> String {
    let lines = lines(of: blocks, isTight: false)
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// The text of one line's worth of inline runs, as it would stand in a paragraph.
  public static func inline(_ inlines: [MarkdownInline]) -> String {
    MarkdownInlineWriter.string(inlines, place: .paragraph)
  }

  private static func lines(of blocks: [MarkdownBlock], isTight: Bool) -> [String] {
    var lines: [String] = []
    var lastList: (isNumbered: Bool, isOther: Bool)?
    for block in blocks {
      // Two lists in a row would become one; the second takes the other marker.
      var list: (isNumbered: Bool, isOther: Bool)?
      switch block {
      case .list: list = (false, lastList?.isNumbered == false && lastList?.isOther == false)
      case .numberedList: list = (true, lastList?.isNumbered == true && lastList?.isOther == false)
      default: break
      }
      let written = Self.lines(of: block, otherMarker: list?.isOther ?? false)
      guard !written.isEmpty else { continue }
      if !lines.isEmpty, !isTight { lines.append("") }
      lines += written
      lastList = list
    }
    return lines
  }

  private static func lines(of block: MarkdownBlock, otherMarker: Bool) -> [String] {
    switch block {
    case .heading(let level, let inlines):
      let text = MarkdownInlineWriter.string(inlines, place: .heading)
      return text.isEmpty
        ? [] : [String(repeating: "#", count: min(6, max(1, level))) + " " + text]
    case .paragraph(let inlines):
      let text = MarkdownInlineWriter.string(inlines, place: .paragraph)
      return text.isEmpty ? [] : Self.split(text)
    case .list(let items):
      return lines(ofItems: items) { _ in otherMarker ? "* " : "- " }
    case .numberedList(let items, let start):
      return lines(ofItems: items) {
        "\(min(999_000_000, max(0, start)) + $0)\(otherMarker ? ")" : ".") "
      }
    case .table(let table): return MarkdownTableWriter.lines(of: table)
    case .quote(let blocks):
      return lines(of: blocks, isTight: false).map { $0.isEmpty ? ">" : "> " + $0 }
    case .code(let text, let language):
      let body = VisibleText.lines(text)
      let fence = MarkdownText.fence(for: body)
      let name = (language ?? "").unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-_".unicodeScalars.contains($0))
      }
      var lines = Self.split(body)
      if lines.last == "" { lines.removeLast() }
      return [fence + String(String.UnicodeScalarView(name))] + lines + [fence]
    case .comment(let text): return ["<!-- " + safeComment(text) + " -->"]
    // Three hyphens at the top of a file would open front matter.
    case .rule: return ["* * *"]
    }
  }

  /// The lines of a text, split at line feeds and not, as characters would be, between CR LF pairs.
  private static func split(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  private static func lines(
    ofItems items: [[MarkdownBlock]], marker: (Int) -> String
  ) -> [String] {
    let isTight = items.allSatisfy { $0.isTightItem }
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      if index > 0, !isTight { lines.append("") }
      let marker = marker(index)
      let indent = String(repeating: " ", count: marker.utf8.count)
      let body = Self.lines(of: item, isTight: isTight)
      lines.append(body.isEmpty ? String(marker.dropLast()) : marker + body[0])
      lines += body.dropFirst().map { $0.isEmpty ? "" : indent + $0 }
    }
    return lines
  }

  /// A comment ends at `-->` or `--!>` (HTML 13.1.6), so two hyphens never stand before these.
  private static func safeComment(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in VisibleText.line(text).unicodeScalars {
      if (scalar == ">" || scalar == "!") && out.last == "-" { out.append(" ") }
      out.append(scalar)
    }
    return String(out)
  }
}

extension [MarkdownBlock] {
  /// Whether a list item is at most one paragraph with lists under it, and needs no empty lines.
  fileprivate var isTightItem: Bool {
    for (index, block) in enumerated() {
      switch block {
      case .paragraph: if index > 0 { return false }
      case .list(let items), .numberedList(let items, _):
        if index == 0 || !items.allSatisfy({ $0.isTightItem }) { return false }
      default: return false
      }
    }
    return count <= 2
  }
}
