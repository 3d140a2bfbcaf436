import Foundation
import Testing

@testable import Store

/// Where there is no cache to be had, and what lies there stays as it is.
@Suite struct CacheRefusalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file("cache.sqlite3") }

  init() throws { folder = try TemporaryFolder() }

  private func open(_ now: Int64 = 1_000_000_000) throws -> ResultCache {
    let opening = ResultCache.open(path: path, now: now)
    #expect(opening.warning == nil)
    return try #require(opening.cache)
  }

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

  @Test func anEmptyFileBecomesACache() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    try open().insert([entry(1)])
    #expect(try open().value(for: key(1)) == value(1))
  }

  @Test func clearingSparesWhatIsNoCache() throws {
    try open().insert([entry(1)])
    let essay = path + ".damaged-1"
    try Data("An essay that an earlier version moved.".utf8).write(to: URL(fileURLWithPath: essay))
    #expect(try open().clear() == 1)
    #expect(folder.names.contains("cache.sqlite3.damaged-1"))
    let own = try #require(ResultCache.open(path: path, now: 0, isOurPlace: true).cache)
    _ = try own.clear()
    #expect(!folder.names.contains("cache.sqlite3.damaged-1"))
  }
}
