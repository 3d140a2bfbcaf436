/// Texts that break readers and counters, at about a given number of bytes.
struct HostileInput: Sendable {
  let name: String
  let isMarkdown: Bool
  private let make: @Sendable (Int) -> [UInt8]

  private init(_ name: String, isMarkdown: Bool = false, make: @escaping @Sendable (Int) -> [UInt8])
  {
    self.name = name
    self.isMarkdown = isMarkdown
    self.make = make
  }

  private init(_ name: String, of piece: String, isMarkdown: Bool = false) {
    self.init(name, isMarkdown: isMarkdown) { Self.filled(Array(piece.utf8), $0) }
  }

  /// The text, of `size` bytes or the next whole piece.
  func bytes(_ size: Int) -> [UInt8] { make(size) }

  private static func filled(_ piece: [UInt8], _ size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + piece.count)
    while bytes.count < size { bytes += piece }
    return bytes
  }

  /// Runs of marks of 1, 2, 3 … bytes, parted by a letter.
  private static func growing(_ mark: Character, _ size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var length = 1
    while bytes.count < size {
      bytes += Array(repeating: mark.asciiValue ?? 0x2e, count: length)
      bytes += Array("a ".utf8)
      length += 1
    }
    return bytes
  }

  static let all: [HostileInput] = [
    HostileInput("empty") { _ in [] },
    HostileInput("white space", of: " \t\r\n\u{A0}\u{2028}"),
    HostileInput("newlines", of: "\n"),
    HostileInput("emoji only", of: "😀 👍🏽 "),
    HostileInput("ZWJ emoji", of: "👩‍👩‍👧‍👦"),
    HostileInput("flags", of: "🇩🇪"),
    HostileInput("combining marks", of: "\u{301}"),
    HostileInput("a letter with marks", of: "e\u{301}\u{302}\u{308}"),
    HostileInput("no full stop", of: "so it goes and "),
    HostileInput("one long word", of: "abcde"),
    HostileInput("one word of 100,000 letters") { size in
      filled(Array("abcde".utf8), size / 10)
    },
    HostileInput("words of 1,000 letters") { size in
      filled(filled(Array("abcde".utf8), 1_000) + [0x20], size)
    },
    HostileInput("digits", of: "9"),
    HostileInput("distinct words") { size in
      var bytes: [UInt8] = []
      var number = 0
      while bytes.count < size {
        bytes += Array("w\(String(number, radix: 26))x ".utf8)
        number += 1
      }
      return bytes
    },
    HostileInput("only URLs", of: "https://example.com/a?b=c ann@example.org www.example.org/x\n"),
    HostileInput("one long URL", of: "https://example.com/(a"),
    HostileInput("CRLF", of: "One is here.\r\nTwo is here.\r\n\r\n"),
    HostileInput("CR", of: "One is here.\rTwo is here.\r\r"),
    HostileInput("smart quotes", of: "“It’s ‘fine’,” she said—“isn’t it?” "),
    HostileInput("quotes", of: "\""),
    HostileInput("stops and quotes", of: ".\""),
    HostileInput("NULs", of: "\u{0}"),
    HostileInput("NULs in words", of: "one\u{0}two \u{0}. "),
    HostileInput("invalid UTF-8") { size in
      filled(Array("one ".utf8) + [0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x20], size)
    },
    HostileInput("invalid UTF-8 at the end") { size in
      filled(Array("one is here. ".utf8), size) + [0xe2, 0x80]
    },
    HostileInput("opening brackets", of: "("),
    HostileInput("a.a.a.", of: "a."),
    HostileInput("aa.aa.aa.", of: "aa."),
    HostileInput("a-a-a-", of: "a-"),
    HostileInput("a'a'a'", of: "a'"),
    HostileInput("a@a@a@", of: "a@"),
    HostileInput("Mr. Mr. Mr.", of: "Mr. "),
    HostileInput("full stops", of: "."),
    HostileInput("spaced full stops", of: ". "),
    HostileInput("omissions", of: "x. . . . "),
    HostileInput("emoticons", of: "x. :) :-D "),
    HostileInput("list items on one line", of: "1. Salt 2. Pepper "),
    HostileInput("bullets", of: "• "),
    HostileInput("Han", of: "日本語の文章。"),
    HostileInput("right to left", of: "هذه جملة قصيرة. "),
    HostileInput(
      "wrapped lines", of: "the tide that came in that evening was as high as any yet\n"),
    HostileInput("nested quotations (Markdown)", of: "> ", isMarkdown: true),
    HostileInput("nested lists (Markdown)", of: "- ", isMarkdown: true),
    HostileInput("nested list lines (Markdown)", isMarkdown: true) { size in
      var bytes: [UInt8] = []
      var depth = 0
      while bytes.count < size {
        bytes += Array(repeating: 0x20, count: 2 * (depth % 500)) + Array("- a\n".utf8)
        depth += 1
      }
      return bytes
    },
    HostileInput("bars (Markdown)", of: "|", isMarkdown: true),
    HostileInput("tables (Markdown)", of: "| a | b |\n| - | - |\n| 1 | 2 |\n\n", isMarkdown: true),
    HostileInput("one table (Markdown)", of: "| a |\n| - |\n", isMarkdown: true),
    HostileInput("links (Markdown)", of: "[a](b) ", isMarkdown: true),
    HostileInput("open links (Markdown)", of: "[a](", isMarkdown: true),
    HostileInput("open targets (Markdown)", of: "[a](<b", isMarkdown: true),
    HostileInput("open titles (Markdown)", of: "[a](b \"", isMarkdown: true),
    HostileInput("brackets (Markdown)", of: "[", isMarkdown: true),
    HostileInput("references (Markdown)", of: "[a][b]", isMarkdown: true),
    HostileInput("definitions (Markdown)", isMarkdown: true) { size in
      var bytes: [UInt8] = []
      var number = 0
      while bytes.count < size {
        bytes += Array("[r\(number)]: x\n\na [b][r\(number)]\n\n".utf8)
        number += 1
      }
      return bytes
    },
    HostileInput("stars (Markdown)", of: "*a _b ", isMarkdown: true),
    HostileInput("ticks (Markdown)", isMarkdown: true) { growing("`", $0) },
    HostileInput("tags (Markdown)", of: "<a ", isMarkdown: true),
    HostileInput("comments (Markdown)", of: "<!-- a ", isMarkdown: true),
    HostileInput("entities (Markdown)", of: "&amp;&#x41;&", isMarkdown: true),
    HostileInput("code spans (Markdown)", of: "`a` b. ", isMarkdown: true),
  ]
}
