import Base
import Encoder
import Evidence
import Learning
import Models
import Ordering
import Prose
import Testing

@Suite struct FusionTrainerTests {
  private static let settings = NewsSettings(classic: "c", reader: "r")

  /// Articles whose units carry their true place as their last word.
  private static func articles(_ count: Int, units: Int = 6) -> [Article] {
    (0..<count).map { number in
      Article(
        id: "a\(number)",
        units: (0..<units).map { Unit(text: "Unit \(number * 7919 % 97) of \($0)", index: $0) })
    }
  }

  private static func place(_ unit: Unit) -> Int {
    Int(unit.text.split(separator: " ").last ?? "") ?? 0
  }

  /// An assessment in which only precedence speaks, truthfully or of nothing.
  private static func assessment(
    _ article: Article, _ strength: Double, salt: String
  ) -> Assessment {
    let places = article.units.map(place)
    let count = places.count
    let noise = article.units.map { Double(StableHash.fnv1a($0.text + salt) % 1_000) / 1_000 }
    return Assessment(
      count: count,
      precedence: (0..<count * count).map { cell in
        let (one, other) = (cell / count, cell % count)
        return strength * Double((places[other] - places[one]).signum())
          + 3 * (noise[one] - noise[other])
      },
      succession: [Double](repeating: 0, count: count * count),
      opening: [Double](repeating: 0, count: count), closing: [Double](repeating: 0, count: count))
  }

  private static func fit(_ classic: Double, _ read: Double) throws -> NewsSettings {
    try FusionTrainer(options: .init()).fit(
      settings, on: articles(24), classic: { assessment($0, classic, salt: "c") },
      read: { assessment($0, read, salt: "r") }, progress: { _ in })
  }

  @Test func trustsTheSideThatKnows() throws {
    let reader = try Self.fit(0, 1).fusion.precedence
    #expect(reader[1] > 3 * abs(reader[0]))
    let classic = try Self.fit(1, 0).fusion.precedence
    #expect(classic[0] > 3 * abs(classic[1]))
  }

  @Test func keepsChecksumsAndFitsTheRest() throws {
    let fitted = try Self.fit(1, 1)
    #expect(fitted.classic == "c")
    #expect(fitted.reader == "r")
    #expect(fitted.fusion.isWhole)
    #expect(fitted.objective.confidence != nil)
    #expect(fitted.objective.coherence != nil)
    #expect(fitted.training["articles"] == "24")
  }

  @Test func aSideThatKnowsNothingOfShortArticlesIsTrustedLessThere() throws {
    let read = { @Sendable (article: Article) in
      Self.assessment(article, article.units.count < 20 ? 0 : 1, salt: "r")
    }
    let fitted = try FusionTrainer(options: .init()).fit(
      Self.settings, on: Self.articles(12, units: 30),
      classic: { Self.assessment($0, 0, salt: "c") },
      read: read, progress: { _ in })
    let factors = fitted.fusion.precedence
    #expect(factors[1] > 0.3)
    // Among eight units the factor is near 0.
    #expect(abs(factors[1] + abs(Fusion.distance(8)) * factors[3]) < 0.15)
    #expect(abs(factors[5]) < 0.5)
  }

  @Test func withoutLongArticlesNothingChangesTowardsThem() throws {
    #expect(try Array(Self.fit(1, 1).fusion.precedence[4...]) == [0, 0])
  }

  @Test func refusesAHandfulOfArticles() {
    #expect(throws: TrainingError.self) {
      try FusionTrainer(options: .init()).fit(
        Self.settings, on: Self.articles(3), classic: { Self.assessment($0, 1, salt: "") },
        read: { Self.assessment($0, 1, salt: "") }, progress: { _ in })
    }
  }
}
