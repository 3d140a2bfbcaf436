public import Lexicon

/// A readability formula in its published form: a function of a text's counts.
public struct Formula: Sendable {
  /// What a formula's number means.
  public enum Scale: String, Sendable {
    /// A school grade of the United States: 9 is what a ninth-grader reads.
    case grade
    /// An ease from about 0 (hard) to 100 (easy).
    case ease
    /// The percentage of deleted words that readers restore; higher is easier.
    case cloze
    /// A scale of the author's own; higher is harder.
    case index
  }

  /// The name used in results, in snake case.
  public let key: String

  /// The name used in reports.
  public let name: String

  /// The published form, in words and numbers.
  public let form: String

  /// Who published it, where and when.
  public let source: String

  /// What the number means.
  public let scale: Scale

  /// The numbers that ordinary prose gets; a text outside it is unusual, not wrong.
  public let range: ClosedRange<Double>

  /// The languages that the formula was made for or shown to hold in.
  public let languages: [Language]

  /// The smallest sample, in words, that the author asks for.
  public let minimumWords: Int

  /// The smallest sample, in sentences, that the author asks for.
  public let minimumSentences: Int

  private let evaluate: @Sendable (TextCounts) -> Double
  private let isDefined: @Sendable (TextCounts) -> Bool
  private var gradeMap: (@Sendable (Double) -> Double)?

  /// Creates a formula; where it needs a word and a sentence, nothing more needs to be said.
  init(
    key: String, name: String, form: String, source: String, scale: Scale,
    range: ClosedRange<Double>, minimumWords: Int = 100, minimumSentences: Int = 1,
    languages: [Language] = [.english],
    grade: (@Sendable (Double) -> Double)? = nil,
    isDefined: @escaping @Sendable (TextCounts) -> Bool = { $0.isMeasurable },
    evaluate: @escaping @Sendable (TextCounts) -> Double
  ) {
    self.key = key
    self.name = name
    self.form = form
    self.source = source
    self.scale = scale
    self.range = range
    self.languages = languages
    self.minimumWords = minimumWords
    self.minimumSentences = minimumSentences
    self.gradeMap = grade
    self.isDefined = isDefined
    self.evaluate = evaluate
  }

  /// The score of a text with these counts, or nil where the formula is undefined.
  ///
  /// Undefined means that a divisor is zero: no word, no sentence. A text that is merely shorter
  /// than the author asked has a score.
  public func score(_ counts: TextCounts) -> Double? {
    guard isDefined(counts) else { return nil }
    let value = evaluate(counts)
    return value.isFinite ? value : nil
  }

  /// The school grade that a score of this formula stands for, or nil where no mapping exists.
  ///
  /// A formula on the grade scale maps to itself; others follow their author's table, with
  /// straight lines between its midpoints.
  public func grade(forScore score: Double) -> Double? {
    if let gradeMap { return gradeMap(score) }
    return scale == .grade ? score : nil
  }
}

extension Formula {
  /// Every formula that is given for English, in the order of reports.
  public static let all: [Formula] = [
    .fleschReadingEase, .fleschKincaidGrade, .fleschPSK,
    .farrJenkinsPaterson, .farrJenkinsPatersonPSK,
    .gunningFog, .gunningFogSimple, .gunningFogPSK, .gunningFogNRI,
    .smog, .smogC, .smogSimple,
    .automatedReadabilityIndex, .automatedReadabilityIndexNRI, .automatedReadabilityIndexSimple,
    .colemanLiau, .colemanLiauECP, .colemanLiauGrade,
    .daleChall, .newDaleChall, .daleChallPSK,
    .spache, .spacheOld,
    .linsearWrite, .lix, .rix, .forcast, .forcastRGL,
    .mcAlpineEFLAW, .strainIndex, .easyListening, .wheelerSmith,
    .danielsonBryan1, .danielsonBryan2,
    .bormuthMeanCloze, .bormuthGrade, .degreesOfReadingPower,
    .coleman1, .coleman2, .coleman3, .coleman4,
    .harrisJacobson3, .tuldava, .fucks,
    .wienerSachtextformel1, .wienerSachtextformel2, .wienerSachtextformel3,
    .wienerSachtextformel4, .dickesSteiwer, .traenkleBailer1, .composite,
  ]

  /// The formulas that are only given for other languages, in the order of reports.
  public static let foreign: [Formula] = [
    .fernandezHuerta, .szigrisztPazos, .gutierrezPolini, .crawford, .gulpease, .amstad,
    .kandelMoles, .douma, .brouwer, .oborneva,
  ]

  /// The languages that some formula was made for, English first.
  public static let measured: [Language] = [.english] + LanguageSyllables.languages

  /// The formulas whose scores a result in a language has: those of English, which hold there or
  /// have no score, and the language's own.
  static func reported(in language: Language) -> [Formula] {
    language == .english
      ? all : all.map(\.withoutGrades) + foreign.filter { $0.languages.contains(language) }
  }

  /// The formula without its table of grades, which are those of readers of English.
  private var withoutGrades: Formula {
    var formula = self
    formula.gradeMap = nil
    return formula
  }

  /// The formula with this key, or nil.
  public static func named(_ key: String) -> Formula? {
    (all + foreign).first { $0.key == key }
  }
}
