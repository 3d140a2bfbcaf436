import Base
import CommandLineKit
import Files
import Prose
import Readability
import Reports
import Typeset

/// Takes articles through a command's work and writes the results in the order of the input.
struct ArticleDriver<Work: ArticleWork>: ~Copyable {
  private let run: Run
  private let work: Work
  private let appearance: Appearance
  private let form: ResultForm
  private let limits: FileLimits
  private let sink: OutputSink
  private let keepsEnding: Bool
  private var folder: FolderOutput?
  private var writer: any ResultWriter
  private var status = RunStatus()
  private var progress: Progress
  private var records = (all: 0, bad: 0)

  /// Creates a driver.
  ///
  /// - Parameters:
  ///   - run: The command with its options.
  ///   - work: What is done with each article.
  ///   - appearance: How results look.
  ///   - form: What is written of each.
  ///   - limits: What each is held against.
  ///   - sink: Where they go where they do not go into a folder.
  ///   - keepsEnding: Whether results in text form are of the form of their files.
  init(
    run: Run, work: Work, appearance: Appearance, form: ResultForm, limits: FileLimits,
    sink: OutputSink, keepsEnding: Bool = false
  ) {
    self.run = run
    self.work = work
    self.appearance = appearance
    self.form = form
    self.limits = limits
    self.sink = sink
    self.keepsEnding = keepsEnding
    writer = form.writer()
    progress = Progress(run: run, what: "articles", resultsAreShown: sink.isTerminal)
  }

  /// Does all inputs.
  mutating func perform() throws(Failure) -> ExitStatus {
    var pass = ArticlePass(run: run, work: work, appearance: appearance)
    do throws(Failure) {
      let inputs = try open()
      try pass.forEach(inputs, into: folder) { outcomes throws(Failure) in try write(outcomes) }
      let ending = folder == nil ? writer.ending() : []
      if !ending.isEmpty { try sink.write(ending) }
    } catch {
      progress.clear()
      sink.discard()
      throw error
    }
    progress.clear()
    try sink.finish(status.status)
    pass.close()
    if let folder { run.diagnostics.remark(folder.summary) }
    if records.bad > 0 {
      run.diagnostics.warn("\(records.bad) of \(records.all) records could not be used")
    }
    return status.status
  }

  /// Finds the files that the inputs stand for, and the folder for their results.
  private mutating func open() throws(Failure) -> [Input] {
    guard run.options.has(FolderOutput.outputDir) else { return try run.inputs() }
    let target = run.options[FolderOutput.outputDir]
    var inputs = try run.inputs()
    if target != nil || run.namesFolder {
      let found = try run.files(sparing: target)
      inputs = found.inputs
      for error in found.failures {
        let failure = Failure.input(error)
        guard failure.concernsOneInput else { throw failure }
        status.note(failure.exitStatus)
        run.diagnostics.report(failure, tool: run.tool)
      }
    }
    folder = try FolderOutput(run, inputs, form: form, limits: limits, keepsEnding: keepsEnding)
    return inputs
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
      case .success where outcome.finished != nil:
        folder?.keep()
        tell(outcome.finished?.misses ?? [])
      case .success(let rendered):
        var result = WrittenResult(rendered: rendered, origin: origin(of: outcome))
        let limits = limits.limits(for: outcome.source.input)
        if !limits.isEmpty { result.misses = limits.misses(in: result.record) }
        let misses = result.misses.map { "\(outcome.place): \($0)" }
        if let folder {
          guard try put(result, outcome, into: folder, misses) else { continue }
        } else {
          output += writer.result(result)
        }
        if !rendered.notes.isEmpty {
          // Reasons belong below the text that they are about.
          try flush(&output)
          progress.clear()
          run.diagnostics.write(String(decoding: rendered.notes, as: UTF8.self))
        }
        tell(misses)
      case .failure(let failure):
        guard failure.concernsOneInput else { throw failure }
        status.note(failure.exitStatus)
        answer(failure, outcome, &output)
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

  /// Writes a result into its file, or says why not and gives back false.
  private mutating func put(
    _ result: WrittenResult, _ outcome: ArticlePass<Work>.Outcome, into folder: FolderOutput,
    _ misses: [String]
  ) throws(Failure) -> Bool {
    guard case .success(let item) = outcome.item else { return false }
    do throws(Failure) {
      try folder.write(result, of: outcome.source, item, outcome.key, misses: misses)
      return true
    } catch {
      guard error.concernsOneInput else { throw error }
      status.note(error.exitStatus)
      progress.clear()
      run.diagnostics.report(error, tool: run.tool)
      return false
    }
  }

  /// Tells which limits a result misses.
  private mutating func tell(_ misses: [String]) {
    if misses.isEmpty { return }
    status.note(.belowThreshold)
    progress.clear()
    for miss in misses { run.diagnostics.tellMiss(miss) }
  }

  private mutating func answer(
    _ failure: Failure, _ outcome: ArticlePass<Work>.Outcome, _ output: inout [UInt8]
  ) {
    let line = outcome.source.line
    let answer =
      folder != nil
      ? nil
      : writer.failure(WrittenFailure(failure, origin: origin(of: outcome), line: line?.number))
    output += answer ?? []
    if line != nil { records.bad += 1 }
    // In a stream the answer stands in the record's place, and is counted at the end.
    if line != nil, answer != nil { return }
    progress.clear()
    run.diagnostics.report(failure, tool: run.tool)
  }

  private func origin(of outcome: ArticlePass<Work>.Outcome) -> RecordTable.Origin {
    var origin = RecordTable.Origin()
    let input = outcome.source.input
    origin.file = input == nil ? outcome.failedPlace : input?.identifier
    let item = try? outcome.item.get()
    if let article = item?.reading.article {
      origin.title = article.title
      origin.date = article.date
      origin.url = article.url
    } else if let line = outcome.source.line {
      origin.id = RecordReader.identifier(in: line.bytes).map {
        JSONNode($0.json)
      }
    }
    origin.streamLine = outcome.source.line?.number
    origin.kept = form.kept.members(of: outcome.source.bytes, item)
    return origin
  }

  private func flush(_ output: inout [UInt8]) throws(Failure) {
    if !output.isEmpty { try sink.write(output) }
    output.removeAll(keepingCapacity: true)
  }
}

extension ArticlePass.Outcome {
  /// Where the article stands, for messages.
  var place: String { (try? item.get().place) ?? failedPlace ?? "" }

  /// The place of an article that could not be read.
  fileprivate var failedPlace: String? {
    if case .failure(let failure) = result { failure.place } else { nil }
  }
}
