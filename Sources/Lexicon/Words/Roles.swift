public import Prose

/// What people are introduced as in news: offices, professions, parts in events.
public enum Roles {
  /// Whether a word, in lower case, names a role; plurals count.
  ///
  /// - Complexity: O(1).
  public static func contains(_ folded: String) -> Bool { table.value(of: folded) != nil }

  /// The number of tokens of the longest role that starts at a token, 0 where none does.
  ///
  /// - Parameters:
  ///   - index: The index of the token.
  ///   - end: The index behind the last token that may belong to it.
  ///   - tokens: The tokens of the unit.
  /// - Returns: The number of tokens.
  /// - Complexity: O(1).
  public static func length(at index: Int, before end: Int, in tokens: [Token]) -> Int {
    table.match(at: index, before: min(end, tokens.count), in: tokens)?.length ?? 0
  }

  /// The gender of who has a role, in lower case, where the word says so: `spokeswoman`, `father`.
  ///
  /// - Complexity: O(1).
  public static func gender(of folded: String) -> Gender? { table.value(of: folded)?.gender }

  private struct Role: Sendable {
    var gender: Gender?
  }

  /// Words for men; plurals in `s` are added, those in `men` too.
  private static let masculine = """
    spokesman; chairman; businessman; policeman; congressman; councilman; fisherman; fireman; \
    gunman; salesman; statesman; clergyman; cameraman; nobleman; serviceman; craftsman; frenchman; \
    englishman; irishman; actor; waiter; widower; father; grandfather; stepfather; son; grandson; \
    brother; uncle; nephew; husband; boyfriend; man; boy; gentleman; guy; king; prince; duke; monk; \
    hero; groom; fiancé; ex-husband
    """

  /// Words for women; plurals in `s` are added, those in `women` too.
  private static let feminine = """
    spokeswoman; chairwoman; businesswoman; policewoman; congresswoman; councilwoman; actress; \
    waitress; widow; mother; grandmother; stepmother; daughter; granddaughter; sister; aunt; \
    niece; wife; girlfriend; woman; girl; lady; queen; princess; duchess; nun; heroine; bride; \
    hostess; fiancée; ex-wife; midwife; housewife
    """

  private static let common = """
    spokesperson; chairperson; chair; president; vice president; prime minister; premier; minister; \
    foreign minister; finance minister; defense minister; defence minister; interior minister; \
    secretary; press secretary; secretary of state; foreign secretary; home secretary; chancellor; \
    senator; lawmaker; legislator; politician; representative; governor; mayor; councillor; \
    councilor; ambassador; diplomat; envoy; negotiator; mediator; commissioner; delegate; official; \
    senior official; government official; administration official; civil servant; bureaucrat; \
    regulator; inspector; leader; opposition leader; party leader; deputy; candidate; nominee; \
    incumbent; voter; activist; campaigner; organizer; organiser; protester; demonstrator; \
    lobbyist; aide; adviser; advisor; chief of staff; strategist; consultant; pollster; analyst; \
    economist; chief economist; expert; specialist; researcher; scientist; professor; \
    assistant professor; associate professor; lecturer; academic; historian; scholar; teacher; \
    principal; student; graduate; dean; doctor; physician; surgeon; nurse; psychologist; \
    psychiatrist; epidemiologist; engineer; architect; programmer; developer; designer; inventor; \
    founder; co-founder; entrepreneur; executive; chief executive; chief executive officer; ceo; \
    chief financial officer; chief operating officer; chief technology officer; executive director; \
    managing director; director; manager; fund manager; portfolio manager; general manager; \
    chief investment officer; owner; partner; banker; investor; shareholder; trader; broker; \
    dealer; employee; worker; union leader; farmer; rancher; driver; pilot; captain; sailor; \
    soldier; marine; general; colonel; lieutenant; sergeant; officer; police officer; police chief; \
    commander; veteran; fighter; rebel; militant; insurgent; terrorist; guard; bodyguard; \
    detective; investigator; agent; sheriff; prosecutor; district attorney; attorney; \
    attorney general; lawyer; defense lawyer; defence lawyer; solicitor; barrister; judge; justice; \
    chief justice; juror; defendant; plaintiff; suspect; victim; witness; survivor; inmate; \
    prisoner; hostage; refugee; migrant; immigrant; asylum seeker; resident; neighbor; neighbour; \
    citizen; author; writer; novelist; poet; playwright; journalist; reporter; correspondent; \
    columnist; editor; editor in chief; editor-in-chief; publisher; photographer; critic; blogger; \
    anchor; presenter; broadcaster; producer; film-maker; filmmaker; screenwriter; artist; painter; \
    sculptor; musician; singer; rapper; songwriter; composer; conductor; dancer; comedian; model; \
    chef; coach; head coach; trainer; player; striker; midfielder; defender; goalkeeper; \
    quarterback; pitcher; athlete; sprinter; swimmer; boxer; golfer; champion; referee; umpire; \
    priest; bishop; archbishop; cardinal; pope; rabbi; imam; pastor; cleric; nurse practitioner; \
    paramedic; firefighter; astronaut; curator; librarian; volunteer; \
    coordinator; administrator; superintendent; supervisor; treasurer; trustee; board member; \
    member of parliament; parent; child; teenager; customer; passenger; tourist; fan; user
    """

  private static let table = PhraseTable(
    entries(masculine, .masculine) + entries(feminine, .feminine) + entries(common, nil))

  private static func entries(
    _ text: String, _ gender: Gender?
  ) -> [(phrase: String, value: Role)] {
    phrases(text).flatMap { phrase in
      [(phrase, Role(gender: gender)), (plural(phrase), Role(gender: gender))]
    }
  }

  /// The plural of a role, whose last word carries it except in `secretary of state` and the like.
  private static func plural(_ phrase: String) -> String {
    let words = phrase.split(separator: " ")
    if words.count > 2, words[1] == "of" || words[1] == "in" {
      return plural(String(words[0])) + " " + words.dropFirst().joined(separator: " ")
    }
    if phrase == "attorney general" { return "attorneys general" }
    if phrase == "child" { return "children" }
    if phrase == "hero" { return "heroes" }
    if phrase.hasSuffix("man") { return phrase.dropLast(2) + "en" }
    if phrase.hasSuffix("wife") { return phrase.dropLast(2) + "ves" }
    if phrase.hasSuffix("s") || phrase.hasSuffix("ch") { return phrase + "es" }
    if phrase.hasSuffix("y"), !phrase.hasSuffix("ey"), !phrase.hasSuffix("oy"),
      !phrase.hasSuffix("uy")
    {
      return phrase.dropLast() + "ies"
    }
    return phrase + "s"
  }
}
