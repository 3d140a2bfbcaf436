import Base
import Files
import Prose
import Readability
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
    guard inputs.count > 1 else { return }
    do throws(OutputError) {
      try folder.spare(ReportIndex.fileNames)
    } catch {
      throw .output(error)
    }
  }

  /// Writes a report and tells where it is.
  mutating func write(_ finished: FinishedReport, of source: ArticleSource) throws(Failure) {
    let report = finished.document
    // Of a record its title tells more.
    let file = source.line == nil ? source.input?.stem : nil
    let slug = slugs.register(name ?? file ?? report.title)
    // One that is left as it is belongs into the index all the same.
    entries.append(
      ReportIndex.Entry(
        folder: slug, report: report, file: source.input?.identifier.map(ShellWords.fileName)))
    try folder.put(finished.files(in: slug))
    try announce("\(slug)/report", report.title, remarks: report.findings.remarks)
  }

  /// Writes the index where there are several reports.
  mutating func finish() throws(Failure) {
    guard entries.count > 1 else { return }
    let index = ReportIndex(entries: entries, command: command)
    try folder.put(index.files(isHTMLWanted: isHTMLWanted))
    try announce("index", "index")
  }

  /// Tells where a report is, given without the extension.
  private func announce(
    _ name: String, _ title: String, remarks: [ReadabilityWarning]? = nil
  ) throws(Failure) {
    let path = "\(folder.path)/\(name)"
    guard format.isJSON else {
      let files = isHTMLWanted ? [".md", ".html"] : [".md"]
      try StandardOutput.write(files.map { VisibleText.line(path + $0) + "\n" }.joined())
      return
    }
    var members: [String: JSONValue] = [
      "schema": 1, "path": .string(path + ".md"), "title": .string(title),
    ]
    if let remarks { members["warnings"] = .array(remarks.map(\.json)) }
    if isHTMLWanted { members["html"] = .string(path + ".html") }
    try StandardOutput.write(
      String(decoding: JSONWriter.line(.object(members)), as: UTF8.self))
  }
}
