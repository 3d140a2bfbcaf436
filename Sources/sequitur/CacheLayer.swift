import CommandLineKit
import Files
import Store

/// The cache round a command: opened when it is first asked, gone quiet when it fails.
struct CacheLayer: ~Copyable {
  private let place: Place?
  private let diagnostics: Diagnostics
  private var cache: ResultCache?
  private var isOpen = false
  private var hasWarned = false
  private(set) var hits = 0
  private(set) var misses = 0

  /// Creates a cache.
  ///
  /// - Parameters:
  ///   - place: Where it lies; nil where it is not wanted.
  ///   - diagnostics: Where its troubles are told.
  init(place: Place?, diagnostics: Diagnostics) {
    self.place = place
    self.diagnostics = diagnostics
  }

  /// Where a cache lies.
  struct Place {
    let path: String
    /// Whether it is the standard location, where nothing else can lie.
    let isStandard: Bool

    /// The place that the user names, else the standard one; nil where there is none.
    init?(named name: String?, environment: [String: String]) {
      let standard = CacheLocation.standard(environment: environment)
      guard let path = name ?? standard else { return nil }
      self.path = path
      isStandard = path == standard
    }

    /// Whether a path leads to the cache or to one of the files that SQLite keeps beside it, there
    /// or not.
    func holds(_ path: String) -> Bool {
      if let file = FileIdentity(path: path), file == FileIdentity(path: self.path) { return true }
      let file = ResolvedPath.of(path)
      let cache = ResolvedPath.of(self.path)
      return ["", "-wal", "-shm", "-journal"].contains { file == cache + $0 }
    }

    /// Opens the cache, or says why there is none to be had.
    ///
    /// - Parameter isMade: Whether one is made where there is none.
    /// - Returns: What came of it.
    func open(isMade: Bool = true) -> ResultCache.Opening {
      ResultCache.open(path: path, now: Machine.now, isOurPlace: isStandard, isMade: isMade)
    }
  }

  /// Whether keys are worth making.
  var isWanted: Bool { place != nil }

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
    guard let opening = place?.open() else { return nil }
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
