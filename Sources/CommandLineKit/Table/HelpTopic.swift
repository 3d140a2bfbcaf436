/// Something that help tells of and that is no command.
public struct HelpTopic: Sendable, Hashable {
  /// A heading and what stands below it, in two columns.
  public struct Section: Sendable, Hashable {
    /// A name and what it means.
    public struct Row: Sendable, Hashable {
      /// The name.
      public var name: String
      /// The meaning; may be empty.
      public var meaning: String

      /// Creates a row.
      public init(_ name: String, _ meaning: String) {
        self.name = name
        self.meaning = meaning
      }
    }

    /// The heading.
    public var title: String
    /// What stands below it.
    public var rows: [Row]

    /// Creates a section.
    public init(_ title: String, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// The name as typed behind `help`.
  public var name: String
  /// One sentence.
  public var summary: String
  /// More, as paragraphs parted by blank lines.
  public var discussion: String
  /// What there is to list.
  public var sections: [Section]

  /// Creates a topic.
  public init(name: String, summary: String, discussion: String, sections: [Section]) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.sections = sections
  }
}
