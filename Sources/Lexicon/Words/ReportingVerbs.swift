/// A form of a verb that reports what somebody said.
public struct ReportingVerb: Sendable, Hashable {
  /// The form in lower case.
  public let form: String

  /// The verb's base form.
  public let base: String

  /// Whether it goes on with a speech that was already reported: `added`, `continued`.
  public let continuesSpeech: Bool
}

/// The verbs that news reports speech with.
public enum ReportingVerbs {
  /// The reporting verb that a word, in lower case, is a form of.
  ///
  /// - Complexity: O(1).
  public static func verb(_ folded: String) -> ReportingVerb? { table.value(of: folded) }

  /// Whether a word, in lower case, is a form of a reporting verb.
  public static func contains(_ folded: String) -> Bool { verb(folded) != nil }

  /// Whether a word, in lower case, goes on with a speech that was already reported.
  public static func continuesSpeech(_ folded: String) -> Bool {
    verb(folded)?.continuesSpeech ?? false
  }

  /// All forms, in the order of the table.
  public static var all: [ReportingVerb] { table.values }

  /// Base, third person, past, participle; regular verbs are written by their base alone.
  private static let opening = """
    say says said saying; tell tells told telling; write writes wrote writing; \
    think thinks thought thinking; know knows knew knowing; hold holds held holding; \
    read reads reading; swear swears swore swearing; speak speaks spoke speaking; \
    announce; acknowledge; admit admits admitted admitting; advise; affirm; agree; allege; argue; \
    ask; assert; believe; boast; caution; charge; cite; claim; comment; complain; concede; \
    conclude; confirm; contend; declare; deny denies denied denying; describe; disclose; emphasize; \
    emphasise; estimate; exclaim; explain; express; forecast forecasts forecasting; hint; imply \
    implies implied implying; indicate; inform; insist; joke; maintain; mention; note; observe; \
    pledge; point; predict; proclaim; promise; propose; quip quips quipped quipping; quote; \
    recall; recommend; reckon; remark; report; request; reveal; state; stress; \
    submit submits submitted submitting; suggest; suspect; testify testifies testified testifying; \
    threaten; tweet; underline; urge; vow; warn; wonder; call; signal signals signaled signalled \
    signaling; answer; blame; criticize; criticise; accuse; praise; condemn; welcome; reply \
    replies replied replying; respond; counter; retort
    """

  private static let continuing = """
    add; continue; elaborate; go goes went; repeat; reiterate
    """

  private static let table = PhraseTable(
    rows(continuing, continuesSpeech: true) + rows(opening, continuesSpeech: false))

  private static func rows(
    _ text: String, continuesSpeech: Bool
  ) -> [(phrase: String, value: ReportingVerb)] {
    phrases(text).flatMap { row in
      let words = row.split(separator: " ").map(String.init)
      let base = words[0]
      return (words.count > 1 ? words : regular(base)).map { form in
        (form, ReportingVerb(form: form, base: base, continuesSpeech: continuesSpeech))
      }
    }
  }

  /// The forms of a regular verb whose last consonant is not doubled.
  private static func regular(_ base: String) -> [String] {
    let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
    let hisses = base.hasSuffix("ss") || base.hasSuffix("sh") || base.hasSuffix("ch")
    let ing = base.hasSuffix("ee") ? base + "ing" : stem + "ing"
    return [base, base + (hisses ? "es" : "s"), stem + "ed", ing]
  }
}
