import Models
import Ordering
import Prose
import Testing

@Suite struct CanonicalArticleTests {
  /// Every order of four units, two of them with the same text.
  private static let texts = ["Dora left.", "Adam came.", "Cora sang.", "Adam came."]
  private static let orders: [[Int]] = (0..<4).flatMap { first in
    (0..<4).flatMap { second in
      (0..<4).flatMap { third in
        (0..<4).compactMap { fourth in
          Set([first, second, third, fourth]).count == 4 ? [first, second, third, fourth] : nil
        }
      }
    }
  }

  @Test(arguments: orders)
  func ranksAndPlacesLeadToEachOther(order: [Int]) throws {
    let given = Article(sentences: order.map { Self.texts[$0] })
    let units = CanonicalArticle(given)
    #expect(units.article.units.map(\.text) == Self.texts.sorted())
    #expect(units.classes == [0, 0, 2, 3])
    for index in 0..<4 {
      let place = ArticlePlace(index)
      #expect(units.place(of: units.rank(of: place)) == place)
      #expect(units.article.units[units.rank(of: place).index].text == given.units[index].text)
    }
    let places = try #require(UnitOrder<ArticlePlace>(order))
    #expect(units.places(of: units.ranks(of: places)) == places)
    #expect(units.ranks(of: UnitOrder(Permutation(identity: 4))) == units.givenOrder)
  }
}
