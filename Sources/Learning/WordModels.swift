import Base
import Evidence
import Prose

/// What the words of a corpus teach, once for each half left out and once for all of it.
struct WordModels {
  /// The tables of the finished model, in the order of ``ClassicModelFile/Table``.
  let final: [LexicalTable]

  /// For each half, the tables learned without it.
  let without: [[LexicalTable]]

  /// The fewest articles that a word or phrase must stand in to be learned of.
  private static let fewestArticles = 20
  /// The stems whose order is counted.
  private static let vocabularySize = 6_144
  /// The pairs of stems that a table keeps.
  private static let mostPairs = 600_000

  init(
    _ articles: [CompactArticle], options: TrainingOptions, progress: (String) -> Void
  ) {
    progress("counting stems")
    var counts: [UInt64: Int32] = [:]
    for article in articles {
      for stem in Set(article.stems.joined()) { counts[stem, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    let rarity = LexicalTable(
      columns: ClassicModelFile.Table.rarity.columns,
      entries: ranked.filter { $0.value >= 3 }.prefix(90_000).map { stem, count in
        let share = Double(articles.count + 1) / (Double(count) + 0.5)
        return (stem, [min(LexicalTable.unknownRarity, Float(log(share)))])
      })
    let vocabulary = ranked.prefix(Self.vocabularySize).map(\.key)
    let known = LexicalTable(
      columns: ClassicModelFile.Table.vocabulary.columns, entries: vocabulary.map { ($0, [1]) })

    progress("learning where words and phrases stand")
    let trainer = WordingTrainer(articles: articles, fewest: Self.fewestArticles)
    let jobs = [0, 1, nil].flatMap { fold in
      WordingTrainer.Question.allCases.map { (fold: fold, question: $0) }
    }
    let fitted = ParallelMap.map(jobs.count, threads: options.threads) { job in
      trainer.fit(jobs[job].question, without: jobs[job].fold, seed: options.seed)
    }
    let wording = (0..<3).map { set in
      LexicalTable(
        columns: ClassicModelFile.Table.wording.columns,
        entries: trainer.keys.indices.compactMap { key in
          let values = (0..<3).map { fitted[set * 3 + $0][key] }
          // What tells nothing need not be kept.
          guard values.contains(where: { abs($0) > 0.003 }) else { return nil }
          return (UInt64(trainer.keys[key]), values)
        })
    }

    progress("counting which words follow which")
    var halves = ParallelMap.map(2, threads: options.threads) { fold in
      var counter = WordPairCounter(vocabulary: vocabulary)
      for article in articles where article.fold == fold { counter.add(article) }
      return counter
    }
    let counted = halves
    let tables = ParallelMap.map(2, threads: options.threads) {
      counted[$0].table(most: Self.mostPairs)
    }
    let (first, second) = (tables[0], tables[1])
    let other = halves.removeLast()
    halves[0].add(other)
    let all = halves[0].table(most: Self.mostPairs)
    final = [rarity, wording[2], all, known]
    without = [[rarity, wording[0], second, known], [rarity, wording[1], first, known]]
  }
}
