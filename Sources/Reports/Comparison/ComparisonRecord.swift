package import Base
import Evaluation
import Readability

/// A comparison for programs, as JSON and as CSV.
package struct ComparisonRecord {
  package let comparison: Comparison
  /// The most articles that are listed; nil for all.
  package let top: Int?

  /// The list of familiar words by which grades were measured; nil where that is not known.
  package let familiarList: String?

  /// Creates the record of a comparison.
  package init(comparison: Comparison, top: Int? = nil, familiarList: String? = nil) {
    self.comparison = comparison
    self.familiarList = familiarList
    self.top = top
  }

  /// The articles that are listed, in the order of their ranks.
  package var listed: [ComparedArticle] {
    top.map { Array(comparison.articles.prefix($0)) } ?? comparison.articles
  }

  /// The whole comparison; its schema is 1.
  package var json: JSONValue {
    [
      "schema": 1, "articles": .array(listed.map(Self.json)),
      "warnings": .array(
        listed.flatMap { article in
          article.remarks.map {
            ["code": .string($0.code), "message": .string($0.message), "id": article.identity]
          }
        }),
      "familiar_list": JSONValue(familiarList),
      "groups": .array(
        comparison.groups.map {
          [
            "name": .string($0.name), "n": .int($0.count),
            "coherence_mean": JSONValue($0.coherence.mean),
            "coherence_ci95": Self.json($0.interval),
            "grade_mean": JSONValue($0.grade.mean),
          ]
        }),
      "tests": .array(
        comparison.tests.map {
          [
            "a": .string($0.first), "b": .string($0.second),
            "measure": .string($0.measure.rawValue), "difference": .double($0.result.difference),
            "ci95": Self.json($0.result.interval), "effect_size": .double($0.result.delta),
          ]
        }),
    ]
  }

  /// An article as it stands in the comparison.
  package static func json(_ article: ComparedArticle) -> JSONValue {
    let measures = article.measures
    return [
      "id": article.identity, "title": JSONValue(article.title),
      "group": JSONValue(article.group), "units": .int(measures.units),
      "words": .int(measures.words), "coherence": JSONValue(measures.coherence),
      "coherence_ci95": json(measures.interval), "z": JSONValue(measures.z),
      "percentile": JSONValue(measures.percentile), "grade": JSONValue(measures.grade),
      "mattr": JSONValue(measures.mattr),
      "warnings": .array(article.remarks.map(\.json)),
    ]
  }

  private static func json(_ interval: Bootstrap.Interval?) -> JSONValue {
    interval.map { JSONValue([$0.low, $0.high]) } ?? .null
  }

  /// The articles as a table, as `--format csv` writes it.
  package var csv: String {
    let table = RecordTable(.comparison)
    return table.header
      + listed.map { table.rows(JSONNode(Self.json($0)), $0.origin) }.joined()
  }

  /// The members of an article.
  package static let members: Set<String> = [
    "id", "title", "group", "units", "words", "coherence", "coherence_ci95", "z", "percentile",
    "grade", "mattr", "warnings",
  ]
}
