package import Base
import Evaluation
import Readability
import Typeset

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

  private var listed: [ComparedArticle] {
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

  private static func json(_ article: ComparedArticle) -> JSONValue {
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

  // MARK: CSV

  /// The columns: the keys of an article, in the contract's order.
  package static let columns = [
    "id", "title", "group", "units", "words", "coherence", "coherence_ci95", "z", "percentile",
    "grade", "mattr",
  ]

  /// The articles as a table; an interval is a list of two numbers, as in JSON.
  package var csv: String {
    CSVWriter.string(
      header: Self.columns,
      rows: listed.map { article in
        let measures = article.measures
        return [
          Self.field(article.id), Self.field(article.title), Self.field(article.group),
          .int(measures.units), .int(measures.words), Self.field(measures.coherence),
          measures.interval.map {
            .text(String(decoding: JSONWriter.compact(Self.json($0)), as: UTF8.self))
          } ?? .empty,
          Self.field(measures.z), Self.field(measures.percentile), Self.field(measures.grade),
          Self.field(measures.mattr),
        ]
      })
  }

  private static func field(_ text: String?) -> CSVWriter.Field {
    text.map { .text($0) } ?? .empty
  }

  private static func field(_ number: Double?) -> CSVWriter.Field {
    number.map { .double($0) } ?? .empty
  }
}
