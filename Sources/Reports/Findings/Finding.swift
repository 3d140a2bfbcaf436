package import Base
import Typeset

/// Something about a place in a file that a reader may want to look at.
package struct Finding: Sendable, Equatable {
  /// The kinds of findings, by the names that programs know them by.
  package enum Rule: String, CaseIterable, Sendable {
    case hardSentence = "hard-sentence"
    case weakLink = "weak-link"
    case limit
    case unusable

    /// What it finds, in a sentence.
    package var summary: String {
      switch self {
      case .hardSentence: "A sentence that is hard to read."
      case .weakLink: "A sentence that follows weakly from the one before it."
      case .limit: "A number of the text misses a limit that was set."
      case .unusable: "An article that could not be used."
      }
    }

    /// How grave it is, in the words of SARIF.
    package var level: String {
      switch self {
      case .hardSentence, .weakLink: "warning"
      case .limit, .unusable: "error"
      }
    }
  }

  /// What it is.
  package var rule: Rule
  /// The file; nil for standard input.
  package var file: String?
  /// The line, from 1; nil where the finding is about the whole.
  package var line: Int?
  /// The character of the line, from 1.
  package var column: Int?
  /// What is to be said, in one line.
  package var message: String

  /// Creates a finding.
  package init(_ rule: Rule, file: String?, line: Int? = nil, column: Int? = nil, _ message: String)
  {
    self.rule = rule
    self.file = file
    self.line = line
    self.column = column
    self.message = VisibleText.line(message)
  }

  /// The findings that a record holds: of hard sentences those with a reason, in the order of the
  /// text.
  ///
  /// - Parameters:
  ///   - record: A record of readability or of coherence.
  ///   - origin: Where the article comes from.
  ///   - grade: The grade above which a sentence is hard; nil for none.
  /// - Returns: The findings in the order of their places.
  package static func all(
    in record: JSONNode, _ origin: RecordTable.Origin, above grade: Double? = nil
  ) -> [Finding] {
    func elements(_ name: String) -> [JSONNode] {
      if case .array(let elements) = record[name]?.content { elements } else { [] }
    }
    func finding(_ rule: Rule, _ node: JSONNode, _ message: String) -> Finding {
      Finding(
        rule, file: origin.file, line: node["line"]?.integer ?? origin.streamLine,
        column: node["column"]?.integer, message)
    }
    let hard = elements("sentences").compactMap { node -> Finding? in
      guard let own = node["grade"]?.double, own > grade ?? -.infinity else { return nil }
      var reasons: [String] = []
      if case .array(let all) = node["reasons"]?.content {
        reasons = all.compactMap { $0["message"]?.string }
      }
      if reasons.isEmpty { return nil }
      return finding(
        .hardSentence, node,
        "hard sentence, grade \(DecimalFormatter.string(own, decimals: 1)): "
          + reasons.joined(separator: "; "))
    }
    let weak = elements("weak_links").compactMap { node -> Finding? in
      guard let score = node["score"]?.double, score < 0 else { return nil }
      return finding(
        .weakLink, node,
        "follows weakly from what stands before it (score "
          + "\(DecimalFormatter.string(score, decimals: 2))): "
          + Excerpt.of(node["text"]?.string ?? "", width: 60))
    }
    return (hard + weak).enumerated().sorted {
      ($0.element.line ?? 0, $0.element.column ?? 0, $0.offset)
        < ($1.element.line ?? 0, $1.element.column ?? 0, $1.offset)
    }.map(\.element)
  }
}
