/// What a user may ask results to be written as: the forms that one result has by itself, and those
/// that are made of its record.
package enum OutputForm: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// One document an article, one on a line.
  case json
  /// The same, from streams.
  case jsonl
  /// For pages.
  case markdown
  /// A table whose cells are parted by commas.
  case csv
  /// A table whose cells are parted by tabs.
  case tsv
  /// Commands for GitHub's workflows, which show a place in a pull request.
  case github
  /// The Static Analysis Results Interchange Format, 2.1.0.
  case sarif
  /// `PATH:LINE:COLUMN: message`, as editors read it.
  case lines

  /// The forms of results that are no numbers.
  package static let plain: [OutputForm] = [.text, .json, .jsonl, .markdown]

  /// The forms of results that are numbers.
  package static let tables: [OutputForm] = plain + [.csv, .tsv]

  /// The form in which each result is rendered.
  package var rendering: OutputFormat {
    switch self {
    case .text: .text
    case .json, .csv, .tsv, .github, .sarif, .lines: .json
    case .jsonl: .jsonl
    case .markdown: .markdown
    }
  }

  /// Whether results are JSON.
  package var isJSON: Bool { self == .json || self == .jsonl }

  /// The ending of a file in this form.
  package var ending: String {
    switch self {
    case .text, .github, .lines: "txt"
    case .markdown: "md"
    case .json, .jsonl, .csv, .tsv, .sarif: rawValue
    }
  }
}
