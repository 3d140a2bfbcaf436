/// Text as XML and HTML hold it between tags and inside quoted attributes.
enum EscapedText {
  /// The text, with nothing in it that is markup or that could hide or reorder its neighbours.
  static func string(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in VisibleText.line(text).unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
