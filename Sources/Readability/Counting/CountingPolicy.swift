import Lexicon

/// What counts as what: the choices that readability tools differ in, in words.
public enum CountingPolicy {
  /// The policy as (what, rule) pairs, in the order of reports.
  public static let rules: [(subject: String, rule: String)] = [
    (
      "word",
      "a run of letters and digits with inner apostrophes and hyphens; U.S. and 3.5 are one word, so "
        + "is a word that a line's end divides, "
        + "a web or mail address as many as it has runs; Markdown's code and link targets are none"
    ),
    ("letter", "a letter or digit inside a word; marks are not counted"),
    ("character", "a Unicode scalar that is not white space"),
    (
      "sentence",
      "what the sentence splitter finds, if it holds a word; blank lines end one, a single "
        + "newline does unless the text is wrapped to a width"
    ),
    ("paragraph", "what blank lines part, or a unit of an article, if it holds a word"),
    (
      "syllable",
      "by the first pronunciation in the CMU Pronouncing Dictionary, else by a letter model; "
        + "numbers are read aloud, years in pairs, acronyms by letter where usual; compounds by "
        + "their parts, names as other words; $, %, & and the like beside a word are read, too"
    ),
    ("long word", "seven letters or more"),
    (
      "difficult word",
      "a word that is not on the familiar list (Dale's of 1948 unless another is chosen) by itself, "
        + "by a regular ending or by the parts of its compound; numbers, names, days, months and "
        + "titles are familiar, acronyms are not"
    ),
    (
      "name",
      "a capitalised word inside a sentence that has words without capitals; at a sentence's "
        + "start only if the word is met as a name elsewhere and never in lower case"
    ),
    (
      "hard word (Fog)",
      "three syllables or more, but for names, compounds of short easy words with or without a "
        + "hyphen, and a third syllable that "
        + "is only -es, -ed or -ing"
    ),
    (
      "unfamiliar word (Spache)",
      "not on the primary list, counted once in each sample of 100 running words"
    ),
    ("type", "a distinct word in lower case"),
    (
      "heading",
      "what Markdown marks as one; in plain text a short line between blank lines that does not "
        + "end like a sentence, over a paragraph that does, or an underlined line; its words and "
        + "sentences are not counted"
    ),
    ("consensus", Consensus.definition),
  ]

  /// The policy for texts in a language: outside of English there are no lists of words.
  static func rules(in language: Language) -> [(subject: String, rule: String)] {
    if language == .english { return rules }
    let shared = ["word", "letter", "character", "sentence", "paragraph", "long word", "type"]
    return rules.filter { shared.contains($0.subject) } + [
      (
        "syllable",
        "by the vowels of the word, as the spelling of \(language.name) has them; numbers are read "
          + "aloud"
      )
    ]
  }
}
