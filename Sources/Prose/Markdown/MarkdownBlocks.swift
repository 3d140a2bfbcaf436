/// Finds the blocks of a Markdown file that hold prose, after CommonMark 0.31 and GFM's tables.
///
/// Containers are followed as far as prose needs: quotation marks are stripped, and a stack of
/// list indents tells an item's second paragraph from indented code.
struct MarkdownBlocks {
  /// Each paragraph, heading and list item.
  private(set) var paragraphs: [MarkdownParagraph] = []
  /// The labels that link references define, folded.
  private(set) var labels: Set<String> = []
  /// The title that front matter gives.
  private(set) var title: String?

  private var open = MarkdownParagraph()
  private var indents: [Int] = []
  private var fence: Fence?
  private var html: MarkdownHTML.Ending?
  private var isInTable = false

  /// How many lists may be opened on one line; nobody writes as many.
  private static let depthLimit = 32

  private struct Fence {
    var byte: UInt8
    var length: Int
    var isQuoted: Bool
  }

  private var isQuoted = false

  /// Reads a whole file.
  mutating func read(_ text: Span<UInt8>) {
    var cursor = readFrontMatter(text)
    while cursor < text.count {
      let line = Line(in: text, from: cursor)
      var end = line.next
      while end > cursor, text[end - 1] == 0x0a || text[end - 1] == 0x0d { end -= 1 }
      readLine(text, cursor..<end)
      cursor = line.next
    }
    close()
  }

  /// The place of the paragraph that is the headline.
  ///
  /// Of prose, which stands as it was written, it is the heading at the start. Where the order is
  /// what is asked for, place tells nothing: there it is the only heading of the highest level.
  ///
  /// - Parameters:
  ///   - purpose: What the article is read for.
  ///   - isWorded: Whether there is a unit in the paragraph of a place: what holds but a picture is
  ///     no heading.
  /// - Returns: Its place; nil where there is none.
  func headline(for purpose: ReadingPurpose, where isWorded: (Int) -> Bool) -> Int? {
    let headings = paragraphs.enumerated().compactMap { place, paragraph in
      paragraph.level.map { (place: place, level: $0) }
    }.filter { isWorded($0.place) }
    switch purpose {
    case .prose:
      let start = paragraphs.indices.first(where: isWorded)
      return headings.first?.place == start ? start : nil
    case .restoring:
      let top = headings.lazy.map(\.level).min()
      let highest = headings.filter { $0.level == top }
      return highest.count == 1 ? highest[0].place : nil
    }
  }

  // MARK: Front matter

  /// Skips YAML between `---` or TOML between `+++` at the start, and returns where it ends.
  private mutating func readFrontMatter(_ text: Span<UInt8>) -> Int {
    let first = Line(in: text, from: 0)
    guard first.content.count == 3, first.content.lowerBound == 0 else { return 0 }
    let isYAML = text.matches("---", at: 0)
    guard isYAML || text.matches("+++", at: 0) else { return 0 }
    var cursor = first.next
    var found: String?
    // Metadata opens with a key, not with a blank line, and is a mapping; anything else between
    // two rules is prose.
    guard MarkdownMetadata.opens(at: cursor, isYAML: isYAML, in: text) else { return 0 }
    while cursor < text.count {
      let line = Line(in: text, from: cursor)
      let start = line.content.lowerBound
      if line.content.count == 3 {
        let isEnd =
          isYAML
          ? text.matches("---", at: start) || text.matches("...", at: start)
          : text.matches("+++", at: start)
        if isEnd {
          title = found
          return line.next
        }
      }
      if start == cursor, text.matches("title", at: start) {
        found = found ?? titleValue(text, start + 5..<line.content.upperBound)
      }
      cursor = line.next
    }
    return 0
  }

  private func titleValue(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    let sign = text.trimmed(range)
    guard let first = sign.first, text[first] == 0x3a || text[first] == 0x3d else { return nil }
    var value = text.trimmed(first + 1..<sign.upperBound)
    if value.count > 1, let quote = value.first, let last = value.last,
      text[quote] == text[last], text[quote] == 0x22 || text[quote] == 0x27
    {
      value = value.dropFirst().dropLast()
    }
    return value.isEmpty ? nil : text.string(value)
  }

  // MARK: Lines

  private mutating func readLine(_ text: Span<UInt8>, _ range: Range<Int>) {
    var line = MarkdownLine(text, range)
    isQuoted = line.stripQuotes(text)
    // A quotation that ends takes its code along.
    if let open = fence, open.isQuoted, !isQuoted { fence = nil }
    if let fence {
      if line.isFence(text, byte: fence.byte, atLeast: fence.length) { self.fence = nil }
      return
    }
    if let ending = html {
      if ending.isMet(by: line.content, in: text) {
        html = nil
        if ending == .formula, isOpen { open.appendGap() }
      }
      return
    }
    if line.content.isEmpty {
      close()
      isInTable = false
      return
    }
    if isQuoted, !isOpen { indents = [] }
    readBlock(text, line)
  }

  /// Reads a line's content; `depth` is how many list markers stand before it on the line.
  private mutating func readBlock(
    _ text: Span<UInt8>, _ given: MarkdownLine, depth: Int = 0
  ) {
    var line = given
    if !isOpen {
      while let indent = indents.last, line.indent < indent { indents.removeLast() }
      if line.indent - (indents.last ?? 0) >= 4 { return }
    }
    if let opened = line.fence(text) {
      close()
      fence = Fence(byte: opened.byte, length: opened.length, isQuoted: isQuoted)
      return
    }
    if readDialect(text, line) { return }
    if let heading = line.heading(text) {
      close()
      open.append(text, heading.content)
      closeHeading(heading.level)
      return
    }
    // A line that leaves a list's item interrupts nothing, for the item's paragraph ends with it.
    let isInside = isOpen && line.indent >= (indents.last ?? 0)
    if isInside, line.isUnderline(text), !isRuleUnderProse(text, line) {
      closeHeading(text[line.content.lowerBound] == UInt8(ascii: "=") ? 1 : 2)
      return
    }
    if line.isTableDelimiter(text), removeTableHead(text, line) {
      isInTable = true
      return
    }
    if line.isThematicBreak(text) {
      close()
      isInTable = false
      return
    }
    if depth < MarkdownBlocks.depthLimit,
      let item = line.listItem(text, interrupts: isInside)
    {
      close()
      isInTable = false
      while let indent = indents.last, line.indent < indent { indents.removeLast() }
      indents.append(item.indent)
      guard !item.content.isEmpty else { return }
      readBlock(text, item, depth: depth + 1)
      return
    }
    if isInTable { return }
    if let ending = MarkdownHTML.opening(line.content, in: text, interrupts: isOpen) {
      close()
      if !ending.isMet(by: line.content, in: text) || ending == .blankLine { html = ending }
      return
    }
    if !isOpen, let definition = line.definition(text) {
      if let label = definition.label {
        labels.insert(label)
        return
      }
      line.content = definition.rest
      indents.append(line.indent + 4)
      if line.content.isEmpty { return }
    }
    open.append(text, line.content)
  }

  private var isOpen: Bool { !open.text.isEmpty }

  /// Reads a line that is a mark of a dialect; whether it is one.
  private mutating func readDialect(_ text: Span<UInt8>, _ line: MarkdownLine) -> Bool {
    let mark = MarkdownDialect.mark(
      line.content, isFirst: !isOpen, isQuoted: isQuoted, in: text)
    switch mark {
    case nil: return false
    case .mark: close()
    case .container:
      close()
      indents.append(line.indent + 4)
    case .formula: html = .formula
    case .block(let ending):
      close()
      if !ending.isMet(by: line.content, in: text) { html = ending }
    }
    return true
  }

  /// Whether a line of hyphens is a rule under sentences: a heading holds no two that end.
  private func isRuleUnderProse(_ text: Span<UInt8>, _ line: MarkdownLine) -> Bool {
    guard line.content.count >= 3, text[line.content.lowerBound] == UInt8(ascii: "-") else {
      return false
    }
    let prose = open.text.span
    let all = prose.trimmed(0..<prose.count)
    guard Line(in: prose, from: open.lastLine).endsSentence(in: prose), !all.isEmpty else {
      return false
    }
    return SentenceSplitter(newlines: .join).sentences(in: prose).count > 1
  }

  private mutating func close() {
    if isOpen { paragraphs.append(open) }
    open = MarkdownParagraph()
  }

  private mutating func closeHeading(_ level: Int) {
    open.level = level
    close()
  }

  /// Takes the last line of the open paragraph away if it heads a table of as many columns.
  private mutating func removeTableHead(
    _ text: Span<UInt8>, _ delimiter: MarkdownLine
  ) -> Bool {
    guard isOpen else { return false }
    let columns = open.lastColumns
    guard columns == MarkdownLine.columns(text, delimiter.content) else { return false }
    open.removeLastLine()
    close()
    return true
  }
}
