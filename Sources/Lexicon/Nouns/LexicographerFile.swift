/// The file of WordNet's lexicographers that a noun synset was written in: its broadest class.
///
/// The numbers are those of WordNet 3.0, `lexnames(5WN)`.
public enum LexicographerFile: UInt8, Sendable, CaseIterable {
  /// Unique beginners for nouns.
  case tops = 3
  /// Acts and actions.
  case act
  /// Animals.
  case animal
  /// Things made by people.
  case artifact
  /// Attributes of people and things.
  case attribute
  /// Parts of the body.
  case body
  /// Cognitive processes and contents.
  case cognition
  /// Communicative processes and contents.
  case communication
  /// Natural events.
  case event
  /// Feelings and emotions.
  case feeling
  /// Foods and drinks.
  case food
  /// Groupings of people or things.
  case group
  /// Positions in space.
  case location
  /// Goals.
  case motive
  /// Natural things.
  case object
  /// People.
  case person
  /// Natural phenomena.
  case phenomenon
  /// Plants.
  case plant
  /// Possession and its transfer.
  case possession
  /// Natural processes.
  case process
  /// Quantities and units of measure.
  case quantity
  /// Relations between people, things or ideas.
  case relation
  /// Two- and three-dimensional shapes.
  case shape
  /// Stable states of affairs.
  case state
  /// Substances.
  case substance
  /// Time and relations in time.
  case time
}
