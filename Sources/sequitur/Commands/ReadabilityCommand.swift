import Base
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
      isWhole: run.options[Self.all], appearance: appearance)
    var form = try ResultForm(run, .readability)
    form.grade = run.options[Self.maxGrade]
    form.once = [JSONNode.Member(name: "policy", value: JSONNode(ReadabilityRecord.policy))]
    var driver = ArticleDriver(
      run: run, work: work, appearance: appearance, form: form,
      limits: try FileLimits(run) { run throws(Failure) in
        try Limits(run, .readability, [Self.limit(run, field: "consensus.grade")])
      }, sink: sink
    )
    return try driver.perform()
  }

  /// What `--max-grade` asks for.
  static func limit(_ run: Run, field: String) -> Limit? {
    run.options[maxGrade].map {
      Limit(measure: "grade", field: RecordField(field), side: .most, bound: $0)
    }
  }
}

/// What `readability` does with one article.
struct ReadabilityWork: ArticleWork {
  let loader: ArticleLoader
  let location: ModelLocation
  let language: LanguageChoice
  let list: ModelFolder.FamiliarList
  let hardest: Int
  /// Whether people are told all there is.
  let isWhole: Bool
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
    let profile = item.profile(lexicon: lexicon, hardest: hardest)
    return ReadabilityOutput(item: item, profile: profile, isWhole: isWhole).rendered(appearance)
  }
}
