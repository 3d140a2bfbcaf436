import Testing

@testable import Prose

/// Pages of several kinds, whose text is that of the Markdown that they were made from.
@Suite struct HTMLReaderTests {
  private static func read(_ page: String) throws -> Reading {
    try ArticleReader.read(Array(page.utf8), format: .auto, name: "a.html", purpose: .prose)
  }

  private static func texts(_ page: String) throws -> [String] {
    try read(page).article.units.map(\.text)
  }

  /// The text that every page below holds, as Markdown.
  private static let markdown = """
    # Rain in Port Low

    It rained in Port Low on Friday. "We had *no* warning," said Ann Low — the mayor’s aide.

    ## What came next

    - The harbour closed.
    - The ships left.

    Later the café opened again, and [people](x) went home.
    """

  private static let content = """
    <h1>Rain in Port&nbsp;Low</h1>
    <p>It rained in Port Low
    on Friday. &quot;We had <em>no</em> warning,&quot; said Ann Low &mdash; the mayor&#146;s aide.
    <h2>What came next</h2>
    <ul><li>The harbour closed.<li>The ships left.</ul>
    <p>Later the caf&eacute; opened again, and <a href="x">people</a> went home.</p>
    """

  @Test(arguments: [
    // A fragment, and a page of the plainest kind.
    content, "<!DOCTYPE html><html><head><title>x</title></head><body>\(content)</body></html>",
    // News, with navigation, pictures, a table, comments and a footer.
    """
    <html><body class="has-sidebar"><header><h2>The Herald</h2><nav><ul><li><a>Home</a></ul></nav>
    </header><main><article>\(content)<figure><img alt="x"><figcaption>A caption.</figcaption>
    </figure><table><tr><td>1<td>2</table><div class="share-buttons"><a>Tweet</a></div></article>
    </main><section id="comments"><article class="comment"><p>Nice words, I say.</p></article>
    </section><aside><p>Read more of this.</p></aside><footer><p>All rights.</p></footer></body></html>
    """,
    // A blog with its lists as plain boxes.
    """
    <body><div id="nav"><a href="/">Home</a> <a href="/b">About</a></div><div class="post">\(content)
    </div><div class="sidebar-left"><p>Other posts are here.</p></div><div class="cookie-banner">
    <p>We use cookies.</p></div><script>if (a < b) { document.write("<p>no</p>") }</script></body>
    """,
    // Documentation with roles, a hidden part and a form.
    """
    <body><div role="navigation"><p>Contents of it.</p></div><div role="main">\(content)
    <p hidden>Not seen by anyone.</p><pre><code>make test</code></pre></div>
    <form><label>Search it.</label><input></form><div role="contentinfo">Imprint of it.</div></body>
    """,
    // Teasers of other articles beside the article.
    """
    <body><article>\(content)</article><article><h2>Sun</h2><p>It shone.</p></article></body>
    """,
    // Capitals, comments and a style sheet.
    """
    <HTML><HEAD><STYLE>p { color: red }</STYLE></HEAD><BODY><!-- <p>no</p> -->\(content)</BODY></HTML>
    """,
    // All of it in a table, as pages were made once.
    "<body><table><tr><td>\(content)</td></tr></table></body>",
    // What the author switches off.
    "<body>\(content)<!-- sequitur off --><p>Nobody wants this.</p><!-- sequitur on --></body>",
    "<body><noscript><p>Turn it on.</p></noscript>\(content)<svg><text>no</text></svg></body>",
  ])
  func aPageIsItsText(_ page: String) throws {
    let wanted = try ArticleReader.read(
      Array(Self.markdown.utf8), format: .markdown, name: "a.md", purpose: .prose
    ).article.units
    let units = try Self.read(page).article.units
    #expect(
      units.map { $0.text.split(separator: "\u{a0}").joined(separator: " ") }
        == wanted.map(\.text))
    #expect(units.map(\.isHeading) == wanted.map(\.isHeading))
    #expect(units.map(\.isHeadline) == wanted.map(\.isHeadline))
    #expect(units.map(\.paragraph) == wanted.map(\.paragraph))
  }

  @Test func codeKeepsItsPlace() throws {
    #expect(
      try Self.texts("<p>Run <code>make test</code> first. It takes long.</p>")
        == ["Run first.", "It takes long."])
  }

  @Test func breaksAreSpacesAndTwoPartParagraphs() throws {
    #expect(
      try Self.texts("<p>One came<br>home. Two<br><br>left.</p>") == [
        "One came home.", "Two", "left.",
      ])
  }

  @Test func sentencesKnowTheirPlaces() throws {
    let units = try Self.read("<h1>T</h1>\n<p>One came. Two\n  &eacute;t.</p>").article.units
    #expect(
      units.map(\.place) == [
        SourcePlace(line: 1, column: 5), SourcePlace(line: 2, column: 4),
        SourcePlace(line: 2, column: 14),
      ])
  }

  @Test(arguments: [
    "<", "<p", "<p>", "a<b", "a < b & c", "<!--", "<!", "<script>", "<p class", "<p class=",
    "<p class='", "&#xffffffff;", "&;", "</", "</p", "<title>", "<a b=c<d>", "<p/><p/>x",
  ])
  func brokenMarkupIsNoHarm(_ page: String) {
    // Whatever comes of it, it ends.
    _ = try? Self.read(page)
    _ = try? Self.read("<p>It rained. </p>" + page)
  }

  @Test func elementsNeverEndInEachOther() throws {
    let page = String(repeating: "<div>", count: 20_000) + "It rained."
    #expect(try Self.texts(page) == ["It rained."])
  }

  @Test func commentsSwitchOffInMarkdownToo() throws {
    let text =
      "One came.\n\n<!-- sequitur off -->\nTwo left.\n<!-- sequitur on -->\n\nThree came.\n"
    let units = try ArticleReader.read(
      Array(text.utf8), format: .markdown, name: "a.md", purpose: .prose
    ).article.units
    #expect(units.map(\.text) == ["One came.", "Three came."])
    #expect(units.last?.place == SourcePlace(line: 7, column: 1))
  }
}
