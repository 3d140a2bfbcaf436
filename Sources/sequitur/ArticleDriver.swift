import Base
import CommandLineKit
import Prose
import Readability
import Reports
import Typeset

/// Takes articles through a command's work and writes the results in the order of the input.
struct ArticleDriver<Work: ArticleWork>: ~Copyable {
  private let run: Run
  private let work: Work
  private let appearance: Appearance
  private let sink: OutputSink
  private var status = RunStatus()
  private var written = 0
  private var progress: Progress
  private var records = (all: 0, bad: 0)

  /// Creates a driver.
  init(run: Run, work: Work, appearance: Appearance, sink: OutputSink) {
    self.run = run
    self.work = work
    self.appearance = appearance
    self.sink = sink
    progress = Progress(run: run, what: "articles", resultsAreShown: sink.isTerminal)
  }

  /// Does all inputs.
  mutating func perform() throws(Failure) -> ExitStatus {
    var pass = ArticlePass(run: run, work: work, appearance: appearance)
    do throws(Failure) {
      let inputs = try run.inputs()
      try pass.forEach(inputs) { outcomes throws(Failure) in try write(outcomes) }
    } catch {
      progress.clear()
      sink.discard()
      throw error
    }
    progress.clear()
    try sink.finish(status.status)
    pass.close()
    if records.bad > 0 {
      run.diagnostics.warn("\(records.bad) of \(records.all) records could not be used")
    }
    return status.status
  }

  // MARK: Output

  /// Writes the results that are next in line.
  private mutating func write(_ outcomes: [ArticlePass<Work>.Outcome]) throws(Failure) {
    var output: [UInt8] = []
    for outcome in outcomes {
      progress.step()
      announce(outcome.item)
      if outcome.source.line != nil { records.all += 1 }
      switch outcome.result {
      case .success(let rendered):
        if !rendered.notes.isEmpty {
          // Reasons belong below the text that they are about.
          try flush(&output)
          separate(&output)
          output += rendered.output
          try flush(&output)
          progress.clear()
          run.diagnostics.write(String(decoding: rendered.notes, as: UTF8.self))
        } else {
          separate(&output)
          output += rendered.output
        }
        if work.isBelowThreshold(rendered.measure) { status.note(.belowThreshold) }
      case .failure(let failure):
        guard failure.concernsOneInput else { throw failure }
        status.note(failure.exitStatus)
        answer(failure, outcome.source.line, &output)
      }
    }
    try flush(&output)
  }

  private mutating func announce(_ item: Result<ArticleItem, Failure>) {
    guard case .success(let item) = item else { return }
    let remarks = work.tellsRemarks ? item.remarks : []
    guard !remarks.isEmpty || !item.reading.warnings.isEmpty else { return }
    progress.clear()
    for remark in remarks { run.diagnostics.warn("\(item.place): \(remark.message)") }
    for warning in item.warnings(blankUnits: work.blankUnitsMessage) {
      run.diagnostics.warn(warning)
    }
  }

  private mutating func answer(
    _ failure: Failure, _ line: RecordStream.Line?, _ output: inout [UInt8]
  ) {
    if line != nil { records.bad += 1 }
    guard let line, appearance.format.isJSON else {
      progress.clear()
      run.diagnostics.report(failure, tool: run.tool)
      return
    }
    let record: JSONValue = [
      "schema": 1, "id": RecordReader.identifier(in: line.bytes)?.json ?? .null,
      "line": .int(line.number),
      "error": ["code": .string(failure.code), "message": .string(failure.message)],
    ]
    JSONWriter.append(record, to: &output)
    output.append(UInt8(ascii: "\n"))
  }

  /// Parts articles by a blank line where they are for people.
  private mutating func separate(_ output: inout [UInt8]) {
    if written > 0, !appearance.format.isJSON { output.append(UInt8(ascii: "\n")) }
    written += 1
  }

  private func flush(_ output: inout [UInt8]) throws(Failure) {
    if !output.isEmpty { try sink.write(output) }
    output.removeAll(keepingCapacity: true)
  }
}
