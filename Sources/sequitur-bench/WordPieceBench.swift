import Dispatch
import Encoder
import Foundation

/// Compares word pieces with those of another implementation, text by text, and times them.
enum WordPieceBench {
  private struct Expectation {
    var text: String
    var ids: [Int32]
  }

  /// Reads a vocabulary and a file of lines `{"text": …, "ids": […]}`.
  ///
  /// Models/training/wordpiece_reference.py writes such files.
  static func run(arguments: [String]) throws {
    guard let vocabulary = value(of: "--vocabulary", arguments),
      let expected = value(of: "--expected", arguments)
    else { throw BenchInput.Failure.noFile }
    let cases = try expectations(expected)

    let start = DispatchTime.now().uptimeNanoseconds
    let tokenizer = try WordPiece(path: vocabulary)
    let loaded = milliseconds(since: start)

    var different = 0
    for one in cases where tokenizer.pieces(of: one.text) != one.ids {
      different += 1
      if different <= 5 { show(one, tokenizer) }
    }
    let bytes = cases.reduce(0) { $0 + $1.text.utf8.count }
    var best = Double.infinity
    var pieces = 0
    for _ in 0..<5 {
      let start = DispatchTime.now().uptimeNanoseconds
      pieces = cases.reduce(0) { $0 + tokenizer.pieces(of: $1.text).count }
      best = min(best, milliseconds(since: start))
    }
    print("| texts | pieces | texts that differ | MB | MB/s | loading, ms |")
    print("| ---: | ---: | ---: | ---: | ---: | ---: |")
    print(
      "| \(cases.count) | \(pieces) "
        + BenchInput.row(
          "\(different)", [Double(bytes) / 1e6, Double(bytes) / 1e3 / best, loaded],
          digits: 1))
    if different > 0 { exit(1) }
  }

  private static func value(of option: String, _ arguments: [String]) -> String? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else {
      return nil
    }
    return arguments[place + 1]
  }

  private static func expectations(_ path: String) throws -> [Expectation] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw BenchInput.Failure.unreadable(path)
    }
    return try data.split(separator: 0x0a).map { line in
      guard let object = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any],
        let text = object["text"] as? String, let ids = object["ids"] as? [Int]
      else { throw BenchInput.Failure.unreadable(path) }
      // A copy in native UTF-8, as the product's texts are.
      return Expectation(
        text: String(decoding: Array(text.utf8), as: UTF8.self), ids: ids.map(Int32.init))
    }
  }

  private static func show(_ one: Expectation, _ tokenizer: WordPiece) {
    let scalars = one.text.unicodeScalars.map { String($0.value, radix: 16) }
    print("differs: \(scalars.joined(separator: " "))")
    print("  expected \(one.ids)\n  found    \(tokenizer.pieces(of: one.text))")
  }

  private static func milliseconds(since start: UInt64) -> Double {
    Double(DispatchTime.now().uptimeNanoseconds - start) / 1e6
  }
}
