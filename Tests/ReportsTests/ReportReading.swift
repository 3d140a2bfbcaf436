import Foundation
import Prose
import TestSupport
import Testing

@testable import Reports
@testable import Typeset

/// Reads a report's Markdown with cmark-gfm and all that GitHub adds, and expects to find in it what
/// the report is made of and nothing else.
func expectOnlyWhatTheReportMade(_ report: ReportDocument) throws {
  let tree = try commonMark(report.markdown)
  let nodes = tree.all
  func count(_ kind: String) -> Int { nodes.count { $0.kind == kind } }
  // The one piece of HTML is the comment at the top.
  #expect(count("html_block") == 1)
  #expect(count("html_inline") == 0)
  #expect(count("strikethrough") == 0)
  #expect(count("code_block") == 1)
  let isLinked =
    report.findings.article.url?.wholeMatch(of: /(https?:\/\/|mailto:).+/.ignoresCase()) != nil
  #expect(count("link") <= (isLinked ? 1 : 0))
  #expect(count("image") == report.charts.count)
  for image in nodes where image.kind == "image" {
    #expect(report.charts.contains { $0.path == image.destination })
    #expect(image.plainText.count >= 10)
  }
  let headings = report.blocks.count { if case .heading = $0 { true } else { false } }
  #expect(count("heading") == headings)
  // Every table is read as one, with all its rows and cells.
  let tables = report.blocks.compactMap { block -> MarkdownTable? in
    if case .table(let table) = block { table } else { nil }
  }
  let read = tree.children.filter { $0.kind == "table" }
  #expect(read.map(\.columns) == tables.map(\.columns.count))
  #expect(read.map(\.children.count) == tables.map { $0.rows.count + 1 })
  for table in read {
    #expect(table.children.allSatisfy { $0.children.count == table.columns })
  }
}

/// A Markdown document as cmark-gfm reads it.
func commonMark(_ markdown: String) throws -> CommonMarkNode {
  try #require(CommonMarkDocument(markdown, extensions: CommonMarkDocument.Extension.allCases))
    .tree
}

/// The hostile articles, one on a line, that the browser's test opens too.
struct HostileArticle: CustomTestStringConvertible, Sendable {
  let id: String
  let line: String
  let article: Article

  var testDescription: String { id }

  static let path = Repository.path("Tests/CommandTests/Fixtures/hostile.jsonl")

  /// All of them.
  static let all: [HostileArticle] =
    ((try? String(contentsOfFile: path, encoding: .utf8)) ?? "").split(separator: "\n").compactMap {
      let object = try? JSONSerialization.jsonObject(with: Data($0.utf8))
      guard let members = object as? [String: Any], let id = members["id"] as? String,
        let sentences = members["sentences"] as? [String]
      else { return nil }
      var article = Article(sentences: sentences)
      article.title = members["title"] as? String
      article.date = members["date"] as? String
      article.url = members["url"] as? String
      article.source = members["source"] as? String
      return HostileArticle(id: id, line: String($0), article: article)
    }
}
