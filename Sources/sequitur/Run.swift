import CommandLineKit
import Prose
import Reports
import SequiturKit

/// A command with everything that it was told, ready to run.
struct Run: Sendable {
  let tool: ToolSpec
  let invocation: Invocation
  let options: Resolution
  let environment: [String: String]
  let diagnostics: Diagnostics

  /// Runs the command.
  func perform() throws(Failure) -> ExitStatus {
    switch invocation.command.name {
    case "restore": try RestoreCommand(run: self).perform()
    case "coherence": try CoherenceCommand(run: self).perform()
    case "readability": try ReadabilityCommand(run: self).perform()
    case "compare": try CompareCommand(run: self).perform()
    case "report": try ReportCommand(run: self).perform()
    case "evaluate": try EvaluateCommand(run: self).perform()
    case "train": try TrainCommand(run: self).perform()
    case "sentences": try SentencesCommand(run: self).perform()
    case "syllables": try SyllablesCommand(run: self).perform()
    case "completions", "man": try ManualCommand(run: self).perform()
    case "cache": try CacheCommand(run: self).perform()
    default: throw .internalError("the command '\(invocation.command.name)' has no code")
    }
  }

  /// The form in which results are written.
  var format: OutputFormat { options.choice("format") ?? .text }

  /// How many threads work.
  var jobs: Int { options.integer("jobs") ?? Machine.processors }

  /// Decides every random choice.
  var seed: UInt64 { UInt64(options.integer("seed") ?? 1) }

  /// Where the models lie.
  func models() throws(Failure) -> ModelLocation {
    try ModelLocator(options: options).locate()
  }

  /// Where the model of order lies; says so where it is not the best one.
  func orderModels() throws(Failure) -> ModelLocation {
    let location = try models()
    if location.isFallback {
      // A reader that lies there without what joins it is damaged, not absent.
      let news = "\(location.path)/news"
      if FileBytes.exists("\(news)/model.safetensors") {
        throw .resource(.missing(path: "\(news)/news.json"))
      }
      diagnostics.remark(
        "the learned reader's files are not in \(location.path)/news; going on with --model classic"
      )
    }
    return location
  }

  /// The files to read, standard input where none is named.
  func inputs() throws(Failure) -> [Input] {
    if invocation.files.isEmpty, Terminal.isTerminal(0) {
      throw .noInput(command: invocation.command)
    }
    return namedInputs
  }

  /// The inputs that the command line names, standard input where it names none.
  var namedInputs: [Input] {
    guard invocation.command.arguments.last?.isRepeating == true else { return [] }
    let names = invocation.files
    return (names.isEmpty ? ["-"] : names).map(Input.init(name:))
  }

  /// Opens the place where results go.
  ///
  /// What is found out about articles must not take their place. Long work is refused before it is
  /// done.
  func output() throws(Failure) -> OutputSink {
    let path = options.text("output")
    let inputs = Set(namedInputs.compactMap(\.identity))
    try spareCache()
    if let path, ["compare", "evaluate"].contains(invocation.command.name),
      FileIdentity(path: path).map(inputs.contains) == true
    {
      throw .wouldReplaceInput(path: path)
    }
    return try OutputSink(path: path, sparing: inputs)
  }

  /// Finds out, before there is work done, whether results would take the place of the cache.
  func spareCache() throws(Failure) {
    guard let path = options.text("output"), path != "-",
      invocation.command.name == "cache" || !options.isOn("no-cache"),
      let place = CacheLayer.Place(self), place.holds(path)
    else { return }
    throw .wouldReplaceCache(path: path)
  }

  /// How results are to look in a sink.
  func appearance(_ sink: OutputSink) -> Appearance {
    let policy: ColorPolicy = options.choice("color") ?? .auto
    let isText = format == .text
    return Appearance(
      format: format, isTerminal: isText && sink.isTerminal,
      isColored: isText
        && policy.isEnabled(isTerminal: sink.isTerminal, environment: environment))
  }

  /// What reads articles for a command.
  func loader(
    _ purpose: ReadingPurpose, wantsText: Bool = false
  ) -> ArticleLoader {
    ArticleLoader(
      format: options.choice("from") ?? .auto, purpose: purpose, wantsText: wantsText,
      limit: options.integer("limit-units"))
  }

  /// Opens the cache as far as it is wanted and can be had.
  func cache() -> CacheLayer {
    CacheLayer(run: self)
  }
}
