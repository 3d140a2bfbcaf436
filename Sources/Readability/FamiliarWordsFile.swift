import Base
import Prose

extension FamiliarWords {
  /// Whether the text of a list file is what its checksum says.
  ///
  /// A line `# checksum` and 16 hexadecimal digits holds the FNV-1a hash of all that follows the
  /// line. A list without one, such as somebody's own, is taken as it is.
  ///
  /// - Parameter text: The text of the file.
  /// - Returns: False where there is a checksum and it is wrong.
  /// - Complexity: O(*n*) in the bytes.
  public static func isIntact(text: String) -> Bool {
    var rest = text[...]
    while rest.utf8.first == UInt8(ascii: "#"),
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n"))
    {
      let line = rest[..<end]
      rest = rest[rest.utf8.index(after: end)...]
      guard line.hasPrefix("# checksum ") else { continue }
      return UInt64(line.dropFirst(11), radix: 16) == StableHash.fnv1a(String(rest))
    }
    return true
  }

  /// Reads a list file.
  ///
  /// A line is a word and, behind a tab, the number of stories in which it occurs; the line
  /// `stories` says how many there are. A word without a number is familiar, with a star before
  /// it known in the primary grades; such a file needs no number of stories. Blank lines and
  /// lines that start with `#` are passed over.
  ///
  /// - Parameter text: The text of the file.
  /// - Complexity: O(*n*) in the bytes.
  public init(text: String) {
    var uses = WordMap<Int>()
    var stories = 0
    for line in text.utf8.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let isStarred = first == UInt8(ascii: "*")
      let fields = (isStarred ? line.dropFirst() : line).split(separator: UInt8(ascii: "\t"))
      guard let head = fields.first, let word = String(head) else { continue }
      let number = fields.count > 1 ? Self.number(fields[1]) : nil
      if word == "stories", let number, stories == 0 {
        stories = number
      } else {
        uses.set(word.lowercased(), to: number ?? (isStarred ? Self.starred : Self.plain))
      }
    }
    let total = stories > 0 ? stories : Self.assumed
    self.init(stories: total, uses: uses)
  }

  /// The stories that a list without numbers is taken to come from, and what its words count.
  private static let assumed = 1_000
  private static let plain = 1
  private static let starred = 4

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    var number = 0
    for byte in digits {
      guard byte &- UInt8(ascii: "0") < 10, number < 1 << 40 else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }
}
