import Base
import Prose
import Reports
import Typeset

/// Writes reports as they are made, each into a folder of its own, and the index of several.
struct ReportWriter {
  private var folder: OutputFolder
  /// The name of the folder of the only report; nil for one made from the title.
  let name: String?
  let command: String
  let format: OutputFormat
  /// Whether the index is wanted as a page of HTML too.
  let isHTMLWanted: Bool
  private var slugs = Slug.Registry()
  private var entries: [ReportIndex.Entry] = []

  /// Creates a writer.
  init(
    folder: OutputFolder, name: String?, command: String, format: OutputFormat, isHTMLWanted: Bool
  ) {
    self.folder = folder
    self.name = name
    self.command = command
    self.format = format
    self.isHTMLWanted = isHTMLWanted
  }

  /// Finds out, before there are reports, whether the index of several could be written.
  func check(_ inputs: [Input]) throws(Failure) {
    if inputs.count > 1 { try folder.target.spare(["index.md", "index.json", "index.html"]) }
  }

  /// Writes a report and tells where it is.
  mutating func write(_ finished: FinishedReport, of source: ArticleSource) throws(Failure) {
    let report = finished.document
    let file = Self.fileName(of: source)
    let slug = slugs.register(name ?? file ?? report.title)
    var files = report.charts.map { (name: "\(slug)/\($0.path)", bytes: Array($0.svg.utf8)) }
    files.append(("\(slug)/report.json", JSONWriter.pretty(report.json)))
    files.append(("\(slug)/report.md", Array(report.markdown.utf8)))
    if let html = finished.html { files.append(("\(slug)/report.html", Array(html.utf8))) }
    // One that is left as it is belongs into the index all the same.
    entries.append(
      ReportIndex.Entry(
        folder: slug, report: report, file: source.input?.identifier.map(ShellWords.fileName)))
    try folder.write(files)
    try announce("\(slug)/report", report.title)
  }

  /// The path of a file that is an article, as its report goes by it; nil where a title tells more.
  private static func fileName(of source: ArticleSource) -> String? {
    guard case .file(let input, _) = source, !input.isStandardInput else { return nil }
    let path =
      input.folder == nil
      ? input.name.split(separator: "/").last.map(String.init) ?? input.name : input.relativePath
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let dot = path[start...].lastIndex(of: "."), dot > start else { return path }
    return String(path[..<dot])
  }

  /// Writes the index where there are several reports.
  mutating func finish() throws(Failure) {
    guard entries.count > 1 else { return }
    let index = ReportIndex(entries: entries, command: command)
    var files = [
      (name: "index.md", bytes: Array(index.markdown.utf8)),
      (name: "index.json", bytes: JSONWriter.pretty(index.json)),
    ]
    if isHTMLWanted { files.append(("index.html", Array(index.html.utf8))) }
    try folder.write(files)
    try announce("index", "index")
  }

  /// Tells where a report is, given without the extension.
  private func announce(_ name: String, _ title: String) throws(Failure) {
    let path = "\(folder.path)/\(name)"
    guard format.isJSON else {
      let files = isHTMLWanted ? [".md", ".html"] : [".md"]
      try StandardOutput.write(files.map { VisibleText.line(path + $0) + "\n" }.joined())
      return
    }
    var members: [String: JSONValue] = [
      "schema": 1, "path": .string(path + ".md"), "title": .string(title),
    ]
    if isHTMLWanted { members["html"] = .string(path + ".html") }
    try StandardOutput.write(
      String(decoding: JSONWriter.line(.object(members)), as: UTF8.self))
  }
}
