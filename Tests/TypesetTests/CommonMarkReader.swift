import Testing

@testable import Typeset

/// Reads Markdown with cmark-gfm and all that GitHub adds.
///
/// What a writer of one's own wrote is best read by a reader of someone else's.
enum CommonMarkReader {
  /// The document's tree.
  static func read(_ markdown: String) throws -> CommonMarkNode {
    try #require(CommonMarkDocument(markdown, extensions: CommonMarkDocument.Extension.allCases))
      .tree
  }
}
