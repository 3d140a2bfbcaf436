import Foundation
import Testing

@testable import Store

/// Where there is no cache to be had, and what lies there stays as it is.
@Suite struct CacheRefusalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.cachePath }

  init() throws { folder = try TemporaryFolder() }

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
    let opening = ResultCache.open(path: path, now: 0, isOurPlace: true)
    #expect(opening.setAside?.hasSuffix("/real.sqlite3.damaged-1") == true)
    let cache = try #require(opening.cache)
    cache.insert([entry(1)])
    #expect(try cache.info().bytes > 4_096)
    cache.close()
    #expect(folder.names == ["cache.sqlite3", "real.sqlite3", "real.sqlite3.damaged-1"])
  }

  @Test func aLaterVersionsCacheIsLeftAlone() throws {
    let cache = try folder.openCache()
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

  @Test(arguments: [
    Data("# An essay\n\nIt rained.\n".utf8), Data(repeating: 7, count: 8_192), Data([0]),
    Data("SQLite format 3\0".utf8),
    // A header that could be that of a cache just begun, and nothing that fits it.
    Data("SQLite format 3\0".utf8) + Data([2, 0]) + Data(count: 494),
  ])
  func whatIsNoCacheIsLeftAlone(bytes: Data) throws {
    try bytes.write(to: URL(fileURLWithPath: path))
    let opening = ResultCache.open(path: path, now: 0)
    #expect(opening.cache == nil)
    #expect(opening.setAside == nil)
    #expect(opening.warning?.contains("is no cache and was left as it is") == true)
    #expect(opening.warning?.hasSuffix("; going on without it") == true)
    #expect(opening.trouble?.contains("going on") == false)
    #expect(folder.names == ["cache.sqlite3"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test(arguments: [0, 42])
  func aDamagedDatabaseOfAnotherProgramIsLeftAlone(application: Int) throws {
    let connection = try Connection(path: path)
    try connection.executeOnce("PRAGMA application_id = \(application)")
    try connection.executeOnce("CREATE TABLE letters (x)")
    try connection.execute("INSERT INTO letters VALUES (zeroblob(20000))")
    let url = URL(fileURLWithPath: path)
    var bytes = try Data(contentsOf: url)
    bytes.replaceSubrange(100..<4_096, with: repeatElement(0xa5, count: 3_996))
    try bytes.write(to: url)
    for isOurPlace in [false, true] {
      let opening = ResultCache.open(path: path, now: 0, isOurPlace: isOurPlace)
      #expect(opening.cache == nil)
      #expect(opening.warning?.contains("another program's database") == true)
    }
    #expect(try Data(contentsOf: url) == bytes)
    #expect(folder.names == ["cache.sqlite3"])
  }

  @Test func anotherProgramsLogIsNotWrittenBack() throws {
    // What a killed program leaves: all that it wrote stands in the log.
    let other = folder.file("other.sqlite3")
    let writer = try Connection(path: other)
    _ = try writer.useWriteAheadLog()
    try writer.executeOnce("CREATE TABLE letters (x)")
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: other + suffix, toPath: path + suffix)
    }
    let files = ["", "-wal"].map { URL(fileURLWithPath: path + $0) }
    let before = try files.map { try Data(contentsOf: $0) }
    #expect(ResultCache.open(path: path, now: 0).cache == nil)
    #expect(try files.map { try Data(contentsOf: $0) } == before)
  }

  @Test(arguments: [nil, Data()], ["-wal", "-journal", "-shm"])
  func aStrangersFileBesideNoCacheIsLeftAlone(database: Data?, suffix: String) throws {
    try database?.write(to: URL(fileURLWithPath: path))
    let note = URL(fileURLWithPath: path + suffix)
    for bytes in [Data("mine".utf8), Data(repeating: 7, count: 5_000)] {
      try bytes.write(to: note)
      let names = folder.names
      let opening = ResultCache.open(path: path, now: 0)
      #expect(opening.cache == nil)
      #expect(opening.warning?.contains("another program's database and was left") == true)
      #expect(try Data(contentsOf: note) == bytes)
      #expect(folder.names == names)
    }
    try FileManager.default.removeItem(at: note)
    try folder.openCache().insert([entry(1)])
  }

  @Test(arguments: ["sub/new", "other"])
  func aLinkLeadsToWhatIsBesideNoCache(target: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("sub"), withIntermediateDirectories: true)
    let end = folder.file("sub/new")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    if target == "other" {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file("other"), withDestinationPath: end)
    }
    let note = URL(fileURLWithPath: end + "-wal")
    try Data("mine".utf8).write(to: note)
    #expect(ResultCache.open(path: path, now: 0).warning?.contains("another program") == true)
    #expect(try Data(contentsOf: note) == Data("mine".utf8))
    #expect(!FileManager.default.fileExists(atPath: end))
    try FileManager.default.removeItem(at: note)
    try folder.openCache().insert([entry(1)])
    #expect(FileManager.default.fileExists(atPath: end))
  }

  @Test(arguments: ["-wal", "-journal", "-shm"])
  func aFolderBesideNoCacheIsLeftAlone(suffix: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + suffix, withIntermediateDirectories: true)
    #expect(ResultCache.open(path: path, now: 0).cache == nil)
    #expect(folder.names == ["cache.sqlite3" + suffix])
  }

  @Test(arguments: ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"], [true, false])
  func aBegunDatabaseOfAnotherProgramIsLeftAlone(mode: String, isThere: Bool) throws {
    // One page without a mark, as a cache is at first: whose it is says only what lies beside it.
    let other = folder.file("other.sqlite3")
    let writer = try Connection(path: other)
    try writer.executeOnce("CREATE TABLE letters (x)")
    try writer.executeOnce("DROP TABLE letters")
    try writer.executeOnce("VACUUM")
    try writer.executeOnce(mode)
    try writer.execute("BEGIN")
    try writer.executeOnce("CREATE VIEW mail AS SELECT 1 AS x")
    try writer.executeOnce("PRAGMA user_version = 3")
    let isLog = mode.contains("WAL")
    if isLog { try writer.execute("COMMIT") }
    let suffix = isLog ? "-wal" : "-journal"
    let names = (isThere ? [""] : []) + [suffix]
    for name in names {
      try FileManager.default.copyItem(atPath: other + name, toPath: path + name)
    }
    let files = names.map { URL(fileURLWithPath: path + $0) }
    let before = try files.map { try Data(contentsOf: $0) }
    #expect(before.allSatisfy { !$0.isEmpty })
    #expect(before[0].count == 4_096 || !isThere)
    let opening = ResultCache.open(path: path, now: 0)
    #expect(opening.cache == nil)
    #expect(opening.warning?.contains("another program's database") == true)
    #expect(try files.map { try Data(contentsOf: $0) } == before)
    #expect(
      folder.names.filter { $0.hasPrefix("cache") } == names.map { "cache.sqlite3" + $0 })
  }

  @Test func theLogOfACacheThatIsGoneIsNoHindrance() throws {
    let other = folder.file("other.sqlite3")
    let writer = try #require(ResultCache.open(path: other, now: 0).cache)
    writer.insert([entry(1)])
    for suffix in ["-wal", "-shm"] {
      try FileManager.default.copyItem(atPath: other + suffix, toPath: path + suffix)
    }
    try folder.openCache().insert([entry(2)])
    #expect(try folder.openCache().values(for: [key(1), key(2)]) == [nil, value(2)])
  }

  @Test func anEmptyFileBecomesACache() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    try folder.openCache().insert([entry(1)])
    #expect(try folder.openCache().value(for: key(1)) == value(1))
  }

  @Test func clearingSparesWhatIsNoCache() throws {
    try folder.openCache().insert([entry(1)])
    let essay = path + ".damaged-1"
    try Data("An essay that an earlier version moved.".utf8).write(to: URL(fileURLWithPath: essay))
    #expect(try folder.openCache().clear() == 1)
    #expect(folder.names.contains("cache.sqlite3.damaged-1"))
    let own = try #require(ResultCache.open(path: path, now: 0, isOurPlace: true).cache)
    _ = try own.clear()
    #expect(!folder.names.contains("cache.sqlite3.damaged-1"))
  }
}
