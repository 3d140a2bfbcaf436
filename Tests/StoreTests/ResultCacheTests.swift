import Foundation
import Testing

@testable import Store

@Suite struct ResultCacheTests {
  private let folder: TemporaryFolder
  private var path: String { folder.cachePath }

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 100, 4_000, 4_096, 100_000])
  func whatWentInComesOut(size: Int) throws {
    var cache = try folder.openCache()
    #expect(cache.value(for: key(1)) == nil)
    cache.insert([entry(1, size: size), entry(2, size: size)])
    #expect(cache.value(for: key(1)) == value(1, size: size))
    cache.close()
    #expect(cache.value(for: key(1)) == nil)
    cache = try folder.openCache()
    #expect(
      cache.values(for: [key(2), key(3), key(1)])
        == [value(2, size: size), nil, value(1, size: size)])
  }

  @Test func anEntryIsReplaced() throws {
    let cache = try folder.openCache()
    cache.insert([ResultCache.Entry(key: key(1), command: "a", value: [1])])
    cache.insert([ResultCache.Entry(key: key(1), command: "b", value: [2, 3])])
    #expect(cache.value(for: key(1)) == [2, 3])
    #expect(try cache.info().entries == 1)
  }

  @Test func countersOutliveTheProcess() throws {
    var cache = try folder.openCache()
    cache.insert([entry(1)])
    _ = cache.values(for: [key(1), key(2), key(1)])
    #expect(try cache.info().hits == 2)
    cache.close()
    cache = try folder.openCache()
    _ = cache.value(for: key(1))
    let info = try cache.info()
    #expect(info.hits == 3)
    #expect(info.misses == 1)
    #expect(info.entries == 1)
    #expect(info.bytes > 4_096)
    #expect(info.path == path)
  }

  @Test func aHitRenewsItsStampOnceADay() throws {
    func stamp() throws -> Int64 {
      try Connection(path: path).integer("SELECT last_used FROM entry")
    }
    let cache = try folder.openCache(0)
    cache.insert([entry(1)])
    cache.close()
    let sameDay = try folder.openCache(day - 1)
    _ = sameDay.value(for: key(1))
    sameDay.close()
    #expect(try stamp() == 0)
    let nextDay = try folder.openCache(day + 1)
    _ = nextDay.value(for: key(1))
    #expect(try stamp() == 0)
    nextDay.close()
    #expect(try stamp() == day + 1)
  }

  @Test func nothingIsWrittenWhenNothingHappened() throws {
    let cache = try folder.openCache()
    cache.insert([entry(1)])
    cache.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    try folder.openCache().close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    // The last to close takes the log and the shared memory away.
    #expect(folder.names == ["cache.sqlite3"])
  }

  @Test func hitsAloneLeaveTheFileAndASmallLog() throws {
    let cache = try folder.openCache()
    cache.insert([entry(1)])
    cache.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for round in 1...3 {
      let reader = try folder.openCache()
      #expect(reader.value(for: key(1)) == value(1))
      #expect(try reader.info().hits == round)
      reader.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
    #expect(CacheFiles(path: path).logBytes < 65_536)
    let writer = try folder.openCache()
    writer.insert([entry(2)])
    writer.close()
    #expect(folder.names == ["cache.sqlite3"])
    #expect(try folder.openCache().info().hits == 3)
  }

  @Test func theFolderIsMadeForItsOwner() throws {
    let deep = folder.file("a/b/cache.sqlite3")
    #expect(ResultCache.open(path: deep, now: 0).cache != nil)
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file("a/b"))
    #expect(mode[.posixPermissions] as? Int == 0o700)
  }

  @Test func itWorksWhereTheLogIsRefused() throws {
    let opening = ResultCache.open(
      path: path, now: 0, busyTimeout: 5_000, fileSystem: "unix-dotfile")
    let cache = try #require(opening.cache)
    #expect(opening.warning == nil)
    cache.insert([entry(1), entry(2)])
    #expect(cache.value(for: key(2)) == value(2))
    #expect(try cache.verify().isSound)
    cache.close()
    #expect(folder.names == ["cache.sqlite3"])
  }

  @Test func aClosedCacheSaysSo() throws {
    let cache = try folder.openCache()
    cache.close()
    cache.insert([entry(1)])
    #expect(throws: SQLiteError.self) { try cache.info() }
  }
}
