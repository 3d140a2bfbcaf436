/// Turns blocks into what stands between the tags of a page, and notes its sections.
struct HTMLBody {
  /// A part of the page that a link can lead to.
  struct Section {
    let id: String
    let name: String
  }

  /// Tables of more columns are set in smaller letters.
  private static let narrowColumns = 8

  let images: [String: ChartImage]
  private(set) var sections: [Section] = []
  private var ids = Slug.Registry(taken: ["main"])
  private var heading = ""

  init(images: [String: ChartImage]) {
    self.images = images
  }

  /// The blocks in HTML, each element on lines of its own.
  mutating func html(_ blocks: [MarkdownBlock]) -> String {
    html(markdown: MarkdownWriter.string(blocks))
  }

  /// A document in HTML.
  mutating func html(markdown: String) -> String {
    guard let document = CommonMarkDocument(markdown, extensions: HTMLPage.extensions) else {
      return ""
    }
    var isInSection = false
    document.rewrite { node, isOutermost in
      switch node.kind {
      case "heading" where isOutermost:
        heading = node.plainText
        guard node.level == 2 else { return .keep }
        let section = Section(id: ids.register(heading), name: heading)
        sections.append(section)
        defer { isInSection = true }
        return .precede((isInSection ? "</section>\n" : "") + "<section id=\"\(section.id)\">")
      case "paragraph":
        guard node.children.count == 1, let image = node.children.first, image.kind == "image",
          let picture = images[image.destination]
        else { return .keep }
        return .replace(Self.figure(picture))
      case "image": return .unwrap
      case "link": return MarkdownDestination.encoded(node.destination) == nil ? .unwrap : .keep
      case "table":
        let kind = node.columns > Self.narrowColumns ? "table wide" : "table"
        let name = heading.isEmpty ? "Table" : "Table: " + heading
        return .wrap(
          "<div class=\"\(kind)\" role=\"group\" tabindex=\"0\" "
            + "aria-label=\"\(EscapedText.string(name))\">", "</div>")
      case "html_block", "html_inline": return .remove
      default: return .keep
      }
    }
    return document.html + (isInSection ? "</section>\n" : "")
  }

  private static func figure(_ picture: ChartImage) -> String {
    """
    <figure tabindex="0"><img src="data:image/svg+xml;base64,\(Base64.string(picture.svg.utf8))" \
    width="\(SVGCanvas.number(picture.width))" height="\(SVGCanvas.number(picture.height))" \
    alt="\(EscapedText.string(picture.alternative))"/></figure>
    """
  }
}
