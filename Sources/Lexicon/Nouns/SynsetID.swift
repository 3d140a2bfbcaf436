/// A set of synonyms of a noun graph: one meaning, and the lemmas that have it.
///
/// Its number means something only together with the file that it came from.
public struct SynsetID: LexiconID {
  /// The synset's place in the file's table, from 0.
  public let index: UInt32

  /// Names the synset at a place of the file's table.
  public init(index: UInt32) {
    self.index = index
  }
}
