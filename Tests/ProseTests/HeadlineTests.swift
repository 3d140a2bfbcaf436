import Testing

@testable import Prose

/// The headline that plain text starts with.
@Suite struct HeadlineTests {
  private func apart(_ text: String) throws -> Article {
    try ArticleReader.read(Array(text.utf8), format: .text, name: "a.txt", purpose: .prose)
      .article.withHeadlineApart
  }

  @Test(arguments: [
    "Why the market came back\n\nIt closed in 1998. Then it opened.",
    "A NIGHT AT SEA (PART TWO\n\n“We sailed.” Nobody slept.",
  ])
  func aShortLineOverAParagraphIsOne(_ text: String) throws {
    let article = try apart(text)
    #expect(article.headline.count == 1)
    #expect(article.title == article.headline.first?.text)
    #expect(article.units.count == 2)
    #expect(article.units.first?.index == 1)
  }

  @Test(arguments: [
    "It closed.\n\nThen it opened.", "Because I could not stop\n\nHe kindly stopped for me\n\nWe",
    "Who came back?\n\nNobody did.", "no end and no paragraph", "One line\nThen another.",
    String(repeating: "long ", count: 40) + "\n\nIt closed.", "Dear Ann,\n\nIt closed.",
  ])
  func otherTextsHaveNone(_ text: String) throws {
    let article = try apart(text)
    #expect(article.headline.isEmpty)
    #expect(article.title == nil)
  }
}
