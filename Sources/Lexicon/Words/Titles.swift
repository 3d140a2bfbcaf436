public import Prose

/// A word that stands before the name of the person who bears it.
public struct Title: Sendable, Hashable {
  /// What kind of title it is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Mr, Ms, Sir.
    case courtesy
    /// Dr, Professor.
    case academic
    /// President, senator.
    case political
    /// General, sergeant.
    case military
    /// Judge, attorney general, sheriff.
    case legal
    /// Pope, imam.
    case religious
    /// King, prince.
    case royal
    /// Chief executive, chairman, coach.
    case office
  }

  /// The title in lower case, words parted by one space, without a full stop.
  public let phrase: String

  /// What kind of title it is.
  public let kind: Kind

  /// The gender of who bears it, where the title says so.
  public let gender: Gender?

  /// The number of its words.
  public let wordCount: Int
}

/// The titles of English news.
public enum Titles {
  /// The title that starts at a token, and how many tokens it takes.
  ///
  /// Abbreviations are found with their full stop or without it, also where the full stop is a
  /// token of its own.
  ///
  /// - Parameters:
  ///   - index: The index of the token.
  ///   - end: The index behind the last token that may belong to it.
  ///   - tokens: The tokens of the unit.
  /// - Returns: The longest title with its number of tokens, or `nil`.
  /// - Complexity: O(1).
  public static func match(
    at index: Int, before end: Int, in tokens: [Token]
  ) -> (title: Title, length: Int)? {
    let end = min(end, tokens.count)
    guard let found = table.match(at: index, before: end, in: tokens) else { return nil }
    let next = index + found.length
    let isShort = abbreviations.contains(found.value.phrase)
    let takesStop = isShort && next < end && tokens[next].text == "."
    return (found.value, takesStop ? found.length + 1 : found.length)
  }

  /// Whether a word in lower case, with or without a full stop, is a title of one word.
  ///
  /// - Complexity: O(1).
  public static func contains(_ folded: String) -> Bool { table.value(of: folded) != nil }

  /// All titles, in the order of the table.
  public static var all: [Title] {
    table.values.indices.filter { !isDotted[$0] }.map { table.values[$0] }
  }

  private typealias Row = (kind: Title.Kind, gender: Gender?, words: String, short: String)

  private static let rows: [Row] = [
    (.courtesy, .masculine, "mister; sir; lord; sheikh; señor; monsieur; herr", "mr; messrs"),
    (.courtesy, .feminine, "miss; madam; madame; lady; dame; señora; frau", "mrs; ms; mme"),
    (.courtesy, nil, "", "mx"),
    (.academic, nil, "doctor; professor; dean; provost; chancellor", "dr; prof; profs; drs"),
    (.political, .masculine, "congressman; councilman; assemblyman; alderman", ""),
    (.political, .feminine, "congresswoman; councilwoman; assemblywoman; first lady", ""),
    (
      .political, nil,
      """
      president; vice president; former president; president-elect; prime minister; \
      deputy prime minister; premier; chancellor; minister; foreign minister; finance minister; \
      defense minister; defence minister; interior minister; health minister; justice minister; \
      education minister; secretary; secretary of state; foreign secretary; home secretary; \
      defense secretary; treasury secretary; press secretary; secretary general; \
      secretary-general; chancellor of the exchequer; senator; senate majority leader; \
      senate minority leader; house speaker; speaker; majority leader; minority leader; \
      representative; representatives; congressmen; senators; governor; lieutenant governor; \
      mayor; councillor; councilor; councilmember; ambassador; envoy; commissioner; delegate; \
      mp; mep; chief of staff; national security adviser; state senator; opposition leader
      """, "sen; sens; rep; reps; gov; govs; lt gov; amb; hon; pres; cllr"
    ),
    (
      .military, nil,
      """
      general; major general; brigadier general; brigadier; colonel; lieutenant colonel; major; \
      captain; lieutenant; sergeant; corporal; private; admiral; rear admiral; commander; marshal; \
      field marshal; air marshal
      """, "gen; maj; maj gen; brig gen; lt gen; col; lt col; capt; lt; sgt; cpl; pvt; adm; cmdr"
    ),
    (
      .legal, nil,
      """
      judge; justice; chief justice; magistrate; attorney general; solicitor general; \
      district attorney; sheriff; deputy; detective; inspector; chief inspector; superintendent; \
      constable; officer; police chief; chief constable; prosecutor; special counsel
      """, "det; supt; insp; atty gen"
    ),
    (
      .religious, nil,
      """
      pope; cardinal; archbishop; bishop; reverend; pastor; rabbi; imam; ayatollah; \
      grand ayatollah; mullah; patriarch; dalai lama
      """, "rev; fr"
    ),
    (.religious, .masculine, "father; brother; monsignor", "msgr"),
    (.religious, .feminine, "sister; mother superior", "sr"),
    (
      .royal, .masculine,
      "king; prince; crown prince; duke; earl; emperor; sultan; emir; baron; count", ""
    ),
    (.royal, .feminine, "queen; princess; duchess; countess; empress; baroness", ""),
    (.office, .masculine, "chairman; spokesman", ""),
    (.office, .feminine, "chairwoman; spokeswoman", ""),
    (
      .office, nil,
      """
      chairperson; chief executive; chief executive officer; chief financial officer; \
      director; executive director; managing director; coach; head coach; manager; astronaut; \
      spokesperson; ceo; cfo
      """, ""
    ),
  ]

  private static let dotted = rows.flatMap { row in
    phrases(row.words).map { ($0, title(row, $0), false) }
      + phrases(row.short).flatMap { phrase in
        let words = phrase.split(separator: " ").map(String.init)
        let dotted = words.map { $0 + "." }.joined(separator: " ")
        return [(phrase, title(row, phrase), false), (dotted, title(row, phrase), true)]
      }
  }

  private static let isDotted = dotted.map(\.2)

  private static let abbreviations = Set(rows.flatMap { phrases($0.short) })

  private static let table = PhraseTable(dotted.map { ($0.0, $0.1) })

  private static func title(_ row: Row, _ phrase: String) -> Title {
    Title(
      phrase: phrase, kind: row.kind, gender: row.gender,
      wordCount: phrase.split(separator: " ").count)
  }
}
