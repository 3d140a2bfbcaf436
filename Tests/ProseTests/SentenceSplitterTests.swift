import Testing

@testable import Prose

/// Each case is a text in which `¦` marks where sentences part.
@Suite struct SentenceSplitterTests {
  private func check(_ marked: String, _ splitter: SentenceSplitter = SentenceSplitter()) {
    let text = marked.replacing("¦", with: "")
    let found = splitter.sentences(in: text).map(text.bytes)
    let expected = marked.split(separator: "¦").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    "The bus came. ¦Nobody got on.",
    "Is it late? ¦It is!",
    "What?! ¦You sold it?? ¦Never!!",
    "One sentence without an end",
    "The rain stopped at 3.5 mm. ¦Then came the wind.",
    "It cost $2.50. ¦We paid.",
    "The year was 1999. ¦Everyone danced.",
    "We met 20 people. ¦12 of them stayed.",
  ])
  func endsAtStops(_ marked: String) { check(marked) }

  @Test(arguments: [
    "Dr. Smith left. ¦He ran.",
    "Mrs. Gray, Prof. Oak and Sen. Lane voted.",
    "Talks in the U.S. Senate began. ¦They failed.",
    "He moved to the U.S. ¦She stayed.",
    "It opens at 9 a.m. ¦The queue is long.",
    "It opens at 9 a.m. Monday and closes at 5 p.m. ET.",
    "Acme Inc. Chairman Lee quit. ¦He sold Acme Inc. ¦The price fell.",
    "See No. 5 and pp. 12 to 14. ¦No. ¦That is all.",
    "On Jan. 5 it snowed, and in Feb. ¦The thaw came.",
    "Fruit, e.g. apples, i.e. what grows here, etc. ¦Vegetables too.",
    "Brown v. Board was cited by Cole et al. in May.",
    "Anna Ph.D. and Ben M.D. spoke.",
    "At 7 a.m. Maria rang. ¦She rang again at 8 a.m. ¦Maria never gives up.",
    "Rep. Ann Lee (D-Calif.) Thursday said so. ¦Others (in Mass.) Agreed.",
    "OAKDALE, Calif. — The well ran dry. ¦It is July.",
    "It starts at 9 a.m. Cairo time.",
    "Route 7 meets 5th Ave. ¦It is busy.",
  ])
  func knowsAbbreviations(_ marked: String) { check(marked) }

  @Test(arguments: [
    "Meyer et al. (2009) differ. ¦Ito et al. [7, 9] do not. ¦See Roe et al. 2020b.",
    "This was shown by Lee et al. (See the annex.)".replacing("al. (", with: "al. ¦("),
    "Ibid. 45 says so, and op. cit. 12 does not.",
    "The bowl (c. 900) is Greek. ¦Mary Orr (b. May 5, 1901) made it.",
    "He reigned (r. 1701–14) and died d. 1714 in Paris.",
    "The box is 3 in. tall and 2 gal. 1 qt. deep.",
    "It weighs 5 lb. ¦Visitors lift it. ¦They sell a 5 lb. Idaho potato.",
    "Smith & Co. & Sons met the Assn. & the Corp. & others.",
    "See col. b and the rev. ed. of it, ill. by Day.",
    "They keep pets (cats, etc.) Monday to Friday.",
  ])
  func readsCitationsAndQuantities(_ marked: String) { check(marked) }

  @Test(arguments: [
    "It rained.4 ¦Then it froze.5,6 ¦We left.7-9 ¦Nobody stayed.",
    "“It rained,” she said.² ¦He nodded.³⁻⁵ ¦They slept.",
    "It fell.‡ ¦It stood.** ¦It lay.[b] ¦It went.[note 2] ¦The end.",
    "He knew (Roe).12 ¦She did not.",
    "It rained.§ ¦It froze.¶ ¦It thawed.[a, b] ¦We left.⁽¹⁾ ¦They came.(3) ¦The end.",
    "See p. 12 and n. 4. ¦Then go on.",
    "See fig.3 The rest and vol.2 Now and app.1 Here.",
    "The rate is 5.3 The end.",
  ])
  func keepsNoteMarks(_ marked: String) { check(marked) }

  @Test(arguments: [
    "What a day! 🎉🎉 ¦We won. 👩‍🚀 ¦Bye.",
    "Nice work.😀 ¦Go on. <3 ¦Well done! xD ¦More.",
    "Flags 🇫🇷 wave. ¦It rains ☔ today.",
  ])
  func keepsPictures(_ marked: String) { check(marked) }

  @Test(arguments: [
    "Ask Capt.Roe or Sgt.Day of Ft.Worth.",
    "Use Array.Index and json.NewDecoder here.",
    "She flew to Paris.¦Then he left.",
    "It was late.¦Maria left.",
    "They met at Old.McDonald today.",
  ])
  func tellsIdentifiersFromMissingSpaces(_ marked: String) { check(marked) }

  @Test(arguments: [
    "J. K. Rowling wrote it. ¦M. C. Escher drew it.",
    "George W. Bush spoke. ¦So did John F. Kerry.",
    "A. B. Stone and C. Wood met.",
    "It was you and I. ¦We knew.",
    "Take vitamin C. ¦It helps.",
  ])
  func knowsInitials(_ marked: String) { check(marked) }

  @Test(arguments: [
    "\"It is late.\" ¦She yawned.",
    "“Is it late?” he asked. ¦“It is.” ¦She yawned.",
    "“Is it late?” Maria asked. ¦Nobody knew.",
    "‘Go away!’ they cried.",
    "He came (it was late.) and sat down.",
    "He came. ¦(It was late.) ¦He sat down.",
    "This is known.[12] ¦That is not.",
    "(What now?) ¦Nothing.",
  ])
  func keepsClosingMarks(_ marked: String) { check(marked) }

  @Test(arguments: [
    "I thought ... well, never mind.",
    "It rained… and rained.",
    "He waited.... ¦Nobody came.",
    "It ended… ¦Then it began.",
    "She left . . . and I . . . I slept.",
    "They lost the first half. ¦. . . The second was won.",
    "They lost. . . . and won.",
    "She left\u{a0}.\u{a0}.\u{a0}. and I slept.",
    "They lost the first half.\u{a0}¦.\u{a0}.\u{a0}. The second was won.",
    "He [...] Said no.",
  ])
  func readsEllipses(_ marked: String) { check(marked) }

  @Test(arguments: [
    "1. Salt ¦2. Pepper ¦3. Oil",
    "a) Boil water. ¦b) Add salt.",
    "i. First. ¦ii. Second.",
    "(1) Wash. ¦(2) Dry.",
    "• Milk • Bread".replacing(" • B", with: " ¦• B"),
    "10. Downing Street is old.",
  ])
  func readsLists(_ marked: String) { check(marked) }

  @Test(arguments: [
    "Go to https://example.org/a.b?c=d. ¦Then log in.",
    "Write to ann.lee@example.org. ¦She answers.",
    "le début.¦Été",
    "fin.É",
    "Use Node.js and example.com today.",
    "He left.Then ¦she came.".replacing(".Then ¦", with: ".¦Then "),
    "That is great!So ¦good.".replacing("!So ¦", with: "!¦So "),
  ])
  func readsAddressesAndMissingSpaces(_ marked: String) { check(marked) }

  @Test(arguments: [
    "i went home. ¦it was late. ¦nobody called.",
    "really? ¦that is odd.",
    "They shop at Yahoo! in the evening.",
    "Thanks! :) ¦See you.",
  ])
  func readsCasualText(_ marked: String) { check(marked) }

  @Test(arguments: [
    "A headline¦\n\nThe text. ¦It goes on.",
    "A headline¦\nThe text.¦\nMore.",
    "- Milk¦\n- Bread¦\n- Eggs and butter",
    "Crossing\r\n\r\n¦the river.",
  ])
  func partsAtLines(_ marked: String) { check(marked) }

  @Test func joinsWrappedLines() {
    check(
      """
      The river rose by two metres in a single night, and the people of the
      lower town carried what they could to the hill. ¦Nobody was hurt, but the
      old bridge, which had stood for three hundred years, was gone when the
      sun came up.¦

      Work on a new one starts in May.
      """)
  }

  @Test func obeysWhatNewlinesAreToDo() {
    check("one\ntwo", SentenceSplitter(newlines: .join))
    check("one¦\ntwo", SentenceSplitter(newlines: .part))
  }

  @Test(arguments: ["", " ", "\n\n\t", "\u{a0}\u{2028}"])
  func blankTextHasNone(_ text: String) {
    #expect(SentenceSplitter().sentences(in: text).isEmpty)
  }

  @Test(arguments: UInt64(0)..<300)
  func rangesAreOrderedAndHoldAllInk(_ seed: UInt64) {
    var draws = Draws(seed: seed)
    let text = draws.text()
    let ranges = SentenceSplitter().sentences(in: text)
    for (before, after) in zip(ranges, ranges.dropFirst()) {
      #expect(before.upperBound <= after.lowerBound)
    }
    let held = Set(ranges.flatMap { $0 })
    #expect(text.inkOffsets.allSatisfy(held.contains))
    for range in ranges {
      let sentence = text.bytes(range)
      #expect(sentence.unicodeScalars.first?.properties.isWhitespace == false)
      #expect(sentence.unicodeScalars.last?.properties.isWhitespace == false)
      #expect(Array(sentence.utf8).count == range.count)
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func survivesBytesThatAreNoText(_ seed: UInt64) {
    var draws = Draws(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &draws) }
    var last = 0
    SentenceSplitter().forEachSentence(in: bytes.span) { range, _ in
      #expect(range.lowerBound >= last && range.upperBound <= bytes.count)
      last = range.upperBound
    }
  }

  /// A byte of a no-break space alone is none (found by fuzzing).
  @Test func illFormedBytesAreKept() {
    let bytes: [UInt8] = [0x61, 0x2e, 0xa0, 0x2e, 0x2e, 0x2e, 0x20, 0x59]
    let held = Set(SentenceSplitter().sentences(in: bytes.span).joined())
    let lost = bytes.indices.filter { bytes[$0] != 0x20 && !held.contains($0) }
    #expect(lost.isEmpty)
  }

  @Test(arguments: [
    ".", "?!", ". ", "Dr. ", "a. ", "((", ".(", "1. ", "…", " . . .", "\" ", "A.", "\n", "x\n", "é",
    ".' ",
  ])
  func isLinearOnRepeatedMarks(_ piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(SentenceSplitter().sentences(in: text).count <= 20_000)
  }

  @Test func numbersParagraphs() {
    var numbers: [Int] = []
    let text = "\n\nOne. Two.\n\n\nThree.\n\nFour.\n"
    SentenceSplitter().forEachSentence(in: text.utf8.span) { numbers.append($1) }
    #expect(numbers == [0, 0, 1, 2])
  }
}
