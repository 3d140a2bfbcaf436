/// The stretches of a text that no sentence crosses, in order, with their paragraphs.
///
/// Blank lines part paragraphs. In a text of free layout each line is a block of its own, save
/// where its end divides a word; in a wrapped one a block is a paragraph, save that a list item starts a new one.
struct TextBlocks {
  /// A stretch of a text that no sentence crosses.
  struct Block {
    var bytes: Range<Int>
    /// The number of its paragraph in the text, from 0.
    var paragraph: Int
  }

  private let joins: Bool
  private var cursor = 0
  private var paragraph = 0
  private var begun = false

  /// Creates an iterator over the blocks of a text of the given layout.
  init(layout: LineLayout) {
    joins = layout == .wrapped
  }

  /// The next block that is not blank.
  mutating func next(in text: Span<UInt8>) -> Block? {
    var block: Range<Int>?
    while cursor < text.count {
      let line = Line(in: text, from: cursor)
      if line.content.isEmpty {
        cursor = line.next
        if begun {
          begun = false
          paragraph += 1
          if let block { return Block(bytes: block, paragraph: paragraph - 1) }
        }
        continue
      }
      begun = true
      guard let open = block else {
        cursor = line.next
        if !joins {
          return Block(bytes: undivided(line.content, in: text), paragraph: paragraph)
        }
        block = line.content
        continue
      }
      if ListMarker(at: line.content.lowerBound, in: text) != nil { break }
      block = open.lowerBound..<line.content.upperBound
      cursor = line.next
    }
    return block.map { Block(bytes: $0, paragraph: paragraph) }
  }

  /// A line, and those after it as long as a word is divided at the end of each.
  private mutating func undivided(_ line: Range<Int>, in text: Span<UInt8>) -> Range<Int> {
    var end = line.upperBound
    while DividedWord.hyphenLength(before: end, limit: text.count, in: text) > 0 {
      let next = Line(in: text, from: cursor)
      cursor = next.next
      end = next.content.upperBound
    }
    return line.lowerBound..<end
  }
}
