import Files
import Prose

/// Gathers articles from files and streams into batches that are worked on together.
///
/// A stream's batch is what has arrived, so that whoever writes a line and waits gets the answer.
struct ArticleBatches {
  let run: Run
  let loader: ArticleLoader
  /// The most articles of each stream; nil for all.
  var limit: Int?

  /// The bytes of files that are gathered before they are worked on.
  private static let mostBytes = 1 << 24

  private var size: Int { 32 * run.jobs }

  /// Calls a closure with each batch, in the order of the inputs; no batch is empty.
  func forEach(
    _ inputs: [Input], _ body: ([ArticleSource]) throws(Failure) -> Void
  ) throws(Failure) {
    var waiting: [ArticleSource] = []
    var bytes = 0
    func flush() throws(Failure) {
      if waiting.isEmpty { return }
      try body(waiting)
      waiting = []
      bytes = 0
    }
    for input in inputs {
      do throws(Failure) {
        if loader.isStream(input) {
          var stream = try input.records()
          try flush()
          try forEach(&stream, body)
        } else {
          let contents = try input.text()
          if loader.holdsRecords(contents, of: input) {
            try flush()
            try forEach(linesOf: contents, input, body)
          } else {
            waiting.append(.file(input, contents))
            bytes += contents.count
          }
        }
      } catch {
        guard error.concernsOneInput else { throw error }
        waiting.append(.failed(error))
      }
      if waiting.count >= size || bytes >= Self.mostBytes { try flush() }
    }
    try flush()
  }

  private func forEach(
    _ stream: inout RecordStream, _ body: ([ArticleSource]) throws(Failure) -> Void
  ) throws(Failure) {
    let input = stream.input
    var left = limit ?? .max
    while left > 0 {
      let lines = try stream.lines(min(left, size))
      if lines.isEmpty { return }
      left -= lines.count
      try body(lines.map { .record(input, $0) })
    }
  }

  /// The lines of a file that is already in memory.
  private func forEach(
    linesOf contents: [UInt8], _ input: Input, _ body: ([ArticleSource]) throws(Failure) -> Void
  ) throws(Failure) {
    var buffer = LineBuffer()
    buffer.append(contents)
    var sources: [ArticleSource] = []
    var number = 0
    var left = limit ?? .max
    while left > 0, let line = buffer.next() ?? buffer.finish() {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      left -= 1
      sources.append(.record(input, RecordStream.Line(number: number, bytes: line)))
      if sources.count >= size {
        try body(sources)
        sources = []
      }
    }
    if !sources.isEmpty { try body(sources) }
  }
}
