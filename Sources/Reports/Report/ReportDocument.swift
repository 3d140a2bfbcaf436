public import Base
import Prose
import SequiturKit
public import Typeset

/// The report of one article: its text, its pictures and its figures.
///
///     let findings = try ReportGatherer(model: model, lexicon: lexicon).findings(
///       of: article, isRestoring: true)
///     let report = ReportDocument(findings: findings, provenance: provenance)
///     // report.markdown, report.charts, report.json
///
/// The same findings give the same bytes. Nothing in it comes from a clock or names a path, but for
/// what the command handed in names.
public struct ReportDocument: Sendable {
  /// What is reported.
  public let findings: ReportFindings

  /// Where the report comes from.
  public let provenance: ReportProvenance

  /// The blocks of the report.
  public let blocks: [MarkdownBlock]

  /// The pictures, to be written beside the text at their paths.
  public let charts: [ReportChart]

  /// Makes the report of an article.
  public init(findings: ReportFindings, provenance: ReportProvenance) {
    self.findings = findings
    self.provenance = provenance
    var chapter = FrontChapter(findings: findings, provenance: provenance).chapter
    if findings.wants(.restoration), let restored = findings.restoration {
      chapter.append(RestorationChapter(findings: findings, restored: restored).chapter)
    } else {
      chapter.append(Self.text(of: findings))
    }
    if findings.wants(.coherence), let coherence = findings.coherence {
      chapter.append(CoherenceChapter(findings: findings, coherence: coherence).chapter)
    }
    if findings.wants(.readability), let readability = findings.readability {
      chapter.append(ReadabilityChapter(findings: findings, readability: readability).chapter)
    }
    chapter.append(MethodChapter(findings: findings, provenance: provenance).chapter)
    blocks = chapter.blocks
    charts = chapter.charts
  }

  /// What the report is called.
  public var title: String { Self.title(of: findings) }

  /// The report in Markdown.
  public var markdown: String { MarkdownWriter.string(blocks) }

  /// The report as a page of HTML that holds its pictures and stands alone.
  public var html: String {
    HTMLPage(
      title: title, blocks: blocks,
      images: Dictionary(charts.map { ($0.path, $0.image) }) { first, _ in first },
      command: provenance.command
    ).string
  }

  /// All figures, for programs; its schema is 1.
  public var json: JSONValue {
    ReportFigures(findings: findings, provenance: provenance).json(charts)
  }

  /// The article's title, or the beginning of its text.
  public static func title(of findings: ReportFindings) -> String {
    if let title = findings.article.title, !title.allSatisfy(\.isWhitespace) { return title }
    return findings.texts.first.map { ReportWords.excerpt($0, 60) } ?? "Article"
  }

  private static func text(of findings: ReportFindings) -> ReportChapter {
    var chapter = ReportChapter()
    chapter.heading(2, findings.restoration == nil ? "The text" : "The text, put back in order")
    chapter.blocks.append(
      .numberedList(findings.texts.map { [.paragraph($0)] }, start: 1))
    return chapter
  }
}
