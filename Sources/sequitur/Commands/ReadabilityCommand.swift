import CommandLineKit
import Prose
import Readability
import SequiturKit
import Store

/// `readability`: measures how easily a text is read.
struct ReadabilityCommand {
  let run: Run

  func perform() throws(Failure) -> ExitStatus {
    let sink = try run.output()
    let appearance = run.appearance(sink)
    let work = ReadabilityWork(
      loader: run.loader(.prose, wantsText: true), location: try run.models(),
      list: try ModelLocation.familiarList(run.options.text("familiar-words")),
      hardest: run.options.integer("hardest") ?? ReadabilityProfile.hardestKept,
      greatest: run.options.number("max-grade"), appearance: appearance)
    var driver = ArticleDriver(run: run, work: work, appearance: appearance, sink: sink)
    return try driver.perform()
  }
}

/// What `readability` does with one article.
struct ReadabilityWork: ArticleWork {
  let command = "readability"
  let loader: ArticleLoader
  let location: ModelLocation
  let list: ModelFolder.FamiliarList
  let hardest: Int
  let greatest: Double?
  let appearance: Appearance

  func identity() throws(Failure) -> String { try location.readabilityIdentity() }

  func load() throws(Failure) -> ReadabilityLexicon { try location.readability(familiar: list) }

  func describe(to key: inout CacheKey.Builder) {
    key.add("hardest", hardest)
    key.add("familiar-words", list.identity)
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
    if let text {
      return ReadabilityProfile.measure(text.span, lexicon: lexicon, hardest: hardest)
    }
    return ReadabilityProfile.measure(article: parted(article), lexicon: lexicon, hardest: hardest)
  }

  /// The article with its units parted into sentences; readability needs no tokens.
  private static func parted(_ given: Article) -> AnalysedArticle {
    let splitter = SentenceSplitter()
    let article = given.withHeadlineInText
    let units = article.units.map { unit in
      AnalysedUnit(
        text: unit.text, tokens: [],
        sentences: splitter.sentences(in: unit.text).map { Sentence(bytes: $0, tokens: 0..<0) })
    }
    return AnalysedArticle(article: article, title: nil, units: units)
  }

  func isBelowThreshold(_ grade: Double?) -> Bool {
    guard let greatest, let grade else { return false }
    return grade > greatest
  }
}
