import Foundation
import Testing

@testable import Store

/// Caches that several processes use, and that killed ones leave behind.
@Suite struct SharedCacheTests {
  private let folder: TemporaryFolder
  private var path: String { folder.cachePath }

  init() throws { folder = try TemporaryFolder() }

  @Test func aHeldLockCostsABatchAndNoMore() throws {
    let cache = try #require(ResultCache.open(path: path, now: 0, busyTimeout: 50).cache)
    cache.insert([entry(1)])
    let holder = try Connection(path: path)
    try holder.execute("BEGIN IMMEDIATE")
    cache.insert([entry(2)])
    #expect(cache.value(for: key(1)) == value(1))
    #expect(cache.value(for: key(2)) == nil)
    try holder.execute("COMMIT")
    cache.insert([entry(3)])
    #expect(cache.value(for: key(3)) == value(3))
    #expect(cache.warning == nil)
    #expect(try cache.info().hits == 2)
  }

  @Test func fourWritersStartOnAnEmptyFolder() async throws {
    let path = path
    await withTaskGroup(of: Bool.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let opening = ResultCache.open(path: path, now: 0)
          guard let cache = opening.cache, opening.warning == nil else { return false }
          for number in 0..<50 {
            cache.insert([entry(writer * 50 + number, size: 700)])
            guard cache.value(for: key(writer * 50 + number)) != nil else { return false }
          }
          return cache.warning == nil
        }
      }
      for await fine in group { #expect(fine) }
    }
    let cache = try #require(ResultCache.open(path: path, now: 0).cache)
    let info = try cache.info()
    #expect(info.entries == 200)
    #expect(info.hits == 200)
    #expect(try cache.verify().isSound)
  }

  @Test func fourFindTheSameDamage() async throws {
    try Data(repeating: 7, count: 8_192).write(to: URL(fileURLWithPath: path))
    let path = path
    await withTaskGroup(of: Bool.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let opening = ResultCache.open(path: path, now: 0, isOurPlace: true)
          guard let cache = opening.cache else { return false }
          cache.insert([entry(writer)])
          return cache.warning == nil
        }
      }
      for await fine in group { #expect(fine) }
    }
    #expect(folder.names == ["cache.sqlite3", "cache.sqlite3.damaged-1"])
    let cache = try #require(ResultCache.open(path: path, now: 0).cache)
    #expect(try cache.info().entries == 4)
  }

  @Test func whatWasInsertedOutlivesAKill() throws {
    // The state that a SIGKILL leaves: the database and a log that nobody has written back.
    let cache = try #require(ResultCache.open(path: path, now: 0).cache)
    for number in 0..<30 { cache.insert([entry(number)]) }
    let copy = folder.file("copy.sqlite3")
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
    }
    let survivor = ResultCache.open(path: copy, now: 0)
    #expect(survivor.warning == nil)
    let restored = try #require(survivor.cache)
    #expect(restored.values(for: (0..<30).map { key($0) }) == (0..<30).map { value($0) })
    #expect(try restored.verify().isSound)
  }

  @Test(arguments: [1, 100, 5_000, 20_000])
  func aLogCutShortLosesOnlyItsEnd(bytes: Int) throws {
    let cache = try #require(ResultCache.open(path: path, now: 0).cache)
    for number in 0..<30 { cache.insert([entry(number)]) }
    let copy = folder.file("copy.sqlite3")
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
    }
    let log = try #require(FileHandle(forUpdatingAtPath: copy + "-wal"))
    try log.truncate(atOffset: log.seekToEnd() - UInt64(bytes))
    try log.close()
    let restored = try #require(ResultCache.open(path: copy, now: 0).cache)
    let found = restored.values(for: (0..<30).map { key($0) }).map { $0 != nil }
    let count = found.filter { $0 }.count
    #expect(found == (0..<30).map { $0 < count })
    #expect(count >= 20 && count < 30)
    #expect(try restored.verify().isSound)
  }
}
