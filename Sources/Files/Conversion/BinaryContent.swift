/// What a file holds that is no text.
enum BinaryContent {
  /// What the first bytes of some formats are.
  private static let beginnings: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "a PDF file; name it .pdf"),
    ([0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document; name it as what it is"),
    ([0x89, 0x50, 0x4e, 0x47], "a PNG image"), ([0xff, 0xd8, 0xff], "a JPEG image"),
    (Array("GIF8".utf8), "a GIF image"), ([0x1f, 0x8b], "a gzip file; unpack it, or pipe it in"),
    (Array("BZh".utf8) + [0x31], "a bzip2 file"), ([0xfd, 0x37, 0x7a, 0x58, 0x5a], "an xz file"),
    ([0x7f, 0x45, 0x4c, 0x46], "a program"), ([0xd0, 0xcf, 0x11, 0xe0], "an old office document"),
    ([0x28, 0xb5, 0x2f, 0xfd], "a zstd file"),
    (Array("{\\rtf".utf8), "a Rich Text file; name it .rtf"),
  ]

  /// What bytes are, where they are no text in any encoding; nil where they may be.
  static func name(of bytes: [UInt8]) -> String? {
    if let known = beginnings.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
    let sample = bytes.prefix(8_192)
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0d).contains($0) && $0 != 0x1b }
    guard controls * 10 > sample.count, !TextEncoding.guess(bytes).hasPrefix("UTF-16") else {
      return nil
    }
    return "no text"
  }
}
