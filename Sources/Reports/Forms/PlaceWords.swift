package import Base
package import Prose

/// Where something stands, for people and for programs.
package enum PlaceWords {
  /// `12:5`; nil where the place is not known.
  package static func text(_ place: SourcePlace?) -> String? {
    place.map { "\($0.line):\($0.column)" }
  }

  /// `line` and `column`, null where they are not known.
  package static func members(_ place: SourcePlace?) -> [String: JSONValue] {
    ["line": JSONValue(place?.line), "column": JSONValue(place?.column)]
  }

  /// What is said of headings, without a full stop; nil where there are none.
  package static func headings(_ count: Int) -> String? {
    count == 0 ? nil : "\(ReportWords.count(count, "heading")) not counted"
  }
}
