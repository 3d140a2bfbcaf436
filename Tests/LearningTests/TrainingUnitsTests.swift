import Prose
import Testing

@testable import Learning

@Suite struct TrainingUnitsTests {
  private func article(_ paragraphs: [Int?]) -> Article {
    Article(
      units: paragraphs.enumerated().map {
        Unit(text: "Sentence \($0).", index: $0, paragraph: $1)
      })
  }

  @Test func takesTheFirstUnitsAndSaysWhetherTheEndIsAmongThem() {
    let (cut, isWhole) = TrainingUnits.units(
      of: article([nil, nil, nil]), most: 2, paragraphs: false)
    #expect(cut.units.map(\.text) == ["Sentence 0.", "Sentence 1."])
    #expect(!isWhole)
    #expect(TrainingUnits.units(of: article([nil, nil]), most: 2, paragraphs: false).isWhole)
  }

  @Test func joinsTheSentencesOfAParagraph() {
    let joined = TrainingUnits.paragraphs(of: article([0, 0, 1]))
    #expect(joined?.map(\.text) == ["Sentence 0. Sentence 1.", "Sentence 2."])
  }

  @Test func knowsNoParagraphsWhereASentenceHasNone() {
    #expect(TrainingUnits.paragraphs(of: article([0, nil])) == nil)
  }

  @Test func keepsSentencesWhereParagraphsAreFew() {
    let (units, _) = TrainingUnits.units(of: article([0, 0, 1]), most: 9, paragraphs: true)
    #expect(units.units.count == 3)
  }
}
