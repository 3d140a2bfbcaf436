/// A character reference of HTML: `&amp;`, `&#8212;`, `&#x2014;`.
struct MarkdownEntity {
  /// The character in UTF-8.
  var bytes: [UInt8]
  /// Where the reference ends.
  var end: Int

  /// Reads the reference at `index`, which holds an ampersand; nil where it is no reference.
  init?(_ text: Span<UInt8>, _ index: Int) {
    var stop = index + 1
    while stop < text.count, stop - index < 12, text[stop].isASCIIAlphanumeric || text[stop] == 0x23
    {
      stop += 1
    }
    guard stop < text.count, text[stop] == UInt8(ascii: ";"), stop > index + 1 else { return nil }
    let name = text.string(index + 1..<stop)
    let value: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      value = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
      value = UInt32(name.dropFirst())
    } else {
      value = MarkdownEntity.named(name)
    }
    guard let value else { return nil }
    let scalar = value == 0 ? "\u{fffd}" : Unicode.Scalar(value) ?? "\u{fffd}"
    bytes = Array(String(Character(scalar)).utf8)
    end = stop + 1
  }

  /// The references that are met with in prose; others stay as they stand.
  private static func named(_ name: String) -> UInt32? {
    switch name {
    case "amp": 0x26
    case "lt": 0x3c
    case "gt": 0x3e
    case "quot": 0x22
    case "apos": 0x27
    case "nbsp": 0xa0
    case "shy": 0xad
    case "copy": 0xa9
    case "reg": 0xae
    case "trade": 0x2122
    case "deg": 0xb0
    case "pound": 0xa3
    case "euro": 0x20ac
    case "cent": 0xa2
    case "sect": 0xa7
    case "times": 0xd7
    case "ndash": 0x2013
    case "mdash": 0x2014
    case "hellip": 0x2026
    case "lsquo": 0x2018
    case "rsquo": 0x2019
    case "ldquo": 0x201c
    case "rdquo": 0x201d
    case "laquo": 0xab
    case "raquo": 0xbb
    case "bull": 0x2022
    case "middot": 0xb7
    case "eacute": 0xe9
    case "egrave": 0xe8
    case "agrave": 0xe0
    case "ccedil": 0xe7
    case "ouml": 0xf6
    case "uuml": 0xfc
    case "auml": 0xe4
    case "szlig": 0xdf
    case "ntilde": 0xf1
    default: nil
    }
  }
}
