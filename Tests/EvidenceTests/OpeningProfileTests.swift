import Evidence
import Testing

@Suite struct OpeningProfileTests {
  private func profile(_ text: String) -> OpeningProfile { Articles.unit(text).opening }

  @Test(arguments: [
    ("He left.", OpeningProfile.Kind.pronoun), ("“They left.”", .pronoun),
    ("Her boat left.", .pronoun),
    ("This was so.", .demonstrative), ("Those were the days.", .demonstrative),
    ("The boat left.", .definite), ("A boat left.", .indefinite), ("An owl left.", .indefinite),
    ("Boats left.", .plain), ("I left.", .plain), ("", .plain), ("…", .plain),
  ])
  func tellsWhatAFirstWordNeeds(text: String, kind: OpeningProfile.Kind) {
    #expect(profile(text).kind == kind)
  }

  @Test(arguments: [
    ("MOSCOW - The court met.", true), ("NEW YORK, Jan. 5 (Reuters) — It was so.", true),
    ("LONDON – It was so.", true), ("Moscow - It was so.", false), ("It was so - he said.", false),
    ("MOSCOW was cold.", false), ("- MOSCOW", false), ("", false),
  ])
  func findsDatelines(text: String, hasDateline: Bool) {
    #expect(profile(text).hasDateline == hasDateline)
  }

  @Test func looksPastAQuotationMark() {
    let profile = profile("“The boat left.”")
    #expect(profile.isQuoted)
    #expect(profile.firstWord == 1)
    #expect(self.profile("…").firstWord == nil)
  }
}
