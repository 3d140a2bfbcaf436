import Base
import Dispatch
import Encoder
import Foundation
import Ordering

/// The learned reader: its numbers against PyTorch's, and its speed.
///
///     encoder --model FOLDER                       speed
///     encoder --model FOLDER --reference FILE      differences from logits that PyTorch computed
///     encoder --model FOLDER --serve               timings on demand, for a peer to interleave with
enum EncoderBench {
  static func run(_ arguments: [String]) throws {
    var options: [String: String] = [:]
    var rest = arguments[...]
    while let name = rest.popFirst() {
      options[name] = name == "--serve" ? "" : rest.popFirst() ?? ""
    }
    guard let folder = options["--model"] else { throw BenchInput.Failure.noFile }
    if let file = options["--reference"] {
      try compare(folder, file)
    } else if options["--serve"] != nil {
      try serve(folder)
    } else {
      try speed(folder)
    }
  }

  // MARK: - Differences

  /// A line of what `Models/training/reference.py` writes.
  private struct Reference: Decodable {
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

    /// The largest difference from a reading.
    func difference(_ reading: ArticleLogits) -> Double {
      let n = precedence.count
      var most = 0.0
      for i in 0..<n {
        most = max(most, abs(reading.opening[i] - succession[n][i]))
        most = max(most, abs(reading.closing[i] - succession[i][n]))
        for j in 0..<n where j != i {
          most = max(most, abs(reading.precedence[i * n + j] - precedence[i][j]))
          most = max(most, abs(reading.succession[i * n + j] - succession[i][j]))
        }
      }
      return most
    }

    /// What the reader says.
    func read(_ reader: LearnedReader) -> ArticleLogits {
      let pieces = units.map { Array($0.dropFirst().dropLast()) }
      return reader.read(
        units: Array(pieces.dropFirst(hasTitle ? 1 : 0)), title: hasTitle ? pieces[0] : nil)
    }
  }

  private static func compare(_ folder: String, _ file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let decoder = JSONDecoder()
    let articles = try text.split(separator: "\n").map {
      try decoder.decode(Reference.self, from: Data($0.utf8))
    }
    print("Articles: \(articles.count); absolute differences of logits.\n")
    print("| arithmetic | instructions | most, from PyTorch | most, from f32 | root mean square |")
    print("| --- | --- | ---: | ---: | ---: |")
    let best = try LearnedReader(folder: folder, arithmetic: .float32)
    let own = articles.map { $0.read(best) }
    for arithmetic in [Arithmetic.float32, .int8] {
      for set in InstructionSet.allCases where set.isPresent {
        let reader = try LearnedReader(folder: folder, instructions: set, arithmetic: arithmetic)
        guard reader.arithmetic == arithmetic else { continue }
        var (reference, most, squares, count) = (0.0, 0.0, 0.0, 0.0)
        for (article, first) in zip(articles, own) {
          let reading = article.read(reader)
          reference = max(reference, article.difference(reading))
          let logits = zip(first.precedence, reading.precedence)
          for (one, other) in Array(logits) + zip(first.succession, reading.succession) {
            most = max(most, abs(one - other))
            squares += (one - other) * (one - other)
            count += 1
          }
        }
        let figures = [reference, most, (squares / max(1, count)).squareRoot()]
        print(
          "| \(arithmetic.rawValue) | \(set.rawValue) | "
            + figures.map { String(format: "%.2e", $0) }.joined(separator: " | ") + " |")
      }
    }
  }

  // MARK: - Speed

  /// Sentences of so many tokens each, their two marks included; the first pieces are marks.
  static func sentences(_ count: Int, tokens: Int, vocabulary: Int) -> [[Int32]] {
    var generator = SeededGenerator(seed: UInt64(tokens))
    let words = Double(max(0, vocabulary - 1_000))
    return (0..<count).map { _ in
      (0..<max(0, tokens - 2)).map { _ in Int32(1_000 + generator.unit() * words) }
    }
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    work()
    return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  }

  private static func speed(_ folder: String) throws {
    print("One thread; the best of 25 rounds of 512 tokens, taking turns.\n")
    print("| tokens a sentence | arithmetic | instructions | sentences/s |")
    print("| ---: | --- | --- | ---: |")
    var readers: [LearnedReader] = []
    for arithmetic in [Arithmetic.float32, .int8] {
      for set in InstructionSet.allCases where set.isPresent {
        let reader = try LearnedReader(folder: folder, instructions: set, arithmetic: arithmetic)
        if reader.arithmetic == arithmetic { readers.append(reader) }
      }
    }
    for tokens in [32, 64, 128] where tokens <= readers[0].unitTokens {
      let input = sentences(512 / tokens, tokens: tokens, vocabulary: readers[0].vocabulary)
      var best = [Double](repeating: .infinity, count: readers.count)
      for _ in 0..<25 {
        for (index, reader) in readers.enumerated() {
          best[index] = min(best[index], seconds { _ = reader.rows(ofEach: input) })
        }
      }
      for (reader, time) in zip(readers, best) {
        print(
          "| \(tokens) | \(reader.arithmetic.rawValue) | \(reader.instructions.rawValue) | "
            + "\(String(format: "%.1f", Double(input.count) / time)) |")
      }
    }
    try articles(folder)
  }

  private static func articles(_ folder: String) throws {
    print("\nAn article of 26 units, 806 tokens, with the best instructions; best of nine.\n")
    print("| arithmetic | threads | loading, ms | reading, ms |")
    print("| --- | ---: | ---: | ---: |")
    let vocabulary = try LearnedReader(folder: folder).vocabulary
    let units = sentences(26, tokens: 31, vocabulary: vocabulary)
    for arithmetic in [Arithmetic.float32, .int8] {
      for threads in [1, 2] {
        var (loading, reading) = (Double.infinity, Double.infinity)
        for _ in 0..<9 {
          var reader: LearnedReader?
          loading = min(
            loading,
            seconds {
              reader = try? LearnedReader(
                folder: folder, arithmetic: arithmetic, threads: threads)
            })
          guard let reader, reader.arithmetic == arithmetic else { break }
          for _ in 0..<2 {
            reading = min(reading, seconds { _ = reader.read(units: units, threads: threads) })
          }
        }
        guard reading.isFinite else { continue }
        print(
          BenchInput.row(
            "\(arithmetic.rawValue) | \(threads)", [loading * 1e3, reading * 1e3], digits: 1))
      }
    }
  }

  // MARK: - Timings on demand

  /// Answers lines of the standard input.
  ///
  /// `time ARITHMETIC FILE` gives the seconds for all sentences in a file, one of numbers of word
  /// pieces a line, on one thread; `rows ARITHMETIC FILE OUT` writes their rows as 32-bit floats.
  private static func serve(_ folder: String) throws {
    var readers: [String: LearnedReader] = [:]
    var inputs: [String: [[Int32]]] = [:]
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count >= 3, let arithmetic = Arithmetic(rawValue: words[1]) else { continue }
      if readers[words[1]] == nil {
        readers[words[1]] = try LearnedReader(folder: folder, arithmetic: arithmetic)
      }
      if inputs[words[2]] == nil {
        inputs[words[2]] = try String(contentsOfFile: words[2], encoding: .utf8)
          .split(separator: "\n").map { $0.split(separator: " ").compactMap { Int32($0) } }
      }
      guard let reader = readers[words[1]], let input = inputs[words[2]] else { continue }
      if words[0] == "rows", words.count == 4 {
        let rows = reader.rows(ofEach: input)
        try rows.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: words[3]))
        print("written")
      } else {
        print(seconds { _ = reader.rows(ofEach: input) })
      }
      fflush(nil)
    }
  }
}
