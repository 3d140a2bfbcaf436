import Base
import CommandLineKit
import Files
import Lexicon
import Prose
import Reports
import SequiturKit
import Typeset

/// `syllables`: counts the syllables of words, one a line.
struct SyllablesCommand: Command {
  let run: Run

  /// How many lines are answered at once.
  private static let batch = 4_096

  func perform() throws(Failure) -> ExitStatus {
    let inputs = try run.inputs()
    let sink = try run.output()
    let appearance = run.appearance(sink)
    let counter = try run.models().syllables(hasDictionary: !run.options[Self.noDictionary])
    var status = RunStatus()
    do throws(Failure) {
      for input in inputs {
        do throws(Failure) {
          var stream = try input.records()
          while true {
            let lines = try stream.lines(Self.batch)
            if lines.isEmpty { break }
            var output: [UInt8] = []
            for line in lines { answer(line, of: input, counter, appearance, &output, &status) }
            try sink.write(output)
          }
        } catch {
          guard error.concernsOneInput else { throw error }
          run.diagnostics.report(error, tool: run.tool)
          status.note(error.exitStatus)
        }
      }
    } catch {
      sink.discard()
      throw error
    }
    try sink.finish(status.status)
    return status.status
  }

  /// Where the first byte of a line is that is not UTF-8, from the line's start.
  private static func fault(in bytes: [UInt8]) -> ProseError {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return .invalidUTF8(byteOffset: 0)
    } catch {
      return .invalidUTF8(byteOffset: error.byteOffsets.lowerBound)
    }
  }

  private func answer(
    _ line: RecordStream.Line, of input: Input, _ counter: SyllableCounter,
    _ appearance: Appearance, _ output: inout [UInt8], _ status: inout RunStatus
  ) {
    var bytes = line.bytes[...]
    if line.number == 1, bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes = bytes.dropFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let failure = Failure.unreadable(
        place: "\(input.place):\(line.number)", Self.fault(in: line.bytes))
      status.note(failure.exitStatus)
      guard run.format.isJSON else {
        run.diagnostics.report(failure, tool: run.tool)
        return
      }
      output += JSONWriter.line([
        "schema": 1, "id": nil, "line": .int(line.number),
        "error": ["code": .string(failure.code), "message": .string(failure.message)],
      ])
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace)
    if words.isEmpty { return }
    let count = words.reduce(0) { $0 + counter.count(of: String($1)) }
    let word = words.joined(separator: " ")
    if run.format.isJSON {
      output += JSONWriter.line(["schema": 1, "word": .string(word), "syllables": .int(count)])
    } else {
      output += Array("\(appearance.shown(word))\t\(count)\n".utf8)
    }
  }
}
