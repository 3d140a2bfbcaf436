import Testing
import Typeset

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("café", 4), ("cafe\u{301}", 4), ("naïve – “x” …", 13), ("−1.5", 4),
    // East Asia: wide and full-width letters, half-width ones, Hangul in one and in three scalars.
    ("日本語", 6), ("ひらがな", 8), ("ＡＢ", 4), ("ｱｲ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11ab}", 2),
    ("、。", 4), ("\u{20000}", 2), ("が", 2), ("か\u{3099}", 2),
    // Emoji, whatever they are joined from.
    ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇨🇭", 2), ("❤\u{fe0f}", 2), ("❤", 1), ("1\u{fe0f}\u{20e3}", 2),
    ("⌚", 2),
    // Other letters and marks.
    ("Ελλάδα", 6), ("עִבְרִית", 5), ("z\u{200d}\u{200c}z", 2), ("\u{301}x", 1), ("█▁", 2),
  ])
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.columns(text) == expected)
    #expect(DisplayWidth.columns(Substring("a" + text)) == expected + 1)
  }

  @Test(arguments: [
    ("日本語", 4, "日本", "本語"), ("日本語", 5, "日本", "本語"), ("abc", 0, "", ""), ("abc", 9, "abc", "abc"),
    ("a👩‍👩‍👧b", 2, "a", "b"), ("e\u{301}e\u{301}", 1, "e\u{301}", "e\u{301}"),
  ])
  func ends(text: String, room: Int, prefix: String, suffix: String) {
    #expect(DisplayWidth.prefix(text, columns: room) == prefix)
    #expect(DisplayWidth.suffix(text, columns: room) == suffix)
  }

  @Test func theWidestOfTexts() {
    #expect(DisplayWidth.widest(of: ["abc", "日本", ""]) == 4)
    #expect(DisplayWidth.widest(of: []) == 0)
  }
}
