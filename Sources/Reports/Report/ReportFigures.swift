import Base
import Evidence
import Prose
import Readability
import SequiturKit
import Typeset

/// All figures of a report, as JSON.
struct ReportFigures {
  let findings: ReportFindings
  let provenance: ReportProvenance

  /// The largest article whose matrix of pairs is written.
  private static let largestMatrix = 300

  /// The document.
  func json(_ charts: [ReportChart]) -> JSONValue {
    let article = findings.article
    return [
      "schema": 1, "id": article.idLabel?.json ?? .null, "title": JSONValue(article.title),
      "date": article.dateLabel?.json ?? .null, "url": JSONValue(article.url),
      "source": JSONValue(article.source), "units": .int(findings.order.count),
      "order": JSONValue(findings.order), "restored": .bool(findings.restoration != nil),
      "sentences": JSONValue(findings.texts),
      "places": .array(findings.places.map { .object(PlaceWords.members($0)) }),
      "headings": .int(article.headingCount),
      "restoration": findings.wants(.restoration) ? restoration : nil,
      "coherence": findings.wants(.coherence) ? coherence : nil,
      "readability": findings.wants(.readability) ? readability : nil,
      "missing": .object(
        Dictionary(
          uniqueKeysWithValues: findings.missing.map { ($0.key.rawValue, .string($0.value)) })
      ),
      "warnings": JSONValue(findings.warnings + findings.remarks.map(\.message)),
      "charts": .array(
        charts.map { ["path": .string($0.path), "alternative": .string($0.alternative)] }),
      "method": [
        "command": .string(provenance.command), "version": .string(provenance.toolVersion),
        "model": JSONValue(provenance.modelName),
        "model_identity": JSONValue(provenance.modelIdentity),
        // A seed may be larger than the largest whole number of most readers of JSON.
        "seed": Int(exactly: provenance.seed).map { .int($0) } ?? .string("\(provenance.seed)"),
      ],
    ]
  }

  // MARK: Restoration

  private var restoration: JSONValue {
    guard let restored = findings.restoration else { return nil }
    var members = RestorationRecord(restored.restoration, isExplained: true).members(.report)
    members["settled_pairs"] = .double(RestorationChapter.settledShare(restored.reaches))
    members["ranges"] = .array(restored.reaches.map(Self.range))
    members["pair_probabilities"] = pairs(restored.chances)
    return .object(members)
  }

  private static func range(_ reach: PlacementReach) -> JSONValue {
    [
      "k": .int(reach.place), "first": .int(reach.earliest), "last": .int(reach.latest),
      "next_best": JSONValue(reach.alternative), "loss": JSONValue(reach.loss),
    ]
  }

  /// The matrix to four decimals, null on the diagonal; null where it would fill megabytes.
  private func pairs(_ chances: [[Double]]) -> JSONValue {
    guard chances.count <= Self.largestMatrix else { return nil }
    return .array(
      chances.enumerated().map { row, line in
        .array(
          line.enumerated().map { column, chance in
            row == column ? nil : .double((chance * 10_000).rounded() / 10_000)
          })
      })
  }

  // MARK: Coherence

  private var coherence: JSONValue {
    guard let found = findings.coherence else { return nil }
    let grid = found.grid
    return [
      "shown": Self.result(found.shown), "given": found.given.map(Self.result) ?? nil,
      "permutation_scores": JSONValue(found.others),
      "link_strengths": .array(found.strengths.map { JSONValue($0) }),
      "chains": .array(
        found.chains.map { chain in
          [
            "label": .string(chain.label), "score": .double(Double(chain.score)),
            "strong": .bool(chain.isStrong), "homogeneity": .double(Double(chain.homogeneity)),
            "members": .array(
              chain.members.map { ["k": .int($0.unit), "lemma": .string($0.lemma)] }),
          ]
        }),
      "entities": .array(
        grid.entities.enumerated().filter { $0.element.spread > 1 }.map { index, entity in
          [
            "label": .string(entity.label), "mentions": .int(entity.mentions),
            "units": .int(entity.spread),
            "roles": .string(String((0..<grid.rowCount).map { grid[$0, index].sign })),
          ]
        }),
    ]
  }

  private static func result(_ result: CoherenceResult) -> JSONValue {
    .object(CoherenceRecord(result).members(.report))
  }

  // MARK: Readability

  private var readability: JSONValue {
    guard let found = findings.readability else { return nil }
    var members = ReadabilityRecord(found.profile).members(.report)
    members["sentence_words"] = .array(found.sentenceWords.map { JSONValue($0) })
    return .object(members)
  }
}
