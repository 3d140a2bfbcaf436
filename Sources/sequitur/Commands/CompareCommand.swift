import Base
import CommandLineKit
import Models
import Prose
import Reports
import Typeset

/// `compare`: several articles side by side, ranked by coherence and readability.
struct CompareCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let inputs = try run.inputs()
    let form = try ResultForm(run, .comparison)
    let limits = try FileLimits(run) { run throws(Failure) in
      try Limits(
        run, .comparison,
        [CoherenceCommand.limit(run), ReadabilityCommand.limit(run, field: "grade")])
    }
    let sink = try run.output(isLong: true)
    var status = RunStatus()
    do throws(Failure) {
      var failures: [WrittenFailure] = []
      let articles = try self.articles(inputs, limits, &failures, &status)
      let isTable = form.form == .csv || form.form == .tsv
      if !articles.isEmpty || (isTable && !failures.isEmpty) {
        let comparison = Comparison(
          articles, order: run.options[Self.sort],
          isReversed: run.options[Self.reverse], seed: run.seed)
        if isTable {
          try sink.write(table(comparison, failures, form))
        } else {
          try write(comparison, to: sink)
        }
      }
    } catch {
      sink.discard()
      throw error
    }
    try sink.finish(status.status)
    return status.status
  }

  // MARK: Measuring

  private func articles(
    _ inputs: [Input], _ limits: FileLimits, _ failures: inout [WrittenFailure],
    _ status: inout RunStatus
  ) throws(Failure) -> [ComparedArticle] {
    let key = run.options[Self.groupBy]
    if key?.isEmpty == true {
      throw .usage(UsageError(.refused("--group-by is empty; name a key of the records")))
    }
    var pass = ArticlePass(run: run, work: try work(), appearance: nil)
    var progress = Progress(run: run, what: "articles")
    var articles: [ComparedArticle] = []
    var bad = 0
    func note(_ failure: Failure) throws(Failure) {
      guard failure.concernsOneInput else { throw failure }
      var origin = RecordTable.Origin()
      origin.file = failure.place
      failures.append(WrittenFailure(failure: failure, origin: origin, line: nil))
      bad += 1
      progress.clear()
      run.diagnostics.report(failure, tool: run.tool)
      status.note(failure.exitStatus)
    }
    let found = try run.files()
    for failure in found.failures { try note(failure) }
    if let first = found.repeated.first {
      let others = found.repeated.count - 1
      run.diagnostics.remark(
        others == 0
          ? "\(first) was named more than once and counts once"
          : "\(first) and \(ReportWords.count(others, "other file")) were named more than once; each "
            + "counts once")
    }
    let files = found.inputs
    // A folder may hold what the output would take the place of.
    if let path = run.options[CommonOptions.output], let output = FileIdentity(path: path),
      files.contains(where: { $0.identity == output })
    {
      throw .wouldReplaceInput(path: path)
    }
    try pass.forEach(files, limit: run.options[Self.limit]) { outcomes throws(Failure) in
      for outcome in outcomes {
        progress.step()
        do throws(Failure) {
          let rendered = try outcome.result.get()
          let item = try outcome.item.get()
          for warning in item.warnings() {
            progress.clear()
            run.diagnostics.warn(warning)
          }
          guard let measures = CompareMeasures(encoded: rendered.output) else {
            throw Failure.internalError("the measures of \(item.place) cannot be read back")
          }
          let article = ComparedArticle(
            item: item, file: outcome.source.line == nil ? item.identifier : nil,
            source: outcome.source.input?.identifier,
            group: key.flatMap { ArticleGroup.name(by: $0, outcome.source, item) },
            measures: measures)
          let limits = limits.limits(for: outcome.source.input)
          if !limits.isEmpty {
            let misses = limits.misses(in: JSONNode(ComparisonRecord.json(article)))
            if !misses.isEmpty { status.note(.belowThreshold) }
            progress.clear()
            for miss in misses { run.diagnostics.tellMiss("\(outcome.place): \(miss)") }
          }
          articles.append(article)
        } catch {
          try note(error)
        }
      }
    }
    progress.clear()
    pass.close()
    if articles.isEmpty, bad == 0 {
      for input in inputs { try note(.unreadable(place: input.place, .noUnits)) }
    }
    if let key, !articles.isEmpty, articles.allSatisfy({ $0.group == nil }) {
      run.diagnostics.warn(
        "no article has a \(ReportWords.quoted(key)) to be grouped by; there are no groups")
    }
    if bad > 0, !articles.isEmpty {
      run.diagnostics.warn("\(bad) of \(bad + articles.count) articles could not be used")
    }
    return articles
  }

  private func work() throws(Failure) -> CompareWork {
    let most = run.options[Self.maxUnits]
    var loader = run.loader(.prose)
    loader.keepsText = true
    loader.partsHeadline = true
    // What is cut off counts for nothing.
    if let most, let limit = loader.limit, most <= limit { loader.limit = nil }
    return CompareWork(
      loader: loader, location: try run.orderModels(), list: try list(), seed: run.seed, most: most)
  }

  private func list() throws(Failure) -> ModelFolder.FamiliarList {
    try ModelLocation.familiarList(run.options[Self.familiarWords])
  }

  // MARK: Writing

  private func write(_ comparison: Comparison, to sink: OutputSink) throws(Failure) {
    let top = run.options[Self.top]
    let charts = try run.options[Self.charts].map { path throws(Failure) in
      try writeCharts(comparison, to: path)
    }
    let page = ComparisonPage(
      comparison: comparison, top: top, groupKey: run.options[Self.groupBy],
      provenance: try provenance())
    switch run.format {
    case .json, .jsonl:
      try sink.write(
        JSONWriter.line(
          ComparisonRecord(comparison: comparison, top: top, familiarList: try list().name).json))
    case .markdown:
      try sink.write(Array(MarkdownWriter.string(page.blocks(charts: charts)).utf8))
    case .text: try sink.write(Array(page.text(run.appearance(sink)).utf8))
    }
  }

  /// The articles as a table, those that could not be used at its end.
  private func table(
    _ comparison: Comparison, _ failures: [WrittenFailure], _ form: ResultForm
  ) -> [UInt8] {
    var writer = form.writer()
    var bytes: [UInt8] = []
    for article in ComparisonRecord(comparison: comparison, top: run.options[Self.top]).listed {
      let record = JSONWriter.line(ComparisonRecord.json(article))
      bytes += writer.result(
        WrittenResult(rendered: Rendered(output: record), origin: article.origin))
    }
    for failure in failures { bytes += writer.failure(failure) ?? [] }
    return bytes + writer.ending()
  }

  /// Writes the pictures and gives back where the page finds them.
  private func writeCharts(
    _ comparison: Comparison, to path: String
  ) throws(Failure) -> ComparisonPage.Charts {
    var folder = OutputFolder(
      path: path, sources: Set(run.namedInputs.compactMap(\.identity)),
      isForced: run.options[OutputFolder.force])
    let images = ComparisonCharts(comparison: comparison).all
    try folder.write(images.map { ("\($0.name).svg", Array($0.svg.utf8)) })
    let output = run.options[CommonOptions.output] ?? "-"
    let page = output.lastIndex(of: "/").map { String(output[..<$0]) } ?? ""
    return ComparisonPage.Charts(
      folder: RelativePath.from(page.isEmpty && output.hasPrefix("/") ? "/" : page, to: path),
      images: images)
  }

  private func provenance() throws(Failure) -> ReportProvenance {
    let location = try run.models()
    return ReportProvenance(
      command: command, toolVersion: run.tool.version, modelName: location.kind.rawValue,
      modelIdentity: try location.orderIdentity(), familiarList: try list().name, seed: run.seed)
  }

  /// The command as it can be typed again, but for where the page is written, which must not
  /// change it; of many files, the first by name.
  private var command: String {
    var words = ["sequitur", "compare"]
    let names = run.invocation.files.map(ShellWords.fileName)
    // The order in which articles are named changes nothing, this line included.
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    words += sorted.prefix(3)
    if sorted.count > 3 { words.append("…") }
    return ShellWords.line(words + run.options.provenance)
  }
}
