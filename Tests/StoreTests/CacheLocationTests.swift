import Store
import Testing

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
