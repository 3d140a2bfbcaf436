import Prose

/// The letters of a written word: how many, of which case, and the word in lower case.
struct WordShape {
  /// Letters and digits.
  private(set) var letters = 0

  /// Whether the first letter is a capital.
  private(set) var isCapitalised = false

  /// Whether there are two letters or more and all are capitals.
  private(set) var isAllCapitals = false

  /// The word in lower case, its apostrophes and hyphens plain.
  private(set) var folded: [UInt8] = []

  /// The word with the hyphen that a line's end stands behind, where there is one.
  private(set) var hyphenated: [UInt8]?

  /// Whether there is a sign that is read aloud, which is no part of the folded word.
  private(set) var hasSigns = false

  /// Whether the word is already so.
  private(set) var isFolded = true

  /// Takes the word with its hyphen for the word, as where a compound ends a line.
  mutating func keepHyphen() {
    if let hyphenated { folded = hyphenated }
  }

  /// Looks at every byte once.
  init(_ word: ArraySlice<UInt8>) {
    if word.allSatisfy({ $0 < 0x80 }) {
      readASCII(word)
    } else {
      readScalars(String(decoding: word, as: UTF8.self))
    }
  }

  private mutating func readASCII(_ word: ArraySlice<UInt8>) {
    var capitals = 0
    var alphabetic = 0
    var isDivided = false
    folded.reserveCapacity(word.count)
    for byte in word {
      let lower = byte | 0x20
      if lower &- UInt8(ascii: "a") < 26 {
        if byte != lower {
          if alphabetic == 0 { isCapitalised = true }
          capitals += 1
        }
        alphabetic += 1
        folded.append(lower)
      } else {
        switch byte {
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"): hasSigns = true
        case UInt8(ascii: "`"):
          folded.append(UInt8(ascii: "'"))
          isDivided = true
        case 0x0a:
          divide()
          isDivided = true
        case 0x09, 0x0d, 0x20: break
        default:
          if byte &- UInt8(ascii: "0") < 10 { letters += 1 }
          folded.append(byte)
          hyphenated?.append(byte)
          continue
        }
        continue
      }
      hyphenated?.append(lower)
    }
    letters += alphabetic
    isAllCapitals = alphabetic > 1 && capitals == alphabetic
    isFolded = capitals == 0 && !hasSigns && !isDivided
  }

  /// Takes the hyphen off before a line's end, and keeps the word with it.
  private mutating func divide() {
    hyphenated = hyphenated ?? folded
    if folded.last == UInt8(ascii: "-") { folded.removeLast() }
  }

  private mutating func readScalars(_ word: String) {
    var capitals = 0
    var alphabetic = 0
    folded.reserveCapacity(word.utf8.count)
    for scalar in CompatibilityForm.scalars(of: word) {
      let properties = scalar.properties
      switch scalar {
      case _ where Apostrophe.isVariant(scalar.value):
        folded.append(UInt8(ascii: "'"))
        continue
      case "$", "%", "&", "£", "¥", "€":
        hasSigns = true
        continue
      case "\n":
        divide()
        continue
      case "\r", "\t", " ": continue
      case "\u{2010}", "\u{2011}":
        folded.append(UInt8(ascii: "-"))
        continue
      default: break
      }
      switch properties.generalCategory {
      case .format:
        // Soft hyphens and joiners are not part of the spelling.
        continue
      case .decimalNumber: letters += 1
      case .uppercaseLetter, .titlecaseLetter:
        if alphabetic == 0 { isCapitalised = true }
        alphabetic += 1
        capitals += 1
      case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber: alphabetic += 1
      default: break
      }
      folded.append(contentsOf: properties.lowercaseMapping.utf8)
      hyphenated?.append(contentsOf: properties.lowercaseMapping.utf8)
    }
    letters += alphabetic
    isAllCapitals = alphabetic > 1 && capitals == alphabetic
    isFolded = folded.elementsEqual(word.utf8)
  }
}
