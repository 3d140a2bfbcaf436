import CommandLineKit
import Prose
import Reports

/// `sentences`: splits text into sentences.
struct SentencesCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let sink = try run.output()
    let appearance = run.appearance(sink)
    let work = SentencesWork(
      loader: run.loader(.prose, wantsText: true), appearance: appearance)
    var driver = ArticleDriver(
      run: run, work: work, appearance: appearance, form: try ResultForm(run, .sentences),
      limits: FileLimits(), sink: sink)
    return try driver.perform()
  }
}

/// What `sentences` does with one text.
struct SentencesWork: ArticleWork {
  let loader: ArticleLoader
  let appearance: Appearance

  func identity() -> String { "" }

  func load() {}

  func render(_ item: ArticleItem, _: Void) throws(Failure) -> Rendered {
    SentencesOutput(item: item).rendered(appearance)
  }
}
