/// Writes inline runs, keeping in mind where in its line each of them begins.
struct MarkdownInlineWriter {
  /// What kind of line the runs are for.
  enum Place {
    case paragraph
    case heading
    case cell
  }

  private let place: Place
  private var out = ""
  private var isInLink = false

  private init(place: Place) { self.place = place }

  static func string(_ inlines: [MarkdownInline], place: Place) -> String {
    var writer = MarkdownInlineWriter(place: place)
    writer.write(inlines)
    writer.trimEnd()
    return writer.out
  }

  private var startsLine: Bool { out.isEmpty || out.utf8.last == UInt8(ascii: "\n") }

  private mutating func write(_ inlines: [MarkdownInline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: MarkdownInline) {
    switch inline {
    case .text(let text):
      let escaped = MarkdownText.escaped(text, startsLine: startsLine)
      let isDoubleSpace = endsWithSpace && escaped.utf8.first == UInt8(ascii: " ")
      out += isDoubleSpace ? escaped.unicodeScalars.dropFirst().asString : escaped
    case .emphasis(let inner): wrap(inner, in: "_")
    case .strong(let inner): wrap(inner, in: "**")
    case .code(let text): out += MarkdownText.code(text, inTable: place == .cell)
    case .link(let inner, let destination):
      // Links do not nest: the outer one wins.
      guard !isInLink, let address = MarkdownDestination.encoded(destination) else {
        write(inner)
        return
      }
      isInLink = true
      wrap(inner, in: "[", "](\(address))")
      isInLink = false
    case .image(let alternative, let destination):
      guard let address = MarkdownDestination.encoded(destination) else {
        write(.text(alternative))
        return
      }
      let words = MarkdownText.escaped(alternative, startsLine: false)
      out += "![" + words.trimmingSpaces + "](\(address))"
    case .lineBreak:
      trimEnd()
      if place == .paragraph, !startsLine { out += "\\\n" } else if !startsLine { out += " " }
    }
  }

  /// Writes runs between two marks, with the spaces at their ends outside: `** a**` marks nothing.
  private mutating func wrap(
    _ inner: [MarkdownInline], in open: String, _ close: String? = nil
  ) {
    var writer = MarkdownInlineWriter(place: place)
    writer.isInLink = isInLink
    // Behind a mark nothing starts a line.
    writer.out = "\u{1}"
    writer.write(inner)
    let written = writer.out.unicodeScalars.dropFirst()
    let text = written.asString.trimmingSpaces
    if written.first == " ", !startsLine, !endsWithSpace { out += " " }
    guard !text.isEmpty else { return }
    out += open + text + (close ?? open)
    if written.last == " " { out += " " }
  }

  private var endsWithSpace: Bool { out.utf8.last == UInt8(ascii: " ") }

  private mutating func trimEnd() {
    while let last = out.utf8.last {
      if last == UInt8(ascii: " ") {
        out.unicodeScalars.removeLast()
      } else if last == UInt8(ascii: "\n") {
        // A break with nothing after it: the backslash before it would be seen.
        out.unicodeScalars.removeLast()
        out.unicodeScalars.removeLast()
      } else {
        return
      }
    }
  }
}

extension Substring.UnicodeScalarView {
  /// The scalars as a text; scalars and not characters are counted here, for an accent from outside
  /// must not swallow a mark of ours.
  fileprivate var asString: String { String(self) }
}

extension String {
  /// The text without spaces at its ends.
  fileprivate var trimmingSpaces: String {
    var rest = unicodeScalars[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
