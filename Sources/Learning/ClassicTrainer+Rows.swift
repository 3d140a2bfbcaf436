import Base
import Evidence
import Ordering
import Prose

extension ClassicTrainer {
  /// Pairs of an article that precedence learns from.
  private static let pairsAnArticle = 48
  /// Pairs of an article that context learns from.
  private static let contextPairsAnArticle = 60
  /// Right successors of an article that succession learns from, and wrong ones for each.
  private static let successorsAnArticle = 12
  private static let rivals = 3
  /// Units of an article that do not open (or close) it, for each that does.
  private static let otherUnits = 11

  /// Measures articles and gathers their rows.
  ///
  /// - Parameters:
  ///   - articles: The articles.
  ///   - folds: The halves of the corpus.
  ///   - gatherers: For each half, the evidence learned without it.
  ///   - looks: For each half, the first look learned without it; nil while they are to be grown.
  ///   - data: The rows, appended to.
  ///   - progress: Called with a line to show, now and then.
  func collect(
    _ articles: [Article], _ folds: Folds, _ gatherers: [EvidenceGatherer],
    looks: [TreeEnsemble]?, into data: inout TrainingRows, progress: (String) -> Void
  ) {
    let chunk = 32
    // The first batch decides the bins, so it must be a fair sample: articles go in a random order.
    var generator = SeededGenerator(seed: options.seed &+ 77)
    let visits = generator.permutation(articles.count)
    let batch = chunk * 64
    for start in stride(from: 0, to: articles.count, by: batch) {
      let batchVisits = visits[start..<min(start + batch, visits.count)]
      let lists = stride(from: batchVisits.startIndex, to: batchVisits.endIndex, by: chunk).map {
        Array(batchVisits[$0..<min($0 + chunk, batchVisits.endIndex)])
      }
      let chunks = ParallelMap.map(lists.count, threads: options.threads) { index in
        var chunk = TrainingRows.Chunk()
        for article in lists[index] {
          let half = folds.half(of: articles[article])
          append(articles[article], number: article, gatherers[half], looks?[half], to: &chunk)
          chunk.close(half: half)
        }
        return chunk
      }
      data.append(chunks)
      progress("  \(min(start + batch, articles.count)) of \(articles.count) articles measured")
    }
  }

  private func append(
    _ article: Article, number: Int, _ gatherer: EvidenceGatherer, _ first: TreeEnsemble?,
    to chunk: inout TrainingRows.Chunk
  ) {
    let (units, isWhole) = self.units(of: article)
    let count = units.units.count
    guard count > 2 else { return }
    var (scene, sheet) = gatherer.gather(analyser.analyse(units))
    var generator = SeededGenerator(
      seed: options.seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(number))
    guard let first else {
      appendPairs(sheet, &generator, to: &chunk)
      return
    }
    let odds = ClassicModel.antisymmetric(first, over: sheet)
    FirstLook.gather(odds, from: scene, into: &sheet)
    appendContext(sheet, odds, &generator, to: &chunk)
    appendSuccessors(sheet, &generator, to: &chunk)
    appendEnds(sheet, isWhole: isWhole, &generator, to: &chunk)
  }

  private func pairRow(_ sheet: EvidenceSheet, _ first: Int, _ second: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: PairRow.width) { buffer, filled in
      if let row = buffer.baseAddress { PairRow.fill(row, from: sheet, first, second) }
      filled = PairRow.width
    }
  }

  private func unitRow(_ sheet: EvidenceSheet, _ unit: Int) -> [Float] {
    [Float](unsafeUninitializedCapacity: UnitRow.width) { buffer, filled in
      if let row = buffer.baseAddress { UnitRow.fill(row, from: sheet, unit) }
      filled = UnitRow.width
    }
  }

  private func appendPairs(
    _ sheet: EvidenceSheet, _ generator: inout SeededGenerator,
    to chunk: inout TrainingRows.Chunk
  ) {
    for _ in 0..<Self.pairsAnArticle {
      let first = generator.below(sheet.count)
      let second = generator.below(sheet.count)
      guard first != second else { continue }
      chunk.append(.precedence, pairRow(sheet, first, second), first < second)
    }
  }

  private func appendContext(
    _ sheet: EvidenceSheet, _ odds: [Double], _ generator: inout SeededGenerator,
    to chunk: inout TrainingRows.Chunk
  ) {
    for _ in 0..<Self.contextPairsAnArticle {
      let first = generator.below(sheet.count)
      let second = generator.below(sheet.count)
      guard first != second else { continue }
      chunk.append(.context, pairRow(sheet, first, second), first < second)
      chunk.initial.append(Float(odds[first * sheet.count + second]))
    }
  }

  private func appendSuccessors(
    _ sheet: EvidenceSheet, _ generator: inout SeededGenerator,
    to chunk: inout TrainingRows.Chunk
  ) {
    for _ in 0..<Self.successorsAnArticle {
      let first = generator.below(sheet.count - 1)
      chunk.append(.succession, pairRow(sheet, first, first + 1), true)
      for _ in 0..<Self.rivals {
        // Rivals stand for the n − 2 wrong successors of the same unit.
        let other = generator.below(sheet.count)
        guard other != first, other != first + 1 else { continue }
        chunk.append(.succession, pairRow(sheet, first, other), false)
      }
    }
  }

  private func appendEnds(
    _ sheet: EvidenceSheet, isWhole: Bool, _ generator: inout SeededGenerator,
    to chunk: inout TrainingRows.Chunk
  ) {
    chunk.append(.opening, unitRow(sheet, 0), true)
    for _ in 0..<Self.otherUnits {
      chunk.append(.opening, unitRow(sheet, 1 + generator.below(sheet.count - 1)), false)
    }
    guard isWhole else { return }
    chunk.append(.closing, unitRow(sheet, sheet.count - 1), true)
    for _ in 0..<Self.otherUnits {
      chunk.append(.closing, unitRow(sheet, generator.below(sheet.count - 1)), false)
    }
  }
}
