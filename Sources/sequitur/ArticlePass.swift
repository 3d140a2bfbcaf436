import Base
import CommandLineKit
import Prose
import Reports
import Store

/// Takes articles from files and streams through a command's work, several at a time, with the
/// cache round it, and hands the outcomes over in the order of the input.
struct ArticlePass<Work: ArticleWork>: ~Copyable {
  private let run: Run
  private let work: Work
  private let appearance: Appearance?
  private var cache: CacheLayer
  private var name: ResultKey?
  private var resources: Work.Resources?

  /// What became of an article.
  struct Outcome: Sendable {
    /// Where it came from.
    var source: ArticleSource
    /// The article as it was read.
    var item: Result<ArticleItem, Failure>
    /// What the work made of it.
    var result: Result<Rendered, Failure>
    /// The name under which the result is kept; nil where it has none.
    var key: CacheKey?
    /// What was noted of a result that is there already, so that nothing was done; nil where it is
    /// not.
    var finished: OutputLedger.Entry?
  }

  /// An article that was read, and the name under which its result is kept.
  private struct Prepared: Sendable {
    var item: Result<ArticleItem, Failure>
    var key: CacheKey?
  }

  /// Creates a pass.
  ///
  /// - Parameters:
  ///   - run: The command with its options.
  ///   - work: What is done with each article.
  ///   - appearance: How results look, where they depend on it.
  init(run: Run, work: Work, appearance: Appearance?) {
    self.run = run
    self.work = work
    self.appearance = appearance
    cache = run.cache()
  }

  /// Does the articles of all inputs.
  ///
  /// - Parameters:
  ///   - inputs: The files and streams.
  ///   - limit: The most articles of each stream; nil for all.
  ///   - folder: Where results may be that need not be made again; nil for none.
  ///   - body: Called with as many outcomes as are ready, in the order of the input.
  /// - Throws: What `body` throws, and failures that concern more than one input.
  mutating func forEach(
    _ inputs: [Input], limit: Int? = nil, into folder: FolderOutput? = nil,
    _ body: ([Outcome]) throws(Failure) -> Void
  ) throws(Failure) {
    let batches = ArticleBatches(run: run, loader: work.loader, limit: limit)
    try batches.forEach(inputs) { sources throws(Failure) in try process(sources, folder, body) }
  }

  /// Writes what the cache has still to write.
  mutating func close() { cache.close() }

  // MARK: One batch

  private mutating func process(
    _ sources: [ArticleSource], _ folder: FolderOutput?,
    _ body: ([Outcome]) throws(Failure) -> Void
  ) throws(Failure) {
    if sources.isEmpty { return }
    let prepared = try prepare(sources, needsKeys: folder != nil)
    var results = [Result<Rendered, Failure>?](repeating: nil, count: sources.count)
    var finished = [OutputLedger.Entry?](repeating: nil, count: sources.count)
    if let folder {
      for index in sources.indices {
        guard let key = prepared[index].key, case .success(let item) = prepared[index].item else {
          continue
        }
        finished[index] = folder.finished(sources[index], item, key)
      }
    }
    let kept = keptResults(prepared, except: finished)
    for index in sources.indices {
      if finished[index] != nil {
        results[index] = .success(Rendered(output: []))
      } else if case .failure(let failure) = prepared[index].item {
        results[index] = .failure(failure)
      } else {
        results[index] = kept[index].map { .success($0) }
      }
    }
    let missing = results.indices.filter { results[$0] == nil }
    // What is at hand before the first that has to be worked on goes out at once.
    func deliver(_ ready: Range<Int>) throws(Failure) {
      if ready.isEmpty { return }
      try body(
        ready.compactMap { index in
          results[index].map {
            Outcome(
              source: sources[index], item: prepared[index].item, result: $0,
              key: prepared[index].key, finished: finished[index])
          }
        })
      for index in ready { results[index] = nil }
    }
    try deliver(0..<(missing.first ?? results.count))
    guard !missing.isEmpty else { return }
    // Where there are fewer articles than threads, each takes some.
    let resources = work.sharing(try loaded(), threads: max(1, run.jobs / missing.count))
    let work = work
    try WorkerPool.run(missing.count, threads: run.jobs) { place -> Result<Rendered, Failure> in
      do throws(Failure) {
        return .success(try work.render(try prepared[missing[place]].item.get(), resources))
      } catch {
        return .failure(error)
      }
    } deliver: { place, result throws(Failure) in
      let index = missing[place]
      if case .success(let rendered) = result, let key = prepared[index].key {
        cache.insert(
          ResultCache.Entry(key: key, command: run.invocation.command.name, value: rendered.encoded)
        )
      }
      results[index] = result
      let following = place + 1 < missing.count ? missing[place + 1] : results.count
      try deliver(index..<following)
    }
  }

  private mutating func prepare(
    _ sources: [ArticleSource], needsKeys: Bool
  ) throws(Failure) -> [Prepared] {
    let name = try resultKey(isNeeded: needsKeys)
    let work = work
    return ParallelMap.map(sources.count, threads: run.jobs) { index in
      do throws(Failure) {
        let item = try work.loader.item(sources[index])
        return Prepared(item: .success(item), key: name?.key(of: item))
      } catch {
        return Prepared(item: .failure(error))
      }
    }
  }

  /// What names the results of this pass; nil where none are kept.
  private mutating func resultKey(isNeeded: Bool) throws(Failure) -> ResultKey? {
    if let name { return name }
    guard cache.isWanted || isNeeded, let build = BuildIdentity.running else { return nil }
    name = ResultKey(
      tool: run.tool, options: run.options, build: build, resources: try work.identity(),
      appearance: appearance)
    return name
  }

  private mutating func loaded() throws(Failure) -> Work.Resources {
    if let resources { return resources }
    let made = try work.load()
    resources = made
    return made
  }

  private mutating func keptResults(
    _ prepared: [Prepared], except finished: [OutputLedger.Entry?]
  ) -> [Rendered?] {
    guard cache.isWanted else { return [Rendered?](repeating: nil, count: prepared.count) }
    let places = prepared.indices.filter { prepared[$0].key != nil && finished[$0] == nil }
    var kept = [Rendered?](repeating: nil, count: prepared.count)
    if places.isEmpty { return kept }
    let values = cache.values(for: places.compactMap { prepared[$0].key })
    for (place, value) in zip(places, values) { kept[place] = value.flatMap(Rendered.init) }
    return kept
  }
}
