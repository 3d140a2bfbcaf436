import Prose
import Testing

@Suite struct MarkupFormTests {
  private func form(_ text: String) -> MarkupForm? { MarkupForm.of(text.utf8.span) }

  @Test(arguments: [
    (
      MarkupForm.html,
      "<!DOCTYPE html>\n<html><head><title>Boats</title></head><body><p>The boat left.</p></body></html>"
    ),
    (.html, "<p>The boat left.</p>\n<p>We <b>slept</b> until noon.</p>\n<p>Then it rained.</p>"),
    (.xml, "<?xml version=\"1.0\"?>\n<note><to>Ann</to></note>"),
    (
      .latex,
      "\\documentclass{article}\n\\begin{document}\nThe boat left. We slept.\n\\end{document}"
    ),
    (.latex, "\\section{Boats} The boat \\emph{left} the harbour, see \\cite{lee1990}. We slept."),
    (.rtf, "{\\rtf1\\ansi The boat left.}"),
    (.json, "[{\"name\": \"boat\", \"length\": 12}, {\"name\": \"raft\", \"length\": 3}]"),
    (.json, "[\"one\", \"two\", \"three\"]"),
    (.csv, "name,length,port\nboat,12,Hull\nraft,3,Leith\nship,90,London\n"),
    (.csv, "name;length;port\nboat;12;Hull\nraft;3;Leith\nship;90;London\n"),
    (.tsv, "name\tlength\nboat\t12\nraft\t3\n"),
    (
      .code,
      "import Foundation\n\nfunc area(_ side: Int) -> Int {\n  return side * side\n}\n\nlet a = area(3);\nprint(a)\n"
    ),
    (
      .code,
      "def area(side):\n    return side * side\n\nfor k in range(3):\n    print(area(k))\n"
    ),
    (.troff, ".TH BOAT 1\n.SH NAME\nboat \\- leaves\n.SH SYNOPSIS\n.B boat\n"),
    (.binary, "GIF89a\u{1}\u{2}\u{3}\u{4}\u{5}\u{0}\u{1}abc"),
    (.encoding, "The cafÃ© was shut, and the rÃ©sumÃ© lay on the table."),
    (.encoding, "She said itâ€™s over. He didnâ€™t hear."),
  ])
  func isTold(_ form: MarkupForm, _ text: String) {
    #expect(self.form(text) == form)
  }

  @Test(arguments: [
    "", "The boat left. We slept.",
    "In HTML, <b> makes words bold and <i> slanted. Nobody writes them by hand any more.",
    "Write to Ann <ann@example.com> or see <https://example.com> for more.",
    "The formula \\frac{a}{b} is LaTeX. The rest of this text is not, and it goes on for a while yet.",
    "[Editor's note: this was written in May.] The boat left.",
    "Red, green, and blue.\nApples, pears, and plums.\nTom, Dick, and Harry.\nHook, line, and sinker.",
    "He came; he saw; he left.\nShe came; she saw; she stayed.\nThey came; they went; so.\nWe ate; we drank; so.",
    "Roses are red,\nViolets are blue,\nSugar is sweet,\nAnd so are you.",
    "- Buy milk (two pints)\n- Call Ann\n- Pay the rent\n- Feed the cat",
    "\"Why?\" he asked.\n\"Why not?\" she said.\n\"I see.\"\n\"Do you?\"\n",
    "import duties rose\nfrom here on\nlet us go\nclass struggle\npublic opinion matters",
    "If x = y + z, then x > y. We know that f(x) is less than g(x) for each x in the set.",
    "C:\\Users\\Ann\\Documents is where the file was. She moved it.",
    "La résumé café naïve façade.", "A\u{c}B page\u{c}break\u{c}four\u{c}five",
  ])
  func proseIsNone(_ text: String) {
    #expect(form(text) == nil)
  }

  @Test func theEndOfALongTextIsNotLookedAt() {
    let prose = String(repeating: "The boat left the harbour. ", count: 1_000)
    #expect(form(prose + "<p><p><p><p><p>") == nil)
  }
}
