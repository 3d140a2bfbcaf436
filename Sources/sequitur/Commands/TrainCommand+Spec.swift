import CommandLineKit

extension TrainCommand {
  static let calibrate = Option.text(
    "calibrate", "FILE", .file, effect: .input, isConfigurable: false,
    "Fit weights and confidence on these articles; else on every twentieth.")
  static let trees = Option<Int>.integer(
    "trees", "N", 2...10_000, effect: .result, default: 400, "The trees of each ensemble.")

  static let spec = CommandSpec(
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
    options: [calibrate, trees],
    common: [
      CommonOptions.models, CommonOptions.jobs, CommonOptions.seed, CommonOptions.output,
      CommonOptions.quiet, CommonOptions.verbose, CommonOptions.color,
    ],
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
}
