/// Finds the blocks of text in a page of HTML, and tells the text itself from what goes round it.
struct HTMLBlocks {
  /// The blocks in the order of the page.
  private(set) var blocks: [HTMLBlock] = []
  /// What the page calls itself.
  private(set) var title: String?

  private struct Element {
    var name: String
    var isLeftOut = false
    var isFurniture = false
    var isMain = false
    var article: Int?
    var isLink = false
    var isHeader = false
  }

  private let readsTables: Bool
  private var elements: [Element] = []
  private var block = HTMLBlock()
  private var articles = 0
  private var breaks = 0

  /// How many elements may lie in one another; what lies deeper is read as if it lay there.
  private static let deepest = 512

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - text: The page.
  ///   - readsTables: Whether what stands in tables is text.
  /// - Complexity: O(*n* · *d*) in the bytes and the depth of the elements.
  init(_ text: Span<UInt8>, readsTables: Bool) {
    self.readsTables = readsTables
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "<"): index = readMarkup(text, index)
      case UInt8(ascii: "&"):
        if let entity = HTMLEntity(text, index) {
          append(entity.bytes, at: index)
          index = entity.end
        } else {
          append([text[index]], at: index)
          index += 1
        }
      default:
        append([text[index]], at: index)
        index += 1
      }
    }
    flush()
  }

  // MARK: Markup

  private mutating func readMarkup(_ text: Span<UInt8>, _ index: Int) -> Int {
    if text.matches("<!--", at: index) { return HTMLBlocks.end(of: "-->", text, index + 4) }
    if text.matches("<!", at: index) || text.matches("<?", at: index) {
      return HTMLBlocks.end(of: ">", text, index + 2)
    }
    guard let tag = HTMLTag(text, index) else {
      append([text[index]], at: index)
      return index + 1
    }
    if tag.isClosing {
      close(tag.name)
      return tag.end
    }
    if HTMLBlocks.raw.contains(tag.name) {
      let stop = HTMLBlocks.closing(tag.name, text, tag.end)
      if tag.name == "title", title == nil { title = HTMLBlocks.plain(text, tag.end..<stop) }
      return HTMLBlocks.end(of: ">", text, stop)
    }
    open(tag)
    if tag.name == "br" {
      breaks += 1
      if breaks > 1 { flush() }
    } else if tag.name == "code" || tag.name == "kbd" || tag.name == "samp" || tag.name == "var" {
      append(MarkdownGap.standIn, at: index)
    }
    return tag.end
  }

  private mutating func open(_ tag: HTMLTag) {
    let name = tag.name
    if HTMLBlocks.parting.contains(name) { flush() }
    if name == "br" { append([0x20], at: 0) }
    if HTMLBlocks.void.contains(name) { return }
    // What has no end of its own ends where the next of its kind begins.
    if HTMLBlocks.selfClosing.contains(name), elements.last?.name == name { elements.removeLast() }
    if HTMLBlocks.parting.contains(name), elements.last?.name == "p" { elements.removeLast() }
    guard elements.count < HTMLBlocks.deepest else { return }
    var element = elements.last ?? Element(name: name)
    let isInText = element.isMain || element.article != nil
    element.name = name
    element.isHeader = element.isHeader || name == "header" && !isInText
    if name == "a" { element.isLink = true }
    if name == "main" || tag.role == "main" {
      element.isMain = true
      element.isFurniture = false
    }
    if name == "article", !tag.isNamed(HTMLBlocks.comments) {
      if element.article == nil {
        element.article = articles
        articles += 1
      }
      element.isFurniture = false
    } else if name == "article" || HTMLBlocks.nameable.contains(name) {
      if tag.isNamed(HTMLBlocks.furniture) { element.isFurniture = true }
    }
    let isTable = name == "table" && !readsTables
    if HTMLBlocks.leftOut.contains(name) || isTable || tag.isHidden
      || HTMLBlocks.roles.contains(tag.role ?? "") && name != "html" && name != "body"
      || name == "sup" && tag.isNamed(["reference", "footnote", "fn"])
    {
      element.isLeftOut = true
    }
    if name.count == 2, name.hasPrefix("h"), let level = name.last?.wholeNumberValue,
      (1...6).contains(level)
    {
      block.level = level
    }
    elements.append(element)
  }

  private mutating func close(_ name: String) {
    if HTMLBlocks.parting.contains(name) { flush() }
    guard let place = elements.lastIndex(where: { $0.name == name }) else { return }
    // A stray tag must not close what it stands in.
    let isPhrase = !HTMLBlocks.parting.contains(name)
    if isPhrase, elements[place...].contains(where: { HTMLBlocks.parting.contains($0.name) }) {
      return
    }
    elements.removeSubrange(place...)
  }

  // MARK: Text

  private mutating func append(_ bytes: [UInt8], at origin: Int) {
    if elements.last?.isLeftOut == true { return }
    // The stand-in of code stands for what is in it.
    if bytes != MarkdownGap.standIn, let last = elements.last, HTMLBlocks.code.contains(last.name) {
      return
    }
    if breaks > 0, bytes.contains(where: { $0 > 0x20 }) { breaks = 0 }
    block.append(bytes, at: origin, isLinked: elements.last?.isLink == true)
  }

  private mutating func flush() {
    breaks = 0
    while block.text.last == 0x20 {
      block.text.removeLast()
      block.origins.removeLast()
    }
    if !block.text.isEmpty {
      block.isInMain = elements.last?.isMain == true
      block.article = elements.last?.article
      block.isFurniture =
        elements.last?.isFurniture == true
        || elements.last?.isHeader == true && block.level != 1
      blocks.append(block)
    }
    block = HTMLBlock()
    // What goes on behind a block in a heading is still a heading.
    block.level = elements.last.flatMap { element in
      element.name.count == 2 && element.name.hasPrefix("h")
        ? element.name.last?.wholeNumberValue : nil
    }
  }

  // MARK: Finding

  private static func end(of mark: StaticString, _ text: Span<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count {
      if text.matches(mark, at: index) { return index + mark.utf8CodeUnitCount }
      index += 1
    }
    return text.count
  }

  /// Where the tag stands that ends an element whose content is no markup.
  private static func closing(_ name: String, _ text: Span<UInt8>, _ start: Int) -> Int {
    let name = Array(name.utf8)
    var index = start
    while index < text.count {
      if text.matches("</", at: index), index + 2 + name.count <= text.count {
        var isSame = true
        for place in name.indices where text[index + 2 + place] | 0x20 != name[place] {
          isSame = false
        }
        if isSame { return index }
      }
      index += 1
    }
    return text.count
  }

  private static func plain(_ text: Span<UInt8>, _ range: Range<Int>) -> String? {
    var block = HTMLBlock()
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == UInt8(ascii: "&"), let entity = HTMLEntity(text, index) {
        block.append(entity.bytes, at: index, isLinked: false)
        index = entity.end
      } else {
        block.append([text[index]], at: index, isLinked: false)
        index += 1
      }
    }
    while block.text.last == 0x20 { block.text.removeLast() }
    return block.text.isEmpty ? nil : String(decoding: block.text, as: UTF8.self)
  }

  // MARK: Names

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let raw = words("script style textarea title xmp")
  private static let void = words(
    "area base br col embed hr img input link meta param source track wbr")
  private static let selfClosing = words("p li dt dd option tr td th")
  private static let code = words("code kbd samp var")
  private static let parting = words(
    """
    address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section
    summary table tbody td tfoot th thead tr ul
    """)
  private static let leftOut = words(
    """
    nav aside footer form button select datalist iframe object audio video canvas figure dialog
    noscript template svg math pre menu head
    """)
  private static let nameable = words("div section ul ol dl p span header details h2 h3 h4 h5 a")
  private static let roles = words(
    "navigation banner contentinfo complementary search menu menubar toolbar dialog alert")
  private static let comments = words("comment comments reply replies teaser related")
  private static let furniture = words(
    """
    nav navbar navigation menu sidebar footer breadcrumb breadcrumbs comment comments disqus share
    sharing social related recommended recommendations promo promotion advert advertisement ads ad
    sponsored cookie cookies consent newsletter subscribe signup pagination pager toc widget skip
    copyright teaser teasers masthead caption credit
    """)
}
