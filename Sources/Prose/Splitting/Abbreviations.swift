/// How a word with a full stop after it behaves.
enum AbbreviationKind {
  /// An ordinary word: its full stop ends the sentence.
  case none
  /// Stands before a name or what it explains (`Dr.`, `e.g.`): never the end.
  case leading
  /// Stands before a number (`No.`, `p.`, `Jan.`): not the end before one.
  case numbered
  /// May stand in a sentence or at its end (`Inc.`, `U.S.`, `Jr.`): what follows decides.
  case either
  /// A time of day (`a.m.`): the end before a capital, unless a day or a zone follows.
  case hour
  /// Closes a list (`etc.`): the end before any capital.
  case closing
  /// Stands for authors or a work (`et al.`, `ibid.`): not the end before its year or number.
  case citation
  /// A small letter or two before a year (`c.`, `b.`, `fl.`): not the end before one.
  case dated
  /// A single capital: an initial, or a thing called by a letter.
  case initial
}

/// English abbreviations, by how they behave before the next word.
///
/// The lists come from general knowledge of English and of news style (the Associated Press's
/// abbreviations of titles, months and states), not from any test set.
enum Abbreviations {
  /// What the word of a range is when a full stop follows it.
  ///
  /// - Parameters:
  ///   - word: The bytes from the last white space or opening mark up to the full stop.
  ///   - text: The text that the range belongs to.
  /// - Returns: How the word behaves before a full stop.
  static func kind(of word: Range<Int>, in text: Span<UInt8>) -> AbbreviationKind {
    guard !word.isEmpty, word.count <= 16 else { return .none }
    let first = text[word.lowerBound]
    if word.count == 1 {
      if first.isASCIIUpper { return .initial }
      if leading.contains(word, in: text) { return .leading }
      if dated.contains(word, in: text) { return .dated }
      return numbered.contains(word, in: text) ? .numbered : .none
    }
    if leading.contains(word, in: text) { return .leading }
    if hours.contains(word, in: text) { return .hour }
    if closing.contains(word, in: text) { return .closing }
    if citation.contains(word, in: text) { return .citation }
    if dated.contains(word, in: text) { return first.isASCIILower ? .dated : .none }
    if numbered.contains(word, in: text) { return .numbered }
    if either.contains(word, in: text) { return .either }
    if !first.isASCIILower {
      if capitalisedLeading.contains(word, in: text) { return .leading }
      if capitalisedNumbered.contains(word, in: text) { return .numbered }
      if capitalisedEither.contains(word, in: text) { return .either }
    }
    return isDotted(word, in: text) ? .either : .none
  }

  /// Whether a word is letters parted by full stops, no part longer than two (`U.S`, `Ph.D`).
  static func isDotted(_ word: Range<Int>, in text: Span<UInt8>) -> Bool {
    var run = 0
    var hasStop = false
    for index in word {
      let byte = text[index]
      if byte == UInt8(ascii: ".") {
        guard run > 0 else { return false }
        hasStop = true
        run = 0
      } else if byte.isASCIILetter, run < 2 {
        run += 1
      } else {
        return false
      }
    }
    return hasStop && run > 0
  }

  /// Words that open a sentence far more often than they stand in a name.
  static let starters = WordSet(
    """
    a after all also although an and another any are as at be because before both but by can
    could did do does during each even every few finally first for from had has have he her here
    his how however i if in instead is it its it's i'm i've let's many maybe meanwhile more most
    my never no nobody none not nothing now of on once one only or other others our perhaps
    please several she should since so some sometimes somebody someone soon still such than that
    that's the their then there there's therefore these they they're this those though through
    thus to today under unlike until was we we're were what what's when where whether which
    while who whose why with without would yes yet you you're your
    """)

  static let leading = WordSet(
    """
    mr mrs ms mx dr drs prof profs messrs mme mmes mlle supt cmdr sgt lt lieut capt cpl pvt
    brig gov govs sens reps vs cf viz approx ca e.g i.e eg ie hon pres v esp incl aka a.k.a
    attys atty asst assoc lt.col lt.gov maj.gen brig.gen
    """)

  static let hours = WordSet("a.m p.m")
  static let closing = WordSet("etc")
  static let citation = WordSet("al ibid cit passim")

  /// Circa, born, died, reigned, married, flourished, before a year.
  static let dated = WordSet("c b d r m fl")

  /// Abbreviations of the apparatus that are spelled like words but are none, in lower case.
  static let wordlike = WordSet(
    """
    rev ed repr arr abr illus introd col cols fol fols bk bks ser sched suppl append rept dep
    dir loc conf ref refs incl excl fac facs unpub orig transl annot biog bibl pseud usu esp
    freq abbr adj adv sing masc fem neut pron prep conj interj dial
    """)

  /// Abbreviations that are words, too, and are so read unless a letter or a hand follows.
  static let counted = WordSet("app tab cap ill comp lib perf prod par sub")
  static let countedBy = WordSet("by ii iii iv v vi vii viii ix x xi xii")

  static let numbered = WordSet(
    "no nos nr p pp pg pgs vol vols fig figs sec sect art arts ch chap eq ex para pars ver pt pop n nn l ll s ss f ff v vv qq cc cl cls n\u{b0} n\u{ba}"
  )

  static let either = WordSet(
    """
    inc corp co ltd llc bros jr sr esq plc cos assn assns dept depts univ govt intl natl est
    ave blvd rd hwy pkwy ste apt bldg tel ext ph.d m.d b.a m.a b.s m.sc b.sc ph.ds d.phil
    lb lbs oz sq ft hr hrs mins secs yr yrs mfg mgr dist cont misc op bc st mt ed eds trans max min avg
    """)

  static let capitalisedLeading = WordSet(
    "sen rep gen col maj rev adm det insp fr bro msgr amb ald sra srta mons cllr")

  static let capitalisedNumbered = WordSet(
    "jan feb mar apr jun jul aug sep sept oct nov dec")

  static let capitalisedEither = WordSet(
    """
    ala ariz ark calif cal colo conn del fla ga ill ind kan ky la mass md mich minn miss mo
    mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask
    mon tue tues wed thu thur thurs fri sat sun ft pt prop
    """)

  /// What follows a time of day without a new sentence: days, months and time zones.
  static let afterHours = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec et est edt ct cst cdt mt mst mdt pt
    pst pdt gmt utc bst cet cest eastern central mountain pacific london beijing tokyo moscow
    """)

  /// Prepositions that a time of day follows at the start of a sentence.
  static let beforeHours = WordSet("about after around at before by from since until")

  /// Verbs that report speech, as they stand after a quotation and its speaker.
  static let reporting = WordSet(
    """
    said says say asked asks replied replies added adds told tells wrote writes answered answers
    shouted shouts cried cries whispered explained explains insisted insists warned warns noted
    argued exclaimed demanded declared joked recalled responded responds continued concluded
    """)
}
