/// A lemma of a noun graph: a noun, or a compound such as `prime minister`.
///
/// Its number means something only together with the file that it came from.
public struct LemmaID: LexiconID {
  /// The lemma's place in the file's table, from 0.
  public let index: UInt32

  /// Names the lemma at a place of the file's table.
  public init(index: UInt32) {
    self.index = index
  }
}
