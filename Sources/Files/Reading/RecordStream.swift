import Base
import Prose

/// The lines of a stream as they come in, with their numbers; blank lines are passed over.
///
/// It never waits while there is a line to hand out, so that whoever writes a line and waits for
/// the answer gets it. Memory is bounded by a batch, the longest line and one piece of input.
package struct RecordStream: ~Copyable {
  /// A line of the stream.
  package struct Line: Sendable {
    /// The number, from 1.
    package var number: Int
    /// The bytes without the line's end.
    package var bytes: [UInt8]

    /// Creates a line.
    package init(number: Int, bytes: [UInt8]) {
      self.number = number
      self.bytes = bytes
    }
  }

  /// Where the lines come from.
  package let input: Input
  private let descriptor: Int32
  private var buffer = LineBuffer()
  private var number = 0
  private var isAtEnd = false

  /// Opens a stream.
  package init(_ input: Input) throws(InputError) {
    self.input = input
    descriptor = try input.open()
  }

  deinit {
    if !input.isStandardInput { close(descriptor) }
  }

  /// The lines that have arrived, at least one and at most `limit`; none at the end.
  package mutating func next(_ limit: Int) throws(InputError) -> [Line] {
    var lines: [Line] = []
    while lines.isEmpty {
      take(limit, into: &lines)
      if !lines.isEmpty || isAtEnd { break }
      let piece: [UInt8]
      do throws(FileError) {
        piece = try FileBytes.piece(of: descriptor, path: input.place)
      } catch {
        throw InputError(error, place: input.place)
      }
      if piece.isEmpty {
        isAtEnd = true
        if let last = buffer.finish() { append(last, to: &lines) }
      } else {
        buffer.append(piece)
      }
    }
    return lines
  }

  private mutating func take(_ limit: Int, into lines: inout [Line]) {
    while lines.count < limit, let line = buffer.next() { append(line, to: &lines) }
  }

  private mutating func append(_ bytes: [UInt8], to lines: inout [Line]) {
    number += 1
    let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) }
    if !isBlank { lines.append(Line(number: number, bytes: bytes)) }
  }
}
