/// Names for files and folders, made from titles that may hold anything.
public enum Slug {
  /// The most bytes of a slug.
  public static let maximumLength = 60

  /// A name of lowercase ASCII letters, digits and single hyphens, 1 to 60 bytes long.
  ///
  /// Latin letters lose their accents, other scripts fall away. Having no dot and no slash, the name
  /// cannot hide a file or leave its folder; the device names of Windows are avoided too.
  ///
  /// - Parameters:
  ///   - title: Any text.
  ///   - fallback: What a title without a single Latin letter or digit is called. The default is
  ///     `article`.
  /// - Returns: The name; not unique, for which see ``Registry``.
  public static func make(_ title: String, fallback: String = "article") -> String {
    let name = letters(of: title)
    if !name.isEmpty && !reserved.contains(name) { return name }
    let other = letters(of: fallback)
    let safe = other.isEmpty || reserved.contains(other) ? "article" : other
    return name.isEmpty ? safe : "\(safe)-\(name)"
  }

  /// Hands out slugs that differ from all it handed out before.
  public struct Registry: Sendable {
    private var taken: Set<String>

    /// Creates a registry.
    ///
    /// - Parameter taken: Names that are in use already. The default is none.
    public init(taken: Set<String> = []) {
      self.taken = taken
    }

    /// A name for the title; the second of its kind ends in `-2`, the third in `-3`.
    public mutating func register(_ title: String) -> String {
      let name = Slug.make(title)
      var candidate = name
      var number = 2
      while !taken.insert(candidate).inserted {
        let suffix = "-\(number)"
        candidate = Slug.cut(name, to: Slug.maximumLength - suffix.utf8.count) + suffix
        number += 1
      }
      return candidate
    }
  }

  /// The names that Windows keeps for devices, whatever their extension.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static func letters(of title: String) -> String {
    var bytes: [UInt8] = []
    for scalar in title.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7a: bytes.append(UInt8(scalar.value))
      case 0x41...0x5a: bytes.append(UInt8(scalar.value + 32))
      case 0x27, 0x2019, 0x0300...0x036f, 0xad: break  // apostrophes, combining marks, soft hyphens
      case 0xc0...0x17f where scalar != "×" && scalar != "÷":
        bytes.append(contentsOf: latin[Int(scalar.value - 0xc0)].utf8)
      default:
        if let last = bytes.last, last != UInt8(ascii: "-") { bytes.append(UInt8(ascii: "-")) }
      }
      // No need to walk through a title of a megabyte.
      if bytes.count > maximumLength * 2 { break }
    }
    return cut(String(decoding: bytes, as: UTF8.self), to: maximumLength)
  }

  /// Shortens to a number of bytes, at the end of a word if one ends in the last third.
  private static func cut(_ name: String, to length: Int) -> String {
    var bytes = Array(name.utf8)
    if bytes.count > length {
      let isInsideWord = bytes[length] != UInt8(ascii: "-")
      bytes.removeSubrange(length...)
      if isInsideWord, let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")), hyphen > length * 2 / 3
      {
        bytes.removeSubrange(hyphen...)
      }
    }
    while bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// U+00C0 to U+017F (Latin-1 Supplement from its letters on, and Latin Extended-A) without
  /// accents; a hyphen is no letter.
  private static let latin: [Substring] = """
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g \
    h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
    o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
    u u u u u u u u u u u u w w y y y z z z z z z s
    """.split(separator: " ")
}
