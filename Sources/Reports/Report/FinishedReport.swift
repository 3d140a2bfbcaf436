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
}
