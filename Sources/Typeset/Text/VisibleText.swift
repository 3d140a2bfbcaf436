/// Text from outside, made safe to look at: nothing in it moves the cursor, turns the line round or
/// hides.
///
/// - White space of every kind but the no-break space becomes a space; runs of it become one.
/// - Control characters, the characters that set the direction of writing (CVE-2021-42574,
///   "Trojan Source"), annotation marks and the invisible tag characters are shown as `⟨U+202E⟩`.
/// - Zero-width spaces and byte order marks, which scraped text is full of, are dropped.
public enum VisibleText {
  /// The text as one line.
  public static func line(_ text: String) -> String {
    guard !isVisibleLine(text) else { return text }
    var out = String.UnicodeScalarView()
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      switch kind(of: scalar) {
      case .plain:
        out.append(scalar)
        isAfterSpace = false
      case .space:
        if !isAfterSpace { out.append(" ") }
        isAfterSpace = true
      case .dropped: break
      case .shown:
        out.append(contentsOf: mark(for: scalar).unicodeScalars)
        isAfterSpace = false
      }
    }
    return String(out)
  }

  /// Whether nothing in the text has to change, as is usual.
  private static func isVisibleLine(_ text: String) -> Bool {
    var isAfterSpace = false
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " "
      guard isSpace ? !isAfterSpace : kind(of: scalar) == .plain else { return false }
      isAfterSpace = isSpace
    }
    return true
  }

  /// The text with its lines, tabs and runs of spaces kept.
  public static func lines(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n":
        if !isAfterReturn { out.append("\n") }
      case "\r": out.append("\n")
      case "\t", " ": out.append(scalar)
      default:
        switch kind(of: scalar) {
        case .plain: out.append(scalar)
        case .space: out.append(scalar.value == 0x2028 || scalar.value == 0x2029 ? "\n" : " ")
        case .dropped: break
        case .shown: out.append(contentsOf: mark(for: scalar).unicodeScalars)
        }
      }
    }
    return String(out)
  }

  private enum Kind {
    case plain
    case space
    case dropped
    case shown
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x21...0x7e, 0xa0: .plain
    case 0x09...0x0d, 0x20, 0x85, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x205f, 0x3000: .space
    case 0x200b, 0x2060, 0xfeff: .dropped
    case 0...0x1f, 0x7f...0x9f, 0x061c, 0x200e, 0x200f, 0x202a...0x202e, 0x2066...0x206f,
      0xfff9...0xfffb, 0xfffe, 0xffff, 0xe0000...0xe007f:
      .shown
    default: .plain
    }
  }

  private static func mark(for scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }
}
