import Foundation
import TestSupport
import Testing

@Suite struct EquivarianceTests {
  /// What does not depend on where the units stood in the input.
  private static func essence(_ document: Document) -> [String] {
    let numbers = ["objective", "article_confidence", "gap"].map {
      "\(document.double($0) ?? .nan)"
    }
    return (document.strings("sentences") ?? []) + numbers
      + (document.doubles("confidence") ?? []).map { "\($0)" }
  }

  @Test func fiveShufflesGiveTheSame() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 11)
    var articles = (0..<6).map { _ in factory.units() }
    articles.append(["Yes.", "No.", "Yes.", "Ann Low left.", "No.", "Yes."])
    articles.append(["", "Only one.", " ", "\t", "  "])
    articles.append([
      " Yes.", "Yes.", "Ann Low left.", "Yes. ", "\u{3000}Yes.", "Yes.", "No.", "No. ",
    ])
    var essences: [Set<[String]>] = Array(repeating: [], count: articles.count)
    for round in 0..<5 {
      let shuffled = articles.map { round == 0 ? $0 : factory.shuffled($0) }
      let input = shuffled.enumerated().map {
        ArticleFactory.record(id: "\($0)", sentences: $1) + "\n"
      }
      let outcome = try workshop.run(
        ["restore", "--jsonl", "--no-cache", "--jobs", "\(1 + round % 2)"],
        input: input.joined())
      #expect(outcome.status == 0)
      for (index, line) in outcome.lines.enumerated() {
        let document = try Document(line, keys: Keys.restoration)
        let order = try #require(document.ints("order"))
        #expect(document.strings("sentences") == order.map { shuffled[index][$0] })
        essences[index].insert(Self.essence(document))
      }
    }
    #expect(essences.map(\.count) == essences.map { _ in 1 })
  }

  @Test func demandsByTextDoNotDependOnTheOrder() throws {
    let workshop = try Workshop()
    var factory = ArticleFactory(seed: 12)
    let units = ["Yes.", " Yes.", "Ann Low left.", "Yes. ", "It rained."]
    let outputs = try (0..<6).map { _ in
      let record = ArticleFactory.record(id: "x", sentences: factory.shuffled(units)) + "\n"
      let outcome = try workshop.run(
        ["restore", "--jsonl", "--no-cache", "--first", "Yes.", "--before", "rained:Ann"],
        input: record)
      return Self.essence(try Document(outcome.lines[0], keys: Keys.restoration))
    }
    #expect(Set(outputs).count == 1)
  }

  @Test func theShuffledDossierIsRestoredAlike() throws {
    let workshop = try Workshop()
    let shuffled = try workshop.run(["restore", Fixture.harbour])
    let gold = try workshop.run(["restore", Fixture.harbourGold])
    #expect(shuffled.output == gold.output)
  }
}
