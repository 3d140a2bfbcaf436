import Prose

/// A word made ready for counting: lower case, plain letters, signs and foreign letters apart.
struct SpokenWord {
  /// Lower-case ASCII letters, ASCII digits for those of any script, and inner apostrophes, hyphens, full stops and commas.
  private(set) var bytes: [UInt8] = []

  /// The same with ``sounded`` behind each *e* whose accent says that it is spoken (`é`), and
  /// ``parted`` before a vowel whose diaeresis parts it from the one before (`oö`).
  private(set) var accented: [UInt8] = []

  /// Whether there are two letters or more and all are capitals.
  private(set) var isAllCapitals = false

  /// Whether a letter was read.
  private(set) var hasLetter = false

  /// Whether a digit was read.
  private(set) var hasDigit = false

  /// The syllables of currency and per cent signs.
  private(set) var signs = 0

  /// The syllables of letters outside the Latin script.
  private(set) var foreignSyllables = 0

  /// The mark behind an *e* that is spoken.
  static let sounded: UInt8 = 1
  /// The mark behind an *e* with a grave accent, spoken in *-èd*.
  static let grave: UInt8 = 2
  /// The mark before a vowel that is spoken by itself.
  static let parted: UInt8 = 3

  /// Whether an accent says how a vowel is spoken.
  var hasSpokenAccents: Bool { !accented.isEmpty }

  /// Reads a word.
  init(_ word: String) {
    var capitals = 0
    var small = 0
    var half = 0
    var marked: [UInt8] = []
    var isMarked = false
    for scalar in CompatibilityForm.scalars(of: word) {
      let start = bytes.count
      if scalar.isASCII {
        readASCII(UInt8(scalar.value), &capitals, &small)
      } else {
        read(scalar, &capitals, &small, &half)
      }
      let added = bytes[start...]
      let before = start > 0 ? bytes[start - 1] : 0
      if Self.diaereses.contains(scalar), SyllableRules.isVowel(before) {
        marked.append(Self.parted)
        isMarked = true
      }
      marked += added
      if Self.acutes.contains(scalar) {
        marked.append(Self.sounded)
        isMarked = true
      } else if Self.graves.contains(scalar) {
        marked.append(Self.grave)
        isMarked = true
      }
    }
    if isMarked { accented = marked }
    while let last = accented.last, last == UInt8(ascii: "-") || last == UInt8(ascii: ",") {
      accented.removeLast()
    }
    while let last = bytes.last, last == UInt8(ascii: "-") || last == UInt8(ascii: ",") {
      bytes.removeLast()
    }
    isAllCapitals = capitals >= 2 && small == 0
    foreignSyllables += (half + 1) / 2
  }

  private mutating func readASCII(_ byte: UInt8, _ capitals: inout Int, _ small: inout Int) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      small += 1
      hasLetter = true
      bytes.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      capitals += 1
      hasLetter = true
      bytes.append(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      hasDigit = true
      bytes.append(byte)
    case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","):
      bytes.append(byte)
    case UInt8(ascii: "`"): bytes.append(UInt8(ascii: "'"))
    case UInt8(ascii: "$"), UInt8(ascii: "%"): signs += 2
    case UInt8(ascii: "&"): signs += 1
    default: break
    }
  }

  private mutating func read(
    _ scalar: Unicode.Scalar, _ capitals: inout Int, _ small: inout Int, _ half: inout Int
  ) {
    switch scalar {
    case _ where Apostrophe.isVariant(scalar.value): bytes.append(UInt8(ascii: "'"))
    case "\u{2010}", "\u{2011}": bytes.append(UInt8(ascii: "-"))
    case "£", "¥": signs += 1
    case "€": signs += 2
    default:
      if scalar.properties.generalCategory == .decimalNumber,
        let value = scalar.properties.numericValue
      {
        // Digits of any script are read as those of ASCII.
        hasDigit = true
        bytes.append(UInt8(ascii: "0") + UInt8(value))
        return
      }
      guard scalar.properties.isAlphabetic else { return }
      hasLetter = true
      if scalar.properties.isUppercase { capitals += 1 } else { small += 1 }
      if let plain = Self.plainLetters(of: scalar) {
        bytes += plain
      } else if scalar.properties.isIdeographic || (0x3040...0x30ff).contains(scalar.value)
        || (0xac00...0xd7a3).contains(scalar.value)
      {
        foreignSyllables += 1
      } else {
        half += 1
      }
    }
  }

  private static let acutes: Set<Unicode.Scalar> = ["é", "É"]
  private static let graves: Set<Unicode.Scalar> = ["è", "È"]
  private static let diaereses: Set<Unicode.Scalar> = [
    "ä", "ë", "ï", "ö", "ü", "Ä", "Ë", "Ï", "Ö", "Ü",
  ]

  /// The plain lower-case letters that a Latin letter with a mark is read as.
  private static func plainLetters(of scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar {
    case "ß", "ẞ": return Array("ss".utf8)
    case "æ", "Æ", "œ", "Œ": return [UInt8(ascii: "e")]
    case "ø", "Ø": return [UInt8(ascii: "o")]
    case "đ", "Đ", "ð", "Ð": return [UInt8(ascii: "d")]
    case "ł", "Ł": return [UInt8(ascii: "l")]
    case "þ", "Þ": return Array("th".utf8)
    case "ı", "İ": return [UInt8(ascii: "i")]
    default: break
    }
    guard let lower = scalar.properties.lowercaseMapping.unicodeScalars.first else { return nil }
    return baseLetters[lower].map { [$0] }
  }

  /// The base letter of each Latin letter with marks, in lower case.
  private static let baseLetters: [Unicode.Scalar: UInt8] = {
    var letters: [Unicode.Scalar: UInt8] = [:]
    for (base, marked) in markedLetters {
      for scalar in marked.unicodeScalars { letters[scalar] = base.asciiValue }
    }
    return letters
  }()

  private static let markedLetters: [(Character, String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňǹṅṇṉṋ"),
    ("o", "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩ"),
    ("t", "ţťțṫṭṯṱẗ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
  ]
}
