public import Base
import Lexicon
public import Readability

/// A readability profile as JSON.
public struct ReadabilityRecord: Sendable {
  private let profile: ReadabilityProfile

  /// Creates the record of a profile.
  public init(_ profile: ReadabilityProfile) {
    self.profile = profile
  }

  /// The members of the record.
  ///
  /// A line gives codes for what makes a sentence hard; a
  /// report tells the grade that each formula gives, and what makes a sentence hard in its own words.
  /// Of a text without words a line says that each number of the consensus is null, a report that all
  /// of it is.
  public func members(_ form: RecordForm) -> [String: JSONValue] {
    let consensus: JSONValue = [
      "grade": JSONValue(profile.consensus?.grade),
      "spread": JSONValue(profile.consensus?.spread),
    ]
    var members: [String: JSONValue] = [
      "counts": CountsRecord(profile.counts, isEnglish: profile.isEnglish).json,
      "scores": Self.object(profile.scores.map { ($0.formula.key, JSONValue($0.value)) }),
      "diversity": Self.object(
        profile.diversity.all.map { ($0.measure.rawValue, JSONValue($0.value)) }),
      "familiar_list": JSONValue(profile.familiarList),
      "headings": .int(profile.counts.headings),
      "language": [
        "guess": JSONValue(profile.guess.language?.rawValue),
        "confidence": JSONValue(profile.guess.confidence),
        "formulas": .string(profile.language.rawValue),
      ],
      "reading_time_s": JSONValue(profile.readingTime),
      "warnings": .array(profile.warnings.map(\.json)),
    ]
    let hardest = JSONValue.array(profile.hardest.map { Self.json($0, form) })
    switch form {
    case .line:
      members["consensus"] = consensus
      members["speaking_time_s"] = JSONValue(profile.speakingTime)
      members["sentences"] = hardest
    case .report:
      members["consensus"] = profile.consensus == nil ? .null : consensus
      members["grades"] = Self.object(
        profile.scores.compactMap { score in
          score.grade.map { (score.formula.key, .double($0)) }
        })
      members["hardest"] = hardest
    }
    return members
  }

  /// By which rules words are counted, the same for every text.
  public static var policy: JSONValue {
    object(CountingPolicy.rules.map { ($0.subject, .string($0.rule)) })
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(Dictionary(members) { $1 })
  }

  private static func json(_ sentence: HardSentence, _ form: RecordForm) -> JSONValue {
    var members = PlaceWords.members(sentence.place)
    members["text"] = .string(sentence.text)
    members["number"] = .int(sentence.number)
    members["words"] = .int(sentence.words)
    members["grade"] = JSONValue(sentence.grade)
    switch form {
    case .line:
      members["paragraph"] = .int(sentence.paragraph)
      members["reasons"] = .array(sentence.reasons.map(json))
    case .report:
      members["reasons"] = JSONValue(sentence.reasons.map(FormulaWords.words))
    }
    return .object(members)
  }

  private static func json(_ reason: HardSentence.Reason) -> JSONValue {
    let words = JSONValue.string(FormulaWords.note(of: reason))
    switch reason {
    case .long(let count): return ["code": "long", "message": words, "count": .int(count)]
    case .unfamiliarWords(let count, let examples):
      return [
        "code": "unfamiliar_words", "message": words, "count": .int(count),
        "examples": JSONValue(examples),
      ]
    case .polysyllables(let count, let examples):
      return [
        "code": "polysyllables", "message": words, "count": .int(count),
        "examples": JSONValue(examples),
      ]
    case .longWords(let letters):
      return ["code": "long_words", "message": words, "letters_per_word": .double(letters)]
    }
  }
}

extension ReadabilityWarning {
  /// The warning as an object.
  package var json: JSONValue { ["code": .string(code), "message": .string(message)] }
}
