import Lexicon
import Prose
import Testing

@Suite struct ConnectiveTests {
  private func initial(_ text: String) -> Connective? {
    let (tokens, sentence) = Tokens.sentence(text)
    return Connective.initial(in: tokens, sentence: sentence)
  }

  @Test(arguments: [
    ("But the bank refused .", "but", Connective.Relation.contrast),
    ("“ However , nobody came .", "however", .contrast),
    ("As a result , prices rose .", "as a result", .result),
    ("As a result of the strike , prices rose .", "as a result of", .cause),
    ("In addition , it rained .", "in addition", .addition),
    ("In addition to rain , it snowed .", "in addition to", .addition),
    ("On the other hand , it helps .", "on the other hand", .contrast),
    ("Although it rained , they played .", "although", .concession),
    ("For example , cats sleep .", "for example", .example),
    ("Meanwhile , the rain stopped .", "meanwhile", .simultaneous),
    ("And yet it moves .", "and yet", .contrast),
    ("And then it stopped .", "and then", .addition),
    ("Rather than wait , she left .", "rather than", .alternative),
    ("Then it stopped .", "then", .timeAfter),
    ("First , wash it .", "first", .sequence),
    ("Shortly afterwards it sank .", "shortly afterwards", .timeAfter),
    ("So nobody paid .", "so", .result),
  ])
  func findsTheConnectiveAtTheHead(text: String, phrase: String, relation: Connective.Relation) {
    let found = initial(text)
    #expect(found?.phrase == phrase)
    #expect(found?.relation == relation)
  }

  @Test(arguments: [
    "The bank refused .", "First lady Ann Lee spoke .", "Next week it opens .",
    "So far nobody came .", "Earlier this month it rained .", "“", "Yet another bank failed .",
    "As",
  ])
  func findsNoneElsewhere(text: String) {
    let found = initial(text)
    #expect(found == nil || text == "As")
  }

  @Test func findsNoneInAnEmptySentence() {
    let nothing = Sentence(bytes: 0..<0, tokens: 0..<0)
    #expect(Connective.initial(in: [], sentence: nothing) == nil)
  }

  @Test func doesNotLookBehindTheSentence() {
    let tokens = Tokens.of("As a result")
    let sentence = Sentence(bytes: 0..<4, tokens: 0..<2)
    #expect(Connective.initial(in: tokens, sentence: sentence)?.phrase == "as")
  }

  @Test(arguments: [
    ("He , however , refused .", "however", 2), ("She also won .", "also", 1),
    ("It failed , too .", "too", 3), ("Prices rose as a result .", nil, 0),
    ("It helps , for example , cats .", "for example", 3), ("Also .", nil, 0),
  ])
  func findsThoseInside(text: String, phrase: String?, token: Int) {
    let (tokens, sentence) = Tokens.sentence(text)
    let found = Connective.inner(in: tokens, sentence: sentence)
    #expect(found?.connective.phrase == phrase)
    #expect(found == nil || found?.token == token)
  }

  @Test func namesEachConnectiveOnce() {
    let phrases = Connective.all.map(\.phrase)
    #expect(Set(phrases).count == phrases.count)
    #expect(phrases.count >= 150)
  }

  @Test(arguments: Connective.all)
  func everyConnectiveIsFoundAtTheHead(connective: Connective) {
    let found = initial(connective.phrase + " , it rained .")
    #expect(found == connective)
    #expect(connective.wordCount == connective.phrase.split(separator: " ").count)
    #expect(Connective.named(connective.phrase) == connective)
  }

  @Test(arguments: Connective.Relation.allCases)
  func everyRelationIsSignalled(relation: Connective.Relation) {
    #expect(Connective.all.contains { $0.relation == relation })
  }

  @Test(arguments: [
    ("however", false), ("but", false), ("also", false), ("although", true), ("after", true),
    ("because of", true), ("meanwhile", false), ("when", true),
  ])
  func saysWhatMayOpenAnArticle(phrase: String, mayOpen: Bool) throws {
    let connective = try #require(Connective.named(phrase))
    #expect(connective.mayOpen == mayOpen)
    #expect(connective.linksBack == !mayOpen)
  }
}
