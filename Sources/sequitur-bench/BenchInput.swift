import Evaluation
import Foundation
import Learning
import Models
import Prose
import SequiturKit

/// What benches read: gold articles and the model.
enum BenchInput {
  /// Why a bench cannot start.
  enum Failure: Error {
    case noFile
    case unreadable(String)
    case missing(String)
  }

  /// The models' folder.
  static var models: ModelFolder {
    ModelFolder(path: ProcessInfo.processInfo.environment["SEQUITUR_MODELS"] ?? "Models")
  }

  /// The model of order that the tool would take.
  static func model() throws -> OrderModel {
    let wanted = ProcessInfo.processInfo.environment["SEQUITUR_MODEL"]
    return wanted != "classic" && models.isNewsPresent ? try models.news() : try models.classic()
  }

  /// The gold articles of a file, records that cannot be used left out.
  static func articles(_ path: String) throws -> [Article] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure.unreadable(path)
    }
    var buffer = LineBuffer()
    buffer.append([UInt8](data))
    var lines: [[UInt8]] = []
    while let line = buffer.next() { lines.append(line) }
    if let last = buffer.finish() { lines.append(last) }
    return lines.compactMap { try? RecordReader.article(from: $0, lineNumber: 1).article }
  }

  /// The bytes of a file, unpacked by `gzip` where its name ends in `.gz`.
  static func bytes(_ path: String) throws -> Data {
    guard path.hasSuffix(".gz") else {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw Failure.unreadable(path)
      }
      return data
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", "--", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure.unreadable(path) }
    return data
  }

  /// A JSON file as a value.
  static func json<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> Value {
    try JSONDecoder().decode(type, from: try bytes(path))
  }

  /// A file of JSON lines as values.
  static func records<Value: Decodable>(_ type: Value.Type, _ path: String) throws -> [Value] {
    let decoder = JSONDecoder()
    return try bytes(path).split(separator: 0x0a).map {
      try decoder.decode(type, from: Data($0))
    }
  }

  /// The first units of a gold article in a random order, with the way back.
  ///
  /// - Returns: The shuffled article, and for each true place the unit's place in it.
  static func shuffled(
    _ article: Article, most: Int, seed: UInt64
  ) -> (article: Article, gold: [Int]) {
    let cut = TrainingUnits.units(of: article, most: most, paragraphs: false).article
    let shuffled = ShuffledArticle(
      cut, name: article.id ?? article.units.first?.text ?? "", seed: seed)
    return (shuffled.article, shuffled.trueOrder.numbers)
  }

  /// The figures in a table's row.
  static func row(_ name: String, _ figures: [Double?], digits: Int = 4) -> String {
    let cells = figures.map { $0.map { String(format: "%.\(digits)f", $0) } ?? "–" }
    return "| \(name) | " + cells.joined(separator: " | ") + " |"
  }
}
