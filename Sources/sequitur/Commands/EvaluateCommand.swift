import Base
import CommandLineKit
import Evaluation
import Learning
import Models
import Ordering
import Prose
import Reports
import SequiturKit

/// `evaluate`: shuffles gold articles, restores them, measures.
struct EvaluateCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let inputs = try run.inputs()
    let form = try ResultForm(run, .evaluation)
    let limits = try Limits(run, .evaluation)
    var writer = form.writer()
    let sink = try run.output(isLong: true)
    let appearance = run.appearance(sink)
    let model = try run.orderModels().order()
    var status = RunStatus()
    do throws(Failure) {
      for input in inputs {
        var origin = RecordTable.Origin()
        origin.file = input.identifier
        do throws(Failure) {
          let record = try evaluate(input, model, &status)
          let output = EvaluationOutput(
            name: Self.name(input), record: record, model: model.name, seed: run.seed)
          let result = WrittenResult(rendered: output.rendered(appearance), origin: origin)
          try sink.write(writer.result(result))
          let misses = limits.misses(in: result.record)
          if !misses.isEmpty { status.note(.belowThreshold) }
          for miss in misses { run.diagnostics.tellMiss("\(input.place): \(miss)") }
        } catch {
          guard error.concernsOneInput else { throw error }
          let failure = WrittenFailure(failure: error, origin: origin, line: nil)
          if let answer = writer.failure(failure) { try sink.write(answer) }
          run.diagnostics.report(error, tool: run.tool)
          status.note(error.exitStatus)
        }
      }
      try sink.write(writer.ending())
    } catch {
      sink.discard()
      throw error
    }
    try sink.finish(status.status)
    return status.status
  }

  /// A data set's name: that of its file, without folder and ending.
  private static func name(_ input: Input) -> String {
    let file = input.name.split(separator: "/").last.map(String.init) ?? input.name
    return file.hasSuffix(".jsonl") && file.count > 6 ? String(file.dropLast(6)) : file
  }

  private func evaluate(
    _ input: Input, _ model: OrderModel, _ status: inout RunStatus
  ) throws(Failure) -> EvaluationRecord {
    let trial = Trial(run: run, model: model)
    var stream = try RecordStream(input)
    var tally = EvaluationTally()
    var hasLines = false
    var left = run.options[Self.limit] ?? .max
    var progress = Progress(run: run, what: "articles")
    while left > 0 {
      let lines = try stream.next(min(left, 32 * run.jobs))
      if lines.isEmpty { break }
      hasLines = true
      left -= lines.count
      try WorkerPool.run(lines.count, threads: run.jobs) { index in
        trial.measures(of: lines[index], in: input)
      } deliver: { _, result throws(Failure) in
        progress.step()
        switch result {
        case .success(let measures): tally.add(measures)
        case .failure(let failure):
          guard failure.concernsOneInput else { throw failure }
          progress.clear()
          run.diagnostics.report(failure, tool: run.tool)
          status.note(failure.exitStatus)
        }
      }
    }
    progress.clear()
    if !hasLines {
      let failure = Failure.unreadable(place: input.place, .noUnits)
      run.diagnostics.report(failure, tool: run.tool)
      status.note(failure.exitStatus)
    }
    return tally.record(seed: run.seed)
  }
}

/// One article's way through an evaluation.
struct Trial: Sendable {
  private let trial: RestorationTrial
  private let most: Int?
  private let limit: Int?
  private let byParagraph: Bool
  private let hasTitle: Bool

  /// A trial with a run's options.
  init(run: Run, model: OrderModel) {
    trial = RestorationTrial(model: model, seed: run.seed)
    most = run.options[EvaluateCommand.maxUnits]
    limit = run.options[CommonOptions.limitUnits]
    byParagraph = run.options[EvaluateCommand.units] == .paragraph
    hasTitle = !run.options[EvaluateCommand.noTitle]
  }

  /// Shuffles and restores the article of a line.
  func measures(
    of line: RecordStream.Line, in input: Input
  ) -> Result<ArticleMeasures, Failure> {
    let place = "\(input.place):\(line.number)"
    do throws(Failure) {
      let gold = try gold(line, place)
      let name = gold.id ?? "\(line.number)"
      do {
        return .success(try trial.measures(of: gold, name: name))
      } catch {
        throw .internalError("the evidence of \(place) is out of range (\(error))")
      }
    } catch {
      return .failure(error)
    }
  }

  private func gold(_ line: RecordStream.Line, _ place: String) throws(Failure) -> Article {
    var article: Article
    do throws(ProseError) {
      article = try RecordReader.article(from: line.bytes, lineNumber: line.number).article
    } catch {
      throw .unreadable(place: place, error)
    }
    if byParagraph {
      guard let paragraphs = TrainingUnits.paragraphs(of: article) else {
        throw .unsuitable(
          place: place, code: "no_paragraphs",
          "the record has no \"para\" to tell its paragraphs; leave out --units paragraph")
      }
      article.units = paragraphs
    }
    if let most { article.units = Array(article.units.prefix(most)) }
    if let limit, article.units.count > limit {
      throw .tooManyUnits(place: place, count: article.units.count, limit: limit)
    }
    if !hasTitle { article.title = nil }
    return article
  }
}
