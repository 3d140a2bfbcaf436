import CommandLineKit

extension ToolSpec {
  /// The one table of commands and options.
  static let sequitur = ToolSpec(
    name: "sequitur", version: "0.1.0",
    summary: "Puts the shuffled sentences of an article back in order.",
    discussion: """
      It also scores how coherent an article is in the order given, measures how easily it is \
      read, and measures itself on articles whose order is known.

      No FILE, or -, reads standard input. Results go to standard output, all else to standard \
      error. Options may stand before or after files.
      """,
    commands: [
      .restore, .coherence, .readability, .compare, .report, .evaluate, .train, .sentences,
      .syllables, .cache, .completions, .man, .help,
    ],
    commonOptions: OptionSpec.common,
    examples: [
      .init("sequitur restore article.txt", "Print an article with its lines in order:"),
      .init("sequitur restore --jsonl < in.jsonl > out.jsonl", "Do a stream of articles:"),
      .init("sequitur readability essay.md", "Measure how easily a text is read:"),
      .init("sequitur compare essays/", "Rank the articles of a folder:"),
    ])
}

extension OptionSpec {
  /// The options of every command.
  static let common: [OptionSpec] = [
    .value(
      "format", "FORM", .choice(["text", "json", "jsonl", "markdown"]), default: "text",
      "The form of the output."),
    .alias("json", for: [.init("format", "json")], "The same as --format json."),
    .value(
      "from", "FORM",
      .choice(["dossier", "lines", "text", "markdown", "jsonl", "auto"]), default: "auto",
      "The form of the input; auto tells it from content and name."),
    .alias(
      "jsonl", for: [.init("from", "jsonl"), .init("format", "jsonl")],
      "Read and write one JSON object a line."),
    .value(
      "model", "NAME", .choice(["classic", "news"]),
      "The model of order; the default is news where it is installed, else classic."),
    .value("models", "DIR", .folder, "The folder of models and lexicon files."),
    .value("cache", "PATH", .file, "The file that keeps results."),
    .flag("no-cache", negates: "cache", "Neither look results up nor keep them."),
    .value(
      "jobs", "N", .integer(1...1_024), short: "j",
      "How many articles are worked on at once; the default is one a processor."),
    .value("seed", "N", .integer(0...Int.max), default: "1", "Decides every random choice."),
    .value(
      "limit-units", "N", .integer(1...Int.max), default: "2000",
      "Refuse articles of more units."),
    .value(
      "output", "PATH", .file, short: "o", isConfigurable: false,
      "Write results to a file, which appears when it is complete."),
    .flag("quiet", short: "q", "Say nothing but errors on standard error."),
    .flag("verbose", short: "v", negates: "quiet", "Say more on standard error."),
    .value(
      "color", "WHEN", .choice(["auto", "always", "never"]), default: "auto",
      "Whether output for people is coloured."),
  ]

  /// The limit for commands whose time grows in step with the text.
  static let freeLimit = OptionSpec.value(
    "limit-units", "N", .integer(1...Int.max),
    "Refuse articles of more units; by default any length will do.")
}

extension CommandSpec {
  private static let files = ArgumentSpec(
    "FILE", .file, isRepeating: true, "An article, or - for standard input.")

  private static let articleOptions = [
    "format", "json", "from", "jsonl", "model", "models", "cache", "no-cache", "jobs", "seed",
    "limit-units", "output", "quiet", "verbose", "color",
  ]

  static let restore = CommandSpec(
    name: "restore", summary: "Put shuffled units back in order.",
    discussion: """
      A unit is a line of a dossier (title, date YYYYMMDD and URL on a line each, then one unit a \
      line) or of a plain file, a string of a record's "sentences", or a sentence of prose. \
      The result does not depend on the order in which the units come in. The headline of Markdown, \
      the only heading of the highest level in it, comes first and is not ordered; --first then \
      names the first unit below it.

      Where a unit is named, #N counts the input's units from 1; any other text names the unit \
      that is it, begins with it or holds it.
      """,
    arguments: [files],
    options: [
      .flag("explain", "Say why each unit stands where it does, and how sure that is."),
      .repeatable(
        "first", "UNIT", .text, isConfigurable: false,
        "The unit that opens the article; below a headline, the text."),
      .repeatable(
        "last", "UNIT", .text, isConfigurable: false, "The unit that closes the article."),
      .repeatable(
        "before", "A:B", .text, isConfigurable: false, "Unit A stands somewhere before B."),
      .repeatable(
        "keep-together", "A:B", .text, isConfigurable: false, "Unit B directly follows A."),
      .value(
        "min-confidence", "TAU", .number(-1...1),
        "Exit with 1 where an article's confidence is less, or not known."),
    ],
    listedCommonOptions: articleOptions,
    examples: [
      .init("sequitur restore article.txt", "Print an article with its lines in order:"),
      .init("sequitur restore article.txt --explain", "Say why, too:"),
      .init("sequitur restore --jsonl < in.jsonl > out.jsonl", "Do a stream of articles:"),
      .init("sequitur restore notes.txt --first '#3' --before '#1:#2'", "Demand an order:"),
    ])

  static let coherence = CommandSpec(
    name: "coherence", summary: "Score the order that an article is in.",
    discussion: """
      The log score compares orders of one article; z and the percentile say how far it lies \
      above random orders of the same units; coherence, 0 to 100, compares articles.
      """,
    arguments: [files],
    options: [
      .value(
        "min-coherence", "N", .number(0...100),
        "Exit with 1 where an article's coherence is less, or not defined.")
    ],
    listedCommonOptions: articleOptions,
    examples: [
      .init("sequitur coherence essay.md", "Score an essay:"),
      .init("sequitur coherence --min-coherence 40 *.md", "Check pages, for use in scripts:"),
    ])

  static let readability = CommandSpec(
    name: "readability", summary: "Measure how easily a text is read.",
    discussion: """
      Every formula is in its published form; where a text is shorter than its author asked, the \
      number comes with a warning. The consensus grade is the mean of the middle half of eight \
      formulas' grades.
      """,
    arguments: [files],
    options: [
      .value(
        "max-grade", "N", .number(-Double.infinity...Double.infinity),
        "Exit with 1 where a consensus grade is more."),
      .value(
        "familiar-words", "FILE|own|dale", .text, default: "dale",
        "Which words are not difficult: Dale's list of 1948, the package's own, or a file's."),
      .value(
        "hardest", "N", .integer(0...1_000), default: "10", "How many hard sentences to show."),
      .freeLimit,
    ],
    listedCommonOptions: articleOptions.filter { !["model", "seed"].contains($0) },
    examples: [
      .init("sequitur readability essay.md", "Measure an essay:"),
      .init("sequitur readability --max-grade 9 docs/*.md", "Check pages, for use in scripts:"),
    ])

  static let compare = CommandSpec(
    name: "compare", summary: "Rank articles by coherence and readability, compare groups.",
    discussion: """
      Takes files, folders and streams of records, all in the order that they are in. Folders are \
      searched for .txt, .text, .md, .markdown, .json, .jsonl and .ndjson files, and files without \
      an ending. A file that is named more than once counts once; another link to it is another \
      article.

      Coherence comes with the 95 % interval from resampling the article's links; a group's \
      interval resamples its articles. Groups are compared in pairs: the difference of their \
      means, first less second, with its interval, and Cliff's delta as effect size. Articles \
      whose numbers look equal share a rank; further decimals, then id, title and text decide how \
      they stand.
      """,
    arguments: [
      ArgumentSpec(
        "FILE", .file, isRepeating: true, "An article, a folder, a stream, or - for standard input."
      )
    ],
    options: [
      .value(
        "format", "FORM", .choice(["text", "json", "jsonl", "markdown", "csv"]), default: "text",
        "The form of the output; json and jsonl are one document on a line."),
      .value(
        "group-by", "KEY", .text, isConfigurable: false,
        "Group by a key of the records, such as source; a file's group is its folder. The keys "
          + "file and folder stand for where a record lies."),
      .value(
        "sort", "MEASURE", .choice(CompareOrder.allCases.map(\.rawValue)), default: "coherence",
        isConfigurable: false,
        "What articles are ranked by: the highest first, of grades the lowest, of titles the alphabet's."
      ),
      .flag("reverse", isConfigurable: false, "The last first."),
      .value("top", "N", .integer(1...Int.max), "List the first N only; groups count all."),
      .value("limit", "N", .integer(1...Int.max), "Take the first N articles of each stream."),
      .value("max-units", "N", .integer(1...Int.max), "Take the first N units of each article."),
      .value(
        "charts", "DIR", .folder, isConfigurable: false,
        "Write charts into a folder, which the Markdown then shows."),
      .value(
        "min-coherence", "N", .number(0...100),
        "Exit with 1 where an article's coherence is less, or not defined."),
      .value(
        "max-grade", "N", .number(-Double.infinity...Double.infinity),
        "Exit with 1 where a consensus grade is more."),
    ],
    listedCommonOptions: articleOptions,
    examples: [
      .init("sequitur compare essays/", "Rank the articles of a folder:"),
      .init("sequitur compare news.jsonl --group-by source", "Compare the sources of a stream:"),
      .init("sequitur compare *.md --format csv -o table.csv", "Write a table:"),
      .init(
        "sequitur compare drafts/ --format markdown -o drafts.md --charts charts",
        "Write a page with charts:"),
    ])

  static let report = CommandSpec(
    name: "report", summary: "Write a report with charts into a folder.",
    discussion: """
      Each article gets a folder named after its title, with report.md, report.json and charts; \
      several articles also get index.md. With --html, each Markdown file gets a page of HTML \
      beside it, without scripts and with nothing to load. A dossier or a file of lines is put in order first; \
      prose and records keep the order that they have.
      """,
    arguments: [files],
    options: [
      .value(
        "output", "DIR", .folder, short: "o", default: "Reports", isConfigurable: false,
        "The folder for reports."),
      .value(
        "name", "NAME", .text, isConfigurable: false,
        "The name of the report's folder, in place of one made from the title."),
      .value(
        "only", "PARTS", .list(["restoration", "coherence", "readability"]),
        isConfigurable: false, "The parts to write."),
      .flag(
        "html", isConfigurable: false,
        "Write report.html too, a page that holds its charts and stands alone."),
      .flag("restore", isConfigurable: false, "Put units in order first, whatever the input."),
      .flag("given-order", isConfigurable: false, negates: "restore", "Keep the order given."),
    ],
    listedCommonOptions: [
      "json", "from", "model", "models", "jobs", "seed", "limit-units", "quiet", "verbose",
      "color",
    ],
    examples: [
      .init("sequitur report article.txt", "Restore an article and report on it:"),
      .init("sequitur report essay.md --only readability", "Report on how an essay is read:"),
    ])

  static let evaluate = CommandSpec(
    name: "evaluate", summary: "Shuffle gold articles, restore them, measure.",
    discussion: """
      Each file is a stream of records with "sentences" in their true order. Units are shuffled \
      with the seed before anything sees them. Intervals resample articles.
      """,
    arguments: [
      ArgumentSpec(
        "FILE", .file, isRepeating: true, "A stream of records, or - for standard input.")
    ],
    options: [
      .value("limit", "N", .integer(1...Int.max), "Take the first N articles of each file."),
      .value("max-units", "N", .integer(1...Int.max), "Take the first N units of each article."),
      .value(
        "units", "KIND", .choice(["sentence", "paragraph"]), default: "sentence",
        "What is shuffled; paragraphs are numbered by \"para\"."),
      .flag("no-title", "Do not look at titles."),
    ],
    listedCommonOptions: [
      "format", "json", "model", "models", "jobs", "seed", "limit-units", "output", "quiet",
      "verbose", "color",
    ],
    examples: [
      .init("sequitur evaluate dev.jsonl --max-units 26", "Measure on a set of articles:"),
      .init(
        "zcat dev.jsonl.gz | sequitur evaluate - --json", "The same from a pipe, for programs:"),
    ])

  static let train = CommandSpec(
    name: "train", summary: "Fit a model from gold articles.",
    discussion: """
      Writes the model's settings to the file named by --output, its arrays beside it (.bin) and \
      a card (.md). The same articles, options and seed give the same files.

      With the word calibration before the files, fits only what a model's settings hold to \
      articles of your own: weights, confidence and the scale of coherence. Write it over the \
      classic.json of a copy of the models' folder.

      With the word news before the files, fits what joins the learned reader in the models' folder \
      to the classic model; the articles must be such as neither was trained on.

      With the word syllables in place of files, fits the fallback of the syllable counter to the \
      pronouncing dictionary; a tenth of its words is kept apart to measure it.

      A model's settings carry a checksum, so that a changed number is noticed. With the word seal in \
      place of files, writes the one that belongs to the numbers that --output has now.
      """,
    arguments: [
      ArgumentSpec(
        "FILE", .file, isRepeating: true,
        "A stream of records in their true order, - for standard input.")
    ],
    options: [
      .value(
        "calibrate", "FILE", .file, isConfigurable: false,
        "Fit weights and confidence on these articles; else on every twentieth."),
      .value("trees", "N", .integer(2...10_000), default: "400", "The trees of each ensemble."),
    ],
    listedCommonOptions: ["models", "jobs", "seed", "output", "quiet", "verbose", "color"],
    examples: [
      .init("sequitur train gold.jsonl --output Models/classic.json", "Train the classic model:"),
      .init(
        "sequitur train news held-out.jsonl --output Models/news/news.json",
        "Join the learned reader to it:"),
      .init("sequitur train syllables --output syllables.bin", "Train the syllable fallback:"),
      .init(
        "sequitur train seal --output Models/news/news.json",
        "Sign settings that were changed by hand:"),
    ])

  static let sentences = CommandSpec(
    name: "sentences", summary: "Split text into sentences.",
    arguments: [files], options: [.freeLimit],
    listedCommonOptions: [
      "format", "json", "from", "jsonl", "cache", "no-cache", "jobs", "limit-units", "output",
      "quiet", "verbose", "color",
    ],
    examples: [
      .init("sequitur sentences essay.txt", "Print one sentence a line:"),
      .init("sequitur sentences --jsonl < texts.jsonl", "Split a stream of texts:"),
    ])

  static let syllables = CommandSpec(
    name: "syllables", summary: "Count the syllables of words, one a line.",
    arguments: [
      ArgumentSpec("FILE", .file, isRepeating: true, "Words, or - for standard input.")
    ],
    options: [
      .flag("no-dictionary", "Count by the fallback model alone.")
    ],
    listedCommonOptions: [
      "format", "json", "models", "output", "quiet", "verbose", "color",
    ],
    examples: [
      .init("sequitur syllables words.txt", "Count the words of a file:"),
      .init("echo reliability | sequitur syllables", "Count one:"),
    ])

  static let cache = CommandSpec(
    name: "cache", summary: "Look after the file that keeps results.",
    discussion: """
      A damaged cache is moved aside and a new one begun. A file named by --cache that is no cache \
      is never touched.
      """,
    arguments: [
      ArgumentSpec(
        "ACTION", .choice(["info", "verify", "prune", "clear"]), isRequired: true,
        "What to do.")
    ],
    options: [
      .value(
        "older-than", "DAYS", .integer(0...1_000_000), isConfigurable: false,
        "What prune deletes: results not used for so long; 90 where nothing is said."),
      .value(
        "max-bytes", "N", .integer(0...Int.max), isConfigurable: false,
        "What prune leaves: the results used last, so that the file fits."),
    ],
    listedCommonOptions: ["format", "json", "cache", "output", "quiet", "verbose", "color"],
    examples: [
      .init("sequitur cache info", "Show what is kept:"),
      .init("sequitur cache prune --max-bytes 100000000", "Keep at most 100 MB:"),
    ])

  static let completions = CommandSpec(
    name: "completions", summary: "Print the completions of a shell.",
    discussion: """
      What is printed is made from the table that the tool itself reads its arguments by.
      """,
    arguments: [
      ArgumentSpec(
        "SHELL", .choice(Shell.allCases.map(\.rawValue)), isRequired: true, "The shell.")
    ],
    listedCommonOptions: ["output"],
    examples: [
      .init("sequitur completions bash > sequitur.bash", "Keep them, for bash to source:"),
      .init(
        "sequitur completions fish -o ~/.config/fish/completions/sequitur.fish",
        "Complete in every fish:"),
    ])

  static let man = CommandSpec(
    name: "man", summary: "Print the manual page.", listedCommonOptions: ["output"],
    examples: [
      .init("sequitur man | man -l -", "Read it:"),
      .init("sequitur man -o sequitur.1", "Keep it:"),
    ])

  static let help = CommandSpec(
    name: "help", summary: "Show help on the tool or on a command.",
    arguments: [ArgumentSpec("COMMAND", .text, "The command.")], listedCommonOptions: [],
    examples: [.init("sequitur help restore", "Show help on a command:")])
}
