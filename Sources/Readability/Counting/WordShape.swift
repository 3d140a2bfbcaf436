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

  /// Whether the word is already so.
  private(set) var isFolded = true

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
        if byte &- UInt8(ascii: "0") < 10 { letters += 1 }
        folded.append(byte)
      }
    }
    letters += alphabetic
    isAllCapitals = alphabetic > 1 && capitals == alphabetic
    isFolded = capitals == 0
  }

  private mutating func readScalars(_ word: String) {
    var capitals = 0
    var alphabetic = 0
    folded.reserveCapacity(word.utf8.count)
    for scalar in word.unicodeScalars {
      let properties = scalar.properties
      switch scalar {
      case "\u{2019}", "\u{2BC}":
        folded.append(UInt8(ascii: "'"))
        continue
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
    }
    letters += alphabetic
    isAllCapitals = alphabetic > 1 && capitals == alphabetic
    isFolded = folded.elementsEqual(word.utf8)
  }
}
