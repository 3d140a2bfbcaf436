import Testing

/// Documents as people write them, to be read by two readers of Markdown.
struct MarkdownDocument: Sendable, CustomTestStringConvertible {
  var name: String
  var text: String
  /// The words that only the house's reader finds, in alphabetical order.
  var ours: [String] = []
  /// The words that only cmark-gfm finds, in alphabetical order.
  var theirs: [String] = []
  /// Why they differ.
  var reason = ""

  var testDescription: String { name }
}

extension MarkdownDocument {
  static let plain: [MarkdownDocument] = [
    MarkdownDocument(
      name: "read-me",
      text: """
        # Tidewatch [![build](https://ci.example/b.svg)](https://ci.example)

        Tidewatch tells **when the tide turns** at any harbour. It is a *small* tool:

        - no account,
        - no network, once the [tables][t] are there,
        - one binary.

        ## Install

        ```sh
        make install PREFIX=/usr
        ```

        Then run `tidewatch --harbour Vessand`. See [the manual](docs/manual.md "All of it") for more.

        [t]: https://example.org/tables
        """),
    MarkdownDocument(
      name: "change log",
      text: """
        Changes
        =======

        1.2.0 (2024-02-29)
        ------------------

        * Tables are read in half the time (#41).
        * `--quiet` no longer hides errors; see <https://example.org/41>.

        1.1.0
        -----

        1. First, the clock.
        2. Then the rest:
           * harbours in the south,
           * harbours in the north.
        """),
    MarkdownDocument(
      name: "travel letter",
      text: """
        We left at six.  
        Nobody was awake, not even the dog\\
        of the baker. The road goes up to the pass, and\\*\\* then down.

        > “You will not see much,” said the man at the toll.
        > He was right.
        >
        > > Fog again.

        ***

        Later the sun came out &mdash; at last &amp; for good.
        """),
    MarkdownDocument(
      name: "recipe",
      text: """
        ## Flat bread

        | what  | how much |
        | ----- | -------: |
        | flour |    500 g |
        | water |   300 ml |

        1. Mix the flour and the water. Let it rest.

           It has to be soft.

        2. Roll it out:

               rolling pin, 3 mm

           and bake it.

        Serves four.
        """),
    MarkdownDocument(
      name: "meeting notes",
      text: """
        ### Present

        Ann, Bo, ~~Cem~~ Dana

        ### To do

        - [x] write to the port
        - [ ] call the *town hall*
          - [ ] before Monday!
        + another list
        + with two items

        Next meeting: 14:30, room 2.
        """),
    MarkdownDocument(
      name: "questions and answers",
      text: """
        Is it free?
        -----------

        Yes. It costs nothing, and 2 * 3 * 4 stars are no emphasis.
        snake_case_names stay, __bold__ and _it_ do not.

        What of <b>HTML</b>?
        ---

        <div class="note">
        Not read.
        </div>

        It is left out <!-- all of it --> here.
        """),
    MarkdownDocument(
      name: "nested lists and code",
      text: """
        * Open the lid.

          ```swift
          let lid = Lid()
          ```

          Look inside.

        * Close it.

              code in an item

          1. Gently.
          2. Slowly.

        \tcode at the end
        """),
    MarkdownDocument(
      name: "reference links",
      text: """
        The [first], the [second one][second] and the [third][] are *links*.
        A [missing][one] is not, nor is [this].

        [first]: /1
        [Second]: </2 3> 'Title'
        [third]:
          /3
        """,
      ours: ["3"], reason: "a definition over two lines is read as two, of which the second is text"
    ),
    MarkdownDocument(
      name: "pictures",
      text: """
        ![A harbour at dawn](dawn.jpg)

        The harbour ![small](s.png) at dawn. [![Chart](c.svg) The chart](c.html) shows the tide.

        ![][ref]

        [ref]: x.png
        """),
    MarkdownDocument(
      name: "emphasis",
      text: """
        ***Both*** and **one *in* the other**, *a **b** c*, foo*bar*baz, 5*6*7.
        A lone * star, an _open line, and ** two.
        """),
    MarkdownDocument(
      name: "addresses",
      text: """
        Write to <ann@example.org>, or see <https://example.org/a_b>. Text goes on,
        and [a (round) link](https://example.org/x_(y)) ends it.
        """),
    MarkdownDocument(
      name: "hard-wrapped essay",
      text: """
        It was a bright cold day, and the clocks
        were striking thirteen. In
        1986. A year like others, it seemed.

        The end
        - of
        - it
        """),
    MarkdownDocument(
      name: "escapes and entities",
      text: """
        \\# No heading, \\[no link\\](x), 1\\. no list.
        AT&amp;T, &copy; 2024, caf&#233;, &nosuch; &#x41;.
        """),
    MarkdownDocument(
      name: "quotations",
      text: """
        > ## A heading
        > Text in a quotation
        goes on lazily.

        > - item one
        > - item two
        >
        >       code
        >
        > ```
        > fenced
        > ```
        After it.
        """),
    MarkdownDocument(
      name: "rules and headings",
      text: """
        # One #
        ## Two ##
        ###### Six
        ####### Seven is none

        - - -
        Text
        ***
        #hashtag and #
        """),
  ]

  static let dialects: [MarkdownDocument] = [
    MarkdownDocument(
      name: "front matter",
      text: "---\ntitle: The tide\ntags: [sea]\n---\nIt turns.\n",
      theirs: ["The", "sea", "tags", "tide", "title"],
      reason: "CommonMark knows no front matter: to it that is a rule and a heading"),
    MarkdownDocument(
      name: "alerts and containers",
      text: "> [!NOTE]\n> It turns twice a day.\n\n::: tip Title\nLook at the moon.\n:::\n",
      theirs: ["NOTE", "Title", "tip"], reason: "the marks of GitHub and of containers"),
    MarkdownDocument(
      name: "templates",
      text: "{% include nav.html %}\nThe tide of {{ page.date }} was high.\n",
      theirs: ["date", "html", "include", "nav", "page"], reason: "the tags of templates"),
    MarkdownDocument(
      name: "formulas and wiki links",
      text: "The height $h = a \\cos t$ is in [[Tide table|the table]].\n\n$$\nE = m\n$$\n",
      theirs: ["E", "Tide", "a", "cos", "h", "m", "t", "table"],
      reason: "TeX, and the targets of wiki links"),
    MarkdownDocument(
      name: "components",
      text: "import Tide from './tide'\n\n<Tide at=\"6\">\n\nIt is high.\n\n</Tide>\n",
      theirs: ["Tide", "from", "import", "tide"], reason: "the modules of MDX"),
  ]
}
