import Foundation
import Testing

@testable import Store

/// Caches whose files are torn, cut short or changed.
@Suite struct CacheDamageTests {
  private let folder: TemporaryFolder
  private var path: String { folder.cachePath }

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["not a database at all, and long enough to hold a header of 100 bytes".utf8])
  func whatLiesWhereOnlyACacheCanIsSetAside(bytes: String.UTF8View) throws {
    let garbage = Data(repeatElement(Array(bytes), count: 50).joined())
    for round in 1...2 {
      try garbage.write(to: URL(fileURLWithPath: path))
      let opening = ResultCache.open(path: path, now: 0, isOurPlace: true)
      let cache = try #require(opening.cache)
      let aside = path + ".damaged-\(round)"
      #expect(opening.setAside == aside)
      #expect(opening.warning?.contains(aside) == true)
      #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == garbage)
      cache.insert([entry(1)])
      #expect(cache.value(for: key(1)) == value(1))
      cache.close()
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func companionsGoAsideToo() throws {
    for suffix in ["", "-wal", "-shm"] {
      try Data(suffix.utf8).write(to: URL(fileURLWithPath: path + suffix))
    }
    let files = CacheFiles(path: path)
    let identity = files.identity
    #expect(files.setAside(identity) == path + ".damaged-1")
    let aside = ["cache.sqlite3.damaged-1", "cache.sqlite3.damaged-1-shm"]
    #expect(folder.names == aside + ["cache.sqlite3.damaged-1-wal"])
    // A fresh file in the same place is not the one that was found damaged.
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(files.setAside(identity) == nil)
    #expect(folder.names.contains("cache.sqlite3"))
  }

  @Test(arguments: [0, 1, 2, 3, 5, 8])
  func aTornFileNeverStopsARun(torn: Int) throws {
    let cache = try folder.openCache()
    cache.insert((0..<40).map { entry($0) })
    cache.close()
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    let start = torn * 4_096
    bytes.replaceSubrange(start..<(start + 4_096), with: repeatElement(0xa5, count: 4_096))
    try bytes.write(to: url)
    // Damage in the middle may be noticed at once, at a look-up, or never; what comes back is right.
    let opening = ResultCache.open(path: path, now: 0, isOurPlace: torn == 0)
    let damaged = try #require(opening.cache)
    for number in 0..<40 {
      let found = damaged.value(for: key(number))
      #expect(found == nil || found == value(number))
    }
    damaged.insert([entry(99)])
    damaged.close()
    if damaged.warning != nil || opening.warning != nil {
      let next = try folder.openCache()
      next.insert([entry(5)])
      #expect(next.value(for: key(5)) == value(5))
      #expect(try next.verify().isSound)
    } else {
      #expect(ResultCache.open(path: path, now: 0).cache != nil)
    }
  }

  @Test func aTruncatedFileNeverStopsARun() throws {
    let cache = try folder.openCache()
    cache.insert((0..<40).map { entry($0) })
    cache.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: path))
    try handle.truncate(atOffset: 20_000)
    try handle.close()
    let damaged = ResultCache.open(path: path, now: 0)
    for number in 0..<40 {
      let found = damaged.cache?.value(for: key(number))
      #expect(found == nil || found == value(number))
    }
    #expect(damaged.warning ?? damaged.cache?.warning != nil)
    #expect(folder.names.contains("cache.sqlite3.damaged-1"))
  }

  @Test func aFlippedBitIsAMissAndAProblem() throws {
    let cache = try folder.openCache()
    cache.insert([entry(1), entry(2)])
    let vandal = try Connection(path: path)
    var changed = value(1)
    changed[100] ^= 1
    try vandal.execute(
      "UPDATE entry SET value = ?2 WHERE id = ?1", [.integer(key(1).rowid), .blob(changed)])
    #expect(cache.value(for: key(1)) == nil)
    #expect(cache.value(for: key(2)) == value(2))
    let verification = try cache.verify()
    #expect(verification.entries == 2)
    #expect(verification.problems.count == 1)
    // The result made anew heals the entry.
    cache.insert([entry(1)])
    #expect(cache.value(for: key(1)) == value(1))
    #expect(try cache.verify().isSound)
  }
}
