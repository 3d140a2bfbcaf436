/// What a mark of three bytes stands for at the end of a sentence.
enum WideMark {
  case ellipsis
  case emphatic
  case fullStop

  /// The mark beyond ASCII that starts at `index`, where there is one.
  init?(at index: Int, in text: Span<UInt8>) {
    guard index + 2 < text.count else { return nil }
    switch text.scalar(at: index).value {
    case 0x2026: self = .ellipsis
    case 0x203c, 0x203d, 0x2047, 0x2048, 0x2049, 0xff01, 0xff1f: self = .emphatic
    case 0x3002, 0xff0e, 0xff61: self = .fullStop
    default: return nil
    }
  }
}
