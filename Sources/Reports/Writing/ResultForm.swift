package import Base
import Typeset

/// What is written of each result.
package struct ResultForm: Sendable {
  /// What the user asked results to be written as.
  package let form: OutputForm
  /// The fields that the command's record has.
  package let fields: ResultFields
  /// Those that are wanted, in their order; nil for all.
  package let chosen: [RecordField]?
  /// What of the input's record goes with it.
  package let kept: KeptMembers
  /// The members that only the first record carries, as they hold for all.
  package var once: [JSONNode.Member] = []
  /// The grade above which a sentence is hard; nil for none.
  package var grade: Double?
  private let version: String

  /// Creates a form.
  ///
  /// - Parameters:
  ///   - form: What the user asked results to be written as.
  ///   - fields: The fields that the command's record has.
  ///   - chosen: Those that are wanted, in their order; nil for all.
  ///   - kept: What of the input's record goes with it.
  ///   - version: The version of the tool.
  package init(
    _ form: OutputForm, _ fields: ResultFields, chosen: [RecordField]?, kept: KeptMembers,
    version: String
  ) {
    self.form = form
    self.fields = fields
    self.chosen = chosen
    self.kept = kept
    self.version = version
  }

  /// What writes the results of a run, or of an article where each has a file of its own.
  package func writer() -> any ResultWriter {
    switch form {
    case .text, .markdown: return PageWriter()
    case .github, .sarif, .lines:
      return FindingWriter(form: form, grade: grade, version: version)
    case .json, .jsonl:
      return RecordWriter(
        line: RecordLine(chosen), isWhole: chosen == nil, answersFiles: form == .jsonl, once: once)
    case .csv, .tsv:
      let separator: CSVWriter.Separator = form == .csv ? .comma : .tab
      if case .named(let names) = kept {
        return TableWriter(
          table: RecordTable(fields, chosen: chosen, kept: names, separator: separator))
      }
      return WaitingTableWriter(fields: fields, chosen: chosen, separator: separator)
    }
  }
}
