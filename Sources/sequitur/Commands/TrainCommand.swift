import Base
import CommandLineKit
import Evidence
import Files
import Learning
import Lexicon
import Models
import Prose
import SequiturKit

/// `train`: fits a model from gold articles, or the syllable fallback from the dictionary.
struct TrainCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let target: String
    do throws(UsageError) {
      target = try run.options.require(CommonOptions.output)
    } catch {
      throw .usage(error)
    }
    if target == "-" {
      throw .usage(
        UsageError(.refused("--output - cannot hold a model's files; name a file for them")))
    }
    let files = ModelFiles(settings: target)
    // Hours of work must not end in a folder that cannot be written.
    let given = try inputs()
    if let word = given.word, run.options[Self.calibrate] != nil {
      throw .usage(
        UsageError(.refused("--calibrate does nothing for train \(word); leave it out")))
    }
    try files.check(
      sparing: Set((given.articles + given.calibration).compactMap(\.identity)))
    switch given.word {
    case "syllables": return try SyllableTraining(run: run, target: target).perform()
    case "seal":
      try files.seal()
      return .success
    default: break
    }
    var status = RunStatus()
    if let word = given.word {
      let articles = try self.articles(given.articles, &status)
      // What hindered every article has been told, and is the reason.
      if articles.isEmpty, status.status != .success { return status.status }
      if word == "news" {
        try FusionTraining(run: run, target: target).perform(articles)
      } else {
        try files.write(settings: try calibrated(on: articles))
      }
      return status.status
    }
    var articles = try self.articles(given.articles, &status)
    var calibration = try self.articles(given.calibration, &status)
    // What hindered every article has been told, and is the reason.
    if articles.isEmpty, status.status != .success { return status.status }
    if given.calibration.isEmpty {
      calibration = articles.filter(Self.isHeldOut)
      articles.removeAll(where: Self.isHeldOut)
    }
    let trained = try train(articles, calibration)
    try files.write(trained)
    return status.status
  }

  /// What to train from: the word that says which part of a model, and files.
  private func inputs() throws(Failure) -> (
    word: String?, articles: [Input], calibration: [Input]
  ) {
    let names = run.invocation.files
    let calibration = run.options[Self.calibrate].map { [Input(name: $0)] } ?? []
    if let word = names.first, ["syllables", "seal"].contains(word) {
      guard names.count == 1 else {
        throw .usage(
          UsageError(
            .refused(
              "train \(word) reads no files, but \(names[1]) is named; leave it out, or write "
                + "./\(word) for a file of that name")))
      }
      return (word, [], [])
    }
    guard let word = names.first, ["news", "calibration"].contains(word) else {
      return (nil, try run.inputs(), calibration)
    }
    let articles = names.dropFirst().map(Input.init(name:))
    return (word, articles.isEmpty ? [Input(name: "-")] : articles, calibration)
  }

  /// One article in twenty, told by its name alone.
  private static func isHeldOut(_ article: Article) -> Bool {
    StableHash.fnv1a(article.id ?? article.units.first?.text ?? "") % 20 == 0
  }

  private func train(
    _ articles: [Article], _ calibration: [Article]
  ) throws(Failure) -> TrainedModel {
    var options = TrainingOptions()
    options.seed = run.seed
    options.threads = run.jobs
    options.trees = run.options[Self.trees]
    let graph = try run.models().nouns()
    do throws(TrainingError) {
      return try ClassicTrainer(options: options, graph: graph).train(
        articles, calibration: calibration
      ) { run.diagnostics.tell($0) }
    } catch {
      throw .training(error)
    }
  }

  /// The settings of the classic model in the models' folder, fitted anew.
  private func calibrated(on articles: [Article]) throws(Failure) -> ClassicSettings {
    let folder = try run.models().folder
    let classic: ClassicModel
    do throws(ResourceError) {
      classic = try folder.classic().classic
    } catch {
      throw .resource(error)
    }
    var options = TrainingOptions()
    options.seed = run.seed
    options.threads = run.jobs
    do throws(TrainingError) {
      return try ClassicTrainer(options: options, graph: nil).calibrated(classic, on: articles) {
        run.diagnostics.tell($0)
      }
    } catch {
      throw .training(error)
    }
  }

  private func articles(
    _ inputs: [Input], _ status: inout RunStatus
  ) throws(Failure) -> [Article] {
    var articles: [Article] = []
    for input in inputs {
      do throws(Failure) {
        var stream = try input.records()
        while true {
          let lines = try stream.lines(256)
          if lines.isEmpty { break }
          let read = ParallelMap.map(lines.count, threads: run.jobs) { index in
            Self.article(lines[index], of: input)
          }
          for result in read {
            switch result {
            case .success(let article): articles.append(article)
            case .failure(let failure):
              run.diagnostics.report(failure, tool: run.tool)
              status.note(failure.exitStatus)
            }
          }
        }
      } catch {
        guard error.concernsOneInput else { throw error }
        run.diagnostics.report(error, tool: run.tool)
        status.note(error.exitStatus)
      }
    }
    return articles
  }

  private static func article(
    _ line: RecordStream.Line, of input: Input
  ) -> Result<Article, Failure> {
    do throws(ProseError) {
      return .success(
        try RecordReader.article(from: line.bytes, lineNumber: line.number).article)
    } catch {
      return .failure(.unreadable(place: "\(input.place):\(line.number)", error))
    }
  }
}

extension Failure {
  /// A failure of training, in the command line's words.
  static func training(_ error: TrainingError) -> Failure {
    switch error {
    case .tooFewArticles(let count, let needed):
      .unsuitable(
        place: "training", code: "too_few_articles",
        "\(count) articles of three units or more are too few to learn from; give at least \(needed)"
      )
    case .diverged: .internalError("training diverged")
    }
  }
}
