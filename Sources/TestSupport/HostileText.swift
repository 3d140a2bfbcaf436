/// What articles may hold, by accident or on purpose: each of these must come out as text.
public enum HostileText {
  /// The texts.
  public static let samples: [String] = [
    // Markup of Markdown
    "*emphasis* and **strong** and ***both***", "_under_ __lines__ snake_case_name",
    "~~struck~~ ~x~",
    "`code` and ``more`` and a lone `", "# Heading", "## Heading ##", "#hashtag", "Title #",
    "C# is not a heading", "- item", "+ item", "* item", "-", "+", "*", "1. item", "1) item",
    "2024. Was it a year?", "1986) a great season", "> quote", ">quote", ">", "---", "***", "___",
    "===", "=", "- - -", "``` fence", "~~~ fence", "    indented code", "\tindented code",
    "a  \nb", "a\\\nb", "a\\", "\\", "\\*not\\*", "line\n---", "line\n===", "line\n- item",
    "line\n\nparagraph", "line\r\n# heading", "- [ ] task", "- [x] task", "+++", ":::", ":--",
    ":-:",
    // Links, images, references
    "[link](http://evil.example)", "![image](http://evil.example/x.png)", "[a][b] [a][] [a]",
    "[b]: http://evil.example \"title\"", "[^1] and [^1]: note", "<http://evil.example>",
    "<mail@evil.example>", "http://evil.example/path?q=1#x", "https://evil.example",
    "see www.evil.example now", "WWW.EVIL.EXAMPLE", "HTTP://EVIL.EXAMPLE", "ftp://evil.example",
    "(www.evil.example)", "mail someone@evil.example", "a.b-c_d+e@evil.example", "@mention",
    "mailto:someone@evil.example", "xmpp:someone@evil.example/x", "[x](javascript:alert(1))",
    "[x](<javascript:alert(1)>)", "![x](data:text/html,<script>alert(1)</script>)", "a!", "]", "[",
    "](x)", "![", "](http://evil.example)",
    // HTML and entities
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>bold</b>", "<!-- comment -->",
    "<!--", "-->", "--!>", "<?php ?>", "<!DOCTYPE html>", "<![CDATA[x]]>", "</div>", "<div",
    "<svg/onload=alert(1)>", "<details open ontoggle=alert(1)>", "&lt;script&gt;", "&amp;", "&#60;",
    "&#x3c;b&#x3e;", "&copy", "&copy;", "&nbsp;&nbsp;", "AT&T", "a & b", "a &b; c", "&",
    // Tables
    "a | b", "| a | b |", "|", "||", "a \\| b", "\\\\|", "| - | - |", "`a | b`", "a|b\n-|-\n1|2",
    // Mathematics and the like
    "$x$ and $$y$$", "$100 or $200", "{% include x %}", "{{ x }}", ":smile:",
    // Controls, directions, terminal escapes
    "\u{1b}[31mred\u{1b}[0m", "\u{1b}]0;title\u{07}", "\u{1b}[2J", "a\u{08}\u{08}b", "a\0b",
    "\u{7f}",
    "\u{9b}31m", "\u{202e}drow sdrawkcab\u{202c}", "\u{2066}isolated\u{2069}", "\u{200e}\u{200f}",
    "a\u{2028}b\u{2029}c", "a\u{85}b\u{0b}c\u{0c}d", "\u{feff}mark", "zero\u{200b}width",
    "\u{e0041}\u{e0042}tags", "\u{fff9}a\u{fffa}b\u{fffb}", "\u{61c}arabic mark",
    "\u{fffe}\u{ffff}",
    // Letters that stick to what stands before them
    "\u{301}accent first", "`\u{301}`", "*\u{301}x*", "[\u{301}x](y)", "e\u{301}", "👩‍👩‍👧 family",
    "日本語", "العربية", "", " ", "  \n ",
  ]
}
