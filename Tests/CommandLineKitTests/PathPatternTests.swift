import CommandLineKit
import Testing

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("*.md", "a.md", true), ("*.md", "x/a.md", true), ("x/*.md", "x/a.md", true),
    ("x/*.md", "x/y/a.md", false), ("x/**", "x/y/a.md", true), ("**/b.md", "b.md", true),
    ("x/**/b.md", "x/b.md", true), ("x/**/b.md", "x/y/z/b.md", true), ("old/", "x/old/a.md", true),
    ("?.md", "ab.md", false), ("x/old", "y/x/old/a.md", false), ("", "a", false),
  ])
  func patterns(_ pattern: String, _ path: String, _ isMatched: Bool) {
    #expect(PathPattern(pattern).matches(path) == isMatched)
  }
}
