import Base
import Typeset

/// A report in the forms in which it is written.
package struct FinishedReport: Sendable {
  package let document: ReportDocument
  /// The page of HTML; nil where none is wanted.
  package let html: String?

  package init(_ document: ReportDocument, isHTMLWanted: Bool) {
    self.document = document
    html = isHTMLWanted ? document.html : nil
  }

  /// The files of the report, by their paths below the folder of all reports.
  ///
  /// - Parameter folder: The name of the report's own folder.
  /// - Returns: The paths and what the files hold.
  package func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    var files = document.charts.map {
      (name: "\(folder)/\($0.path)", bytes: Array($0.svg.utf8))
    }
    files.append(("\(folder)/report.json", JSONWriter.pretty(document.json)))
    files.append(("\(folder)/report.md", Array(document.markdown.utf8)))
    if let html { files.append(("\(folder)/report.html", Array(html.utf8))) }
    return files
  }
}
