import Testing

@testable import Files

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("", "charts", "charts"), ("a/b", "a/b/charts", "charts"), ("a/b", "c", "../../c"),
    ("/x/y", "/x/z", "../z"), ("a", "./a/", "."), ("../a", "b", "../w/b"), ("/", "/c", "c"),
  ])
  func waysBetweenFolders(folder: String, target: String, way: String) {
    #expect(RelativePath.from(folder, to: target, current: "/v/w") == way)
  }
}
