import Prose
import Report

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that reports are written to.
struct ReportFolder {
  let path: String

  /// Writes a file below the folder, and the folders on the way.
  func write(_ bytes: [UInt8], to name: String) throws(Failure) {
    let file = "\(path)/\(name)"
    do throws(FileError) {
      try Self.makeFolders(above: file)
      try TemporaryFile.write(bytes, to: file)
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
  private var slugs = Slug.Registry()
  private var entries: [ReportIndex.Entry] = []

  /// Creates a writer.
  init(folder: ReportFolder, name: String?, command: String, format: OutputFormat) {
    self.folder = folder
    self.name = name
    self.command = command
    self.format = format
  }

  /// Writes a report and tells where it is.
  mutating func write(_ report: ReportDocument) throws(Failure) {
    let slug = slugs.register(name ?? report.title)
    for chart in report.charts {
      try folder.write(Array(chart.svg.utf8), to: "\(slug)/\(chart.path)")
    }
    try folder.write(JSONWriter.pretty(report.json), to: "\(slug)/report.json")
    try folder.write(Array(report.markdown.utf8), to: "\(slug)/report.md")
    entries.append(ReportIndex.Entry(folder: slug, report: report))
    try announce("\(folder.path)/\(slug)/report.md", report.title)
  }

  /// Writes the index where there are several reports.
  func finish() throws(Failure) {
    guard entries.count > 1 else { return }
    let index = ReportIndex(entries: entries, command: command)
    try folder.write(Array(index.markdown.utf8), to: "index.md")
    try folder.write(JSONWriter.pretty(index.json), to: "index.json")
    try announce("\(folder.path)/index.md", "index")
  }

  private func announce(_ path: String, _ title: String) throws(Failure) {
    try StandardOutput.write(
      format.isJSON
        ? String(
          decoding: JSONLine.bytes([
            "schema": 1, "path": .string(path), "title": .string(title),
          ]), as: UTF8.self)
        : VisibleText.line(path) + "\n")
  }
}
