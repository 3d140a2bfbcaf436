import Base
import CommandLineKit
import Files
import Lexicon
import Ordering
import Prose
import Readability
import Reports
import SequiturKit
import Typeset

/// `report`: writes a report with its pictures for each article.
struct ReportCommand: Command {
  let run: Run

  /// An article's report, made in parallel with others.
  private struct Work: Sendable {
    let loader: ArticleLoader
    var gatherer: ReportGatherer
    let sections: Set<ReportSection>
    let isRestoring: Bool?
    let provenance: ReportProvenance
    let isHTMLWanted: Bool
    /// The language that articles should be in; nil for any with formulas.
    let expected: Language?

    /// The same for articles that may take several threads each.
    func sharing(threads: Int) -> Work {
      var work = self
      work.gatherer.model?.threads = threads
      return work
    }
  }

  func perform() throws(Failure) -> ExitStatus {
    let given = try run.inputs()
    if run.options[Self.name]?.isEmpty == true {
      throw .usage(UsageError(.refused("--name is empty; leave it out to use the title")))
    }
    let output = run.options[Self.output]
    if output == "-" {
      throw .usage(
        UsageError(.refused("--output - cannot hold a report's files; name a folder for them")))
    }
    let found = run.namesFolder ? try run.files(sparing: output) : nil
    let inputs = found?.inputs ?? given
    let folder = OutputFolder(
      path: output, sources: Set(inputs.compactMap(\.identity)),
      isForced: run.options[FolderOutput.force])
    let sections = self.sections
    let needsModel = sections != [.readability] || run.options[Self.restore]
    let models = try needsModel ? run.orderModels() : run.models()
    let model = needsModel ? try models.order() : nil
    let list = try ModelLocation.familiarList(run.options[Self.familiarWords])
    var lexicon =
      sections.contains(.readability) ? try models.readability(familiar: list) : nil
    let language = run.options[CommonOptions.language].language
    lexicon?.language = language
    var loader = run.loader(.prose)
    loader.partsHeadline = true
    let work = Work(
      loader: loader,
      gatherer: ReportGatherer(model: model, lexicon: lexicon, seed: run.seed),
      sections: sections,
      isRestoring: run.options[Self.restore]
        ? true : run.options[Self.givenOrder] ? false : nil,
      provenance: ReportProvenance(
        command: command, toolVersion: run.tool.version, modelName: model?.name,
        modelIdentity: model?.identity, seed: run.seed),
      isHTMLWanted: run.options[Self.html],
      // The models of order have learned from English, whatever formulas are wanted.
      expected: needsModel ? .english : language)
    var status = RunStatus()
    var count = (all: 0, bad: 0)
    var writer = ReportWriter(
      folder: folder, name: run.options[Self.name], command: command, format: run.format,
      isHTMLWanted: work.isHTMLWanted)
    try writer.check(inputs)
    func note(_ failure: Failure) throws(Failure) {
      guard failure.concernsOneInput else { throw failure }
      count.bad += 1
      run.diagnostics.report(failure, tool: run.tool)
      status.note(failure.exitStatus)
    }
    for error in found?.failures ?? [] { try note(.input(error)) }
    try ArticleBatches(run: run, loader: work.loader).forEach(inputs) { sources throws(Failure) in
      let shared = work.sharing(threads: max(1, run.jobs / max(1, sources.count)))
      try WorkerPool.run(sources.count, threads: run.jobs) { index in
        Self.report(sources[index], shared)
      } deliver: { index, result throws(Failure) in
        count.all += 1
        switch result {
        case .success(let (report, item)):
          for warning in item.reading.warnings {
            run.diagnostics.warn("\(item.place): \(warning.message)")
          }
          do throws(Failure) {
            try writer.write(report, of: sources[index])
          } catch {
            try note(error)
          }
        case .failure(let failure): try note(failure)
        }
      }
    }
    do throws(Failure) {
      try writer.finish()
    } catch {
      try note(error)
    }
    if count.bad > 0, count.all > 1 {
      run.diagnostics.warn("\(count.bad) of \(count.all) articles could not be used")
    }
    return status.status
  }

  private var sections: Set<ReportSection> {
    Set(run.options[Self.only] ?? ReportSection.allCases)
  }

  /// The command as it can be typed again, but for where the report is written, which must not
  /// change it; of many files, the first.
  private var command: String {
    var words = ["sequitur", "report"]
    let names = run.invocation.files.map(ShellWords.fileName)
    words += names.prefix(3)
    if names.count > 3 { words.append("…") }
    return ShellWords.line(words + run.options.provenance)
  }

  private static func report(
    _ source: ArticleSource, _ work: Work
  ) -> Result<(FinishedReport, ArticleItem), Failure> {
    do throws(Failure) {
      let item = try work.loader.item(source)
      let isShuffled = item.reading.format == .dossier || item.reading.format == .lines
      var findings: ReportFindings
      do throws(OrderingError) {
        findings = try work.gatherer.findings(
          of: item.reading.article, isRestoring: work.isRestoring ?? isShuffled,
          sections: work.sections)
      } catch {
        throw Failure.internalError("the evidence of \(item.place) is out of range")
      }
      findings.warnings = item.reading.warnings.map(\.message)
      findings.remarks = item.remarks(expecting: work.expected)
      let document = ReportDocument(findings: findings, provenance: work.provenance)
      return .success((FinishedReport(document, isHTMLWanted: work.isHTMLWanted), item))
    } catch {
      return .failure(error)
    }
  }
}
