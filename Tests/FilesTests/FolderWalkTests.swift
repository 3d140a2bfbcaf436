import TestSupport
import Testing

@testable import Files

/// Which files of a folder are articles, and which file lies nearest above one.
@Suite struct FolderWalkTests {
  private func folder() throws -> TemporaryFolder {
    let place = try TemporaryFolder()
    for name in ["in/b.txt", "in/a/x.MD", "in/a/y.png", "in/.z.txt", "in/README", "out/r.txt"] {
      try place.write("One came.", to: name)
    }
    return place
  }

  @Test func articlesAreFoundInTheOrderOfTheirNames() throws {
    let place = try folder()
    let walk = FolderWalk(place.path("in") + "/")
    #expect(walk.files == ["in/README", "in/a/x.MD", "in/b.txt"].map(place.path))
    #expect(walk.skipped == 2 && walk.failures.isEmpty)
    let all = FolderWalk(place.path, sparing: place.path("out")) { $0.hasSuffix("/a") }
    #expect(all.files == ["in/README", "in/b.txt"].map(place.path))
  }

  @Test func aFileCountsOnce() throws {
    let place = try folder()
    let names = ["in/b.txt", "in", "in/../in/b.txt"].map(place.path)
    let files = ArticleFiles(names.map(Input.init(name:)))
    #expect(files.inputs.map(\.name) == ["in/b.txt", "in/README", "in/a/x.MD"].map(place.path))
    #expect(files.repeated == [place.path("in/b.txt")])
  }

  @Test func anEmptyFolderIsTold() throws {
    let place = try folder()
    try place.write("", to: "none/x.png")
    let files = ArticleFiles([Input(name: place.path("none"))])
    #expect(files.inputs.isEmpty && files.failures.map(\.code) == ["empty_folder"])
  }

  @Test func whatCannotBeOpenedIsMissing() {
    #expect(throws: InputError.self) { try Input(name: "/nowhere/at.all").contents() }
    #expect(InputError(FileError(path: "a", number: 21), place: "a") == .folder(place: "a"))
    #expect(InputError(FileError(path: "a", number: 2), place: "a").code == "missing_input")
    #expect(InputError(FileError(path: "a", number: 5), place: "a").code == "input_output")
  }

  @Test func theNearestFileAboveCounts() throws {
    let place = try folder()
    try place.write("outer", to: "s.json")
    try place.write("inner", to: "in/a/s.json")
    func found(_ input: String) throws -> String? {
      try NearestFile.find("s.json", above: place.path(input)).map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
    }
    #expect(try found("in/b.txt") == "outer")
    #expect(try found("in") == "outer")
    #expect(try found("in/a/x.MD") == "inner")
    #expect(try found("in/a") == "inner")
    #expect(try NearestFile.find("no such file", above: place.path("in")) == nil)
  }
}
