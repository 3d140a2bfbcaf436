import Encoder
import Foundation
import TestSupport

/// A small random reader with what PyTorch computes from it; see `Models/training/fixtures.py`.
enum ReaderFixture: String, CaseIterable {
  case f32
  case f16
  case int8
  /// Knows how far tokens of a unit are apart.
  case farFloats = "far-f32"
  /// The same with four bits a weight.
  case farNibbles = "far-int4"

  /// The folder of the weights.
  var folder: String { Repository.path("Tests/EncoderTests/Fixtures/\(rawValue)") }

  /// What PyTorch says of a few articles.
  var articles: [ReferenceArticle] {
    get throws {
      let text = try String(
        contentsOfFile: Repository.path("Tests/EncoderTests/Fixtures/\(rawValue).jsonl"),
        encoding: .utf8)
      return try text.split(separator: "\n").map {
        try JSONDecoder().decode(ReferenceArticle.self, from: Data($0.utf8))
      }
    }
  }
}

/// An article with PyTorch's logits.
struct ReferenceArticle: Decodable {
  /// Word pieces with the marks before and behind them; the title first.
  let units: [[Int32]]
  let hasTitle: Bool
  let precedence: [[Double]]
  let succession: [[Double]]

  enum CodingKeys: String, CodingKey {
    case units
    case hasTitle = "has_title"
    case precedence
    case succession
  }

  /// The title's word pieces.
  var title: [Int32]? { hasTitle ? units[0].dropFirst().dropLast() : nil }

  /// The units' word pieces.
  var pieces: [[Int32]] {
    units.dropFirst(hasTitle ? 1 : 0).map { Array($0.dropFirst().dropLast()) }
  }

  /// The logits as a reading.
  var reading: ArticleLogits {
    let n = precedence.count
    return ArticleLogits(
      count: n, precedence: precedence.flatMap(\.self),
      succession: (0..<n).flatMap { i in (0..<n).map { j in i == j ? 0 : succession[i][j] } },
      opening: Array(succession[n].prefix(n)), closing: succession.prefix(n).map { $0[n] })
  }
}

extension ArticleLogits {
  /// The largest difference from another reading of as many units.
  func difference(_ other: ArticleLogits) -> Double {
    guard count == other.count else { return .infinity }
    let own = precedence + succession + opening + closing
    let others = other.precedence + other.succession + other.opening + other.closing
    return zip(own, others).map { abs($0 - $1) }.max() ?? 0
  }

  /// How far another reading lies from this, as a part of how far this one is spread.
  ///
  /// The worst of odds, links, openings and closings, by root mean squares; of two units and more.
  func relativeError(_ other: ArticleLogits) -> Double {
    let pairs = (0..<count * count).filter { $0 / count != $0 % count }
    func part(_ own: [Double], _ others: [Double]) -> Double {
      let mean = own.reduce(0, +) / Double(own.count)
      let spread = own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      let error = zip(own, others).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      return (error / spread).squareRoot()
    }
    return [
      part(pairs.map { precedence[$0] }, pairs.map { other.precedence[$0] }),
      part(pairs.map { succession[$0] }, pairs.map { other.succession[$0] }),
      part(opening, other.opening), part(closing, other.closing),
    ].max() ?? .infinity
  }

  /// The reading of the units in another order: unit *i* is what was unit `order[i]`.
  func reordered(_ order: [Int]) -> ArticleLogits {
    ArticleLogits(
      count: count,
      precedence: order.flatMap { i in order.map { j in precedence[i * count + j] } },
      succession: order.flatMap { i in order.map { j in succession[i * count + j] } },
      opening: order.map { opening[$0] }, closing: order.map { closing[$0] },
      met: met.map { met in order.flatMap { i in order.map { j in met[i * count + j] } } })
  }
}
