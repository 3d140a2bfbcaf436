import CommandLineKit
import Prose
import Reports
import SequiturKit

/// Everything that a command was told, and what it works with: inputs, output, models, cache.
struct Run: Sendable {
  let tool: ToolSpec
  let invocation: Invocation
  var options: Resolution
  let environment: [String: String]
  let diagnostics: Diagnostics
  /// The config files, the more explicit first.
  let configurations: [ConfigurationFile]
  /// What the project says that the input belongs to; nil for none.
  let project: ProjectSettings?

  /// The same with the limits of an override of the project.
  func overridden(_ index: Int) throws(Failure) -> Run {
    guard let project else { return self }
    var run = self
    do throws(ConfigurationError) {
      run.options = try Resolution(
        invocation, tool: tool, environment: environment,
        configurations: [project.overrides[index].file] + configurations)
    } catch {
      throw .configuration(error)
    }
    return run
  }

  /// The form in which results are written.
  var format: OutputFormat { form.rendering }

  /// What the user asked results to be written as.
  var form: OutputForm { options[CommonOptions.format] }

  /// How many threads work.
  var jobs: Int { options[CommonOptions.jobs] ?? Machine.processors }

  /// Decides every random choice.
  var seed: UInt64 { options[CommonOptions.seed] }

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
    let encoding = try encoding()
    return namedInputs.map { input in
      var input = input
      input.encoding = encoding
      return input
    }
  }

  /// The files to read, those in folders among them.
  ///
  /// - Parameter output: A folder that results go to, in which no articles are looked for.
  /// - Returns: The files, and what is wrong with those that cannot be looked for.
  /// - Throws: `noInput` where none is named and standard input is a terminal.
  func files(sparing output: String? = nil) throws(Failure) -> ArticleFiles {
    let found = ArticleFiles(
      try inputs(), sparing: output, ignoring: { project?.ignores($0) == true })
    if found.skipped > 0 {
      diagnostics.remark(
        "\(ReportWords.count(found.skipped, "file")) skipped in folders: hidden, ignored, or with an "
          + "ending that no reader has")
    }
    return found
  }

  /// Whether a folder is among the inputs.
  var namesFolder: Bool {
    namedInputs.contains { !$0.isStandardInput && FileBytes.isFolder($0.name) }
  }

  /// The inputs that the command line names, standard input where it names none.
  var namedInputs: [Input] {
    guard invocation.command.arguments.last?.isRepeating == true else { return [] }
    let names = invocation.files
    return (names.isEmpty ? ["-"] : names).map(Input.init(name:))
  }

  /// The encoding of the input; nil for UTF-8.
  func encoding() throws(Failure) -> TextEncoding? {
    guard let name = options[TextEncoding.option] else { return nil }
    let encoding = try TextEncoding(name)
    return ["utf-8", "utf8"].contains(name.lowercased()) ? nil : encoding
  }

  /// Opens the place where results go.
  ///
  /// What is found out about articles must not take their place; where the work is long, that is
  /// refused before it is done.
  func output(isLong: Bool = false) throws(Failure) -> OutputSink {
    let path = options[CommonOptions.output]
    let inputs = Set(namedInputs.compactMap(\.identity))
    try spareCache()
    if isLong, let path, FileIdentity(path: path).map(inputs.contains) == true {
      throw .wouldReplaceInput(path: path)
    }
    return try OutputSink(path: path, sparing: inputs)
  }

  /// The place of the cache, wanted or not; nil where there is none.
  var cachePlace: CacheLayer.Place? {
    CacheLayer.Place(named: options[CommonOptions.cache], environment: environment)
  }

  /// Finds out, before there is work done, whether results would take the place of the cache; of
  /// one that the run does not use, only where that is asked for.
  func spareCache(always: Bool = false) throws(Failure) {
    guard let path = options[CommonOptions.output], path != "-",
      always || !options[CommonOptions.noCache], let place = cachePlace, place.holds(path)
    else { return }
    throw .wouldReplaceCache(path: path)
  }

  /// How results are to look in a sink.
  func appearance(_ sink: OutputSink) -> Appearance {
    let policy = options[CommonOptions.color]
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
      format: options[CommonOptions.from], purpose: purpose, wantsText: wantsText,
      limit: options[CommonOptions.limitUnits])
  }

  /// Opens the cache as far as it is wanted and can be had.
  func cache() -> CacheLayer {
    CacheLayer(
      place: options[CommonOptions.noCache] ? nil : cachePlace, diagnostics: diagnostics)
  }
}
