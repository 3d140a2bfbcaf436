import CommandLineKit
import Reports

extension HelpTopic {
  /// The fields of results, by command.
  static let fields = HelpTopic(
    name: "fields", summary: "The fields of results, as --fields, --max and --min name them.",
    discussion: """
      A field goes by the names of the JSON members on the way to it, joined by points; the last of \
      them will do where only one field ends in it, and the first ones stand for all fields below \
      them. In tables the fields are columns: all of them in the order given here, or those of \
      --fields in its order. In JSON, whose names are always sorted, --fields says which members \
      there are; schema and id stay. --max and --min take what is a number. Members that --keep \
      passes through go by their own names; where a result has a member of that name, that one stays.
      """,
    sections: [
      .init("EVERY TABLE", (RecordField.origin + [.error]).map(\.row)),
      .init("RESTORE, a row a unit", ResultFields.restoredUnits.own.map(\.row)),
      .init("RESTORE --summary, a row an article", ResultFields.restoredArticles.own.map(\.row)),
      .init("COHERENCE", ResultFields.coherence.own.map(\.row)),
      .init("READABILITY", ResultFields.readability.own.map(\.row)),
      .init("COMPARE", ResultFields.comparison.own.map(\.row)),
      .init("EVALUATE", ResultFields.evaluation.own.map(\.row)),
      .init("SENTENCES, a row a sentence", ResultFields.sentences.own.map(\.row)),
    ])
}

extension RecordField {
  /// The field as help lists it.
  fileprivate var row: HelpTopic.Section.Row { .init(name, meaning) }
}
