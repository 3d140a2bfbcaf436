import Testing

@testable import Prose

@Suite struct LineLayoutTests {
  @Test func wrappedProseIsWrapped() {
    let text = """
      It was the kind of morning on which the whole street stays indoors and
      nobody would have seen the van if the baker had not been up since four
      and had not, as he did each day, looked out to see whether the rain had
      stopped.
      """
    #expect(LineLayout.of(text.utf8.span) == .wrapped)
  }

  @Test func aBreakInsideASentenceIsAWrap() {
    let text = "It was the kind of morning on which the whole street\nstays indoors."
    #expect(LineLayout.of(text.utf8.span) == .wrapped)
  }

  @Test(arguments: [
    "",
    "One line.",
    "A headline that is rather long and has no full stop\nThe text of it follows here.",
    "Council approves the plan for a new library\nRiver path to be closed until the end of May\n"
      + "Choir looks for singers of every kind of voice\nBakery on Mill Lane to shut after 90 years",
    "Milk\nBread\nEggs\nButter",
    "The first sentence is on a line of its own, which is long enough.\nSo is the second, which "
      + "is about as long as the first one was.\nThe third too.",
    "short\na line that is somewhat longer than that\nmiddling line\nx\nand one more",
  ])
  func otherTextIsFree(_ text: String) {
    #expect(LineLayout.of(text.utf8.span) == .free)
  }
}
