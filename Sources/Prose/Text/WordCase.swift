/// The case of a word's letters, and what folding it takes.
struct WordCase {
  var isCapitalised = false
  var isAllCapitals = false
  private var isFolded = true
  private var isASCII = true
  private var hasSpecials = false
  /// Whether the end of a line divides the word.
  private var isDivided = false

  init() {}

  /// Looks at every scalar of a word once.
  init(of range: Range<Int>, in text: Span<UInt8>) {
    var letters = 0
    var capitals = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte < 0x80 {
        index += 1
        if byte.isASCIILower {
          letters += 1
        } else if byte.isASCIIUpper {
          if letters == 0 { isCapitalised = true }
          letters += 1
          capitals += 1
        } else if byte == UInt8(ascii: "`") {
          hasSpecials = true
        } else if byte == 0x0a {
          hasSpecials = true
          isDivided = true
        }
        continue
      }
      let scalar = text.scalar(at: index)
      index += scalar.length
      if scalar.value == 0x2019 {
        hasSpecials = true
        continue
      }
      isASCII = false
      guard ScalarClass.of(scalar.value) == .letter else { continue }
      if ScalarClass.isUpper(scalar.value) {
        if letters == 0 { isCapitalised = true }
        capitals += 1
      }
      letters += 1
    }
    isAllCapitals = letters > 1 && capitals == letters
    isFolded = capitals == 0 && !hasSpecials
  }

  /// The letters that U+FB00 to U+FB06 stand for, as texts taken from PDF have them.
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  /// The word in lower case with plain apostrophes and hyphens and without invisible joiners,
  /// ligatures and the division at a line's end.
  func folded(_ surface: String, _ range: Range<Int>, in text: Span<UInt8>) -> String {
    if isASCII, !isDivided {
      if isFolded { return surface }
      return String(unsafeUninitializedCapacity: range.count) { buffer in
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
          // Beyond ASCII there is only the typographic apostrophe here.
          let byte = text[index]
          buffer[count] =
            byte < 0x80 && byte != UInt8(ascii: "`") ? byte.asciiLowered : UInt8(ascii: "'")
          index += byte < 0x80 ? 1 : 3
          count += 1
        }
        return count
      }
    }
    var folded = String.UnicodeScalarView()
    for scalar in surface.lowercased().unicodeScalars {
      switch scalar.value {
      case _ where Apostrophe.isVariant(scalar.value): folded.append("'")
      case 0x2010, 0x2011: folded.append("-")
      case 0xad, 0x200c, 0x200d, 0x2060, 0xfeff: break
      case 0x0a:
        // The end of a line and the hyphen before it divide a word and are no part of it.
        if folded.last == "-" { folded.removeLast() }
      case 0x20, 0x09, 0x0d: break
      case 0xfb00...0xfb06:
        folded.append(contentsOf: Self.ligatures[Int(scalar.value - 0xfb00)].unicodeScalars)
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}
