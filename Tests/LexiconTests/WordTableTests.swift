import Lexicon
import Prose
import Testing

@Suite struct TitleTests {
  @Test(arguments: [
    ("Mr Smith", "mr", 1), ("Mr. Smith", "mr", 1), ("Mr . Smith", "mr", 2),
    ("President Jane Roe", "president", 1), ("Sen. Roe", "sen", 1),
    ("Prime Minister Roe", "prime minister", 2), ("Lt. Gen. Roe", "lt gen", 2),
    ("Secretary of State Roe", "secretary of state", 3), ("Secretary Roe", "secretary", 1),
  ])
  func findsTitles(text: String, phrase: String, length: Int) throws {
    let tokens = Tokens.of(text)
    let found = try #require(Titles.match(at: 0, before: tokens.count, in: tokens))
    #expect(found.title.phrase == phrase)
    #expect(found.length == length)
  }

  @Test(arguments: ["Smith", "the", "."])
  func findsNoTitleElsewhere(text: String) {
    #expect(Titles.match(at: 0, before: 1, in: Tokens.of(text)) == nil)
    #expect(!Titles.contains(text.lowercased()))
  }

  @Test(arguments: [("mr", Gender.masculine), ("mrs.", .feminine), ("ms", .feminine)])
  func knowsTheGender(word: String, gender: Gender) throws {
    let tokens = Tokens.of(word)
    #expect(Titles.match(at: 0, before: 1, in: tokens)?.title.gender == gender)
  }

  @Test func staysWithinItsEnd() {
    let tokens = Tokens.of("Prime Minister Roe")
    #expect(Titles.match(at: 0, before: 1, in: tokens) == nil)
    #expect(Titles.match(at: 3, before: 9, in: tokens) == nil)
  }

  @Test func listsEachTitleWithoutItsFullStop() {
    #expect(Titles.all.count > 100)
    #expect(Titles.all.allSatisfy { !$0.phrase.contains(".") })
  }
}

@Suite struct RoleTests {
  @Test(arguments: [
    "spokesman", "spokesmen", "spokeswomen", "minister", "ministers", "analyst", "wives",
    "attorney", "witnesses", "children", "deputies", "heroes", "attorneys",
  ])
  func knowsRoles(word: String) {
    #expect(Roles.contains(word))
  }

  @Test(arguments: ["table", "", "said", "ministry", "mans"])
  func knowsNoOtherWords(word: String) {
    #expect(!Roles.contains(word))
  }

  @Test(arguments: [
    ("chief executives met", 2), ("secretaries of state met", 3), ("chief cook", 0),
    ("attorneys general met", 2), ("members of parliament met", 3), ("spokesman said", 1),
  ])
  func measuresRoles(text: String, length: Int) {
    let tokens = Tokens.of(text)
    #expect(Roles.length(at: 0, before: tokens.count, in: tokens) == length)
  }

  @Test(arguments: [("spokeswoman", Gender.feminine), ("fathers", .masculine), ("doctor", nil)])
  func knowsTheGender(word: String, gender: Gender?) {
    #expect(Roles.gender(of: word) == gender)
  }
}

@Suite struct ReportingVerbTests {
  @Test(arguments: [
    ("said", "say"), ("says", "say"), ("added", "add"), ("told", "tell"), ("warned", "warn"),
    ("denies", "deny"), ("admitted", "admit"), ("argues", "argue"), ("arguing", "argue"),
    ("agreeing", "agree"), ("stresses", "stress"), ("confessed", nil), ("saw", nil),
    ("went", "go"), ("replied", "reply"), ("agreed", "agree"), ("expresses", "express"),
  ])
  func knowsForms(form: String, base: String?) {
    #expect(ReportingVerbs.verb(form)?.base == base)
    #expect(ReportingVerbs.contains(form) == (base != nil))
  }

  @Test(arguments: [
    ("added", true), ("continued", true), ("adds", true), ("said", false), ("warned", false),
    ("table", false), ("went", true),
  ])
  func knowsWhatContinuesASpeech(form: String, continues: Bool) {
    #expect(ReportingVerbs.continuesSpeech(form) == continues)
  }

  @Test func listsEachFormOnce() {
    let forms = ReportingVerbs.all.map(\.form)
    #expect(Set(forms).count == forms.count)
  }
}

@Suite struct FunctionWordTests {
  @Test(arguments: ["the", "and", "it's", "of", "himself", "don't", "which", "would", "'s"])
  func knowsFunctionWords(word: String) {
    #expect(FunctionWords.contains(word))
  }

  @Test(arguments: ["minister", "said", "", "The", "go"])
  func knowsNoOtherWords(word: String) {
    #expect(!FunctionWords.contains(word))
  }

  @Test func areAboutThreeHundred() {
    #expect((280...400).contains(FunctionWords.words.count))
    #expect(FunctionWords.words.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
  }
}

@Suite struct PronounTests {
  @Test(
    arguments: [
      ("he", 3, GrammaticalNumber.singular, Gender.masculine, Pronoun.Cases.subject),
      ("her", 3, .singular, .feminine, [.object, .determiner]),
      ("its", 3, .singular, .neuter, .determiner), ("they", 3, .plural, nil, .subject),
      ("they're", 3, .plural, nil, .subject), ("he's", 3, .singular, .masculine, .subject),
      ("i'm", 1, .singular, nil, .subject), ("ourselves", 1, .plural, nil, .reflexive),
      ("you", 2, nil, nil, [.subject, .object]),
    ] as [(String, Int, GrammaticalNumber?, Gender?, Pronoun.Cases)])
  func knowsPronouns(
    form: String, person: Int, number: GrammaticalNumber?, gender: Gender?, cases: Pronoun.Cases
  ) throws {
    let pronoun = try #require(Pronouns.pronoun(form))
    #expect(pronoun.person == person)
    #expect(pronoun.number == number)
    #expect(pronoun.gender == gender)
    #expect(pronoun.cases == cases)
  }

  @Test(arguments: ["minister", "", "'s", "he'", "minister's", "who"])
  func knowsNoOtherWords(word: String) {
    #expect(Pronouns.pronoun(word) == nil)
  }

  @Test func listsEachFormOnce() {
    let forms = Pronouns.all.map(\.form)
    #expect(forms.count == Set(forms).count)
    #expect(forms.count == 32)
  }
}

@Suite struct CalendarWordTests {
  @Test(arguments: [
    ("Monday", CalendarExpression.weekday(1), 1), ("Sundays", .weekday(7), 1),
    ("Thurs. morning", .weekday(4), 1), ("May", .month(5), 1), ("Sept. 11", .month(9), 1),
    ("yesterday", .fromWriting(days: -1), 1), ("last week", .fromWriting(days: -7), 2),
    ("Next month it opens", .fromWriting(days: 30), 2), ("this week", .fromWriting(days: 0), 2),
    ("the following day", .fromContext(days: 1), 3),
    ("a year earlier", .fromContext(days: -365), 3),
    ("the day before yesterday", .fromWriting(days: -2), 4),
    ("the day before it", .fromContext(days: -1), 3),
  ])
  func findsExpressions(text: String, expression: CalendarExpression, length: Int) throws {
    let tokens = Tokens.of(text)
    let found = try #require(CalendarWords.match(at: 0, before: tokens.count, in: tokens))
    #expect(found.expression == expression)
    #expect(found.length == length)
  }

  @Test(arguments: ["may", "march", "Sun", "Sat", "last", "week", "sunday"])
  func findsNoneElsewhere(text: String) {
    #expect(CalendarWords.match(at: 0, before: 1, in: Tokens.of(text)) == nil)
  }

  @Test(arguments: zip(1...7, ["monday", "tue", "wednesday", "thu", "friday", "sat.", "sunday"]))
  func numbersWeekdays(day: Int, word: String) {
    #expect(CalendarWords.weekday(word) == day)
    #expect(CalendarWords.month(word) == nil)
  }

  @Test(
    arguments: zip(
      1...12,
      [
        "january", "feb", "march", "apr.", "may", "june", "july", "aug", "sept", "october", "nov",
        "december",
      ]))
  func numbersMonths(month: Int, word: String) {
    #expect(CalendarWords.month(word) == month)
    #expect(CalendarWords.weekday(word) == nil)
  }
}

@Suite struct BoilerplateCueTests {
  @Test(arguments: [
    ("Ann Lee contributed to this report .", BoilerplateCue.credit),
    ("( Reporting by Ann Lee ; Editing by Bo Li )", .credit),
    ("The company could not be reached for comment .", .unreachable),
    ("A spokesman declined to comment .", .unreachable),
    ("Follow us on Facebook .", .promotion), ("Sign up for our newsletter .", .promotion),
    ("© 2024 The Paper", .copyright), ("All rights reserved .", .copyright),
    ("Read more here .", .navigation), ("Correction : the name was wrong .", .correction),
  ])
  func findsCues(text: String, cue: BoilerplateCue) {
    let (tokens, sentence) = Tokens.sentence(text)
    #expect(BoilerplateCues.first(in: tokens, sentence: sentence) == cue)
  }

  @Test(arguments: [
    "The bank refused .", "", "He will follow the law .", "They read the report .",
    "Copying is a matter of copyright law .",
  ])
  func findsNoneElsewhere(text: String) {
    let (tokens, sentence) = Tokens.sentence(text)
    #expect(BoilerplateCues.first(in: tokens, sentence: sentence) == nil)
  }
}
