/// The letters that a text is written in, as far as they tell languages.
enum WritingSystem: Hashable {
  case latin, cyrillic, greek, armenian, georgian, hebrew, arabic, devanagari, bengali, gurmukhi
  case gujarati, tamil, telugu, kannada, malayalam, sinhala, thai, lao, burmese, khmer, ethiopic
  case han, kana, hangul

  /// The blocks of Unicode that hold letters of a system, in rising order.
  private static let blocks: [(range: ClosedRange<UInt32>, system: WritingSystem)] = [
    (0x0041...0x024f, .latin), (0x0370...0x03ff, .greek), (0x0400...0x052f, .cyrillic),
    (0x0530...0x058f, .armenian), (0x0590...0x05ff, .hebrew), (0x0600...0x077f, .arabic),
    (0x08a0...0x08ff, .arabic), (0x0900...0x097f, .devanagari), (0x0980...0x09ff, .bengali),
    (0x0a00...0x0a7f, .gurmukhi), (0x0a80...0x0aff, .gujarati), (0x0b80...0x0bff, .tamil),
    (0x0c00...0x0c7f, .telugu), (0x0c80...0x0cff, .kannada), (0x0d00...0x0d7f, .malayalam),
    (0x0d80...0x0dff, .sinhala), (0x0e00...0x0e7f, .thai), (0x0e80...0x0eff, .lao),
    (0x1000...0x109f, .burmese), (0x10a0...0x10ff, .georgian), (0x1100...0x11ff, .hangul),
    (0x1200...0x139f, .ethiopic), (0x1780...0x17ff, .khmer), (0x1e00...0x1eff, .latin),
    (0x1f00...0x1fff, .greek), (0x3040...0x30ff, .kana), (0x3400...0x4dbf, .han),
    (0x4e00...0x9fff, .han), (0xac00...0xd7af, .hangul), (0xf900...0xfaff, .han),
    (0xfb1d...0xfb4f, .hebrew), (0xfb50...0xfdff, .arabic), (0xfe70...0xfeff, .arabic),
    (0xff66...0xff9f, .kana), (0x20000...0x3ffff, .han),
  ]

  /// The system of a letter, or nil where it is of another.
  init?(_ letter: UInt32) {
    var low = 0
    var high = Self.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if Self.blocks[middle].range.upperBound < letter { low = middle + 1 } else { high = middle }
    }
    guard low < Self.blocks.count, Self.blocks[low].range.contains(letter) else { return nil }
    self = Self.blocks[low].system
  }

  /// Whether the system writes words without spaces between them.
  var isWithoutSpaces: Bool {
    switch self {
    case .han, .kana, .thai, .lao, .burmese, .khmer: true
    default: false
    }
  }

  /// The language of a text in this system, told from its letters; nil for Latin letters.
  ///
  /// - Parameter sample: The letters and words of the text.
  /// - Returns: The language, or the commonest one of several that share the letters.
  func language(_ sample: LanguageSample) -> Language? {
    func has(_ signs: String) -> Bool {
      signs.unicodeScalars.contains { sample.letters[$0.value] != nil }
    }
    switch self {
    case .latin: return nil
    case .cyrillic:
      if has("әқңғұһ") { return .kazakh }
      if has("ў") { return .belarusian }
      if has("іїєґ") { return .ukrainian }
      if has("ђћ") { return .serbian }
      if has("ѓќѕ") { return .macedonian }
      if has("јљњџ") { return .serbian }
      if has("ыэё") { return .russian }
      return has("ъ") || ["е", "се", "че", "ще"].contains(where: sample.has)
        ? .bulgarian : .russian
    case .arabic:
      if has("ٹڈڑںے") { return .urdu }
      return has("پچژگک") ? .persian : .arabic
    case .greek: return .greek
    case .armenian: return .armenian
    case .georgian: return .georgian
    case .hebrew: return .hebrew
    case .devanagari: return .hindi
    case .bengali: return .bengali
    case .gurmukhi: return .punjabi
    case .gujarati: return .gujarati
    case .tamil: return .tamil
    case .telugu: return .telugu
    case .kannada: return .kannada
    case .malayalam: return .malayalam
    case .sinhala: return .sinhala
    case .thai: return .thai
    case .lao: return .lao
    case .burmese: return .burmese
    case .khmer: return .khmer
    case .ethiopic: return .amharic
    case .han: return .chinese
    case .kana: return .japanese
    case .hangul: return .korean
    }
  }
}
