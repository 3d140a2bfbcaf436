/// A number that names an entry of a lexicon file.
public protocol LexiconID: Hashable, Comparable, Sendable {
  /// The entry's place in its table, from 0.
  var index: UInt32 { get }

  /// Names the entry at a place of its table.
  init(index: UInt32)
}

extension LexiconID {
  /// Whether one entry stands before another in their table.
  @inlinable
  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

// Unchecked because of the pointer: it points into a read-only mapping, and `owner` keeps the
// mapping for as long as the collection lives.
/// A run of identifiers that lies in a mapped lexicon file; making and reading it allocates nothing.
@frozen
public struct MappedIDs<Element: LexiconID>: RandomAccessCollection, @unchecked Sendable {
  @usableFromInline let numbers: UnsafeBufferPointer<UInt32>
  @usableFromInline let owner: AnyObject

  @inlinable
  init(numbers: UnsafeBufferPointer<UInt32>, owner: AnyObject) {
    self.numbers = numbers
    self.owner = owner
  }

  /// The place of the first identifier: 0.
  @inlinable public var startIndex: Int { 0 }

  /// The number of identifiers.
  @inlinable public var endIndex: Int { numbers.count }

  /// The identifier at a place from 0.
  @inlinable
  public subscript(position: Int) -> Element {
    precondition(position >= 0 && position < numbers.count, "place out of bounds")
    return Element(index: numbers[position])
  }
}
