import Base
import Prose
import Readability
import Reports
import Typeset

/// The folder that reports are written to.
struct ReportFolder {
  let path: String
  /// Files that nothing may take the place of.
  var sources: Set<FileIdentity> = []

  /// Finds out whether files below the folder would take the place of a source or, by a link, lie
  /// outside.
  func spare(_ names: [String]) throws(Failure) {
    let root = ResolvedPath.existing(path)
    for name in names {
      let file = "\(path)/\(name)"
      for slash in name.indices where name[slash] == "/" {
        let folder = "\(path)/\(name[..<slash])"
        guard let root, let real = ResolvedPath.existing(folder) else { continue }
        guard real == root || real.hasPrefix(root == "/" ? root : "\(root)/") else {
          throw .cannotWrite(
            path: folder, reason: "it is a link that leads out of \(path); remove it")
        }
      }
      if FileIdentity(path: file).map(sources.contains) == true {
        throw .wouldReplaceInput(path: file)
      }
    }
  }

  /// Writes files below the folder, all or none where one would take the place of a source.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws(Failure) {
    try spare(files.map(\.name))
    for file in files { try write(file.bytes, to: file.name) }
  }

  /// Writes a file below the folder, and the folders on the way.
  private func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    let file = "\(path)/\(name)"
    do throws(FileError) {
      try Self.makeFolders(above: file)
      // What stands in the folder is the report's own; where a link leads is not.
      try TemporaryFile.write(bytes, to: file, followsLinks: false)
    } catch {
      throw .cannotWrite(path: error.path, reason: error.reason)
    }
  }

  private static func makeFolders(above file: String) throws(FileError) {
    for place in file.indices.dropFirst() where file[place] == "/" {
      let folder = String(file[..<place])
      if mkdir(folder, 0o777) != 0, errno != EEXIST, !FileBytes.isFolder(folder) {
        throw FileError(path: folder, number: errno)
      }
    }
  }
}

/// Writes reports as they are made, each into a folder of its own, and the index of several.
struct ReportWriter {
  let folder: ReportFolder
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
    folder: ReportFolder, name: String?, command: String, format: OutputFormat, isHTMLWanted: Bool
  ) {
    self.folder = folder
    self.name = name
    self.command = command
    self.format = format
    self.isHTMLWanted = isHTMLWanted
  }

  /// Finds out, before there are reports, whether the index of several could be written.
  func check(_ inputs: [Input]) throws(Failure) {
    if inputs.count > 1 { try folder.spare(["index.md", "index.json", "index.html"]) }
  }

  /// Writes a report and tells where it is.
  mutating func write(_ finished: FinishedReport) throws(Failure) {
    let report = finished.document
    let slug = slugs.register(name ?? report.title)
    var files = report.charts.map { (name: "\(slug)/\($0.path)", bytes: Array($0.svg.utf8)) }
    files.append(("\(slug)/report.json", JSONWriter.pretty(report.json)))
    files.append(("\(slug)/report.md", Array(report.markdown.utf8)))
    if let html = finished.html { files.append(("\(slug)/report.html", Array(html.utf8))) }
    try folder.write(files)
    entries.append(ReportIndex.Entry(folder: slug, report: report))
    try announce("\(slug)/report", report.title, remarks: report.findings.remarks)
  }

  /// Writes the index where there are several reports.
  func finish() throws(Failure) {
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
