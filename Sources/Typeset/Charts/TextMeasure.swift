/// An estimate of how wide text will be in a font that is not known, rather too wide than too narrow.
enum TextMeasure {
  /// The width in pixels at a font size in pixels.
  static func width(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + em($1) } * size
  }

  /// The text, cut with an ellipsis where it is wider than there is room.
  static func fit(_ text: String, width room: Double, size: Double) -> String {
    let line = VisibleText.line(text)
    guard width(line, size: size) > room else { return line }
    var taken = String.UnicodeScalarView()
    var sum = em("…") * size
    for character in line {
      let next = width(String(character), size: size)
      guard sum + next <= room else { break }
      sum += next
      taken.append(contentsOf: character.unicodeScalars)
    }
    while taken.last == " " { taken.removeLast() }
    return String(taken) + "…"
  }

  /// The width of a character in units of the font size, near that of DejaVu Sans, a wide font.
  private static func em(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", "|", "!", ".", ",", ":", ";", "'", " ": 0.33
    case "f", "t", "r", "(", ")", "[", "]", "/", "-", "\"": 0.42
    case "m", "M", "w", "W", "@", "%", "…", "—": 0.98
    case "0"..."9", "a"..."z": 0.63
    case "A"..."Z": 0.72
    default:
      switch scalar.value {
      case 0x300...0x36f: 0
      case 0x1100...0x11ff, 0x2e80...0x9fff, 0xac00...0xd7ff, 0xf900...0xfaff, 0xff00...0xff60,
        0x1f000...0x1faff, 0x20000...0x3ffff:
        1.05
      default: 0.65
      }
    }
  }
}
