import CommandLineKit
import Lexicon
import Models
import Prose
import Readability
import Reports
import SequiturKit

/// `readability`: measures how easily a text is read.
struct ReadabilityCommand: Command {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let sink = try run.output()
    let appearance = run.appearance(sink)
    let work = ReadabilityWork(
      loader: run.loader(.prose, wantsText: true), location: try run.models(),
      language: run.options[CommonOptions.language],
      list: try ModelLocation.familiarList(run.options[Self.familiarWords]),
      hardest: run.options[Self.hardest],
      greatest: run.options[Self.maxGrade], appearance: appearance)
    var driver = ArticleDriver(run: run, work: work, appearance: appearance, sink: sink)
    return try driver.perform()
  }
}

/// What `readability` does with one article.
struct ReadabilityWork: ArticleWork {
  let loader: ArticleLoader
  let location: ModelLocation
  let language: LanguageChoice
  let list: ModelFolder.FamiliarList
  let hardest: Int
  let greatest: Double?
  let appearance: Appearance

  func identity() throws(Failure) -> String {
    try location.readabilityIdentity() + list.identity
  }

  func load() throws(Failure) -> ReadabilityLexicon {
    var lexicon = try location.readability(familiar: list)
    lexicon.language = language.language
    return lexicon
  }

  func render(_ item: ArticleItem, _ lexicon: ReadabilityLexicon) throws(Failure) -> Rendered {
    let profile = Self.profile(
      of: item.reading.article, text: item.text, lexicon: lexicon, hardest: hardest)
    return ReadabilityOutput(item: item, profile: profile).rendered(appearance)
  }

  /// The profile of an article: of its text where it has one, else of its units.
  static func profile(
    of article: Article, text: [UInt8]?, lexicon: ReadabilityLexicon, hardest: Int
  ) -> ReadabilityProfile {
    let analyzer = ReadabilityAnalyzer(lexicon: lexicon, hardest: hardest)
    if let text { return analyzer.measure(text.span) }
    return analyzer.measure(article)
  }

  func isBelowThreshold(_ grade: Double?) -> Bool {
    guard let greatest, let grade else { return false }
    return grade > greatest
  }
}
