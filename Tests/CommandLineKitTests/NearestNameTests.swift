import Testing

@testable import CommandLineKit

@Suite struct NearestNameTests {
  @Test(
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "abd", 1),
      ("abc", "acb", 1), ("ab", "ba", 1), ("kitten", "sitting", 3), ("restore", "retsore", 1),
      ("ca", "abc", 3), ("saturday", "sunday", 3),
    ])
  func distances(_ first: String, _ second: String, _ expected: Int) {
    #expect(NearestName.distance(first, second) == expected)
    #expect(NearestName.distance(second, first) == expected)
  }

  @Test(
    arguments: [
      ("restor", "restore"), ("rstore", "restore"), ("RESTORE", "restore"), ("rest", "restore"),
      ("report", "report"), ("repotr", "report"), ("reda", nil), ("x", nil), ("", nil),
      ("completely", nil),
    ] as [(String, String?)])
  func nearest(_ word: String, _ expected: String?) {
    #expect(NearestName.nearest(to: word, among: ["restore", "report", "syllables"]) == expected)
  }

  @Test func tiesGoToTheEarlier() {
    #expect(NearestName.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(NearestName.nearest(to: "bat", among: ["hat", "cat"]) == "hat")
    #expect(NearestName.nearest(to: "bat", among: []) == nil)
  }
}
