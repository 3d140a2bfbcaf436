/// Shows what somebody typed inside a message.
enum Quoted {
  /// The longest stretch shown, in characters; what is typed by mistake may be a whole file.
  static let longest = 80

  /// The text in single quotes: cut where it is very long, and with control characters written
  /// out, so that a message cannot move the cursor or change the colours of a terminal.
  static func text(_ text: String) -> String {
    let end = text.count > longest ? "..." : ""
    return "'\(escaped(String(text.prefix(longest))))\(end)'"
  }

  /// The text with control and direction-changing characters written as `\u{1b}`.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      default:
        result.append(scalar)
      }
    }
    return String(result)
  }
}
