import Base
import Testing

@testable import Reports

/// Limits, and what is said of a record that misses them.
@Suite struct LimitTests {
  private static let record = JSONReader.document(
    Array(#"{"a":{"b":9.04},"c":null,"d":-3}"#.utf8))

  private static func limit(_ field: String, _ side: Limit.Side, _ bound: Double) -> Limit {
    Limit(measure: field, field: RecordField(field), side: side, bound: bound)
  }

  @Test(
    arguments: [
      ("a.b", .most, 9.04, nil), ("a.b", .most, 9, "a.b 9.04, limit 9"),
      ("a.b", .least, 9.1, "a.b 9.0, limit 9.1"), ("a.b", .least, 9.04, nil),
      // What is not defined is never too much, and always too little.
      ("c", .most, 1, nil), ("c", .least, 1, "c is not defined, limit 1"),
      ("e", .least, 0.5, "e is not defined, limit 0.5"), ("d", .most, -3.5, "d -3.0, limit -3.5"),
    ] as [(String, Limit.Side, Double, String?)])
  func aMissIsWorded(_ field: String, _ side: Limit.Side, _ bound: Double, _ words: String?) throws
  {
    let record = try #require(Self.record)
    let limits = Limits([Self.limit(field, side, bound)])
    #expect(limits.misses(in: record) == (words.map { [$0] } ?? []))
  }

  @Test func limitsTellThemselvesApart() {
    #expect(Limits().isEmpty && !Limits([Self.limit("c", .most, 1)]).isEmpty)
    #expect(
      Limits([Self.limit("c", .most, 1)]).description
        != Limits([Self.limit("c", .least, 1)]).description)
  }
}
