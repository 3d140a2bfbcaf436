import Foundation
import SequiturKit
import Testing

@Suite struct ErrorWordsTests {
  @Test(arguments: [
    (
      ResourceError.missing(path: "/a/b") as any Error,
      "/a/b is missing; it belongs to the folder Models of the distribution"
    ),
    (
      ResourceError.damaged(path: "/a", reason: "it is short"),
      "/a cannot be used: it is short; restore it from the distribution"
    ),
    (
      OrderingError.contradiction(.twoFirst(4, 0)), "unit 4 and unit 0 cannot both be the first"
    ),
    (ProseError.noUnits, "there is no text in it; give at least one sentence"),
    (
      ProseError.severalRecords(byteOffset: 7),
      "a second record starts at byte 7, where one article is wanted"
    ),
  ])
  func localizedDescriptionIsTheSentence(error: any Error, words: String) {
    #expect(error.localizedDescription == words)
  }

  @Test func noWordsAreTheCommandLines() {
    let errors: [any Error] = [
      ResourceError.missing(path: "a"), ProseError.severalRecords(byteOffset: 1),
      OrderingError.contradiction(.cycle([1, 2])), OrderingError.tooLarge,
    ]
    for error in errors { #expect(!error.localizedDescription.contains("--")) }
  }
}
