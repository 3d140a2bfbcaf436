import Testing
import Typeset

@testable import Reports

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
    let labels = FileLabels(paths, width: 40)
    #expect(paths.map { labels[$0] } == names)
    let reversed = FileLabels(paths.reversed(), width: 40)
    #expect(paths.map { reversed[$0] } == names)
  }

  @Test(arguments: [
    (["2023/english/news/one.txt", "2024/english/news/one.txt"], 16),
    (["long-folder-in-spring/one.txt", "long-folder-in-autumn/one.txt"], 22),
    (["an-article-of-a-long-name-01.txt", "an-article-of-a-long-name-02.txt"], 16),
    (["日本語の記事/一.txt", "英語の記事/一.txt"], 12),
    // Folders that differ where a name is cut.
    (["averyveryverylongfolder1/sub/same.txt", "averyveryverylongfolder2/sub/same.txt"], 20),
    (
      ["a-very-long-folder-1-of-the-news/same.txt", "a-very-long-folder-2-of-the-news/same.txt"], 16
    ),
    (
      [
        "a-long-1-name-of-1-file.txt", "a-long-1-name-of-2-file.txt", "a-long-2-name-of-1-file.txt",
      ], 12
    ),
    // What looks the same in every column.
    (["caf\u{e9}.txt", "cafe\u{301}.txt"], 40), (["a\u{200b}b/c.txt", "ab/c.txt"], 40),
    (["caf\u{e9}.txt", "cafe\u{301}.txt", "caf\u{e9}.txt (1)"], 40),
    ((1...12).map { "\($0 % 2)-middle-\($0)-of-a-name-that-ends-alike.txt" }, 12),
    (["1/a/a-file.txt", "2/a/a-file.txt", "1/b/a-file.txt", "2/b/a-file.txt"], 13),
  ])
  func shortNamesDifferToo(paths: [String], width: Int) {
    let labels = FileLabels(paths, width: width)
    let names = paths.map { labels[$0] }
    #expect(Set(names).count == paths.count, "\(names)")
    let reversed = FileLabels(paths.reversed(), width: width)
    #expect(paths.map { reversed[$0] } == names)
    for name in names { #expect(DisplayWidth.columns(name) <= width, "\(name)") }
  }

  @Test func wholePathsWhereThereIsRoom() {
    let paths = ["a/b/c.txt", "a/b/d.txt"]
    #expect(FileLabels(paths, width: 9, areWhole: true)[paths[0]] == "a/b/c.txt")
    #expect(FileLabels(paths, width: 8, areWhole: true)[paths[0]] == "c.txt")
    #expect(FileLabels(["a\u{1b}/b"], width: 40, areWhole: true)["a\u{1b}/b"] == "a⟨U+001B⟩/b")
  }

  @Test func aNameThatWasCutShowsWhereItDiffers() {
    let paths = (1...2).map { "averyveryverylongfolder\($0)/sub/same.txt" }
    let labels = FileLabels(paths, width: 20)
    #expect(paths.map { labels[$0] } == ["…older1/sub/same.txt", "…older2/sub/same.txt"])
    let alike = ["caf\u{e9}.txt", "cafe\u{301}.txt"]
    #expect(alike.map { FileLabels(alike, width: 20)[$0] } == ["café.txt (2)", "café.txt (1)"])
  }
}
