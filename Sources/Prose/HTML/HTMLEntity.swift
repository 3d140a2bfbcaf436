/// A character reference as browsers read it: those of Markdown, all of Latin 1, and numbers that mean
/// Windows-1252.
struct HTMLEntity {
  /// The character in UTF-8.
  var bytes: [UInt8]
  /// Where the reference ends.
  var end: Int

  /// Reads the reference at `index`, which holds an ampersand; nil where it is no reference.
  init?(_ text: Span<UInt8>, _ index: Int) {
    if let entity = MarkdownEntity(text, index) {
      bytes = entity.bytes
      end = entity.end
      // U+0080 to U+009F are control characters, which nobody means.
      if bytes.count == 2, bytes[0] == 0xc2, bytes[1] < 0xa0 {
        let scalar = HTMLEntity.windows[Int(bytes[1]) - 0x80]
        bytes = Array(String(Character(scalar)).utf8)
      }
      return
    }
    var stop = index + 1
    while stop < text.count, stop - index < 10, text[stop].isASCIIAlphanumeric { stop += 1 }
    guard stop < text.count, text[stop] == UInt8(ascii: ";"),
      let place = HTMLEntity.latin[text.string(index + 1..<stop)],
      let scalar = Unicode.Scalar(UInt32(0xa0 + place))
    else { return nil }
    bytes = Array(String(Character(scalar)).utf8)
    end = stop + 1
  }

  /// The references of U+00A0 to U+00FF, in their order (HTML 4.01, section 24.2).
  private static let latin: [String: Int] = {
    let names = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
      Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
      THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
      igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave \
      uacute ucirc uuml yacute thorn yuml
      """.split(separator: " ").enumerated()
    return Dictionary(names.map { (String($1), $0) }) { first, _ in first }
  }()

  /// What the numbers 128 to 159 stand for in Windows-1252 (HTML, section 13.2.5.80).
  private static let windows: [Unicode.Scalar] = Array(
    "\u{20ac}\u{81}\u{201a}\u{192}\u{201e}\u{2026}\u{2020}\u{2021}\u{2c6}\u{2030}\u{160}\u{2039}\u{152}\u{8d}\u{17d}\u{8f}\u{90}\u{2018}\u{2019}\u{201c}\u{201d}\u{2022}\u{2013}\u{2014}\u{2dc}\u{2122}\u{161}\u{203a}\u{153}\u{9d}\u{17e}\u{178}"
      .unicodeScalars)
}
