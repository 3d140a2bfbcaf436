import Report
import Testing

@testable import sequitur

@Suite struct FileLabelsTests {
  @Test(
    arguments: [
      (["a/x.txt", "a/y.txt"], ["x.txt", "y.txt"]),
      (["in/a/x.txt", "in/b/x.txt", "in/b/y.txt"], ["a/x.txt", "b/x.txt", "y.txt"]),
      // A whole path that is the end of another.
      (["x.txt", "a/x.txt", "/x.txt"], ["x.txt", "a/x.txt", "/x.txt"]),
      (["1/a/x", "2/a/x", "1/b/x"], ["1/a/x", "2/a/x", "b/x"]),
      (["x.txt", "x.txt"], ["x.txt", "x.txt"]), ([], []), ([""], [""]),
    ] as [([String], [String])])
  func asMuchOfTheFolderAsIsNeeded(paths: [String], names: [String]) {
    let labels = FileLabels(paths)
    #expect(paths.map { labels.label($0, width: 40) } == names)
    let reversed = FileLabels(paths.reversed())
    #expect(paths.map { reversed.label($0, width: 40) } == names)
  }

  @Test(arguments: [
    (["2023/english/news/one.txt", "2024/english/news/one.txt"], 16),
    (["long-folder-in-spring/one.txt", "long-folder-in-autumn/one.txt"], 22),
    (["an-article-of-a-long-name-01.txt", "an-article-of-a-long-name-02.txt"], 16),
    (["日本語の記事/一.txt", "英語の記事/一.txt"], 12),
    (["1/a/a-file.txt", "2/a/a-file.txt", "1/b/a-file.txt", "2/b/a-file.txt"], 13),
  ])
  func shortNamesDifferToo(paths: [String], width: Int) {
    let labels = FileLabels(paths)
    let names = paths.map { labels.label($0, width: width) }
    #expect(Set(names).count == paths.count, "\(names)")
    for name in names { #expect(DisplayWidth.columns(name) <= width, "\(name)") }
  }

  @Test func wholePathsWhereThereIsRoom() {
    let labels = FileLabels(["a/b/c.txt", "a/b/d.txt"])
    #expect(labels.path("a/b/c.txt", width: 9) == "a/b/c.txt")
    #expect(labels.path("a/b/c.txt", width: 8) == "c.txt")
    #expect(labels.label("a\u{1b}/b", width: 40) == "a⟨U+001B⟩/b")
  }
}
