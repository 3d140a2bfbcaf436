import Base
import Foundation
import SequiturKit
import Testing
import Typeset

@testable import Reports

@Suite struct ReportFiguresTests {
  private static func figures(_ report: ReportDocument) throws -> [String: Any] {
    let data = Data(JSONWriter.pretty(report.json))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func aRestoredArticlesFiguresAreWhole() throws {
    let report = try ReportFixture.restored.get()
    let figures = try Self.figures(report)
    #expect(figures["schema"] as? Int == 1)
    #expect(figures["order"] as? [Int] == report.findings.order)
    #expect(figures["sentences"] as? [String] == report.findings.texts)
    let count = report.findings.order.count
    let restoration = try #require(figures["restoration"] as? [String: Any])
    #expect((restoration["confidence"] as? [Double])?.count == count)
    let links = try #require(restoration["links"] as? [[String: Any]])
    let weights = links.flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
      .compactMap { $0["weight"] as? Double }
    let objective = try #require(restoration["objective"] as? Double)
    #expect(abs(weights.reduce(0, +) - objective) < 1e-9)
    for range in try #require(restoration["ranges"] as? [[String: Any]]) {
      let place = try #require(range["k"] as? Int)
      #expect(try #require(range["first"] as? Int) <= place)
      #expect(try #require(range["last"] as? Int) >= place)
    }
    let pairs = try #require(restoration["pair_probabilities"] as? [[Any]])
    #expect(pairs.count == count && pairs.allSatisfy { $0.count == count })
    let coherence = try #require(figures["coherence"] as? [String: Any])
    #expect((coherence["permutation_scores"] as? [Double])?.count == 200)
    #expect((coherence["link_strengths"] as? [Any])?.count == count)
    let readability = try #require(figures["readability"] as? [String: Any])
    #expect((readability["scores"] as? [String: Any])?["flesch_kincaid_grade"] is Double)
    #expect((figures["charts"] as? [Any])?.count == report.charts.count)
    let method = try #require(figures["method"] as? [String: Any])
    #expect(method["model_identity"] as? String == "0123abcd")
  }

  @Test func partsThatWereNotAskedForAreNull() throws {
    let figures = try Self.figures(
      try ReportFixture.report(ReportFixture.harbour, sections: [.readability]))
    #expect(figures["restoration"] is NSNull && figures["coherence"] is NSNull)
    #expect(figures["restored"] as? Bool == true)
    #expect(figures["readability"] is [String: Any])
  }
}
