import Base
import Foundation
import Prose
import Readability
import Reports
import Testing
import Typeset

@testable import SequiturKit

/// One record a result: the forms share their values, and differ in the members that contracts name.
@Suite struct RecordTests {
  private static func differences(
    _ members: (RecordForm) -> [String: JSONValue]
  ) -> (line: Set<String>, report: Set<String>) {
    let (line, report) = (members(.line), members(.report))
    for key in Set(line.keys).intersection(report.keys) {
      #expect(line[key] == report[key], "\(key)")
    }
    return (
      Set(line.keys).subtracting(report.keys), Set(report.keys).subtracting(line.keys)
    )
  }

  @Test func restorationsDifferInTheModelAlone() throws {
    let findings = try ReportFixture.restored.get().findings
    let restoration = try #require(findings.restoration?.restoration)
    let record = RestorationRecord(restoration, isExplained: true)
    let differences = Self.differences(record.members)
    #expect(differences.line == ["model"] && differences.report.isEmpty)
    guard case .array(let links) = record.members(.line)["links"] else {
      Issue.record("there are no links")
      return
    }
    #expect(links.count == findings.order.count)
    #expect(RestorationRecord(restoration, isExplained: false).members(.line)["links"] == nil)
  }

  @Test func aHeadlineAndBlankUnitsHaveNoReasons() throws {
    let restoration = Restoration(
      order: [1, 0], confidence: [0.5, 0.25], articleConfidence: 0.5, objective: 1, isOptimal: true,
      gap: 0,
      links: (0..<2).map { place in
        .init(place: place, evidence: [.init(kind: "base", weight: 0.5, detail: "\(place)")])
      }, model: "m")
    var reading = Reading(article: Article(sentences: ["A.", "B."]), format: .jsonl)
    reading.article.units[1].index = 2
    reading.body = .sentences(["A.", " ", "B."])
    let restored = RestoredArticle(
      item: ArticleItem(place: "x", identifier: nil, reading: reading), restoration: restoration)
    let members = RestorationRecord(restored, isExplained: true).members(.line)
    #expect(members["confidence"] == JSONValue([0.5, 0.25, 0]))
    guard case .array(let links) = members["links"], links.count == 3 else {
      Issue.record("there is not one link a place")
      return
    }
    let blank: JSONValue = ["k": 2, "evidence": []]
    let first: JSONValue = [
      "k": 0, "evidence": [["kind": "base", "weight": .double(0.5), "detail": "0"]],
    ]
    #expect(links[0] == first && links[2] == blank)
  }

  @Test func coherenceTellsAReportWhatEachLinkAdds() throws {
    let coherence = try #require(try ReportFixture.restored.get().findings.coherence)
    let differences = Self.differences(CoherenceRecord(coherence.shown).members)
    #expect(differences.line.isEmpty && differences.report == ["link_shares", "reason"])
    let alone = try #require(
      ReportFixture.report(Article(sentences: ["Ann left."]), isRestoring: false).findings.coherence
    )
    let reason = CoherenceRecord(alone.shown).members(.line)["reason"]
    #expect(reason == JSONValue(alone.shown.reason) && reason != .null)
  }

  @Test func readabilityNamesItsHardSentencesByTheContract() throws {
    let readability = try #require(try ReportFixture.restored.get().findings.readability)
    let record = ReadabilityRecord(readability.profile)
    let differences = Self.differences(record.members)
    #expect(differences.line == ["speaking_time_s", "sentences"])
    #expect(differences.report == ["grades", "hardest"])
  }

  @Test func countsHaveOneNameEach() throws {
    let profile = try #require(try ReportFixture.restored.get().findings.readability?.profile)
    let entries = CountsRecord(profile.counts).entries
    #expect(Set(entries.map(\.key)).count == entries.count)
    #expect(entries.first { $0.key == "words" }?.value == profile.counts.words)
  }
}
