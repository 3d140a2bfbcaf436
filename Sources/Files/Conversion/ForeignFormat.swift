import Base

/// A format that another program makes text of.
package enum ForeignFormat: String, Sendable, CaseIterable {
  case docx
  case odt
  case epub
  case rtf
  case rst
  case adoc
  case tex
  case pdf

  /// The format of a file by its name; nil where it is none of these.
  package init?(name: String) {
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
  package static let endings = allCases.map(\.rawValue) + ["asciidoc", "latex"]

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
  package func name(of file: String) -> String { self == .pdf ? "\(file).txt" : "\(file).md" }

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
  package func text(of file: String, place: String) throws(InputError) -> [UInt8] {
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
