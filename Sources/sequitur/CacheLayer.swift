import CommandLineKit
import Store

/// The cache round a command: opened when it is first asked, gone quiet when it fails.
struct CacheLayer: ~Copyable {
  private let path: String?
  private let diagnostics: Diagnostics
  private var cache: ResultCache?
  private var isOpen = false
  private var hasWarned = false
  private(set) var hits = 0
  private(set) var misses = 0

  /// The cache that a run's options ask for.
  init(run: Run) {
    diagnostics = run.diagnostics
    path = run.options.isOn("no-cache") ? nil : Self.path(run)
  }

  /// Where the cache of a run lies; nil where there is no place for one.
  static func path(_ run: Run) -> String? {
    run.options.text("cache") ?? CacheLocation.standard(environment: run.environment)
  }

  /// Whether keys are worth making.
  var isWanted: Bool { path != nil }

  /// The results stored under some keys.
  mutating func values(for keys: [CacheKey]) -> [[UInt8]?] {
    guard let cache = opened() else { return [[UInt8]?](repeating: nil, count: keys.count) }
    let values = cache.values(for: keys)
    warnOnce(cache.warning)
    for value in values {
      if value == nil { misses += 1 } else { hits += 1 }
    }
    return values
  }

  /// Stores a result.
  mutating func insert(_ entry: ResultCache.Entry) {
    guard let cache = opened() else { return }
    cache.insert([entry])
    warnOnce(cache.warning)
  }

  /// Writes what is due.
  mutating func close() {
    guard let cache else { return }
    cache.close()
    warnOnce(cache.warning)
    diagnostics.note("cache: \(hits) from \(cache.path), \(misses) new")
  }

  private mutating func opened() -> ResultCache? {
    if isOpen { return cache }
    isOpen = true
    guard let path else { return nil }
    let opening = ResultCache.open(path: path, now: Machine.now)
    warnOnce(opening.warning)
    cache = opening.cache
    return cache
  }

  private mutating func warnOnce(_ warning: String?) {
    guard let warning, !hasWarned else { return }
    hasWarned = true
    diagnostics.warn(warning)
  }
}
