import Foundation
import Testing

@testable import Store

/// The key of a number.
private func key(_ number: Int) -> CacheKey {
  var builder = CacheKey.Builder()
  builder.add("number", number)
  return builder.key()
}

/// The value that belongs to a number: `size` bytes that differ from those of other numbers.
private func value(_ number: Int, size: Int = 4_096) -> [UInt8] {
  var state = UInt64(number) &+ 1
  return (0..<size).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(state >> 56)
  }
}

private func entry(_ number: Int, size: Int = 4_096) -> ResultCache.Entry {
  ResultCache.Entry(key: key(number), command: "restore", value: value(number, size: size))
}

private let day: Int64 = 86_400

@Suite struct ResultCacheTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("cache.sqlite3") }

  init() throws { folder = try TemporaryFolder() }

  private func open(_ now: Int64 = 1_000_000_000) throws -> ResultCache {
    let opening = ResultCache.open(path: path, now: now)
    #expect(opening.warning == nil)
    return try #require(opening.cache)
  }

  @Test(arguments: [0, 1, 100, 4_000, 4_096, 100_000])
  func whatWentInComesOut(size: Int) throws {
    var cache = try open()
    #expect(cache.value(for: key(1)) == nil)
    cache.insert([entry(1, size: size), entry(2, size: size)])
    #expect(cache.value(for: key(1)) == value(1, size: size))
    cache.close()
    #expect(cache.value(for: key(1)) == nil)
    cache = try open()
    #expect(
      cache.values(for: [key(2), key(3), key(1)])
        == [value(2, size: size), nil, value(1, size: size)])
  }

  @Test func anEntryIsReplaced() throws {
    let cache = try open()
    cache.insert([ResultCache.Entry(key: key(1), command: "a", value: [1])])
    cache.insert([ResultCache.Entry(key: key(1), command: "b", value: [2, 3])])
    #expect(cache.value(for: key(1)) == [2, 3])
    #expect(try cache.info().entries == 1)
  }

  @Test func countersOutliveTheProcess() throws {
    var cache = try open()
    cache.insert([entry(1)])
    _ = cache.values(for: [key(1), key(2), key(1)])
    #expect(try cache.info().hits == 2)
    cache.close()
    cache = try open()
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
    let cache = try open(0)
    cache.insert([entry(1)])
    cache.close()
    let sameDay = try open(day - 1)
    _ = sameDay.value(for: key(1))
    sameDay.close()
    #expect(try stamp() == 0)
    let nextDay = try open(day + 1)
    _ = nextDay.value(for: key(1))
    #expect(try stamp() == 0)
    nextDay.close()
    #expect(try stamp() == day + 1)
  }

  @Test func nothingIsWrittenWhenNothingHappened() throws {
    let cache = try open()
    cache.insert([entry(1)])
    cache.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    try open().close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    // The last to close takes the log and the shared memory away.
    #expect(folder.names == ["cache.sqlite3"])
  }

  @Test func hitsAloneLeaveTheFileAndASmallLog() throws {
    let cache = try open()
    cache.insert([entry(1)])
    cache.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for round in 1...3 {
      let reader = try open()
      #expect(reader.value(for: key(1)) == value(1))
      #expect(try reader.info().hits == round)
      reader.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
    #expect(CacheFiles(path: path).logBytes < 65_536)
    let writer = try open()
    writer.insert([entry(2)])
    writer.close()
    #expect(folder.names == ["cache.sqlite3"])
    #expect(try open().info().hits == 3)
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

  // MARK: Damage

  @Test(arguments: ["not a database at all, and long enough to hold a header of 100 bytes".utf8])
  func aFileThatIsNoDatabaseIsSetAside(bytes: String.UTF8View) throws {
    let garbage = Data(repeatElement(Array(bytes), count: 50).joined())
    for round in 1...2 {
      try garbage.write(to: URL(fileURLWithPath: path))
      let opening = ResultCache.open(path: path, now: 0)
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
    let cache = try open()
    cache.insert((0..<40).map { entry($0) })
    cache.close()
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    let start = torn * 4_096
    bytes.replaceSubrange(start..<(start + 4_096), with: repeatElement(0xa5, count: 4_096))
    try bytes.write(to: url)
    // Damage in the middle may be noticed at once, at a look-up, or never; what comes back is right.
    let opening = ResultCache.open(path: path, now: 0)
    let damaged = try #require(opening.cache)
    for number in 0..<40 {
      let found = damaged.value(for: key(number))
      #expect(found == nil || found == value(number))
    }
    damaged.insert([entry(99)])
    damaged.close()
    if damaged.warning != nil || opening.warning != nil {
      let next = try open()
      next.insert([entry(5)])
      #expect(next.value(for: key(5)) == value(5))
      #expect(try next.verify().isSound)
    } else {
      #expect(ResultCache.open(path: path, now: 0).cache != nil)
    }
  }

  @Test func aTruncatedFileNeverStopsARun() throws {
    let cache = try open()
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
    let cache = try open()
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

  // MARK: No cache to be had

  @Test func aFolderThatCannotBeMadeGivesAWarning() throws {
    try Data().write(to: URL(fileURLWithPath: folder.file("file")))
    for path in [folder.file("file/cache.sqlite3"), folder.path, "/proc/no/cache.sqlite3"] {
      let opening = ResultCache.open(path: path, now: 0)
      #expect(opening.cache == nil)
      #expect(opening.warning?.contains(path) == true)
      #expect(opening.setAside == nil)
    }
  }

  @Test func whatIsNoFileIsLeftAlone() throws {
    // As /dev/null would be, which nobody should have to do without after a run.
    #expect(mkfifo(path, 0o600) == 0)
    let opening = ResultCache.open(path: path, now: 0)
    #expect(opening.cache == nil)
    #expect(opening.warning?.contains("not a file") == true)
    #expect(CacheFiles(path: path).setAside(nil) == nil)
    #expect(folder.names == ["cache.sqlite3"])
  }

  @Test func aLinkLeadsToTheCache() throws {
    let real = folder.file("real.sqlite3")
    try Data(repeating: 7, count: 8_192).write(to: URL(fileURLWithPath: real))
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
    let opening = ResultCache.open(path: path, now: 0)
    #expect(opening.setAside?.hasSuffix("/real.sqlite3.damaged-1") == true)
    let cache = try #require(opening.cache)
    cache.insert([entry(1)])
    #expect(try cache.info().bytes > 4_096)
    cache.close()
    #expect(folder.names == ["cache.sqlite3", "real.sqlite3", "real.sqlite3.damaged-1"])
  }

  @Test func aLaterVersionsCacheIsLeftAlone() throws {
    let cache = try open()
    cache.insert([entry(1)])
    cache.close()
    try Connection(path: path).executeOnce("PRAGMA user_version = 99")
    let opening = ResultCache.open(path: path, now: 0)
    #expect(opening.cache == nil)
    #expect(opening.warning?.contains("later version") == true)
    #expect(try Connection(path: path).integer("SELECT count(*) FROM entry") == 1)
  }

  @Test func anotherProgramsDatabaseIsLeftAlone() throws {
    try Connection(path: path).executeOnce("CREATE TABLE letters (x)")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let opening = ResultCache.open(path: path, now: 0)
    #expect(opening.cache == nil)
    #expect(opening.warning?.contains("another program") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  // MARK: Keeping house

  @Test func pruningByAge() throws {
    try open(0).insert([entry(1), entry(2)])
    try open(10 * day).insert([entry(3)])
    let cache = try open(11 * day)
    _ = cache.value(for: key(2))
    #expect(try cache.prune(olderThan: 5 * day) == 1)
    #expect(cache.values(for: [key(1), key(2), key(3)]).map { $0 != nil } == [false, true, true])
  }

  @Test(arguments: [0, 100_000, 300_000, 10_000_000])
  func pruningBySize(limit: Int) throws {
    let cache = try open()
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
    let kept = try open().values(for: (0..<30).map { key($0) }).map { $0 != nil }
    #expect(kept == (0..<30).map { $0 >= deleted })
  }

  @Test func clearingUnderAnotherReader() throws {
    try Data(repeating: 7, count: 8_192).write(to: URL(fileURLWithPath: path))
    let opening = ResultCache.open(path: path, now: 0)
    let cache = try #require(opening.cache)
    cache.insert((0..<50).map { entry($0) })
    let other = try open()
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

  @Test func aClosedCacheSaysSo() throws {
    let cache = try open()
    cache.close()
    cache.insert([entry(1)])
    #expect(throws: SQLiteError.self) { try cache.info() }
  }
}

@Suite struct SharedCacheTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("cache.sqlite3") }

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
          guard let cache = ResultCache.open(path: path, now: 0).cache else { return false }
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

@Suite struct CacheLocationTests {
  @Test(arguments: [
    (["XDG_CACHE_HOME": "/x", "HOME": "/h"], "/x/sequitur/cache.sqlite3"),
    (["XDG_CACHE_HOME": "/x/", "HOME": "/h"], "/x/sequitur/cache.sqlite3"),
    (["XDG_CACHE_HOME": "relative", "HOME": "/h"], "/h/.cache/sequitur/cache.sqlite3"),
    (["XDG_CACHE_HOME": "", "HOME": "/h"], "/h/.cache/sequitur/cache.sqlite3"),
    (["HOME": "/"], "/.cache/sequitur/cache.sqlite3"),
    (["HOME": "h"], nil),
    ([:], nil),
  ])
  func standard(environment: [String: String], expected: String?) {
    #expect(CacheLocation.standard(environment: environment) == expected)
  }
}
