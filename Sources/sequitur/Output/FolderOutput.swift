import CommandLineKit
import Prose
import Reports
import Store

/// Writes each result of a run into a file of its own.
final class FolderOutput {
  static let outputDir = Option.text(
    "output-dir", "DIR", .folder, effect: .place, isConfigurable: false,
    "Write a file for each article into a folder, at the path that it has below the one named.")
  static let resume = Option.flag(
    "resume", effect: .place, isConfigurable: false,
    "With --output-dir, skip articles whose result is there, made by the same build and options.")

  /// The options of commands that write folders, in the order of the help.
  static let options: [any OptionDeclaration] = [outputDir, resume, OutputFolder.force]

  private var folder: OutputFolder
  private var names: OutputNames
  private let form: ResultForm
  private let limits: FileLimits
  private let isResumed: Bool
  private(set) var count = (written: 0, kept: 0)

  /// Opens the folder that a run names; nil where it names none.
  ///
  /// - Parameters:
  ///   - run: The command with its options.
  ///   - inputs: The files that there are.
  ///   - form: What is written of each result.
  ///   - limits: What results are held against.
  ///   - keepsEnding: Whether results in text form are of the form of their files.
  /// - Throws: `usage` where options do not go together.
  init?(
    _ run: Run, _ inputs: [Input], form: ResultForm, limits: FileLimits, keepsEnding: Bool = false
  ) throws(Failure) {
    guard let path = run.options[Self.outputDir] else {
      for option in [Self.resume, OutputFolder.force] where run.options[option] {
        throw .usage(
          UsageError(
            .refused("\(option.spec.spelling) is for a folder; name it with --output-dir"),
            command: run.options.command.name))
      }
      return nil
    }
    if run.options[CommonOptions.output] != nil {
      throw .usage(
        UsageError(
          .refused("--output and --output-dir exclude each other; leave one out"),
          command: run.options.command.name))
    }
    folder = OutputFolder(
      path: path, sources: Set(inputs.compactMap(\.identity)),
      isForced: run.options[OutputFolder.force])
    names = OutputNames(
      inputs, ending: form.form.ending, keepsEnding: keepsEnding && form.form == .text)
    self.form = form
    self.limits = limits
    isResumed = run.options[Self.resume]
  }

  /// What was noted of an article whose result is there already.
  func finished(
    _ source: ArticleSource, _ item: ArticleItem, _ key: CacheKey
  ) -> OutputLedger.Entry? {
    guard isResumed, let name = names.name(of: source) else { return nil }
    return folder.finished(name, key: self.key(source, item, key))
  }

  /// Counts an article whose result is there already.
  func keep() { count.kept += 1 }

  /// Writes the result of an article.
  func write(
    _ result: WrittenResult, of source: ArticleSource, _ item: ArticleItem, _ key: CacheKey?,
    misses: [String]
  ) throws(Failure) {
    guard let name = names.name(of: source) else { return }
    var writer = form.writer()
    let bytes = writer.result(result)
    try folder.write(
      [(name, bytes + writer.ending())],
      key: key.map { self.key(source, item, $0) } ?? "", misses: misses)
    count.written += 1
  }

  /// What a run says at its end.
  var summary: String {
    let written = ReportWords.count(count.written, "file")
    return "\(folder.path): \(written) written" + (isResumed ? ", \(count.kept) there already" : "")
  }

  /// Everything that the bytes of a file follow from.
  private func key(_ source: ArticleSource, _ item: ArticleItem, _ key: CacheKey) -> String {
    var builder = CacheKey.Builder()
    builder.add("result", key.description)
    builder.add("form", form.form.rawValue)
    builder.add("fields", form.chosen?.map(\.name) ?? [])
    builder.add("all fields", form.chosen == nil)
    builder.add("by unit", form.fields.isByUnit)
    builder.add("kept", form.kept.members(of: source, item).map { "\($0)" })
    builder.add("url", item.reading.article.url ?? "")
    builder.add("file", source.input?.name ?? "")
    builder.add("limits", limits.limits(for: source.input).description)
    return builder.key().description
  }
}
