import Base
import Evidence
import Prose
import Testing

@Suite struct QuotationProfileTests {
  private func profile(_ text: String) -> QuotationProfile { Articles.unit(text).quotation }

  @Test(arguments: [
    ("“We lost everything,” said Anna Petrova.", Float(0.5)),
    ("\"We lost everything,\" she said.", 0.6),
    ("We lost everything.", 0),
    ("“We lost everything.”", 1),
    ("“We lost", 1),
    ("", 0),
  ])
  func measuresWhatIsQuoted(text: String, share: Float) {
    #expect(profile(text).share == share)
  }

  @Test(arguments: [
    ("“We lost,” said Anna Petrova.", "petrova"), ("“We lost,” Anna Petrova said.", "petrova"),
    ("“We lost,” she said.", nil), ("“We lost.”", nil),
    // A name within the quotation is no speaker, since the verb stands outside.
    ("“We lost to a friend of Anna Petrova in the night of the flood,” they said.", nil),
  ])
  func namesTheSpeaker(text: String, speaker: String?) {
    #expect(profile(text).speaker == speaker.map { StableHash.fnv1a($0) })
  }

  @Test func tellsWhoGoesOn() {
    let added = profile("“It was cold,” he added.")
    #expect(added.reports)
    #expect(added.continues)
    #expect(added.speakerIsPronoun)
    #expect(!added.isAlone)
    let alone = profile("“It was cold.”")
    #expect(alone.isAlone)
    #expect(alone.endsQuoted)
    #expect(!alone.reports)
  }

  @Test func takesAnApostropheForNoMark() {
    #expect(profile("The owners' boat wasn't there.").share == 0)
  }

  @Test func fillsTheColumnsOfQuotation() throws {
    let units = [
      "“It was cold,” said Anna Petrova.", "“It was dark,” he added.", "It was late.",
      "“It was over,” said Petrova.", "“It was so.”",
    ]
    let sheet = try Articles.sheet(of: units, by: QuotationSource())
    #expect(sheet.column(.speakerNamed) == [1, 0, 0, 1, 0])
    #expect(sheet.column(.continuing) == [0, 1, 0, 0, 0])
    #expect(sheet.column(.speakerPronoun) == [0, 1, 0, 0, 0])
    #expect(sheet.column(.quoteAlone) == [0, 0, 0, 0, 1])
    #expect(sheet.column(.opensQuoted) == [1, 1, 0, 1, 1])
    #expect(sheet[.speechGoesOn, 0, 1] == 2)
    #expect(sheet[.speechGoesOn, 2, 1] == -1)
    #expect(sheet[.speechGoesOn, 4, 1] == 0.5)
    #expect(sheet[.speechGoesOn, 1, 0] == 0)
    #expect(sheet[.sameSpeaker, 0, 3] == 1)
    #expect(sheet[.sameSpeaker, 3, 0] == 1)
    #expect(sheet[.sameSpeaker, 0, 1] == 0)
  }
}
