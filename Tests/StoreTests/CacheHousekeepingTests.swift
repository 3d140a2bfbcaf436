import Foundation
import Testing

@testable import Store

/// Pruning and clearing.
@Suite struct CacheHousekeepingTests {
  private let folder: TemporaryFolder
  private var path: String { folder.cachePath }

  init() throws { folder = try TemporaryFolder() }

  @Test func pruningByAge() throws {
    try folder.openCache(0).insert([entry(1), entry(2)])
    try folder.openCache(10 * day).insert([entry(3)])
    let cache = try folder.openCache(11 * day)
    _ = cache.value(for: key(2))
    #expect(try cache.prune(olderThan: 5 * day) == 1)
    #expect(cache.values(for: [key(1), key(2), key(3)]).map { $0 != nil } == [false, true, true])
  }

  @Test(arguments: [0, 100_000, 300_000, 10_000_000])
  func pruningBySize(limit: Int) throws {
    let cache = try folder.openCache()
    cache.insert((0..<30).map { entry($0, size: 500 + $0 * 297) })
    for number in 0..<30 {
      try Connection(path: path).execute(
        "UPDATE entry SET last_used = ?2 WHERE id = ?1",
        [.integer(key(number).rowid), .integer(Int64(number))])
    }
    let deleted = try cache.prune(maxBytes: limit)
    let left = try cache.info()
    #expect(left.entries == 30 - deleted)
    if limit >= 100_000 {
      cache.close()
      #expect(CacheFiles(path: path).bytes <= limit)
      #expect(left.entries > 0)
    } else {
      #expect(left.entries == 0)
    }
    // The latest stay.
    let kept = try folder.openCache().values(for: (0..<30).map { key($0) }).map { $0 != nil }
    #expect(kept == (0..<30).map { $0 >= deleted })
  }

  @Test func clearingUnderAnotherReader() throws {
    try Data(repeating: 7, count: 8_192).write(to: URL(fileURLWithPath: path))
    let opening = ResultCache.open(path: path, now: 0, isOurPlace: true)
    let cache = try #require(opening.cache)
    cache.insert((0..<50).map { entry($0) })
    let other = try folder.openCache()
    #expect(other.value(for: key(1)) != nil)
    #expect(try cache.clear() == 50)
    #expect(other.value(for: key(1)) == nil)
    other.insert([entry(7)])
    #expect(cache.value(for: key(7)) == value(7))
    #expect(try cache.verify() == ResultCache.Verification(entries: 1, problems: []))
    other.close()
    cache.close()
    #expect(folder.names == ["cache.sqlite3"])
    #expect(CacheFiles(path: path).bytes < 100_000)
  }
}
