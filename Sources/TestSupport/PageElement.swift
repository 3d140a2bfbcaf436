import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of a page of ours, which is well-formed XML as well as HTML.
public struct PageElement: Sendable, Equatable {
  /// Its name.
  public let name: String
  /// Its attributes.
  public let attributes: [String: String]
  /// All text in it.
  public fileprivate(set) var text = ""

  /// The elements of a page in the order in which they open; nil where it is not well-formed.
  public static func read(_ page: String) -> [PageElement]? {
    let parser = XMLParser(data: Data(page.utf8))
    let reader = PageReader()
    parser.delegate = reader
    return parser.parse() ? reader.elements : nil
  }

  /// What elements hold that no page of ours may hold, in words.
  public static func offences(in elements: [PageElement]) -> [String] {
    elements.flatMap { element -> [String] in
      guard let allowed = allowed[element.name] else { return ["element \(element.name)"] }
      return element.attributes.sorted { $0.key < $1.key }.compactMap { name, value in
        allowed.contains(name) && isSafe(value, for: name)
          ? nil : "\(element.name) with \(name)=\(value.prefix(80))"
      }
    }
  }

  private static func isSafe(_ value: String, for attribute: String) -> Bool {
    switch attribute {
    case "href":
      // A path has no colon before its first slash, and is no host.
      value.wholeMatch(of: /(https?:\/\/|mailto:)[^\s"<>\\]*/.ignoresCase()) != nil
        || value.wholeMatch(of: /(?!\/\/)[^:\s\\]*([\/?#][^\s\\]*)?/) != nil
    case "src": isPicture(value)
    case "style": value.wholeMatch(of: /text-align: (left|center|right)/) != nil
    case "http-equiv": value == "Content-Security-Policy"
    default: true
    }
  }

  /// Whether an address is a picture itself; these are too long for a regular expression.
  private static func isPicture(_ address: String) -> Bool {
    let start = "data:image/svg+xml;base64,"
    guard address.hasPrefix(start) else { return false }
    return address.utf8.dropFirst(start.utf8.count).allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2b, 0x2f, 0x3d: true
      default: false
      }
    }
  }

  /// The elements of a page and the attributes that they may have.
  private static let allowed: [String: Set<String>] = [
    "html": ["lang"], "head": [], "meta": ["charset", "http-equiv", "content", "name"],
    "title": [], "style": [], "body": ["class"], "header": [], "nav": ["aria-label"],
    "main": ["id"], "footer": [], "section": ["id"],
    "div": ["class", "role", "tabindex", "aria-label"], "h1": [], "h2": [], "h3": [], "p": [],
    "a": ["href", "class"], "ul": [], "ol": ["start"], "li": [], "strong": [], "em": [],
    "blockquote": [], "pre": [], "code": ["class"], "br": [], "hr": [], "figure": ["tabindex"],
    "img": ["src", "width", "height", "alt"], "table": [], "thead": [], "tbody": [], "tr": [],
    "th": ["style"], "td": ["style"],
  ]
}

private final class PageReader: NSObject, XMLParserDelegate {
  private(set) var elements: [PageElement] = []
  private var open: [Int] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    open.append(elements.count)
    elements.append(PageElement(name: name, attributes: attributes))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    for index in open { elements[index].text += text }
  }
}
