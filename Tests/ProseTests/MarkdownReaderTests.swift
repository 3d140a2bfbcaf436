import Testing

@testable import Prose

@Suite struct MarkdownReaderTests {
  private func read(_ text: String) -> Reading {
    MarkdownReader.read(text.utf8.span, purpose: .prose)
  }

  private func units(_ text: String) -> [String] {
    read(text).article.units.map(\.text)
  }

  @Test(arguments: [
    ("# One\ntext", ["One", "text"]),
    ("## One ##\n\n###### Two", ["One", "Two"]),
    ("One\n===\nTwo\n---\nthree", ["One", "Two", "three"]),
    ("####### seven", ["####### seven"]),
    ("#hash", ["#hash"]),
    ("one\ntwo\n\nthree", ["one two", "three"]),
    ("one  \ntwo\\\nthree", ["one two three"]),
    ("one<br>two<br/>three", ["one two three"]),
    ("one<br><br />two<br> <br/>three", ["one", "two", "three"]),
    ("***\none\n\n- - -\n\n___", ["one"]),
    ("> One.\n> Two.\n>\n> Three.", ["One.", "Two.", "Three."]),
    ("> > deep", ["deep"]),
    ("- one\n- two\n  more\n- three", ["one", "two more", "three"]),
    ("1. one\n2) two\n10. ten", ["one", "two", "ten"]),
    ("* a\n  * b\n    * c", ["a", "b", "c"]),
    ("- one\n\n  second paragraph", ["one", "second paragraph"]),
    ("- one\n---\ntwo", ["one", "two"]),
    ("- [x] done\n- [ ] open", ["done", "open"]),
    ("It was in\n1986. A good year.", ["It was in 1986.", "A good year."]),
  ])
  func readsBlocks(_ text: String, _ expected: [String]) {
    #expect(units(text) == expected)
  }

  @Test(arguments: [
    ("# One\ntext", "One"), ("Two words\n===\ntext", "Two words"), ("## Low\n\ntext", "Low"),
    ("---\nkind: x\n---\n# One\ntext", "One"), ("---\ntitle: T\n---\n# One\ntext", "T"),
    ("text\n\n# One\n\ntext", nil), ("# One", nil), ("text", nil),
    ("# ![a](x.png)\n\n## Two\n\ntext", "Two"), ("# ![a](x.png)\n\ntext", nil),
    ("# `code`\n\ntext\n\n## Two", nil), ("![a](x.png)\n\n# One\n\ntext", "One"),
  ])
  func takesTheFirstHeadingForTheHeadline(_ text: String, _ title: String?) {
    let whole = read(text).article
    let apart = whole.withHeadlineApart
    #expect(apart.title == title)
    #expect(apart.headline.isEmpty == (title == nil))
    #expect(apart.headline + apart.units == whole.units)
  }

  @Test(arguments: [
    ("# One\n\ntext", "One"), ("text\n\n# One\n\nmore", "One"), ("text\n\nOne\n===", "One"),
    ("## One\n\ntext\n\n### Two\n\n### Three\n\nmore", "One"),
    ("## Low\n\ntext\n\n# One", "One"), ("# One #\ntext", "One"),
    ("# One\n\ntext\n\n# Two\n\nmore", nil), ("text", nil), ("text\n\n#", nil),
    ("text\n\n######", nil), ("# ![a](x.png)\n\n## Two\n\ntext", "Two"),
    ("text\n\n## Two\n\n# `code`", "Two"), ("# ![a](x.png)\n\n# One\n\ntext", "One"),
    ("# ![a](x.png)\n\ntext", nil), ("## Two\n\n## Three\n\n# <br>\n\ntext", nil),
  ])
  func whereOrderIsAskedForTheHeadlineIsTheHighestHeading(_ text: String, _ title: String?) {
    let whole = MarkdownReader.read(text.utf8.span, purpose: .restoring).article
    #expect(whole.withHeadlineApart.title == title)
    #expect(whole.units.map(\.index) == Array(whole.units.indices))
  }

  @Test(arguments: [
    ("a\n\n```swift\nlet code = 1\n```\n\nb", ["a", "b"]),
    ("a\n~~~\n```\ncode\n~~~\nb", ["a", "b"]),
    ("a\n\n    code\n\n\tcode\n\nb", ["a", "b"]),
    ("a\n    goes on", ["a goes on"]),
    ("- a\n\n      code\n\n  b", ["a", "b"]),
    ("- a\n  ```\n  code\n  ```\n- b", ["a", "b"]),
    ("> ```\n> code\n\nb", ["b"]),
    ("```\nnever closed", []),
    ("a\n\n| h | i |\n|---|:-:|\n| 1 | 2 |\n\nb", ["a", "b"]),
    ("h | i\n--- | ---\n1 | 2\n\nb", ["b"]),
    ("text\n| h |\n| - |\n| 1 |\n\nb", ["text", "b"]),
    ("a | b is no table", ["a | b is no table"]),
    ("<div class=\"x\">\nhtml\n</div>\n\nb", ["b"]),
    ("<!-- a\n\nb -->\n\nc", ["c"]),
    ("<script>\n\nvar x;\n\n</script>\nb", ["b"]),
    ("<?php echo ?>\nb", ["b"]),
    ("[ref]: https://example.org \"T\"\n\nb", ["b"]),
    ("a[^1]\n\n[^1]: The note.", ["a", "The note."]),
  ])
  func dropsWhatIsNoProse(_ text: String, _ expected: [String]) {
    #expect(units(text) == expected)
  }

  @Test(arguments: [
    ("*a* **b** ***c*** _d_ __e__ ~~f~~", "a b c d e f"),
    ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
    ("**bold *and italic***", "bold and italic"),
    ("a lone * star and *open", "a lone * star and *open"),
    ("one `code` and ``a ` b`` two", "one and two"),
    ("an `open tick", "an `open tick"),
    ("``two `one` left", "``two left"),
    ("a \\`b` c", "a `b` c"),
    ("*a `*b` c*", "a c"),
    ("[the `code` here](http://a.org) b", "the here b"),
    ("[text](http://a.org) and [b](<c d> 'T')", "text and b"),
    ("[a (b)](http://a.org/x_(y)) c", "a (b) c"),
    ("[text][ref] [ref][] [ref]\n\n[Ref]: /x", "text ref ref"),
    ("[text][none] and [x]", "[text][none] and [x]"),
    ("![alt](a.png) b ![x][ref]\n\n[ref]: /x", "b"),
    ("[![alt](a.png) c](b) d", "c d"),
    ("See <https://a.org/b> or ask <ann@a.org>.", "See or ask."),
    ("See https://a.org/b.", "See https://a.org/b."),
    ("a<brow>b", "ab"),
    ("a <b>bold</b> <!-- c --> d", "a bold  d"),
    ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ("AT&amp;T &#8212; &#x41;&copy; &unknown; &", "AT&T — A© &unknown; &"),
    ("\\*a\\* \\[b\\] \\d", "*a* [b] \\d"),
  ])
  func readsInlines(_ text: String, _ expected: String) {
    #expect(units(text) == [expected])
  }

  /// What other dialects mark is no word.
  @Test(arguments: [
    ("> [!NOTE]\n> Quote this.", ["Quote this."]), ("> [!tip]- A title\n> Quote.", ["Quote."]),
    ("[!NOTE]", ["[!NOTE]"]),
    ("::: warning\nCareful now.\n:::", ["Careful now."]), (":::note[A title]\n\na\n\n:::", ["a"]),
    ("!!! note \"Title\"\n    Admonished.\n\nb", ["Admonished.", "b"]),
    ("??? tip\n\n    Folded.\n\nb", ["Folded.", "b"]), ("!!! Stop", ["!!!", "Stop"]),
    ("We see {{ page.title }} here.", ["We see here."]), ("a {{ b", ["a {{ b"]),
    ("{% include a.html %}\nText.", ["Text."]), ("a {% if x %}b{% endif %} c", ["a b c"]),
    ("{{< figure src=\"a\" >}}\n\nb", ["b"]), ("a\n{{% tip %}}\nb\n{{% /tip %}}", ["a", "b"]),
    ("{% highlight swift %}\nlet a\n\nlet b\n{% endhighlight %}\nb", ["b"]),
    ("{% comment %}a{% endcomment %}\nb", ["b"]),
    ("See [[Some Page|the label]].", ["See the label."]), ("[[A page]] is.", ["A page is."]),
    ("[[Page#Part]] is.", ["Page Part is."]), ("a ![[embed.png]] b", ["a b"]),
    ("[[1]](#n) and [[2]]", ["[1] and [[2]]"]), ("[[a]\n\n[a]: /x", ["[a"]),
    ("Where $x^2 + y$ holds, $n$ is.", ["Where holds, is."]),
    ("It costs $5 and $6, or $20.", ["It costs $5 and $6, or $20."]),
    ("From US$ and their rates to $ now.", ["From US$ and their rates to $ now."]),
    ("We have\n$$\na = b\n\nc\n$$\nwhere b is.", ["We have where b is."]),
    ("$$ a = b $$\n\nb", ["b"]), ("a $$b$$ c", ["a c"]),
    ("\\begin{align}\na &= b\n\\end{align}\n\nb", ["b"]),
    ("import A from './a'\nimport './b'\n\nexport const c = {\n  d: 1 }\n\nb", ["b"]),
    ("import duties from China rose.", ["import duties from China rose."]),
    ("export prices fell.", ["export prices fell."]),
    ("<Card title=\"a > b\" on={() => go()}>\nInside.\n</Card>\n\nb", ["Inside.", "b"]),
    ("<Tabs.Item\n  a=\"b\"\n>\n\nInside.\n\n</Tabs.Item>", ["Inside."]),
    ("a <Icon name=\"x>y\" /> b", ["a  b"]), ("{/* no words */}\n\nb {/* none */}", ["b"]),
    ("{: .class }\nb\n\n[TOC]\n\n[[_TOC_]]", ["b"]), ("## Head {#id}\n\nb", ["Head {#id}", "b"]),
    ("The sea is wide. It is deep.\n---\nb", ["The sea is wide.", "It is deep.", "b"]),
    ("It was inter-\nvened and pre-\nand post-war.", ["It was intervened and pre- and post-war."]),
  ])
  func dropsTheMarksOfDialects(_ text: String, _ expected: [String]) {
    #expect(units(text) == expected)
  }

  @Test func headingsAreNoSentences() {
    let article = read("# One. Two\n\nThree.\n\nFour\n---\n\n- Five").article
    #expect(article.units.map(\.isHeading) == [true, true, false, true, false])
    #expect(article.units.allSatisfy { $0.isSentence })
    #expect(article.asProse.units.map(\.text) == ["Three.", "Five"])
    #expect(article.asProse.headingCount == 2)
  }

  /// Code leaves a gap that joins neither words nor sentences and parts none.
  @Test(arguments: [
    ("Run `make test` first.", ["Run first."]),
    ("Use `foo`. Then wait.", ["Use.", "Then wait."]),
    ("`make` builds it. `make test` tests it.", ["builds it.", "tests it."]),
    ("(See above.) `make` builds it.", ["(See above.)", "builds it."]),
    ("Is it `nil`? `None` is not.", ["Is it?", "is not."]),
    ("Call `f(x). G(y)` once.", ["Call once."]),
    ("Call `a`, `b` (or `c`) and wait.", ["Call, (or) and wait."]),
    ("pre`x`post", ["pre post"]),
    ("Two `Array`s hold the `Set`'s items.", ["Two hold the items."]),
    ("`--flag`: does it.", ["does it."]),
    ("`a`\n\n- `b`, `c`\n- d", ["d"]),
    ("Wait for `a`", ["Wait for"]),
    ("One `a\nb` two", ["One two"]),
  ])
  func codeLeavesAGap(_ text: String, _ expected: [String]) {
    #expect(units(text) == expected)
  }

  /// The lengths differ, so that no run closes another.
  @Test func runsOfTicksAreLinear() {
    let text = (1...1_500).map { String(repeating: "`", count: $0) + "a" }.joined()
    #expect(units(text) == [text])
  }

  @Test(arguments: [
    ("---\ntitle: \"A title\"\ntags: [a]\n---\ntext", "A title"),
    ("---\r\ntags: x\r\n---\r\ntext", nil),
    ("+++\ntitle = 'A title'\n+++\ntext", "A title"),
    ("---\ntitle: A: b\n...\ntext", "A: b"),
  ])
  func skipsFrontMatter(_ text: String, _ title: String?) {
    let article = read(text).article
    #expect(article.title == title)
    #expect(article.units.map(\.text) == ["text"])
  }

  @Test(arguments: [
    "---\n\nThe sea.\n\n---\n\nThe land.", "---\nThe sea. It is: wide.\n---\nThe land.",
    "---\n- The sea.\n---\nThe land.",
  ])
  func readsProseBetweenRules(_ text: String) {
    let texts = read(text).article.units.map(\.text)
    #expect(texts.first?.hasPrefix("The sea.") == true && texts.last == "The land.")
  }

  @Test func numbersParagraphs() {
    let reading = read("# Head\n\nOne. Two.\n\n- a\n- b")
    #expect(reading.article.units.map(\.paragraph) == [0, 1, 1, 2, 3])
  }

  @Test(arguments: [
    "[", "](", "![", "[a](", "*a ", "a_ ", "`", "<", "<a ", "<!--", "&", "\\", "](<", "[^", "> ",
    "- ", "| a |\n|-|\n", "[a](b", "**", "[a](b \"",
    "- + ", "* 1. ", "é", "{{", "{%", "{/*", "$", "$$", "$a ", "[[", "[[a", "![[a|", "<a \"",
    "<a {",
    "<A b={", "<br>", "<br> ", ":::\n", "$$\n", "a-\n", "> [!a]\n",
  ])
  func isLinearOnRepeatedMarks(_ piece: String) {
    #expect(read(String(repeating: piece, count: 10_000)).format == .markdown)
  }

  @Test func aQuotationDeepInSpacesIsLinear() {
    let text =
      String(repeating: "> ", count: 100_000) + "a" + String(repeating: " ", count: 100_000)
    #expect(units(text) == ["a"])
  }

  @Test(arguments: UInt64(0)..<200)
  func survivesAnything(_ seed: UInt64) {
    let pieces = [
      "# ", "```", "\n", "\n\n", "> ", "- ", "1. ", "|", "---", "[", "]", "(", ")", "!", "<", ">",
      "`", "*", "_", "~~", "\\", "&amp;", "text", " ", "    ", "\t", "<!--", "-->", "é", "[a]: b",
      "{{", "}}", "{%", "%}", "$", "$$", "[[", "]]", ":::", "[!a]", "<A", "/>", "{/*", "a-\n",
      "<br>",
    ]
    var draws = Draws(seed: seed)
    let text = (0..<60).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &draws)] }
    let units = read(text.joined()).article.units
    #expect(units.map(\.index) == Array(units.indices))
    #expect(units.allSatisfy { !$0.text.allSatisfy(\.isWhitespace) })
  }
}
