import Testing

@testable import Store

extension TemporaryFolder {
  /// Where the folder's cache lies.
  var cachePath: String { file("cache.sqlite3") }

  /// The folder's cache, which opens without a warning.
  func openCache(_ now: Int64 = 1_000_000_000) throws -> ResultCache {
    let opening = ResultCache.open(path: cachePath, now: now)
    #expect(opening.warning == nil)
    return try #require(opening.cache)
  }
}

/// The key of a number.
func key(_ number: Int) -> CacheKey {
  var builder = CacheKey.Builder()
  builder.add("number", number)
  return builder.key()
}

/// The value that belongs to a number: `size` bytes that differ from those of other numbers.
func value(_ number: Int, size: Int = 4_096) -> [UInt8] {
  var state = UInt64(number) &+ 1
  return (0..<size).map { _ in
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return UInt8(state >> 56)
  }
}

/// The entry that belongs to a number.
func entry(_ number: Int, size: Int = 4_096) -> ResultCache.Entry {
  ResultCache.Entry(key: key(number), command: "restore", value: value(number, size: size))
}

/// The seconds of a day.
let day: Int64 = 86_400
