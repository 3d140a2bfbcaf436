import Testing

@testable import Store

@Suite struct CacheKeyTests {
  private func key(_ build: (inout CacheKey.Builder) -> Void) -> CacheKey {
    var builder = CacheKey.Builder()
    build(&builder)
    return builder.key()
  }

  @Test func fieldsCannotRunTogether() {
    let keys = [
      key { _ in },
      key { $0.add("a", "bc") },
      key { $0.add("ab", "c") },
      key { $0.add("a", ["b", "c"]) },
      key { $0.add("a", ["bc"]) },
      key { $0.add("a", ["bc", ""]) },
      key { $0.add("a", Array("bc".utf8)) },
      key {
        $0.add("a", "b")
        $0.add("c", "")
      },
      key {
        $0.add("c", "")
        $0.add("a", "b")
      },
      key { $0.add("n", 1) },
      key { $0.add("n", 1.0) },
      key { $0.add("n", true) },
      key { $0.add("n", false) },
    ]
    #expect(Set(keys).count == keys.count)
  }

  @Test func sameFieldsSameKey() {
    let build: (inout CacheKey.Builder) -> Void = {
      $0.add("command", "restore")
      $0.add("seed", -7)
      $0.add("weight", 0.1)
    }
    #expect(key(build) == key(build))
  }

  @Test func theKeyIsStableBetweenVersions() {
    // A change here would empty every user's cache: mean it.
    let key = key {
      $0.add("command", "restore")
      $0.add("seed", 1)
    }
    #expect(
      key.description == "e95e5ca506e1f7b70910f8bd0dbeeabb662c11d1ad60cee30cd77dd80a0aa32d")
  }

  @Test func digestRoundTrip() {
    let key = key { $0.add("a", "b") }
    #expect(CacheKey(digest: key.bytes) == key)
    #expect(key.bytes.withUnsafeBytes { key.matches($0) })
    #expect(CacheKey(digest: [1, 2, 3]) == nil)
  }
}
