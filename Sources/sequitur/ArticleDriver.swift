import CommandLineKit
import Prose
import Report
import Store

/// Takes articles from files and streams through a command's work, several at a time, with the
/// cache round it, and writes the results in the order of the input.
struct ArticleDriver<Work: ArticleWork>: ~Copyable {
  private let run: Run
  private let work: Work
  private let appearance: Appearance
  private let sink: OutputSink
  private var cache: CacheLayer
  private var identity: String?
  private var resources: Work.Resources?
  private var status = RunStatus()
  private var written = 0
  private var progress: Progress
  private var records = (all: 0, bad: 0)

  /// An article that was read, and the name under which its result is kept.
  private struct Prepared: Sendable {
    var item: Result<ArticleItem, Failure>
    var key: CacheKey?
  }

  /// Creates a driver.
  init(run: Run, work: Work, appearance: Appearance, sink: OutputSink) {
    self.run = run
    self.work = work
    self.appearance = appearance
    self.sink = sink
    cache = run.cache()
    progress = Progress(run: run, what: "articles", resultsAreShown: sink.isTerminal)
  }

  /// Does all inputs.
  mutating func perform() throws(Failure) -> ExitStatus {
    do throws(Failure) {
      try performAll()
    } catch {
      progress.clear()
      sink.discard()
      throw error
    }
    progress.clear()
    try sink.finish(status.status)
    cache.close()
    if records.bad > 0 {
      run.diagnostics.warn("\(records.bad) of \(records.all) records could not be used")
    }
    return status.status
  }

  private mutating func performAll() throws(Failure) {
    let inputs = try run.inputs()
    try ArticleBatches(run: run, loader: work.loader).forEach(inputs) { sources throws(Failure) in
      try process(sources)
    }
  }

  // MARK: One batch

  private mutating func process(_ sources: [ArticleSource]) throws(Failure) {
    if sources.isEmpty { return }
    let prepared = try prepare(sources)
    var results = [Result<Rendered, Failure>?](repeating: nil, count: sources.count)
    let kept = keptResults(prepared)
    for index in sources.indices {
      if case .failure(let failure) = prepared[index].item {
        results[index] = .failure(failure)
      } else {
        results[index] = kept[index].map { .success($0) }
      }
    }
    let missing = results.indices.filter { results[$0] == nil }
    var next = 0
    try write(sources, prepared, &results, from: &next)
    guard !missing.isEmpty else { return }
    let resources = try loaded()
    let work = work
    try WorkerPool.run(missing.count, threads: run.jobs) { place -> Result<Rendered, Failure> in
      do throws(Failure) {
        return .success(try work.render(try prepared[missing[place]].item.get(), resources))
      } catch {
        return .failure(error)
      }
    } deliver: { place, result throws(Failure) in
      let index = missing[place]
      if case .success(let rendered) = result, let key = prepared[index].key {
        cache.insert(
          ResultCache.Entry(key: key, command: work.command, value: rendered.encoded))
      }
      results[index] = result
      try write(sources, prepared, &results, from: &next)
    }
  }

  private mutating func prepare(_ sources: [ArticleSource]) throws(Failure) -> [Prepared] {
    var base: CacheKey.Builder?
    if cache.isWanted {
      var builder = CacheKey.Builder()
      builder.add("version", run.tool.version)
      builder.add("command", work.command)
      builder.add("resources", try identified())
      builder.add("format", appearance.format == .jsonl ? "json" : appearance.format.rawValue)
      builder.add("for a terminal", appearance.isTerminal)
      builder.add("in colour", appearance.isColored)
      work.describe(to: &builder)
      base = builder
    }
    let work = work
    let start = base
    return ParallelMap.map(sources.count, threads: run.jobs) { index in
      do throws(Failure) {
        let item = try work.loader.item(sources[index])
        guard var key = start else { return Prepared(item: .success(item)) }
        item.describe(to: &key)
        return Prepared(item: .success(item), key: key.key())
      } catch {
        return Prepared(item: .failure(error))
      }
    }
  }

  private mutating func identified() throws(Failure) -> String {
    if let identity { return identity }
    let made = try work.identity()
    identity = made
    return made
  }

  private mutating func loaded() throws(Failure) -> Work.Resources {
    if let resources { return resources }
    let made = try work.load()
    resources = made
    return made
  }

  private mutating func keptResults(_ prepared: [Prepared]) -> [Rendered?] {
    let places = prepared.indices.filter { prepared[$0].key != nil }
    var kept = [Rendered?](repeating: nil, count: prepared.count)
    if places.isEmpty { return kept }
    let values = cache.values(for: places.compactMap { prepared[$0].key })
    for (place, value) in zip(places, values) { kept[place] = value.flatMap(Rendered.init) }
    return kept
  }

  // MARK: Output

  /// Writes the results that are next in line, as many as there are.
  private mutating func write(
    _ sources: [ArticleSource], _ prepared: [Prepared],
    _ results: inout [Result<Rendered, Failure>?], from next: inout Int
  ) throws(Failure) {
    var output: [UInt8] = []
    while next < results.count, let result = results[next] {
      results[next] = nil
      progress.step()
      announce(prepared[next].item)
      if sources[next].line != nil { records.all += 1 }
      switch result {
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
        answer(failure, sources[next].line, &output)
      }
      next += 1
    }
    try flush(&output)
  }

  private mutating func announce(_ item: Result<ArticleItem, Failure>) {
    guard case .success(let item) = item, !item.reading.warnings.isEmpty else { return }
    progress.clear()
    for warning in item.reading.warnings {
      let line = item.reading.format == .jsonl ? nil : warning.line
      let message =
        warning.code == "blank_units" && item.reading.body != nil
        ? work.blankUnitsMessage ?? warning.message : warning.message
      run.diagnostics.warn("\(item.place)\(line.map { ":\($0)" } ?? ""): \(message)")
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
      "schema": 1, "id": JSONValue(RecordReader.identifier(in: line.bytes)),
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
