import Base

/// A format that another program makes text of.
enum ForeignFormat: String, Sendable, CaseIterable {
  case docx
  case odt
  case epub
  case rtf
  case rst
  case adoc
  case tex
  case pdf

  /// The format of a file by its name; nil where it is none of these.
  init?(name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    switch ending {
    case "asciidoc": self = .adoc
    case "latex": self = .tex
    default:
      guard let format = ForeignFormat(rawValue: ending) else { return nil }
      self = format
    }
  }

  /// All endings of such files.
  static let endings = allCases.map(\.rawValue) + ["asciidoc", "latex"]

  /// What the format is called.
  private var title: String {
    switch self {
    case .docx: "a Word document"
    case .odt: "an OpenDocument text"
    case .epub: "an EPUB book"
    case .rtf: "a Rich Text file"
    case .rst: "a reStructuredText file"
    case .adoc: "an AsciiDoc file"
    case .tex: "a LaTeX file"
    case .pdf: "a PDF file"
    }
  }

  /// The name by whose ending the text is read that comes of a file.
  func name(of file: String) -> String { self == .pdf ? "\(file).txt" : "\(file).md" }

  /// The program that makes text of a file, with its arguments.
  private func command(_ file: String) -> [String] {
    // A name that begins with a dash would be an option.
    let file = file.hasPrefix("-") ? "./\(file)" : file
    return switch self {
    case .pdf: ["pdftotext", "-enc", "UTF-8", "-nopgbrk", file, "-"]
    case .adoc: ["pandoc", "--from=asciidoc", "--to=gfm", "--wrap=none", file]
    case .tex: ["pandoc", "--from=latex", "--to=gfm", "--wrap=none", file]
    default: ["pandoc", "--from=\(rawValue)", "--to=gfm", "--wrap=none", file]
    }
  }

  /// The command for whoever has to do it by hand.
  private func remedy(_ file: String) -> String {
    let name = ShellWords.line([FileName.shown(file)])
    return switch self {
    case .pdf: "pdftotext \(name) -"
    case .adoc: "asciidoctor -b docbook5 -o - \(name) | pandoc -f docbook -t gfm"
    default: "pandoc \(name) -t gfm"
    }
  }

  /// The text of a file.
  ///
  /// - Throws: `unsuitable` where the program is not installed or fails.
  func text(of file: String, place: String) throws(Failure) -> [UInt8] {
    let words = command(file)
    guard let result = ChildProcess.run(words) else {
      throw .unsuitable(
        place: place, code: "needs_converter",
        "\(title), which \(words[0]) makes text of; install \(words[0]), or give the output of: "
          + remedy(file))
    }
    guard result.status == 0 else {
      throw .unsuitable(
        place: place, code: "not_converted",
        "\(title), of which \(words[0]) made no text (it ended with \(result.status)); see what it "
          + "says: \(remedy(file))")
    }
    return result.output
  }
}

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
