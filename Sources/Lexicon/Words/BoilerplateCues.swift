public import Prose

/// What a phrase that closes news stories, or stands beside them, is there for.
public enum BoilerplateCue: UInt8, Sendable, CaseIterable {
  /// Who else wrote the story.
  case credit
  /// Who could not be asked, or did not answer.
  case unreachable
  /// An invitation to subscribe or to follow.
  case promotion
  /// Whose the text is.
  case copyright
  /// A pointer to another story.
  case navigation
  /// How to write to the paper, or whom to call for help.
  case contact
  /// What was changed after publication.
  case correction
}

/// The phrases that close news stories.
public enum BoilerplateCues {
  /// The first cue in a sentence.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the unit.
  ///   - sentence: One of the unit's sentences.
  /// - Returns: The cue, or `nil`.
  /// - Complexity: O(*n*) in the tokens of the sentence.
  public static func first(in tokens: [Token], sentence: Sentence) -> BoilerplateCue? {
    let end = min(sentence.tokens.upperBound, tokens.count)
    for index in sentence.tokens where index < end {
      if let found = anywhere.match(at: index, before: end, in: tokens) { return found.value }
    }
    var start = sentence.tokens.lowerBound
    while start < end, tokens[start].kind == .punctuation { start += 1 }
    return opening.match(at: start, before: end, in: tokens)?.value
  }

  private typealias Row = (cue: BoilerplateCue, phrases: String)

  /// Phrases that count wherever they stand.
  private static let anywhere = table([
    (
      .credit,
      """
      contributed to this report; contributed to this story; contributed to this article; \
      contributed reporting; contributed from; also contributed; contributed research; \
      additional reporting by; additional reporting; editing by; compiled by; \
      staff and agencies; wire services
      """
    ),
    (
      .unreachable,
      """
      could not be reached; couldn't be reached; could not immediately be reached; \
      couldn't immediately be reached; could not be immediately reached; \
      declined to comment; declined comment; declined further comment; declined to elaborate; \
      declined an interview; refused to comment; did not respond to; didn't respond to; \
      did not immediately respond; didn't immediately respond; did not return; didn't return; \
      did not immediately return; had not responded; has not responded; not immediately available; \
      not available for comment; were unavailable for comment; was unavailable for comment; \
      has been contacted for comment; have been contacted for comment; \
      has been approached for comment
      """
    ),
    (
      .promotion,
      """
      follow us on; follow us; follow her on; follow him on; like us on; sign up for; sign up to; \
      sign up here; our newsletter; our newsletters; subscribe to; subscribe now; \
      download our app; on apple podcasts; wherever you get your podcasts; join the conversation
      """
    ),
    (
      .copyright,
      """
      all rights reserved; may not be published; may not be reproduced; may not be redistributed; ©
      """
    ),
    (.navigation, "click here; read more; read our full; related articles; see also; more on this"),
    (
      .contact,
      """
      letters to the editor; send us; get in touch; email us; write to us; if you have been affected; \
      suicide prevention lifeline; samaritans on; crisis text line; have your say
      """
    ),
    (
      .correction,
      """
      an earlier version of this; a previous version of this; this article was amended; \
      this story has been updated; this article has been updated; this article was updated; \
      has been corrected; was corrected to
      """
    ),
  ])

  /// Phrases that count at the head of a sentence alone.
  private static let opening = table([
    (.credit, "reporting by; writing by; with reporting by; the associated press contributed"),
    (.copyright, "copyright"),
    (.promotion, "subscribe; follow; listen to; watch; join us"),
    (
      .navigation,
      "more :; also read; more from; read next; see :; photos :; photo :; video :; related :; watch :"
    ),
    (.contact, "contact us; email :; e-mail :; email"),
    (.correction, "correction; clarification; editor's note; editors' note; corrections"),
  ])

  private static func table(_ rows: [Row]) -> PhraseTable<BoilerplateCue> {
    PhraseTable(rows.flatMap { row in phrases(row.phrases).map { ($0, row.cue) } })
  }
}
